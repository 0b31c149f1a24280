/** Which messages a page is told of while it opens, without reading those that have settled. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openRecords, type Records } from '@/lib/records/open'
import { nextDue, waitingMessages } from '@/lib/records/outbox'
import type { OutboxRow } from '@/lib/records/rows'
import { anOutboxRow, aWin } from './rows'

let db: Records
beforeEach(() => {
  db = openRecords('outbox')
})
afterEach(() => db.delete())

const put = (id: string, part: Partial<OutboxRow>) => db.outbox.put(anOutboxRow({ id, winId: null, ...part }))

it('tells of what waits for its time or for a person, newest first', async () => {
  const states = ['queued', 'sending', 'sent', 'failed', 'unconfirmed', 'handed-over'] as const
  for (const [createdAt, state] of states.entries()) await put(state, { state, createdAt })
  expect((await waitingMessages(db)).map(({ id }) => id)).toEqual(['unconfirmed', 'failed', 'queued'])
})

it('asks for no decision about a message whose win was removed or is gone', async () => {
  await db.wins.bulkAdd([aWin({ id: 'kept' }), aWin({ id: 'removed', deletedAt: 5 })])
  for (const winId of ['kept', 'removed', 'gone']) await put(winId, { state: 'failed', winId })
  expect((await waitingMessages(db)).map(({ id }) => id)).toEqual(['kept'])
})

it('reads neither settled messages nor wins of no waiting one', async () => {
  await db.wins.bulkAdd([aWin({ id: 'asked' }), aWin({ id: 'other' })])
  await put('waits', { state: 'failed', winId: 'asked' })
  await put('settled', { state: 'sent', winId: 'other' })
  const read: string[] = []
  const note = <T extends { id: string }>(row: T): T => {
    read.push(row.id)
    return row
  }
  db.outbox.hook('reading', note)
  db.wins.hook('reading', note)
  await waitingMessages(db)
  expect(read.sort()).toEqual(['asked', 'waits'])
})

it('says when the next queued one is due, whatever else has failed', async () => {
  expect(await nextDue(db)).toBeNull()
  await put('later', { state: 'queued', notBefore: 9 })
  await put('sooner', { state: 'queued', notBefore: 7 })
  await put('failed', { state: 'failed', notBefore: 1 })
  expect(await nextDue(db)).toBe(7)
})
