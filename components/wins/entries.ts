/** Wins and notes as one list by time, and what of it stands under which month and day. Pure. */
import { isSameDay } from 'date-fns/isSameDay'
import { isSameMonth } from 'date-fns/isSameMonth'
import type { NoteRow } from '@/lib/records/customer-rows'
import type { WinRow } from '@/lib/records/rows'
import type { Bounds } from '@/lib/review/periods'
import { isAboutWins, type Place } from './place'

export type Entry = { id: string; at: number } & ({ win: WinRow; note: null } | { win: null; note: NoteRow })

/** What stands above an entry: the first of its month or day carries the heading. */
export type Opening = { month: boolean; day: boolean }

/** Newest first. A note stands where it was last changed. */
export function entriesOf(wins: readonly WinRow[], notes: readonly NoteRow[]): Entry[] {
  const entries = [
    ...wins.map((win): Entry => ({ id: win.id, at: win.at, win, note: null })),
    ...notes.map((note): Entry => ({ id: note.id, at: note.updatedAt, win: null, note })),
  ]
  return entries.sort((a, b) => b.at - a.at)
}

/**
 * @param found null where nothing is searched for: then notes stand in their own part only.
 * @param editing stays whatever is asked for: with it would go what was typed.
 */
export function shownOf(
  entries: readonly Entry[],
  place: Place,
  bounds: Bounds | null,
  found: ReadonlySet<string> | null,
  editing: string | null = null,
): Entry[] {
  const { view, kind, whose, style } = place
  const hasNotes = view === 'notes' || (found !== null && !isAboutWins(place))
  return entries.filter(({ id, at, win }) => {
    if (id === editing) return true
    if (win === null ? !hasNotes : view === 'notes') return false
    if (bounds && (at < bounds.start || at >= bounds.end)) return false
    if (found && !found.has(id)) return false
    if (win === null || !isAboutWins(place)) return true
    return (
      (!kind || win.kind === kind) && (!whose || win.whose === whose) && (!style || win.styleType === style)
    )
  })
}

/** Asked only for what is shown: ten thousand dates are slow to take apart. */
export function openingAt(entries: readonly Entry[], index: number): Opening {
  const [before, entry] = [entries[index - 1], entries[index]]
  if (!before || !entry) return { month: true, day: true }
  return { month: !isSameMonth(before.at, entry.at), day: !isSameDay(before.at, entry.at) }
}
