/** The tickets on which the agent acted, by identity only. */
import { type Records, withRecords } from './open'
import type { CustomerIdentity, CustomerKey, Millis, TicketIdentity, TicketKey } from './rows'
import { ticketKey } from './ticket-key'

/** Inside the caller's transaction: the first act on a ticket writes it, later ones refresh subject and link. */
export async function rememberTicket(
  db: Records,
  ticket: TicketIdentity,
  customer: CustomerIdentity | null,
  now: Millis,
): Promise<TicketKey> {
  const key = ticketKey(ticket)
  const { helpdesk, id: ticketId, url, subject } = ticket
  const known = await db.tickets.where('key').equals(key).first()
  await db.tickets.put({
    id: known?.id ?? crypto.randomUUID(),
    key,
    helpdesk,
    ticketId,
    url,
    subject,
    customerKey: customer?.key ?? known?.customerKey ?? null,
    createdAt: known?.createdAt ?? now,
    updatedAt: now,
  })
  return key
}

/** How many tickets of this customer the agent acted on. */
export function ticketsOf(db: Records, customer: CustomerKey): Promise<number> {
  return withRecords(db, () => db.tickets.where('customerKey').equals(customer).count())
}
