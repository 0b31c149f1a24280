/** Stands in for the live queries of the records: the rows of the state that is shown. */
import type { PlainError } from '@/lib/errors'
import { AppError } from '@/lib/errors'
import type { OutboxRow, PersonRow, WinRow } from '@/lib/records/rows'

export type Rows = {
  wins: WinRow[] | undefined
  outbox: OutboxRow[]
  people: PersonRow[]
  /** The records cannot be opened: a live query throws while it renders. */
  failure: PlainError | null
}

export const rows: Rows = { wins: [], outbox: [], people: [], failure: null }

function open(): Rows {
  if (rows.failure) throw new AppError(rows.failure.code)
  return rows
}

export const useWins = (): WinRow[] | undefined => open().wins
export const useWinsOfTicket = (key: string | null): WinRow[] | undefined =>
  open().wins?.filter((win) => win.ticketKey === key)
export const useOutbox = (key?: string): OutboxRow[] =>
  open().outbox.filter((row) => key === undefined || row.ticketKey === key)
export const usePeople = (): PersonRow[] => open().people
