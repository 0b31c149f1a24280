/** What the customer line says, from the rows: what presses first, then what was before. Pure. */
import type { PromiseRow } from '@/lib/records/customer-rows'
import type { TicketRow, WinRow } from '@/lib/records/rows'
import { isPressing } from './due'

/** More are "more than" that many. */
export const MANY_NOTES = 99

export type CustomerRows = {
  /** On which the agent acted, without the one on screen. */
  tickets: readonly TicketRow[]
  /** Not counted further than one more than `MANY_NOTES`. */
  notes: number
  /** Next due first. */
  promises: readonly PromiseRow[]
  wins: readonly WinRow[]
}

export type Facts = {
  /** A promise of this ticket for today or earlier; else the oldest overdue one of the customer. */
  pressing: PromiseRow | null
  isOfThisTicket: boolean
  tickets: number
  notes: number
  promises: number
  next: PromiseRow | null
  /** Praise of the agent, not of others. */
  praised: number
}

export function factsOf(rows: CustomerRows, ticketKey: string, now: number): Facts {
  const open = rows.promises.filter(({ doneAt }) => doneAt === null)
  const pressing = open.filter((promise) => isPressing(promise, now))
  const own = pressing.find((promise) => promise.ticketKey === ticketKey)
  return {
    pressing: own ?? pressing[0] ?? null,
    isOfThisTicket: own !== undefined,
    tickets: rows.tickets.length,
    notes: rows.notes,
    promises: open.length,
    next: open[0] ?? null,
    praised: rows.wins.filter(({ kind, whose }) => kind === 'praise' && whose === 'mine').length,
  }
}
