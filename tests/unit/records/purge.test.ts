/** What the agent removed goes with every trace of it: its messages and its ticket. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openRecords, type Records } from '@/lib/records/open'
import type { OutboxState } from '@/lib/records/rows'
import { purgeWins, removeWin } from '@/lib/records/wins'
import { sendMessage } from '@/lib/sharing/send-message'
import { aDraft, aPraise } from '../sharing/praise'

let db: Records
beforeEach(() => {
  db = openRecords('purge')
})
afterEach(() => db.delete())

const left = async () => [await db.wins.count(), await db.outbox.count(), await db.tickets.count()]
const settle = (state: OutboxState, sentText: string | null) =>
  db.outbox.toCollection().modify({ state, sentText })

it.each(['sent', 'failed', 'unconfirmed', 'handed-over'] as const)(
  'a removed win goes with the text of its message that is %s, and with its ticket',
  async (state) => {
    await sendMessage(db, aPraise(), 1)
    await settle(state, 'A customer praised my work.')
    await removeWin(db, 'w1', 10)
    await purgeWins(db, 10)
    expect(await left()).toEqual([1, 1, 1])
    await purgeWins(db, 11)
    expect(await left()).toEqual([0, 0, 0])
  },
)

it.each(['queued', 'sending'] as const)('nothing goes while its message is %s', async (state) => {
  await sendMessage(db, aPraise(), 1)
  await settle(state, null)
  await removeWin(db, 'w1', 10)
  await purgeWins(db, 11)
  expect(await left()).toEqual([1, 1, 1])
})

it('what other wins speak of stays', async () => {
  await sendMessage(db, aPraise(), 1)
  await sendMessage(db, aPraise({ id: 'o2', win: aDraft({ id: 'w2', quote: 'Another one.' }) }), 2)
  await settle('sent', 'text')
  await removeWin(db, 'w1', 10)
  await purgeWins(db, 11)
  expect(await left()).toEqual([1, 1, 1])
  expect(await db.outbox.toArray()).toMatchObject([{ id: 'o2', winId: 'w2' }])
})
