/** What a person decides about a message that failed or that nobody can vouch for. */

import type { Records } from '@/lib/records/open'
import { changeOutbox } from '@/lib/records/outbox'
import type { Id, Millis } from '@/lib/records/rows'
import { arrived, reopened, retried } from './outbox'

/** Queues it once more, as the next attempt; false where there is nothing to repeat. */
export async function retry(db: Records, id: Id, now: Millis): Promise<boolean> {
  return (await changeOutbox(db, id, (row) => retried(row, now))) !== null
}

/** What a draft that is opened once more has to say; null where nothing was handed over. */
export async function reopen(db: Records, id: Id, now: Millis): Promise<string | null> {
  return (await changeOutbox(db, id, (row) => reopened(row, now)))?.sentText ?? null
}

/** A person saw it arrive, or sent it; false where nobody asked. */
export async function markArrived(db: Records, id: Id, now: Millis): Promise<boolean> {
  return (await changeOutbox(db, id, (row) => arrived(row, now))) !== null
}
