/** Puts the rows of a backup into the database: all of them or none. */
import Dexie from 'dexie'
import { emptyTables, mergeOf } from './merge'
import { migrations } from './migrations'
import { openRecords, type Records, withRecords } from './open'
import { readTables, rowsOf, TABLES, type Tables } from './tables'

export const DATABASE_VERSION = migrations.length

/** Adds what is missing and takes what is newer, computed inside the one transaction that writes it. */
export function mergeInto(db: Records, theirs: Tables): Promise<void> {
  return withRecords(db, () =>
    db.transaction('rw', db.tables, async () => {
      const { puts } = mergeOf(await rowsOf(db), theirs)
      for (const name of TABLES) await db.table(name).bulkPut(puts[name])
    }),
  )
}

/** Nothing of what was there stays. */
export function replaceWith(db: Records, theirs: Tables): Promise<void> {
  return withRecords(db, () =>
    db.transaction('rw', db.tables, async () => {
      for (const name of TABLES) {
        await db.table(name).clear()
        await db.table(name).bulkAdd(theirs[name])
      }
    }),
  )
}

const TEMPORARY = 'bouquet-restoring-'

/**
 * Rows of an older version as today's: put into a database of that version, which the real migrations then open. What
 * they answer is not yet checked. Rejects with whatever the database or an upgrader has against the rows.
 */
export async function broughtUp(rows: Readonly<Record<string, unknown>>, version: number): Promise<Tables> {
  const name = `${TEMPORARY}${crypto.randomUUID()}`
  const old = openRecords(
    name,
    migrations.filter((step) => step.version <= version),
  )
  try {
    await withRecords(old, () =>
      old.transaction('rw', old.tables, async () => {
        for (const table of old.tables) {
          const each = rows[table.name]
          if (Array.isArray(each)) await table.bulkAdd(each)
        }
      }),
    )
    old.close()
    const today = openRecords(name)
    try {
      return { ...emptyTables(), ...(await readTables(today)) }
    } finally {
      today.close()
    }
  } finally {
    await Dexie.delete(name)
  }
}

/** Of a page that was closed in the middle. Only while nobody restores. */
export async function dropLeftovers(): Promise<void> {
  const names = await Dexie.getDatabaseNames()
  await Promise.all(names.filter((name) => name.startsWith(TEMPORARY)).map((name) => Dexie.delete(name)))
}
