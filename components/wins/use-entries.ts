/** The rows of this page: first the newest wins, so that it can be used at once, then all wins and notes. */
import { useEffect, useMemo, useState } from 'react'
import { useNewestWins, useNotes, useOutbox, useWins } from '@/lib/records/live'
import type { OutboxRow } from '@/lib/records/rows'
import { type Entry, entriesOf } from './entries'

/** More than a window shows. */
const FIRST = 40

export type Rows = {
  /** Newest first. */
  entries: Entry[]
  /** Of the wins, by their id. */
  messages: ReadonlyMap<string, OutboxRow>
  /** False while there are only the newest. */
  isAll: boolean
}

/** Undefined until the records have answered. */
export function useEntries(): Rows | undefined {
  const first = useNewestWins(FIRST)
  const isShown = useShownOnce(first !== undefined)
  const wins = useWins(isShown)
  const notes = useNotes({}, isShown)
  const outbox = useOutbox(undefined, isShown)
  const isAll = wins !== undefined && notes !== undefined && outbox !== undefined
  return useMemo(() => {
    const rows = isAll ? { wins, notes, messages: outbox } : first && { ...first, notes: [] }
    if (!rows) return undefined
    const messages = new Map(rows.messages.map((row) => [row.id, row]))
    return { entries: entriesOf(rows.wins, rows.notes), messages, isAll }
  }, [first, wins, notes, outbox, isAll])
}

/** True once what is there has been painted. */
function useShownOnce(isThere: boolean): boolean {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    if (!isThere || isShown) return
    const timer = setTimeout(() => setShown(true))
    return () => clearTimeout(timer)
  }, [isThere, isShown])
  return isShown
}
