/** Old databases open with today's code, and what was published is never edited. */
import 'fake-indexeddb/auto'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Migration, migrations } from '@/lib/records/migrations'
import { openRecords, type Records, withRecords } from '@/lib/records/open'

/** Of each entry's own source. Add a line for a new entry; never change one. */
const FROZEN: Record<number, string> = {
  1: '99d6b2866b5947d0',
  2: 'b24ced7d64c7a10f',
  3: '4fb1589b055f62d4',
}

/** Saved with the version in the file's name. */
const saved = (version: number): Record<string, object[]> =>
  JSON.parse(readFileSync(new URL(`../../fixtures/records/v${version}.json`, import.meta.url), 'utf8'))

/** The same rows as today's code wants them, where an upgrader changed them. */
const arrived = (version: number): Record<string, object[]> => {
  const url = new URL(`../../fixtures/records/v${version}.expected.json`, import.meta.url)
  return existsSync(url) ? JSON.parse(readFileSync(url, 'utf8')) : saved(version)
}

const EMPTY = {
  wins: [],
  outbox: [],
  tickets: [],
  people: [],
  corrections: [],
  notes: [],
  customers: [],
  promises: [],
  obstacles: [],
}

let db: Records
const upTo = (version: number) => migrations.filter((each) => each.version <= version)

beforeEach(() => {
  db = openRecords('migrating')
})
afterEach(() => db.delete())

async function filledAt(version: number, rows: Record<string, object[]>): Promise<void> {
  db = openRecords('migrating', upTo(version))
  for (const [table, each] of Object.entries(rows)) await db.table(table).bulkAdd(each)
  db.close()
}

async function everything(): Promise<Record<string, object[]>> {
  return withRecords(db, async () =>
    Object.fromEntries(
      await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])),
    ),
  )
}

describe('migrations', () => {
  it('are numbered without gaps, and each published one is as it was published', () => {
    expect(migrations.map((each) => each.version)).toEqual(migrations.map((_, index) => index + 1))
    expect(hashes(), 'a published migration was edited: undo that and append a new one').toEqual(FROZEN)
  })

  it.each(migrations.map((each) => each.version))(
    'rows saved at version %i arrive whole',
    async (version) => {
      const rows = saved(version)
      await filledAt(version, rows)
      db = openRecords('migrating')
      expect(await everything()).toEqual({ ...EMPTY, ...arrived(version) })
    },
  )

  it('make an empty database', async () => {
    db = openRecords('migrating')
    expect(await everything()).toEqual(EMPTY)
    expect(db.verno).toBe(migrations.length)
  })

  it('run their upgrader on saved rows, and one that fails leaves data and version as they were', async () => {
    const latest = migrations.length
    const rows = saved(latest)
    await filledAt(latest, rows)
    const next = (upgrade: NonNullable<Migration['upgrade']>) => [
      ...migrations,
      { version: migrations.length + 1, stores: { wins: 'id, at' }, upgrade },
    ]
    db = openRecords(
      'migrating',
      next(async (transaction) => {
        await transaction.table('wins').clear()
        throw new TypeError('broken')
      }),
    )
    await expect(everything()).rejects.toBeInstanceOf(Error)
    db.close()
    db = openRecords('migrating')
    expect(await everything()).toEqual(rows)
    db.close()
    db = openRecords(
      'migrating',
      next((transaction) =>
        transaction
          .table('wins')
          .toCollection()
          .modify({ lang: 'xx' })
          .then(() => undefined),
      ),
    )
    expect((await db.wins.toArray()).map((win) => win.lang)).toEqual(['xx', 'xx'])
  })

  it('index no boolean, which would hide its row', async () => {
    db = openRecords('migrating')
    for (const [name, rows] of Object.entries(saved(migrations.length))) {
      const indexed = db.table(name).schema.indexes.flatMap((index) => index.keyPath ?? [])
      for (const key of indexed)
        for (const row of rows) expect(typeof Reflect.get(row, key)).not.toBe('boolean')
    }
  })
})

function hashes(): Record<number, string> {
  const source = readFileSync(new URL('../../../lib/records/migrations.ts', import.meta.url), 'utf8')
  const entries = source.match(/^ {2}\{\n {4}version: \d+,[\s\S]*?^ {2}\},$/gm) ?? []
  return Object.fromEntries(
    entries.map((entry) => [
      Number(/version: (\d+)/.exec(entry)?.[1]),
      createHash('sha256').update(entry).digest('hex').slice(0, 16),
    ]),
  )
}
