/** What of a win can be edited in place, and what of it was. Pure. */
import type { WinRow } from '@/lib/records/rows'
import type { WinEdit } from '@/lib/records/wins'

const FIELDS = ['kind', 'whose', 'praisedName', 'quote', 'whatIDid', 'customerName', 'at'] as const

/** Only what differs, so that nothing is written that another window changed meanwhile. */
export function changesOf(win: WinRow, edited: WinEdit): WinEdit {
  return picked(edited, (field) => edited[field] !== undefined && edited[field] !== win[field])
}

/** What stood in the same fields before. */
export function beforeOf(win: WinRow, changes: WinEdit): WinEdit {
  return picked(win, (field) => field in changes)
}

function picked(of: WinEdit, isWanted: (field: (typeof FIELDS)[number]) => boolean): WinEdit {
  return Object.fromEntries(FIELDS.filter(isWanted).map((field) => [field, of[field]]))
}
