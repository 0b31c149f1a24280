/** The stored outbox: every change reads and writes inside one transaction, so that two workers cannot both win. */
import { type Records, withRecords } from './open'
import type { Id, Millis, OutboxRow, OutboxState } from './rows'

/** Oldest first. */
export function outboxIn(db: Records, states: readonly OutboxState[]): Promise<OutboxRow[]> {
  return withRecords(db, () => db.outbox.where('state').anyOf(states).sortBy('createdAt'))
}

/**
 * Those that wait, for their time or for a person, newest first. Nothing is told of a win that was removed. By their
 * states and by the ids of their wins: what has settled, nearly all of it, is not read.
 */
export function waitingMessages(db: Records): Promise<OutboxRow[]> {
  return withRecords(db, async () => {
    const rows = await db.outbox.where('state').anyOf('queued', 'failed', 'unconfirmed').sortBy('createdAt')
    const wins = await db.wins.bulkGet(rows.flatMap(({ winId }) => winId ?? []))
    const kept = new Set(wins.flatMap((win) => (win?.deletedAt === null ? win.id : [])))
    return rows.reverse().filter(({ winId }) => winId === null || kept.has(winId))
  })
}

/** When the next queued one is due; null where none is. */
export function nextDue(db: Records): Promise<Millis | null> {
  return withRecords(db, async () => {
    const times = (await db.outbox.where('state').equals('queued').toArray()).map((row) => row.notBefore)
    return times.length > 0 ? Math.min(...times) : null
  })
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
