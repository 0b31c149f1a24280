/** A list of notes, the first twenty at once; one of them may be open. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import type { NoteRow } from '@/lib/records/customer-rows'
import { usePanel } from '../context'
import { NoteEditor } from './NoteEditor'
import { customerOf, NoteItem } from './NoteItem'
import { holdOf } from './use-note'

const STEP = 20

export type ListActs = {
  edit: (noteId: string | null) => void
  remove: (noteId: string) => void
  removed: (noteId: string) => void
  pickTag: (tag: string) => void
}

export function NoteList(props: {
  notes: readonly NoteRow[]
  editing: string | null
  activeTag: string | null
  /** Null: they are on no ticket, or each on another one. */
  ticketKey: string | null
  acts: ListActs
}) {
  const { t } = useTranslation()
  const { editing, acts } = props
  const holds = usePanel((state) => state.holds)
  const [shown, setShown] = useState(STEP)
  // What is being written at the foot of the panel stands there.
  const notes = props.notes.filter(({ id }) => id === editing || !holds.has(holdOf(id)))
  const rest = notes.length - shown
  return (
    <>
      <ul className="notes-list">
        {notes.slice(0, shown).map((note) =>
          note.id === editing ? (
            <li key={note.id} className="note">
              <Editing note={note} acts={acts} />
            </li>
          ) : (
            <NoteItem
              key={note.id}
              note={note}
              isFromElsewhere={note.ticketKey !== props.ticketKey}
              activeTag={props.activeTag}
              acts={{
                edit: () => acts.edit(note.id),
                remove: () => acts.remove(note.id),
                pickTag: acts.pickTag,
              }}
            />
          ),
        )}
      </ul>
      {rest > 0 && (
        <Button look="quiet" className="button notes-more" onClick={() => setShown(shown + STEP)}>
          {t('notes.showMoreNotes', { count: Math.min(rest, STEP) })}
        </Button>
      )}
    </>
  )
}

function Editing({ note, acts }: { note: NoteRow; acts: ListActs }) {
  // As it was when it was opened: what changes later comes through the editor itself.
  const [opened] = useState(() => ({ id: note.id, stored: { rev: note.rev, text: note.text } }))
  const { about, ticket } = note
  return (
    <NoteEditor
      note={opened}
      place={{ about, ticket, customer: customerOf(note) }}
      onDone={(isRemoved) => {
        if (isRemoved) acts.removed(note.id)
        acts.edit(null)
        // The button that opened it is there again.
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>(`[data-note-edit="${note.id}"]`)?.focus(),
        )
      }}
    />
  )
}
