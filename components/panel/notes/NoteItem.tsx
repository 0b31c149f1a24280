/** One note as it stands in a list: its words, its tags, and what can be done with it. */
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './note-words.css'
import { Button, IconButton } from '@/components/ui/Button'
import { NotePen, Pin } from '@/components/ui/icons'
import type { NoteRow } from '@/lib/records/customer-rows'
import { useDeps, usePanel } from '../context'
import { dayOf, lastDayOf } from './expiry'
import { shortLength } from './lists'
import { NoteMenu } from './NoteMenu'
import { NoteText } from './NoteText'
import { withBoxTurned } from './tasks'

/** Longer texts are shown as typed: taking them apart would hold the panel up. */
const MARKDOWN_LENGTH = 10_000
/** How much more of a text as long as a book comes with each click. */
const STEP = 50_000

export type NoteActs = {
  edit: () => void
  remove: () => void
  /** Also the same tag again: then all are shown. */
  pickTag: (tag: string) => void
}

export function NoteItem(props: {
  note: NoteRow
  /** The ticket that it is on has to be named. */
  isFromElsewhere: boolean
  activeTag: string | null
  acts: NoteActs
}) {
  const { note, activeTag, acts } = props
  const { t } = useTranslation()
  return (
    <li className="note" data-pinned={note.pinnedAt !== null}>
      <Words note={note} />
      <div className="note-foot">
        <Facts note={note} isFromElsewhere={props.isFromElsewhere}>
          {note.tags.map((tag) => (
            <button
              key={tag}
              type="button"
              className="note-tag"
              aria-pressed={tag === activeTag}
              title={t('notes.tag', { tag })}
              onClick={() => acts.pickTag(tag)}
            >
              <bdi>#{tag}</bdi>
            </button>
          ))}
        </Facts>
        <PinButton note={note} />
        <IconButton label={t('notes.edit')} onClick={acts.edit} data-note-edit={note.id}>
          <NotePen />
        </IconButton>
        <NoteMenu note={note} onRemove={acts.remove} />
      </div>
    </li>
  )
}

function Words({ note }: { note: NoteRow }) {
  const { t } = useTranslation()
  const deps = useDeps()
  const act = usePanel((state) => state.act)
  const [length, setLength] = useState<number | null>(null)
  const { text } = note
  const short = shortLength(text)
  const shown = text.slice(0, length ?? short)
  const rest = text.slice(shown.length)
  const turn = async (box: number) => {
    const turned = withBoxTurned(shown, box)
    if (turned === null) return
    const { id, about, ticket, rev } = note
    const customer = customerOf(note)
    const base = { rev, text }
    await act(null, () =>
      deps.saveNote({ id, about, ticket, customer, text: turned + rest, base, seam: t('notes.seam') }),
    )
  }
  return (
    <div className="note-words" dir="auto">
      {shown.length > MARKDOWN_LENGTH ? (
        <p className="note-plain">{shown}</p>
      ) : (
        <NoteText text={shown} onTurn={(box) => void turn(box)} />
      )}
      {rest !== '' && (
        <Button
          look="link"
          onClick={() => setLength(length === null ? MARKDOWN_LENGTH : shown.length + STEP)}
        >
          {t('notes.showMore')}
        </Button>
      )}
      {rest === '' && length !== null && (
        <Button look="link" onClick={() => setLength(null)}>
          {t('notes.showLess')}
        </Button>
      )}
    </div>
  )
}

/** As a save takes it: the address is known to the customer's own row. */
export function customerOf({ customerKey, customerName }: NoteRow) {
  return customerKey === null ? null : { key: customerKey, name: customerName, email: null }
}

function Facts(props: { note: NoteRow; isFromElsewhere: boolean; children: ReactNode }) {
  const { note, isFromElsewhere } = props
  const { t, i18n } = useTranslation()
  const { now, openTicket } = useDeps()
  const { ticket, updatedAt, expiresAt } = note
  const time = now()
  return (
    <div className="note-facts small soft">
      <span>{dayOf(updatedAt, time, i18n.language)}</span>
      {expiresAt !== null && (
        <span>{t('notes.until', { date: lastDayOf(expiresAt, time, i18n.language) })}</span>
      )}
      {isFromElsewhere && ticket && (
        <Button
          look="link"
          className="button note-ticket"
          aria-label={t('notes.openTicket', { subject: ticket.subject })}
          title={ticket.subject}
          onClick={() => openTicket(ticket.url)}
        >
          <span className="cut">{ticket.subject}</span>
        </Button>
      )}
      {props.children}
    </div>
  )
}

function PinButton({ note }: { note: NoteRow }) {
  const { t } = useTranslation()
  const { changeNote, now } = useDeps()
  const act = usePanel((state) => state.act)
  const isPinned = note.pinnedAt !== null
  return (
    <IconButton
      label={t(isPinned ? 'notes.unpin' : 'notes.pin')}
      aria-pressed={isPinned}
      onClick={() => void act(null, () => changeNote(note.id, { pinnedAt: isPinned ? null : now() }))}
    >
      <Pin />
    </IconButton>
  )
}
