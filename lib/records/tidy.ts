/** Retention, in one place: what was removed a month ago goes for good, and with it what nothing speaks of any more. */
import type { Table } from 'dexie'
import type { CustomerRow } from './customer-rows'
import { removeExpired } from './notes'
import { type Records, type Tables, withRecords } from './open'
import type { Id, Millis, OutboxRow } from './rows'

const KEPT_AFTER_REMOVAL_MS = 30 * 24 * 60 * 60_000

/** Every table whose rows can be removed by the agent. */
const REMOVABLE = ['wins', 'notes', 'promises', 'obstacles'] as const satisfies (keyof Tables)[]

type Removable = { id: Id; createdAt: Millis; deletedAt: Millis | null }

/** @returns how many removed rows went for good. A message on its way keeps its win. */
export function tidy(db: Records, now: Millis): Promise<number> {
  return withRecords(db, () =>
    db.transaction('rw', db.tables, async () => {
      const open = await winsOnTheirWay(db)
      await removeExpired(db, now)
      let gone = 0
      for (const name of REMOVABLE) gone += await purge(db.table(name), now, open)
      await purgeMessages(db)
      await purgeTickets(db)
      await purgeCustomers(db)
      return gone
    }),
  )
}

/**
 * A row that was removed before it was made was removed while the clock was set back: nobody knows when that was, so
 * its month begins now. One removed "in the future" waits: late harms nobody.
 */
async function purge(table: Table<Removable, Id>, now: Millis, open: ReadonlySet<Id>): Promise<number> {
  const isRemoved = (row: Removable) => row.deletedAt !== null && !open.has(row.id)
  const isOdd = (row: Removable) => row.deletedAt !== null && row.deletedAt < row.createdAt
  await table.filter((row) => isRemoved(row) && isOdd(row)).modify({ deletedAt: now })
  const before = now - KEPT_AFTER_REMOVAL_MS
  return table
    .filter((row) => isRemoved(row) && !isOdd(row) && row.deletedAt !== null && row.deletedAt < before)
    .delete()
}

async function winsOnTheirWay(db: Records): Promise<ReadonlySet<Id>> {
  const rows = await db.outbox.where('state').anyOf('queued', 'sending').toArray()
  return new Set(rows.flatMap(({ winId }) => winId ?? []))
}

/** By what is left, so that the messages of wins purged by older versions go too. */
async function purgeMessages(db: Records): Promise<void> {
  const left = new Set(await db.wins.toCollection().primaryKeys())
  const isOrphan = (row: OutboxRow) =>
    row.winId !== null && !left.has(row.winId) && row.state !== 'queued' && row.state !== 'sending'
  await db.outbox.filter(isOrphan).delete()
}

async function purgeTickets(db: Records): Promise<void> {
  const speaking = [db.wins, db.outbox, db.notes, db.promises, db.obstacles]
  const spokenOf = new Set<unknown>()
  for (const table of speaking)
    for (const key of await table.orderBy('ticketKey').uniqueKeys()) spokenOf.add(key)
  await db.tickets.filter(({ key }) => !spokenOf.has(key)).delete()
}

/** What the agent chose for a customer stays: "don't analyse" must hold when they write again. */
async function purgeCustomers(db: Records): Promise<void> {
  const speaking = [db.tickets, db.wins, db.notes, db.promises]
  const spokenOf = new Set<unknown>()
  for (const table of speaking)
    for (const key of await table.orderBy('customerKey').uniqueKeys()) spokenOf.add(key)
  for (const { customerKey } of await db.obstacles.toArray()) spokenOf.add(customerKey)
  const isChosen = (row: CustomerRow) => row.remember !== 'unset' || row.analyse === 'no'
  await db.customers.filter((row) => !spokenOf.has(row.key) && !isChosen(row)).delete()
}
