/** One win: the customer's words, who, what was done, the ticket, and where its message stands. */
import { useTranslation } from 'react-i18next'
import './win-card.css'
import { Button, IconButton } from '@/components/ui/Button'
import { Cross, Link, NotePen } from '@/components/ui/icons'
import { langOf } from '@/components/ui/lang-of'
import { recipientOf } from '@/components/ui/recipient'
import { SendLine } from '@/components/ui/SendLine'
import { openAgain, sendAgain } from '@/components/ui/send-again'
import { usePeople } from '@/lib/records/live'
import type { OutboxRow, TicketIdentity, WinRow } from '@/lib/records/rows'
import { useDeps, useWinsPage } from './context'
import { MarkedText } from './MarkedText'
import { WinForm } from './WinForm'

type Props = { win: WinRow; message: OutboxRow | null; query: string }

export function WinCard({ win, message, query }: Props) {
  const isEditing = useWinsPage((state) => state.editing === win.id)
  return (
    <article className="win" data-whose={win.whose}>
      {isEditing ? <WinForm win={win} /> : <Words win={win} query={query} />}
      {win.ticket && <TicketLink ticket={win.ticket} query={query} />}
      {message && <Sending message={message} />}
    </article>
  )
}

function Words({ win, query }: Omit<Props, 'message'>) {
  const { t } = useTranslation()
  const remove = useWinsPage((state) => state.remove)
  const edit = useWinsPage((state) => state.edit)
  const marked = (text: string) => <MarkedText text={text} query={query} />
  return (
    <>
      <div className="win-top small soft">
        <p className="win-about">
          <span className="win-kind">{t(`kinds.${win.kind}`)}</span>
          {win.customerName && <bdi>{marked(t('wins.from', { name: win.customerName }))}</bdi>}
          {win.whose === 'colleague' && win.praisedName && (
            <bdi>{marked(t('wins.for', { name: win.praisedName }))}</bdi>
          )}
          {win.whose === 'team' && <span>{t('wins.team')}</span>}
        </p>
        <span className="win-acts">
          <IconButton label={t('wins.edit')} onClick={() => edit(win.id)}>
            <NotePen />
          </IconButton>
          <IconButton label={t('wins.remove')} onClick={() => void remove(win.id)}>
            <Cross />
          </IconButton>
        </span>
      </div>
      {win.quote && (
        <blockquote className="win-quote" dir="auto" lang={langOf(win.lang)}>
          {marked(win.quote)}
        </blockquote>
      )}
      {win.whatIDid && (
        <p className="win-did">
          {win.quote && (
            <span className="soft">{t(win.whose === 'mine' ? 'wins.whatIDid' : 'wins.whatWasDone')}: </span>
          )}
          <bdi>{marked(win.whatIDid)}</bdi>
        </p>
      )}
    </>
  )
}

export function TicketLink({ ticket, query }: { ticket: TicketIdentity; query: string }) {
  const { t } = useTranslation()
  const { openTicket } = useDeps()
  if (!ticket.url) return null
  return (
    <p className="win-ticket small">
      <Button look="link" onClick={() => openTicket(ticket.url)}>
        <Link />
        <span className="cut">
          <MarkedText text={t('wins.ticket', { subject: ticket.subject || ticket.id })} query={query} />
        </span>
      </Button>
    </p>
  )
}

function Sending({ message }: { message: OutboxRow }) {
  const deps = useDeps()
  const act = useWinsPage((state) => state.act)
  const to = recipientOf(message, usePeople() ?? [])
  return (
    <SendLine
      row={message}
      to={to}
      clock={deps.now}
      acts={{
        cancel: (id) => void act(() => deps.cancelSend(id)),
        retry: () => void act(() => sendAgain(message, deps)),
        openAgain: () => void act(() => openAgain(message, to.email, deps)),
        arrived: (id) => void act(() => deps.arrived(id)),
        drop: (id) => void act(() => deps.dropMessage(id)),
        openOptions: deps.openOptions,
      }}
    />
  )
}
