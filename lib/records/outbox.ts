/** The stored outbox: every change reads and writes inside one transaction, so that two workers cannot both win. */
import { type Records, withRecords } from './open'
import type { Id, OutboxRow, OutboxState } from './rows'

/** Oldest first. */
export function outboxIn(db: Records, states: readonly OutboxState[]): Promise<OutboxRow[]> {
  return withRecords(db, () => db.outbox.where('state').anyOf(states).sortBy('createdAt'))
}

/** Writes what `next` makes of the row as it is at that moment; null where there is no row or `next` refuses. */
export function changeOutbox(
  db: Records,
  id: Id,
  next: (row: OutboxRow) => OutboxRow | null,
): Promise<OutboxRow | null> {
  return withRecords(db, () =>
    db.transaction('rw', db.outbox, async () => {
      const row = await db.outbox.get(id)
      const changed = row ? next(row) : null
      if (changed) await db.outbox.put(changed)
      return changed
    }),
  )
}
