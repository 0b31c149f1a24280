/** One win: the customer's words, who, what was done, the ticket, and where its message stands. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Cross, Link } from '@/components/ui/icons'
import { langOf } from '@/components/ui/lang-of'
import { recipientOf } from '@/components/ui/recipient'
import { SendLine } from '@/components/ui/SendLine'
import { openAgain, sendAgain } from '@/components/ui/send-again'
import { usePeople } from '@/lib/records/live'
import type { OutboxRow, WinRow } from '@/lib/records/rows'
import { useDeps, useWinsPage } from './context'

export function WinCard({ win, message }: { win: WinRow; message: OutboxRow | null }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const remove = useWinsPage((state) => state.remove)
  const isEditing = useWinsPage((state) => state.editing === win.id)
  const { ticket } = win
  return (
    <li className="win" data-whose={win.whose}>
      <div className="win-top small soft">
        <span className="win-kind">{t(`kinds.${win.kind}`)}</span>
        {win.customerName && <bdi>{t('wins.from', { name: win.customerName })}</bdi>}
        {win.whose === 'colleague' && win.praisedName && (
          <bdi>{t('wins.for', { name: win.praisedName })}</bdi>
        )}
        {win.whose === 'team' && <span>{t('wins.team')}</span>}
        <IconButton label={t('wins.remove')} onClick={() => void remove(win.id)}>
          <Cross />
        </IconButton>
      </div>
      <blockquote className="win-quote" dir="auto" lang={langOf(win.lang)}>
        {win.quote}
      </blockquote>
      {isEditing ? <WhatIDidForm win={win} /> : <WhatIDid win={win} />}
      {ticket?.url && (
        <p className="win-ticket small">
          <Button look="link" onClick={() => deps.openTicket(ticket.url)}>
            <Link />
            <span className="cut">{t('wins.ticket', { subject: ticket.subject || ticket.id })}</span>
          </Button>
        </p>
      )}
      {message && <Sending message={message} />}
    </li>
  )
}

function WhatIDid({ win }: { win: WinRow }) {
  const { t } = useTranslation()
  const edit = useWinsPage((state) => state.edit)
  return (
    <p className="win-did">
      {win.whatIDid && (
        <>
          <span className="soft">{t(win.whose === 'mine' ? 'wins.whatIDid' : 'wins.whatWasDone')}: </span>
          <bdi>{win.whatIDid}</bdi>{' '}
        </>
      )}
      <Button look="link" onClick={() => edit(win.id)}>
        {win.whatIDid ? t('act.edit') : t(win.whose === 'mine' ? 'wins.addWhatIDid' : 'wins.addWhatWasDone')}
      </Button>
    </p>
  )
}

function WhatIDidForm({ win }: { win: WinRow }) {
  const { t } = useTranslation()
  const edit = useWinsPage((state) => state.edit)
  const save = useWinsPage((state) => state.save)
  const [text, setText] = useState(win.whatIDid)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
  return (
    <form
      className="win-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(win.id, text)
      }}
    >
      <Field
        label={t(win.whose === 'mine' ? 'wins.whatIDid' : 'wins.whatWasDone')}
        control={{
          ref: input,
          maxLength: 300,
          value: text,
          onChange: (event) => setText(event.target.value),
          onKeyDown: (event) => event.key === 'Escape' && edit(null),
        }}
      />
      <div className="row">
        <Button type="submit" look="primary">
          {t('act.save')}
        </Button>
        <Button onClick={() => edit(null)}>{t('act.cancel')}</Button>
      </div>
    </form>
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
