/** Merge and replace: newer wins, removed stays removed, people and tickets keep their one row, a failure changes nothing. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { restoreBackup } from '@/lib/backup/make'
import { parseBackup } from '@/lib/backup/parse'
import { previewOf } from '@/lib/backup/preview'
import type { NoteRow } from '@/lib/records/customer-rows'
import { emptyTables } from '@/lib/records/merge'
import { restoreNote } from '@/lib/records/notes'
import { openRecords, type Records } from '@/lib/records/open'
import type { OutboxState, PersonRow } from '@/lib/records/rows'
import { readTables, type Tables } from '@/lib/records/tables'
import { channels, language, usedSites } from '@/lib/settings'
import { aWin } from '../records/rows'
import { plain, saved } from './files'

let db: Records
beforeEach(() => {
  fakeBrowser.reset()
  db = openRecords('merging')
})
afterEach(() => db.delete())

const backup = (tables: Partial<Tables>, settings = {}) =>
  parseBackup(plain({ tables: tables as Record<string, unknown[]>, settings }), '0.1.0')
const restore = async (tables: Partial<Tables>, mode: 'merge' | 'replace' = 'merge') =>
  restoreBackup(db, await backup(tables), mode)
const preview = async (tables: Partial<Tables>) => previewOf(await backup(tables), await readTables(db))
const person = (more: Partial<PersonRow>): PersonRow => ({ ...(saved(3).people[0] as PersonRow), ...more })
const message = (state: OutboxState, more = {}) =>
  ({ ...saved(3).outbox[0], state, ...more }) as Tables['outbox'][0]

describe('merge', () => {
  it('adds what is missing, takes what is newer, and leaves what is newer here', async () => {
    await db.wins.bulkAdd([
      aWin({ id: 'older', quote: 'here', updatedAt: 1 }),
      aWin({ id: 'newer', quote: 'here', updatedAt: 9 }),
      aWin({ id: 'same', quote: 'here', updatedAt: 5 }),
      aWin({ id: 'mine' }),
    ])
    const wins = ['older', 'newer', 'same', 'added'].map((id) => aWin({ id, quote: 'theirs', updatedAt: 5 }))
    const [table] = (await preview({ wins })).tables
    expect(table).toEqual({
      table: 'wins',
      inFile: 4,
      here: 4,
      merge: { added: 1, updated: 1, removed: 0, left: 2 },
      lost: 1,
    })
    await restore({ wins })
    const quotes = Object.fromEntries((await db.wins.toArray()).map((win) => [win.id, win.quote]))
    expect(quotes).toEqual({
      older: 'theirs',
      newer: 'here',
      same: 'here',
      added: 'theirs',
      mine: 'Dana was patient.',
    })
  })

  it('keeps removed what was removed later, and brings back what was changed later', async () => {
    await db.wins.bulkAdd([
      aWin({ id: 'removed-here', deletedAt: 8, updatedAt: 8 }),
      aWin({ id: 'removed-there', updatedAt: 2 }),
      aWin({ id: 'restored-there', deletedAt: 2, updatedAt: 2 }),
    ])
    const wins = [
      aWin({ id: 'removed-here', updatedAt: 5 }),
      aWin({ id: 'removed-there', deletedAt: 5, updatedAt: 5 }),
      aWin({ id: 'restored-there', updatedAt: 5 }),
    ]
    const [table] = (await preview({ wins })).tables
    expect(table?.merge).toEqual({ added: 1, updated: 0, removed: 1, left: 1 })
    await restore({ wins })
    const kept = (await db.wins.toArray()).filter((win) => win.deletedAt === null)
    expect(kept.map((win) => win.id)).toEqual(['restored-there'])
  })

  it('changes nothing the second time', async () => {
    await restore(saved(3))
    const once = await readTables(db)
    await restore(saved(3))
    expect(await readTables(db)).toEqual(once)
  })

  it('keeps one "me", one manager, one row of a colleague, a ticket and a customer that two profiles named differently', async () => {
    await db.people.bulkAdd([
      person({ id: 'me-here', role: 'me', updatedAt: 9 }),
      person({ id: 'manager-here', role: 'manager', name: 'Ana', updatedAt: 1 }),
      person({ id: 'miguel-here', role: 'colleague', name: 'Miguel', updatedAt: 1 }),
    ])
    const [ticket] = saved(3).tickets
    const [customer] = saved(3).customers
    await db.tickets.add({ ...ticket, id: 'ticket-here', updatedAt: 1 } as Tables['tickets'][0])
    await db.customers.add({ ...customer, id: 'customer-here', updatedAt: 1 } as Tables['customers'][0])
    await restore({
      people: [
        person({ id: 'me-there', role: 'me', name: 'Other', updatedAt: 5 }),
        person({ id: 'manager-there', role: 'manager', name: 'Ana Lima', updatedAt: 5 }),
        person({
          id: 'miguel-there',
          role: 'colleague',
          name: ' miguel',
          leaderId: 'manager-there',
          updatedAt: 5,
        }),
      ],
      outbox: [message('sent', { to: { personId: 'manager-there', name: 'Ana Lima' } })],
      tickets: saved(3).tickets,
      customers: saved(3).customers,
    })
    expect((await db.people.toArray()).map(({ id, name, leaderId }) => ({ id, name, leaderId }))).toEqual([
      { id: 'manager-here', name: 'Ana Lima', leaderId: null },
      { id: 'me-here', name: 'Dana Reyes', leaderId: null },
      { id: 'miguel-here', name: ' miguel', leaderId: 'manager-here' },
    ])
    expect((await db.outbox.toArray())[0]?.to.personId).toBe('manager-here')
    expect((await db.tickets.toArray()).map(({ id }) => id)).toEqual(['ticket-here'])
    expect((await db.customers.toArray()).map(({ id }) => id)).toEqual(['customer-here'])
  })

  it('keeps two colleagues of the same name apart where their ids are known', async () => {
    const people = [
      person({ id: 'a', role: 'colleague', name: 'Ana', department: 'north' }),
      person({ id: 'b', role: 'colleague', name: 'Ana', department: 'south' }),
    ]
    await restore({ people })
    await restore({ people: people.map((each) => ({ ...each, updatedAt: each.updatedAt + 1 })) })
    expect((await db.people.toArray()).map(({ department }) => department)).toEqual(['north', 'south'])
  })

  it('adds a third colleague of a name of which the backup knows the two others', async () => {
    await db.people.bulkAdd([
      person({ id: 'a', role: 'colleague', name: 'Ana', department: 'north' }),
      person({ id: 'c', role: 'colleague', name: 'Ana', department: 'west' }),
    ])
    await restore({
      people: [
        person({ id: 'a', role: 'colleague', name: 'Ana', department: 'north' }),
        person({ id: 'b', role: 'colleague', name: 'Ana', department: 'south' }),
        person({ id: 'd', role: 'colleague', name: 'Ana', department: 'east' }),
      ],
    })
    const departments = (await db.people.toArray()).map(({ department }) => department)
    expect(departments.sort()).toEqual(['east', 'north', 'south', 'west'])
  })

  it('carries that a note was removed or pinned, and lets no older copy bring it back', async () => {
    const note = (more: object) => ({ ...saved(3).notes[0], id: 'n', deletedAt: null, ...more }) as NoteRow
    await db.notes.add(note({ updatedAt: 5 }))
    await restore({ notes: [note({ updatedAt: 6, deletedAt: 9 })] })
    expect((await db.notes.get('n'))?.deletedAt).toBe(9)
    await restoreNote(db, 'n')
    await restore({ notes: [note({ updatedAt: 6, deletedAt: 9 })] })
    expect((await db.notes.get('n'))?.deletedAt).toBeNull()
  })

  it('keeps settings that are set here, and unites lists', async () => {
    const site = (host: string) => ({ origin: `https://${host}.example`, addedAt: 1 })
    const channel = (id: string, name: string) => ({
      id,
      kind: 'slack' as const,
      name,
      address: 'https://hooks.example.com/1',
    })
    await usedSites.setValue([site('one')])
    await channels.setValue([channel('1', 'here')])
    const settings = {
      sites: [site('two'), site('one')],
      channels: [channel('1', 'there'), channel('2', 'there')],
      language: 'de',
    }
    await restoreBackup(db, await backup({}, settings), 'merge')
    expect(await usedSites.getValue()).toEqual([site('one'), site('two')])
    expect((await channels.getValue()).map(({ name }) => name)).toEqual(['here', 'there'])
    expect(await language.getValue()).toBe('de')
    await restoreBackup(db, await backup({}, settings), 'replace')
    expect((await usedSites.getValue()).map(({ origin }) => origin)).toEqual([
      'https://two.example',
      'https://one.example',
    ])
  })
})

describe('replace', () => {
  it('leaves only what the backup holds, in every table', async () => {
    await restore(saved(3), 'replace')
    await db.wins.add(aWin({ id: 'later' }))
    await db.notes.clear()
    expect((await preview(saved(3))).tables.find(({ table }) => table === 'wins')?.lost).toBe(1)
    await restore(saved(3), 'replace')
    expect(await readTables(db)).toEqual(saved(3))
    await restore({}, 'replace')
    expect(await readTables(db)).toEqual(emptyTables())
  })
})

describe('messages', () => {
  it.each(['queued', 'sending'] as const)(
    'that were %s are for a person to decide, never sent by themselves',
    async (state) => {
      await restore({ outbox: [message(state, { claimedBy: 'dead', notBefore: 1 })] })
      expect(await db.outbox.toArray()).toMatchObject([
        { state: 'unconfirmed', claimedBy: null, problem: { code: 'send/unconfirmed', status: null } },
      ])
    },
  )

  it.each(['handed-over', 'sent', 'failed', 'unconfirmed'] as const)(
    'that were %s stay so',
    async (state) => {
      await restore({ outbox: [message(state)] })
      expect((await db.outbox.toArray())[0]?.state).toBe(state)
    },
  )

  it('that are leaving now are not touched by a merge', async () => {
    const leaving = message('sending', { claimedBy: 'living', updatedAt: 1 })
    await db.outbox.add(leaving)
    await restore({ outbox: [message('queued', { updatedAt: 9 })] })
    expect(await db.outbox.toArray()).toEqual([leaving])
  })
})

it.each(['merge', 'replace'] as const)('a failure in the middle changes nothing (%s)', async (mode) => {
  await db.wins.add(aWin({ id: 'here' }))
  await db.people.add(person({ id: 'p' }))
  await language.setValue('fr')
  const before = await readTables(db)
  // The last table refuses, as a full disk would: all tables before it were written by then.
  db.obstacles.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const content = await backup({ ...saved(3) }, { language: 'de' })
  await expect(restoreBackup(db, content, mode)).rejects.toMatchObject({ code: 'db/full' })
  expect(await readTables(db)).toEqual(before)
  expect(await language.getValue()).toBe('fr')
})
