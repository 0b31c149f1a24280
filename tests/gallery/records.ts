/** Stands in for the live queries of the records: the rows of the state that is shown. */
import type { OutboxRow, PersonRow, WinRow } from '@/lib/records/rows'

export type Rows = { wins: WinRow[] | undefined; outbox: OutboxRow[]; people: PersonRow[] }

export const rows: Rows = { wins: [], outbox: [], people: [] }

export const useWins = (): WinRow[] | undefined => rows.wins
export const useWinsOfTicket = (key: string | null): WinRow[] | undefined =>
  rows.wins?.filter((win) => win.ticketKey === key)
export const useOutbox = (key?: string): OutboxRow[] =>
  key === undefined ? rows.outbox : rows.outbox.filter((row) => row.ticketKey === key)
export const usePeople = (): PersonRow[] => rows.people
