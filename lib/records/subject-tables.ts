/** How each table speaks of a customer. A table that is missing here fails the build and a test. */
import type { Tables } from './open'
import type { CustomerKey, Id, TicketKey } from './rows'

/** What leads from a customer to rows: their keys, the hashes of those, their tickets, their wins. */
export type Links = {
  keys: ReadonlySet<CustomerKey>
  refs: ReadonlySet<string>
  tickets: ReadonlySet<TicketKey>
  wins: ReadonlySet<Id>
}

type About = { customerKey?: CustomerKey | null; ticketKey: TicketKey | null }

/** By the row's own customer; by its ticket only where it names none: a ticket may have had another requester. */
const byCustomer = ({ customerKey, ticketKey }: About, { keys, tickets }: Links): boolean =>
  customerKey ? keys.has(customerKey) : ticketKey !== null && tickets.has(ticketKey)

export const isOf: { [T in keyof Tables]: (row: Tables[T], links: Links) => boolean } = {
  customers: ({ key }, { keys }) => keys.has(key),
  tickets: ({ customerKey }, { keys }) => customerKey !== null && keys.has(customerKey),
  notes: byCustomer,
  wins: byCustomer,
  promises: byCustomer,
  obstacles: byCustomer,
  outbox: ({ ticketKey, winId }, { tickets, wins }) =>
    (ticketKey !== null && tickets.has(ticketKey)) || (winId !== null && wins.has(winId)),
  corrections: ({ ticketKey, customerRef }, { tickets, refs }) =>
    customerRef ? refs.has(customerRef) : tickets.has(ticketKey),
  /** The agent's own people: they can only mention somebody. */
  people: () => false,
}

export const TABLES = Object.keys(isOf) as (keyof Tables)[]

/** `drafts` as the settings keep them: by ticket key, what was begun from the bar with its tool before it. */
export function isDraftOf(id: string, draft: { customerKey?: CustomerKey | null }, links: Links) {
  const ticketKey = id.replace(/^(?:thanks|escalate) /, '')
  return byCustomer({ customerKey: draft.customerKey ?? null, ticketKey }, links)
}
