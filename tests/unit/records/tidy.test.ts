/** What the agent removed goes a month later with every trace of it; what nothing speaks of any more goes, too. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setCustomer } from '@/lib/records/customers'
import { openRecords, type Records } from '@/lib/records/open'
import { addPromise, removePromise } from '@/lib/records/promises'
import type { OutboxState } from '@/lib/records/rows'
import { tidy } from '@/lib/records/tidy'
import { removeWin } from '@/lib/records/wins'
import { sendMessage } from '@/lib/sharing/send-message'
import { aDraft, aPraise } from '../sharing/praise'
import { aNote, anObstacle, INES, TICKET } from './rows'

const NOW = 1_790_000_000_000
const MONTH = 30 * 24 * 60 * 60_000
let db: Records
beforeEach(() => {
  db = openRecords('tidy')
})
afterEach(() => db.delete())

const left = async () =>
  Promise.all([db.wins, db.outbox, db.tickets, db.customers].map((table) => table.count()))
const settle = (state: OutboxState, sentText: string | null) =>
  db.outbox.toCollection().modify({ state, sentText })

describe('a removed win', () => {
  it.each(['sent', 'failed', 'unconfirmed', 'handed-over'] as const)(
    'goes with the text of its message that is %s, with its ticket and its customer',
    async (state) => {
      await sendMessage(db, aPraise(), NOW)
      await settle(state, 'A customer praised my work.')
      await removeWin(db, 'w1', NOW)
      await tidy(db, NOW + MONTH)
      expect(await left()).toEqual([1, 1, 1, 1])
      expect(await tidy(db, NOW + MONTH + 1)).toBe(1)
      expect(await left()).toEqual([0, 0, 0, 0])
    },
  )

  it.each(['queued', 'sending'] as const)('stays while its message is %s', async (state) => {
    await sendMessage(db, aPraise(), NOW)
    await settle(state, null)
    await removeWin(db, 'w1', NOW)
    expect(await tidy(db, NOW + 2 * MONTH)).toBe(0)
    expect(await left()).toEqual([1, 1, 1, 1])
  })

  it('leaves what others speak of', async () => {
    await sendMessage(db, aPraise(), NOW)
    await sendMessage(db, aPraise({ id: 'o2', win: aDraft({ id: 'w2', quote: 'Another one.' }) }), NOW)
    await settle('sent', 'text')
    await removeWin(db, 'w1', NOW)
    await tidy(db, NOW + MONTH + 1)
    expect(await left()).toEqual([1, 1, 1, 1])
    expect(await db.outbox.toArray()).toMatchObject([{ id: 'o2', winId: 'w2' }])
  })
})

it('a removed row of every table goes, and what is not removed stays however old it is', async () => {
  const promise = { id: 'p', text: 'Send the list', dueAt: null }
  await addPromise(db, { promise, ticket: TICKET, customer: INES }, NOW)
  await addPromise(db, { promise: { ...promise, id: 'kept' }, ticket: TICKET, customer: INES }, NOW)
  await removePromise(db, 'p', NOW)
  await db.notes.bulkAdd([aNote({ id: 'n', deletedAt: NOW, createdAt: NOW }), aNote({ id: 'kept' })])
  await db.obstacles.bulkAdd([
    anObstacle({ id: 'b', deletedAt: NOW, createdAt: NOW }),
    anObstacle({ id: 'kept' }),
  ])
  expect(await tidy(db, NOW + 90 * MONTH)).toBe(3)
  for (const table of [db.promises, db.notes, db.obstacles])
    expect(await table.toCollection().primaryKeys()).toEqual(['kept'])
})

describe('a clock that was set back', () => {
  it('purges nothing early: neither while it is back, nor once it is right again', async () => {
    await sendMessage(db, aPraise(), NOW)
    await settle('sent', 'text')
    // Removed while the clock said last year; at the next start it is right.
    await removeWin(db, 'w1', NOW - 12 * MONTH)
    expect(await tidy(db, NOW - 12 * MONTH)).toBe(0)
    expect(await tidy(db, NOW + 1)).toBe(0)
    expect(await tidy(db, NOW + MONTH)).toBe(0)
    expect(await tidy(db, NOW + MONTH + 2)).toBe(1)
  })

  it('keeps what was removed “in the future” until that time has passed', async () => {
    await sendMessage(db, aPraise(), NOW)
    await settle('sent', 'text')
    await removeWin(db, 'w1', NOW + MONTH)
    expect(await tidy(db, NOW + 1)).toBe(0)
    expect(await tidy(db, NOW + 2 * MONTH + 1)).toBe(1)
  })
})

describe('tickets and customers', () => {
  it('stay while a note, a promise or an obstacle speaks of them', async () => {
    await sendMessage(db, aPraise(), NOW)
    await settle('sent', 'text')
    await removeWin(db, 'w1', NOW)
    await db.obstacles.add(
      anObstacle({ id: 'b', customerKey: INES.key, ticketKey: 'demo-desk https://desk.example.com 1' }),
    )
    await tidy(db, NOW + MONTH + 1)
    expect(await left()).toEqual([0, 0, 1, 1])
    await db.obstacles.clear()
    await tidy(db, NOW + MONTH + 1)
    expect(await left()).toEqual([0, 0, 0, 0])
  })

  it.each([{ analyse: 'no' }, { remember: 'yes' }, { remember: 'no' }] as const)(
    'a customer for whom the agent chose %o stays',
    async (choice) => {
      await setCustomer(db, INES, choice, NOW)
      await tidy(db, NOW + 90 * MONTH)
      expect(await db.customers.toArray()).toMatchObject([choice])
    },
  )
})
