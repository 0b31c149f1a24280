/** What the agent promised, and by when. */
import type { PromiseRow } from './customer-rows'
import { rememberCustomer } from './customers'
import { type Records, withRecords } from './open'
import type { CustomerIdentity, Id, Millis, TicketIdentity } from './rows'
import { rememberTicket } from './tickets'

/** `dueAt` is the last moment of the day by which it was promised; `id` is made by the panel: a double click is one. */
export type PromiseInput = Pick<PromiseRow, 'id' | 'text' | 'dueAt'>
export type PromiseChange = Partial<Pick<PromiseRow, 'text' | 'dueAt' | 'doneAt'>>

export type NewPromise = {
  promise: PromiseInput
  ticket: TicketIdentity | null
  customer: CustomerIdentity | null
}

export function addPromise(db: Records, input: NewPromise, now: Millis): Promise<Id> {
  const { ticket, customer } = input
  const { id, text, dueAt } = input.promise
  return withRecords(db, () =>
    db.transaction('rw', db.promises, db.tickets, db.customers, async () => {
      if (await db.promises.get(id)) return id
      const ticketKey = ticket && (await rememberTicket(db, ticket, customer, now))
      if (customer) await rememberCustomer(db, customer, now)
      await db.promises.add({
        id,
        text: text.trim(),
        dueAt,
        doneAt: null,
        ticketKey,
        ticket: ticket && {
          helpdesk: ticket.helpdesk,
          id: ticket.id,
          url: ticket.url,
          subject: ticket.subject,
        },
        customerKey: customer?.key ?? null,
        customerName: customer?.name ?? '',
        createdAt: now,
        updatedAt: now,
        deletedAt: null,
      })
      return id
    }),
  )
}

/** False where there is no such promise. */
export function changePromise(
  db: Records,
  id: Id,
  { text, dueAt, doneAt }: PromiseChange,
  now: Millis,
): Promise<boolean> {
  const told = Object.entries({ text: text?.trim(), dueAt, doneAt }).filter(
    ([, value]) => value !== undefined,
  )
  return change(db, id, { ...Object.fromEntries(told), updatedAt: now })
}

/** Hidden at once, gone for good by `tidy`. */
export function removePromise(db: Records, id: Id, now: Millis): Promise<boolean> {
  return change(db, id, { deletedAt: now, updatedAt: now })
}

export function restorePromise(db: Records, id: Id, now: Millis): Promise<boolean> {
  return change(db, id, { deletedAt: null, updatedAt: now })
}

function change(db: Records, id: Id, part: Partial<PromiseRow>): Promise<boolean> {
  return withRecords(db, async () => (await db.promises.where('id').equals(id).modify(part)) === 1)
}
