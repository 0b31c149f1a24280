/** The rows of this page, narrowed to what is asked for. */
import { useMemo } from 'react'
import { useNotes, useOutbox, useWins } from '@/lib/records/live'
import type { OutboxRow } from '@/lib/records/rows'
import { useDeps, useWinsPage } from './context'
import { type Entry, entriesOf, type Line, linesOf, shownOf } from './entries'
import { boundsOfPlace } from './place'
import { useSearch } from './use-search'

export type Shown = {
  lines: Line[]
  counts: { wins: number; notes: number }
  /** Of all there is, whatever is asked for. */
  hasAny: boolean
  /** False while more may be found in a moment. */
  isComplete: boolean
  messages: ReadonlyMap<string, OutboxRow>
}

/** Undefined until the records have answered. */
export function useShown(entries: Entry[] | undefined): Shown | undefined {
  const place = useWinsPage((state) => state.place)
  const { now } = useDeps()
  const outbox = useOutbox()
  const messages = useMemo(() => outbox && new Map(outbox.map((row) => [row.id, row])), [outbox])
  const rows = useMemo(() => entries?.map((entry) => entry.win ?? entry.note) ?? [], [entries])
  const found = useSearch(rows, place.query)
  return useMemo(() => {
    if (!entries || !messages) return undefined
    const shown = shownOf(entries, place, boundsOfPlace(place, now()), found?.ids ?? null)
    const notes = shown.filter(({ note }) => note !== null).length
    const isOfPart = (entry: Entry) => (entry.note !== null) === (place.view === 'notes')
    return {
      lines: linesOf(shown),
      counts: { wins: shown.length - notes, notes },
      hasAny: entries.some(isOfPart),
      isComplete: found?.isComplete ?? true,
      messages,
    }
  }, [entries, messages, place, found, now])
}

/** All wins and notes, newest first. The notes come second: the page opens with the wins. */
export function useEntries(): Entry[] | undefined {
  const wins = useWins()
  const notes = useNotes(wins ? {} : { ticketKey: null })
  return useMemo(() => wins && entriesOf(wins, notes ?? []), [wins, notes])
}
