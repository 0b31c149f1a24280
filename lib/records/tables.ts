/** All tables as plain rows at once: what a backup holds. */
import type { CustomerRow, NoteRow, ObstacleRow, PromiseRow } from './customer-rows'
import { type Records, withRecords } from './open'
import type { CorrectionRow, Millis, OutboxRow, PersonRow, TicketRow, WinRow } from './rows'

/** Every table with all of its rows, also those that were removed and are not yet purged. */
export type Tables = {
  wins: WinRow[]
  outbox: OutboxRow[]
  tickets: TicketRow[]
  people: PersonRow[]
  corrections: CorrectionRow[]
  notes: NoteRow[]
  customers: CustomerRow[]
  promises: PromiseRow[]
  obstacles: ObstacleRow[]
}
export type TableName = keyof Tables
export type Row = Tables[TableName][number]

export const TABLES = [
  'wins',
  'outbox',
  'tickets',
  'people',
  'corrections',
  'notes',
  'customers',
  'promises',
  'obstacles',
] as const satisfies readonly TableName[]

/** As they are at one moment. */
export function readTables(db: Records): Promise<Tables> {
  return withRecords(db, () => db.transaction('r', db.tables, () => rowsOf(db)))
}

/** Inside the caller's transaction. */
export async function rowsOf(db: Records): Promise<Tables> {
  const rows = await Promise.all(TABLES.map(async (name) => [name, await db.table(name).toArray()] as const))
  return Object.fromEntries(rows) as Tables
}

/** When a row was written last; corrections are written once. */
export const stampOf = (row: Row): Millis => ('updatedAt' in row ? row.updatedAt : row.at)

/** Removed by the agent, but not yet purged. */
export const isRemoved = (row: Row): boolean => 'deletedAt' in row && row.deletedAt !== null

/** Nothing was ever kept here, or all of it is gone. */
export function isEmpty(db: Records): Promise<boolean> {
  return withRecords(db, async () => {
    const counts = await Promise.all(TABLES.map((name) => db.table(name).count()))
    return counts.every((count) => count === 0)
  })
}

/** The first and the last write that is still to be seen; null where nothing is kept. */
export async function changesOf(db: Records): Promise<{ first: Millis; last: Millis } | null> {
  const rows: Row[] = Object.values(await readTables(db)).flat()
  if (rows.length === 0) return null
  const span = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY }
  for (const row of rows) {
    span.first = Math.min(span.first, 'createdAt' in row ? row.createdAt : row.at)
    span.last = Math.max(span.last, stampOf(row))
  }
  return span
}
