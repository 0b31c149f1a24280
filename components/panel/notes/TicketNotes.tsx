/** What was written on this ticket, and elsewhere about its customer. */
import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/components/ui/Button'
import { Fold } from '@/components/ui/Fold'
import type { TicketHead } from '@/lib/panel-view'
import type { NoteRow } from '@/lib/records/customer-rows'
import { useNotes } from '@/lib/records/live'
import { usePanel } from '../context'
import { KEYS } from '../keys'
import { elsewhere, firstLine, found, pinnedFirst } from './lists'
import { NoteList } from './NoteList'
import { NoteLists } from './NoteLists'
import { useList } from './use-list'
import { isNoteHold } from './use-note'

/** From here on reading all of them anew at every save would be felt while typing. */
const MANY = 500

type Frame = Pick<ComponentProps<typeof Fold>, 'title' | 'isOpen' | 'onToggle'>

export function TicketNotes({ head, frame }: { head: TicketHead; frame: Frame }) {
  const here = useNotes({ ticketKey: head.key })
  const [isMany, setMany] = useState(false)
  const isWriting = usePanel((state) => [...state.holds.keys()].some(isNoteHold))
  const theirs = useLast(useNotes({ customerKey: head.customer?.key ?? null }, !isMany || !isWriting))
  const count = theirs?.length ?? 0
  useEffect(() => setMany(count > MANY), [count])
  const isKnown = here !== undefined && theirs !== undefined
  const others = elsewhere(theirs ?? [], head.key)
  const all = [...(here ?? []), ...others]
  const pinned = pinnedFirst(all)[0]
  return (
    <Fold {...frame} summary={<Summary count={all.length} pinned={frame.isOpen ? undefined : pinned} />}>
      {isKnown && <Groups head={head} here={here} others={others} />}
    </Fold>
  )
}

/** While they are not wanted anew, as they were. */
function useLast<T>(value: T | undefined): T | undefined {
  const last = useRef(value)
  if (value !== undefined) last.current = value
  return last.current
}

function Summary({ count, pinned }: { count: number; pinned: NoteRow | undefined }) {
  const { t } = useTranslation()
  if (count === 0) return null
  const line = pinned && pinned.pinnedAt !== null ? firstLine(pinned.text) : ''
  return (
    <>
      <span className="sr-only">{t('notes.count', { count })}</span>
      <span aria-hidden="true">{count}</span>
      {line && <bdi> · {line}</bdi>}
    </>
  )
}

function Groups({ head, here, others }: { head: TicketHead; here: NoteRow[]; others: NoteRow[] }) {
  const { t } = useTranslation()
  const list = useList()
  const foundHere = found(pinnedFirst(here), list.filter)
  const foundOthers = found(pinnedFirst(others), list.filter)
  const shared = { editing: list.editing, activeTag: list.filter.tag, acts: list.acts }
  const total = here.length + others.length
  const name = head.customer?.name || head.requester.name || head.requester.email || ''
  return (
    <NoteLists list={list} total={total} found={foundHere.length + foundOthers.length}>
      {total === 0 && list.removed === null && <Empty />}
      {foundOthers.length > 0 && foundHere.length > 0 && (
        <h3 className="notes-group">{t('notes.onTicket')}</h3>
      )}
      {foundHere.length > 0 && <NoteList notes={foundHere} ticketKey={head.key} {...shared} />}
      {foundOthers.length > 0 && (
        <>
          <h3 className="notes-group">{t('notes.onCustomer', { name })}</h3>
          <NoteList notes={foundOthers} ticketKey={null} {...shared} />
        </>
      )}
    </NoteLists>
  )
}

function Empty() {
  const { t } = useTranslation()
  const openTool = usePanel((state) => state.openTool)
  return (
    <p className="small soft">
      {t('notes.none')}{' '}
      <Button look="link" aria-keyshortcuts={KEYS.note} onClick={() => openTool('note')}>
        {t('notes.write')}
      </Button>{' '}
      <kbd className="key">{KEYS.note}</kbd>
    </p>
  )
}
