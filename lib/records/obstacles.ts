/** What got in the agent's way: kept by one click, refined afterwards, for the next skip-level meeting. */
import type { ObstacleRow } from './customer-rows'
import { rememberCustomer } from './customers'
import { type Records, withRecords } from './open'
import type { CustomerIdentity, Id, Millis, TicketIdentity } from './rows'
import { rememberTicket } from './tickets'

export type ObstacleInput = Pick<ObstacleRow, 'id' | 'cause' | 'minutes' | 'text'>
/** Where it happened; both null where no ticket was on screen. */
export type ObstaclePlace = { ticket: TicketIdentity | null; customer: CustomerIdentity | null }

const LONGEST_TEXT = 500
/** A working day: more was not lost on one ticket. */
const MOST_MINUTES = 24 * 60

/**
 * The first save of an id says where and when it happened; later ones change cause, minutes and text. A removed one
 * stays removed: a text that arrives after the undo brings nothing back.
 */
export function saveObstacle(
  db: Records,
  { id, cause, minutes, text }: ObstacleInput,
  { ticket, customer }: ObstaclePlace,
  now: Millis,
): Promise<Id> {
  return withRecords(db, () =>
    db.transaction('rw', db.obstacles, db.tickets, db.customers, async () => {
      const refined = {
        cause,
        minutes: lost(minutes),
        text: text.trim().slice(0, LONGEST_TEXT),
        updatedAt: now,
      }
      const known = await db.obstacles.get(id)
      if (known) {
        await db.obstacles.put({ ...known, ...refined })
        return id
      }
      if (customer) await rememberCustomer(db, customer, now)
      await db.obstacles.add({
        id,
        ...refined,
        ticketKey: ticket && (await rememberTicket(db, ticket, customer, now)),
        ticket: ticket && identityOf(ticket),
        customerKey: customer?.key ?? null,
        at: now,
        createdAt: now,
        deletedAt: null,
      })
      return id
    }),
  )
}

/** Hidden at once, gone for good a month later; false where there is no such row. */
export function removeObstacle(db: Records, id: Id, now: Millis): Promise<boolean> {
  return change(db, id, { deletedAt: now, updatedAt: now })
}

export function restoreObstacle(db: Records, id: Id, now: Millis): Promise<boolean> {
  return change(db, id, { deletedAt: null, updatedAt: now })
}

/** Null also for what is no number of minutes. */
function lost(minutes: number | null): number | null {
  if (minutes === null || !Number.isFinite(minutes) || minutes <= 0) return null
  return Math.min(Math.round(minutes), MOST_MINUTES)
}

/** Field by field, so that nothing else of a message (another context's object) is stored. */
function identityOf({ helpdesk, id, url, subject }: TicketIdentity): TicketIdentity {
  return { helpdesk, id, url, subject }
}

function change(db: Records, id: Id, part: Partial<ObstacleRow>): Promise<boolean> {
  return withRecords(db, async () => (await db.obstacles.where('id').equals(id).modify(part)) === 1)
}
