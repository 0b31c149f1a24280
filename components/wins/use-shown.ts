/** The rows of this page, narrowed to what is asked for. */
import { useMemo } from 'react'
import type { OutboxRow } from '@/lib/records/rows'
import { useDeps, useWinsPage } from './context'
import { type Entry, shownOf } from './entries'
import { boundsOfPlace } from './place'
import type { Rows } from './use-entries'
import { useSearch } from './use-search'

export type Shown = {
  entries: Entry[]
  /** Null while not all is known. */
  counts: { wins: number; notes: number } | null
  /** Of all there is, whatever is asked for. */
  hasAny: boolean
  /** False while more may be found in a moment. */
  isComplete: boolean
  messages: ReadonlyMap<string, OutboxRow>
}

const NOTHING: Entry[] = []

/** Undefined until the records have answered. */
export function useShown(rows: Rows | undefined): Shown | undefined {
  const place = useWinsPage((state) => state.place)
  const editing = useWinsPage((state) => state.editing)
  const { now } = useDeps()
  const found = useSearch(rows?.entries ?? NOTHING, place.query)
  return useMemo(() => {
    if (!rows) return undefined
    const { entries, messages, isAll } = rows
    const shown = shownOf(entries, place, boundsOfPlace(place, now()), found?.ids ?? null, editing)
    const notes = shown.filter(({ note }) => note !== null).length
    const isOfPart = (entry: Entry) => (entry.note !== null) === (place.view === 'notes')
    return {
      entries: shown,
      counts: isAll ? { wins: shown.length - notes, notes } : null,
      hasAny: entries.some(isOfPart),
      isComplete: isAll && (found?.isComplete ?? true),
      messages,
    }
  }, [rows, place, found, editing, now])
}
