/** A new note: on the ticket, on its customer, or free; the free ones stand under it. */
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import './notes.css'
import type { TicketHead } from '@/lib/panel-view'
import type { NoteAbout } from '@/lib/records/customer-rows'
import { useNotes } from '@/lib/records/live'
import { useDeps } from '../context'
import { ticketOf } from '../draft'
import { SheetTop } from '../tools/SheetTop'
import type { ToolProps } from '../tools/types'
import { found, pinnedFirst } from './lists'
import { NoteAboutChoice } from './NoteAboutChoice'
import { NoteEditor } from './NoteEditor'
import { NoteList } from './NoteList'
import { NoteLists } from './NoteLists'
import { useList } from './use-list'

export default function NoteTool({ head, onClose }: ToolProps) {
  const { t } = useTranslation()
  const { newId } = useDeps()
  // Pasted text is no ticket, and its writer is not known.
  const ticket = head?.source === 'selection' ? null : head
  const [note] = useState(() => ({ id: newId(), stored: { rev: 0, text: '' } }))
  const [about, setAbout] = useState<NoteAbout>(ticket ? 'ticket' : 'free')
  const place = useMemo(() => placeOf(about, ticket), [about, ticket])
  return (
    <div className="note-tool">
      <SheetTop title={t('panel.tools.note')} onClose={onClose} />
      {ticket && <NoteAboutChoice about={about} customer={ticket.customer} onChange={setAbout} />}
      <NoteEditor note={note} place={place} onDone={onClose} />
      {about === 'free' && <FreeNotes besides={note.id} />}
    </div>
  )
}

function placeOf(about: NoteAbout, head: TicketHead | null) {
  return {
    about,
    ticket: about === 'ticket' && head ? ticketOf(head) : null,
    customer: about === 'free' ? null : (head?.customer ?? null),
  }
}

/** @param props `besides`: the one that is being written. */
function FreeNotes({ besides }: { besides: string }) {
  const { t } = useTranslation()
  const list = useList()
  const free = (useNotes() ?? []).filter(({ about, id }) => about === 'free' && id !== besides)
  const shown = found(pinnedFirst(free), list.filter)
  if (free.length === 0 && list.removed === null) return <p className="small soft">{t('notes.freeText')}</p>
  return (
    <section aria-label={t('notes.free')}>
      <h3 className="notes-group">{t('notes.free')}</h3>
      <NoteLists list={list} total={free.length} found={shown.length}>
        <NoteList
          notes={shown}
          ticketKey={null}
          editing={list.editing}
          activeTag={list.filter.tag}
          acts={list.acts}
        />
      </NoteLists>
    </section>
  )
}
