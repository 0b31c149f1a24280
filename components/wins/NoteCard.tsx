/** One note among the results: its text as it was typed, and what it is about. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '@/components/ui/Button'
import { Cross } from '@/components/ui/icons'
import type { NoteRow } from '@/lib/records/customer-rows'
import { useWinsPage } from './context'
import { MarkedText } from './MarkedText'
import { TicketLink } from './WinCard'

/** A note may be as long as a book. */
const SHORT = 600

export function NoteCard({ note, query }: { note: NoteRow; query: string }) {
  const { t } = useTranslation()
  const remove = useWinsPage((state) => state.removeNote)
  const [isWhole, setWhole] = useState(false)
  const isLong = note.text.length > SHORT
  const text = isLong && !isWhole ? `${note.text.slice(0, SHORT).trimEnd()} …` : note.text
  return (
    <article className="win" data-kind="note">
      <div className="win-top small soft">
        <p className="win-about">
          <span className="win-kind">{t('wins.note.title')}</span>
          <bdi>
            <MarkedText text={about(note)} query={query} />
          </bdi>
        </p>
        <span className="win-acts">
          <IconButton label={t('wins.note.remove')} onClick={() => void remove(note.id)}>
            <Cross />
          </IconButton>
        </span>
      </div>
      <p className="note-text" dir="auto">
        <MarkedText text={text} query={query} />
      </p>
      {isLong && (
        <Button look="link" className="button note-more" onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? 'wins.note.less' : 'wins.note.more')}
        </Button>
      )}
      {note.ticket && <TicketLink ticket={note.ticket} query={query} />}
    </article>
  )

  function about({ about: what, customerName }: NoteRow): string {
    if (what === 'free') return t('wins.note.on.free')
    return customerName ? t('wins.note.on.customer', { name: customerName }) : t('wins.note.on.ticket')
  }
}
