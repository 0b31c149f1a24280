/** Stands in for the live queries of the records: the rows of the state that is shown. */
import { useSyncExternalStore } from 'react'
import type { PlainError } from '@/lib/errors'
import { AppError } from '@/lib/errors'
import type { CustomerRow, NoteRow, ObstacleRow, PromiseRow } from '@/lib/records/customer-rows'
import type { CorrectionRow, OutboxRow, PersonRow, TicketRow, WinRow } from '@/lib/records/rows'
import type { WinsWithMessages } from '@/lib/records/wins'
import { NOW } from './rows'

export type Rows = {
  wins: WinRow[] | undefined
  outbox: OutboxRow[]
  people: PersonRow[]
  notes: NoteRow[]
  customers: CustomerRow[]
  tickets: TicketRow[]
  promises: PromiseRow[]
  obstacles: ObstacleRow[]
  corrections: CorrectionRow[]
  /** The records cannot be opened: a live query throws while it renders. */
  failure: PlainError | null
}

export const emptyRows = (): Rows => ({
  wins: [],
  outbox: [],
  people: [],
  notes: [],
  customers: [],
  tickets: [],
  promises: [],
  obstacles: [],
  corrections: [],
  failure: null,
})

export const rows: Rows = emptyRows()

const watchers = new Set<() => void>()
let version = 0

/** What the background would write while the page is open. */
export function changeRows(own: Partial<Rows>): void {
  Object.assign(rows, own)
  version += 1
  for (const tell of watchers) tell()
}

function watch(tell: () => void): () => void {
  watchers.add(tell)
  return () => watchers.delete(tell)
}

function useOpen(): Rows {
  useSyncExternalStore(watch, () => version)
  if (rows.failure) throw new AppError(rows.failure.code)
  return rows
}

export const useWins = (isWanted = true): WinRow[] | undefined => {
  const { wins } = useOpen()
  return isWanted ? wins : undefined
}
export const useNewestWins = (count: number): WinsWithMessages | undefined => {
  const { wins, outbox } = useOpen()
  return wins && { wins: wins.slice(0, count), messages: outbox }
}
export const useWinsOfTicket = (key: string | null): WinRow[] | undefined =>
  useOpen().wins?.filter((win) => win.ticketKey === key)
export const useOutbox = (key?: string): OutboxRow[] =>
  useOpen().outbox.filter((row) => key === undefined || row.ticketKey === key)
export const useWaitingMessages = (): OutboxRow[] => {
  const { wins = [], outbox } = useOpen()
  const isKept = ({ winId }: OutboxRow) => winId === null || wins.some(({ id }) => id === winId)
  return outbox.filter((row) => ['queued', 'failed', 'unconfirmed'].includes(row.state) && isKept(row))
}
export const useNextDue = (): number | null => {
  const times = useOpen().outbox.flatMap((row) => (row.state === 'queued' ? row.notBefore : []))
  return times.length > 0 ? Math.min(...times) : null
}
export const useCorrections = (): CorrectionRow[] => useOpen().corrections
export const usePeople = (): PersonRow[] => useOpen().people

export const useNotes = (
  of: { ticketKey?: string | null; customerKey?: string | null } = {},
): NoteRow[] | undefined =>
  useOpen().notes.filter(
    (note) =>
      (of.ticketKey === undefined || note.ticketKey === of.ticketKey) &&
      (of.customerKey === undefined || note.customerKey === of.customerKey) &&
      note.deletedAt === null &&
      (note.expiresAt === null || note.expiresAt > NOW),
  )
export const useNote = (id: string): NoteRow | null => useOpen().notes.find((note) => note.id === id) ?? null
export const useNoteCount = (key: string | null, most: number): number =>
  Math.min(most, useOpen().notes.filter((note) => key !== null && note.customerKey === key).length)
export const useCustomer = (key: string | null): CustomerRow | null =>
  useOpen().customers.find((customer) => customer.key === key) ?? null
export const usePromises = (customerKey?: string | null): PromiseRow[] =>
  useOpen().promises.filter((promise) => customerKey === undefined || promise.customerKey === customerKey)
export const usePromisesFor = (customerKey: string | null, ticketKey: string): PromiseRow[] =>
  useOpen().promises.filter(
    (promise) =>
      promise.ticketKey === ticketKey || (customerKey !== null && promise.customerKey === customerKey),
  )
export const useCustomerTickets = (key: string | null): TicketRow[] =>
  useOpen().tickets.filter((ticket) => key !== null && ticket.customerKey === key)
export const useCustomerWins = (key: string | null): WinRow[] =>
  useOpen().wins?.filter((each) => key !== null && each.customerKey === key) ?? []
export const useObstacles = (): ObstacleRow[] => useOpen().obstacles
