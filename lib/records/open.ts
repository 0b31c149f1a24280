/** Opens the database: one per context, durable writes, and failures by their code. */
import Dexie, { type EntityTable, type Transaction } from 'dexie'
import type { CustomerRow, NoteRow, ObstacleRow, PromiseRow } from './customer-rows'
import { databaseFailure } from './failures'
import { type Migration, migrations } from './migrations'
import type { CorrectionRow, OutboxRow, PersonRow, TicketRow, WinRow } from './rows'

/** Every table by its name: a new one must also be known to `subject-tables.ts`. */
export type Tables = {
  wins: WinRow
  outbox: OutboxRow
  tickets: TicketRow
  people: PersonRow
  corrections: CorrectionRow
  notes: NoteRow
  customers: CustomerRow
  promises: PromiseRow
  obstacles: ObstacleRow
}

export type Records = Dexie & { [T in keyof Tables]: EntityTable<Tables[T], 'id'> }

const NAME = 'bouquet'

let current: Records | null = null
/** Closed because a newer page upgraded the database: writing old rows into it would do harm. */
const outdated = new WeakSet<Records>()

/** The database of this context, opened at its first use, and anew where it was deleted or the browser closed it. */
export function records(): Records {
  if (current) return current
  const db = openRecords(NAME)
  current = db
  db.on('close', () => forget(db))
  db.on('versionchange', ({ newVersion }) => {
    if (!newVersion) forget(db)
  })
  return db
}

/** A database by name. Throws nothing: failures come with the first use, through `withRecords`. */
export function openRecords(name: string, steps: readonly Migration[] = migrations): Records {
  // A killed browser is not a power cut: strict waits until the disk has it (Chromium relaxes otherwise). Without
  // Dexie's cache, which copies each row that a page reads: pages write only when they restore a backup, and wait for its end.
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', cache: 'disabled' }) as Records
  for (const step of steps) {
    const version = db.version(step.version).stores({ ...step.stores })
    const { upgrade } = step
    if (upgrade) version.upgrade((transaction: Transaction) => upgrade(transaction))
  }
  // A newer page must be able to upgrade: whoever holds the old version lets go (false: without Dexie's own warning).
  db.on('versionchange', ({ newVersion }) => {
    if (newVersion) outdated.add(db)
    db.close({ disableAutoOpen: true })
    return false
  })
  return db
}

/** Runs one piece of work on the database; whatever fails in it comes out as an AppError `db/…`. */
export function withRecords<T>(db: Records, work: (db: Records) => Promise<T>): Promise<T> {
  // No `await` before the work: a live query notes only what is asked for within Dexie's own promises.
  const done = db.isOpen() ? work(db) : opened(db).then(() => work(db))
  return done.catch(async (error: unknown) => {
    throw await databaseFailure(error)
  })
}

/** Dexie waits without end where another page holds an old version; a person must be told instead. */
function opened(db: Records): Promise<unknown> {
  if (outdated.has(db)) return Dexie.Promise.reject(new Dexie.VersionError('outdated'))
  return new Dexie.Promise((resolve, reject) => {
    const onBlocked = () => reject(new Dexie.DatabaseClosedError('blocked'))
    db.on('blocked', onBlocked)
    db.open()
      .finally(() => db.on('blocked').unsubscribe(onBlocked))
      .then(resolve, reject)
  })
}

function forget(db: Records): void {
  if (current === db) current = null
}
