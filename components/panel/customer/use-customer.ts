/** The rows about the customer on screen, live from the records. */
import type { TicketHead } from '@/lib/panel-view'
import { useCustomerTickets, useCustomerWins, useNoteCount, usePromisesFor } from '@/lib/records/live'
import { type CustomerRows, MANY_NOTES } from './facts'

/** `isRead` is false until the rows are there: then the line is empty, but has its room. */
export function useCustomerRows(head: TicketHead): CustomerRows & { isRead: boolean } {
  const key = head.customer?.key ?? null
  const tickets = useCustomerTickets(key)
  const notes = useNoteCount(key, MANY_NOTES + 1)
  const wins = useCustomerWins(key)
  const promises = usePromisesFor(key, head.key)
  return {
    isRead: tickets !== undefined && notes !== undefined && wins !== undefined && promises !== undefined,
    tickets: tickets?.filter((ticket) => ticket.key !== head.key) ?? [],
    notes: notes ?? 0,
    wins: wins ?? [],
    promises: promises ?? [],
  }
}
