/** Find and erase are complete: over every table and what the settings hold, for one person and nobody else. */
import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CustomerPart } from '@/lib/records/customers'
import { eraseSubject } from '@/lib/records/erase'
import { migrations } from '@/lib/records/migrations'
import { openRecords, type Records } from '@/lib/records/open'
import { refOf } from '@/lib/records/ref'
import type { CorrectionRow } from '@/lib/records/rows'
import { type FoundSubject, findSubject } from '@/lib/records/subject'
import { TABLES } from '@/lib/records/subject-tables'
import { ticketKey } from '@/lib/records/ticket-key'
import { aNote, anObstacle, anOutboxRow, aPerson, aPromise, aTicket, aWin, INES, TICKET } from './rows'

const KEY = ticketKey(TICKET)
const NOW = 50
const JONAS = { key: 'mail jonas@example.com', name: 'Jonas Lind', email: 'jonas@example.com' }

let db: Records
beforeEach(() => {
  db = openRecords('subject')
})
afterEach(() => db.delete())

/** A row of Ines in every table, and a row of nobody that names her wherever text is kept. */
async function fill(): Promise<void> {
  const own = { customerKey: INES.key, ticketKey: KEY, ticket: TICKET }
  await db.customers.add({
    ...INES,
    id: 'c',
    remember: 'yes',
    analyse: 'yes',
    styles: [],
    createdAt: 1,
    updatedAt: 1,
  })
  await db.tickets.add(aTicket({ id: 't', key: KEY, customerKey: INES.key }))
  await db.notes.bulkAdd([
    aNote({ id: 'n', ...own, customerName: INES.name }),
    aNote({ id: 'n-removed', ...own, text: 'Removed.', deletedAt: 2 }),
    aNote({ id: 'n-names', text: 'Like INÈS MOREAU, she wants dates.' }),
  ])
  await db.wins.bulkAdd([
    aWin({ id: 'w', ...own, outboxId: 'o', whatIDid: 'Called Ines Moreau, then ines@example.com.' }),
    aWin({ id: 'w-old', customerName: 'Ines Moreau', quote: 'Old praise, from before customers had keys.' }),
    aWin({ id: 'w-hers', ...own, whose: 'colleague', praisedName: 'Miguel' }),
    aWin({ id: 'w-other', customerName: JONAS.name, customerKey: JONAS.key, quote: 'Thank you!' }),
  ])
  await db.outbox.bulkAdd([
    anOutboxRow({ id: 'o', winId: 'w', ticketKey: KEY, state: 'sent' }),
    anOutboxRow({ id: 'o-names', text: 'About Ines Moreau', state: 'queued' }),
    anOutboxRow({ id: 'o-other' }),
  ])
  await db.promises.bulkAdd([
    aPromise({ id: 'p', ...own, customerName: INES.name }),
    aPromise({ id: 'p-names', text: 'Send Ines Moreau the list' }),
  ])
  await db.obstacles.bulkAdd([
    anObstacle({ id: 'b', ...own }),
    anObstacle({ id: 'b-by-ticket', ticketKey: KEY, ticket: TICKET }),
    anObstacle({ id: 'b-names', text: 'Waited a day for ines@example.com' }),
  ])
  const correction = {
    messageId: '7',
    lang: 'en',
    shown: 'unclear',
    chosen: 'personal',
    probabilities: { analytical: 0.25, personal: 0.25, functional: 0.25, intuitive: 0.25 },
    unclear: 0.5,
    measures: [0.5],
    at: 1,
  } satisfies Partial<CorrectionRow>
  await db.corrections.bulkAdd([
    {
      ...correction,
      id: 'k',
      ticketKey: 'a ticket without any other act',
      customerRef: await refOf(INES.key),
    },
    { ...correction, id: 'k-old', ticketKey: KEY },
    { ...correction, id: 'k-other', ticketKey: 'else' },
  ])
  await db.people.bulkAdd([
    aPerson({ id: 'f', name: 'Miguel', aliases: ['Ines Moreau'] }),
    aPerson({ id: 'f-other', name: 'Nino' }),
  ])
}

const DRAFTS = {
  [KEY]: { customerKey: INES.key, text: null, whatIDid: 'Checked it', at: 1 },
  'an older draft': { text: 'Ines Moreau wrote …', at: 1 },
  another: { customerKey: JONAS.key, text: null, at: 1 },
}

const find = (query: string) => findSubject(db, DRAFTS, query)
const idsOf = (rows: FoundSubject['mentions']) => rows.map(({ part: { id } }) => id).toSorted()
const partsOf = ({ customers, mentions }: FoundSubject): CustomerPart[] =>
  [...customers.flatMap(({ rows }) => rows), ...mentions].map(({ part }) => part)
const erase = (found: FoundSubject, keepWins = false) =>
  eraseSubject(db, { parts: partsOf(found), keepWins, words: [INES.name, INES.email ?? '', INES.key] }, NOW)
const dump = async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())))

it('every table of the database is known here: a new one must say how it speaks of a customer', () => {
  const stores = new Set(migrations.flatMap((step) => Object.keys(step.stores)))
  expect(TABLES.toSorted()).toEqual([...stores].toSorted())
})

it('every item of the settings is known here: a new one must be erased too, if it can name a customer', () => {
  const source = readFileSync(new URL('../../../lib/settings.ts', import.meta.url), 'utf8')
  const items = [...source.matchAll(/'(?:local|session|sync|managed):[\w-]+'/g)].map(([item]) =>
    item.slice(1, -1),
  )
  const namesNobody = [
    'local:sites',
    'local:taught-sites',
    'local:channels',
    'local:language',
    'local:remember-styles',
    'local:draft-checks-off',
    'local:asked-days',
    'local:prompts-off',
    'local:letter-keys',
    'local:prompts-off',
    'local:asked-days',
    'local:lock',
    'local:lock-tries',
    'local:last-backup',
    'local:is-learning',
    'local:changed-readings',
    'local:practised-on',
    'local:is-note-hint-shown',
    'session:is-hidden',
    'session:lock-open',
  ]
  const erased = ['local:drafts', 'local:tool-drafts', 'session:read-texts', 'session:asked-customer']
  expect(items.filter((item) => !namesNobody.includes(item)).toSorted()).toEqual(erased.toSorted())
})

describe('finding', () => {
  beforeEach(fill)

  it.each(['Ines Moreau', 'ines moreau', 'INÈS', 'moreau', 'ines@example.com', 'mail ines@example.com'])(
    'by “%s” gives every row of the customer, removed ones too',
    async (query) => {
      const { customers } = await find(query)
      expect(customers).toMatchObject([{ ...INES, isByName: false }])
      const ids = ['b', 'b-by-ticket', 'c', 'k', 'k-old', KEY, 'n', 'n-removed', 'o', 'p', 't', 'w', 'w-hers']
      expect(idsOf(customers[0]?.rows ?? [])).toEqual(ids.toSorted())
    },
  )

  it('gives apart what merely names the customer', async () => {
    const { mentions } = await find('ines moreau')
    const ids = ['an older draft', 'b-names', 'f', 'n-names', 'o-names', 'p-names', 'w-old']
    expect(idsOf(mentions)).toEqual(ids)
  })

  it('takes no part of a word for a name', async () => {
    await db.notes.add(aNote({ id: 'n-part', text: 'The machines moreaux.' }))
    expect(idsOf((await find('ines')).mentions)).not.toContain('n-part')
    expect(idsOf((await find('moreau')).mentions)).not.toContain('n-part')
  })

  it('finds Japanese names inside of a sentence', async () => {
    await db.notes.add(aNote({ id: 'n-ja', text: '昨日は長谷川様と話した。' }))
    expect(idsOf((await find('長谷川')).mentions)).toEqual(['n-ja'])
  })

  it('keeps customers apart who share a ticket or a name', async () => {
    const byName = { key: 'name rt https://rt.example.com ines moreau', name: 'Ines Moreau' }
    await db.notes.add(aNote({ id: 'n-name', customerKey: byName.key, customerName: byName.name }))
    await db.notes.add(
      aNote({ id: 'n-jonas', customerKey: JONAS.key, ticketKey: KEY, text: 'Asked for both.' }),
    )
    const { customers } = await find('ines moreau')
    expect(customers.map(({ key, isByName }) => [key, isByName])).toEqual([
      [INES.key, false],
      [byName.key, true],
    ])
    expect(customers.flatMap(({ rows }) => idsOf(rows))).not.toContain('n-jonas')
    expect(idsOf(customers[1]?.rows ?? [])).toEqual(['n-name'])
  })

  it.each(['', '  ', 'Nobody Known'])('finds nothing for “%s”', async (query) => {
    expect(await find(query)).toEqual({ customers: [], more: 0, mentions: [] })
  })

  it('shows a dozen of many, and says how many more there are', async () => {
    await db.notes.bulkAdd(
      Array.from({ length: 40 }, (_, at) =>
        aNote({ id: `m${at}`, customerKey: `mail m${at}@example.org`, customerName: `Many ${at}` }),
      ),
    )
    expect(await find('many')).toMatchObject({ customers: { length: 12 }, more: 28 })
  })
})

describe('erasing', () => {
  beforeEach(fill)

  it('leaves no trace of the customer in any table, and everything of others', async () => {
    for (const table of db.tables) expect(await table.count(), table.name).toBeGreaterThan(0)
    const found = await find('ines moreau')
    const drafts = partsOf(found).filter(({ table }) => table === 'drafts')
    expect(await erase(found)).toBe(partsOf(found).length - drafts.length)
    expect(await dump()).not.toMatch(/ines|moreau|in[eè]s/i)
    expect(await dump()).not.toContain(await refOf(INES.key))
    const left = await Promise.all(db.tables.map((table) => table.toCollection().primaryKeys()))
    expect(left.flat().toSorted()).toEqual(['f-other', 'k-other', 'o-other', 'w-other'])
    // What is left of her is in the drafts, which are the settings'.
    expect(new Set(partsOf(await find('ines moreau')).map(({ table }) => table))).toEqual(new Set(['drafts']))
  })

  it('can keep the agent’s own wins without the customer', async () => {
    await erase(await find('ines moreau'), true)
    expect(await dump()).not.toMatch(/ines|moreau/i)
    expect((await db.wins.toArray()).map(({ id }) => id).toSorted()).toEqual(['w', 'w-old', 'w-other'])
    expect(await db.wins.get('w')).toMatchObject({
      quote: '',
      customerName: '',
      customerKey: null,
      ticket: null,
      ticketKey: null,
      outboxId: null,
      whatIDid: 'Called […], then […].',
    })
  })

  it('takes only what was chosen', async () => {
    const parts: CustomerPart[] = [{ table: 'notes', id: 'n' }]
    expect(await eraseSubject(db, { parts, keepWins: false, words: [] }, NOW)).toBe(1)
    expect((await db.notes.toCollection().primaryKeys()).toSorted()).toEqual(['n-names', 'n-removed'])
    expect(await db.wins.count()).toBe(4)
  })

  it('cancels a message that waits, and refuses while one is leaving: then nothing is gone', async () => {
    await db.outbox.update('o', { state: 'sending' })
    const before = await dump()
    await expect(erase(await find('ines moreau'))).rejects.toMatchObject({ code: 'erase/sending' })
    expect(await dump()).toBe(before)
    await db.outbox.update('o', { state: 'queued' })
    await erase(await find('ines moreau'))
    expect(await db.outbox.toCollection().primaryKeys()).toEqual(['o-other'])
  })

  it('takes the message of a win with it, even if that was not chosen, and never leaves a dangling one', async () => {
    const parts: CustomerPart[] = [{ table: 'wins', id: 'w' }]
    await eraseSubject(db, { parts, keepWins: false, words: [] }, NOW)
    expect(await db.outbox.get('o')).toBeUndefined()
    await db.wins.update('w-hers', { outboxId: 'o-other' })
    await eraseSubject(db, { parts: [{ table: 'outbox', id: 'o-other' }], keepWins: false, words: [] }, NOW)
    expect(await db.wins.get('w-hers')).toMatchObject({ outboxId: null })
  })
})
