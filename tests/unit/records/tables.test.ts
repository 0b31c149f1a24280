/** What the tables promise: soft deletion, numbers only, and failures by their code. */
import 'fake-indexeddb/auto'
import Dexie, { liveQuery } from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '@/lib/errors'
import {
  correctionsOf,
  newestCorrections,
  putCorrection,
  removeCorrection,
  removeCorrections,
  restoreCorrections,
} from '@/lib/records/corrections'
import { databaseFailure } from '@/lib/records/failures'
import { migrations } from '@/lib/records/migrations'
import { openRecords, type Records, records, withRecords } from '@/lib/records/open'
import type { CorrectionRow } from '@/lib/records/rows'
import { ticketKey } from '@/lib/records/ticket-key'
import { editWin, listWins, removeWin, restoreWin, winsOfTicket } from '@/lib/records/wins'
import { aWin } from './rows'

let db: Records
beforeEach(() => {
  db = openRecords('tables')
})
afterEach(() => db.delete())

describe('wins', () => {
  it('are listed newest first, of one ticket too', async () => {
    await db.wins.bulkAdd([
      aWin({ id: 'a', at: 1 }),
      aWin({ id: 'b', at: 3, ticketKey: 'k' }),
      aWin({ id: 'c', at: 2 }),
    ])
    expect((await listWins(db)).map((win) => win.id)).toEqual(['b', 'c', 'a'])
    expect((await winsOfTicket(db, 'k')).map((win) => win.id)).toEqual(['b'])
  })

  it('removed ones are hidden and come back', async () => {
    await db.wins.add(aWin({ id: 'a' }))
    expect(await removeWin(db, 'a', 10)).toBe(true)
    expect(await listWins(db)).toEqual([])
    expect(await restoreWin(db, 'a', 11)).toBe(true)
    expect(await listWins(db)).toHaveLength(1)
    expect(await removeWin(db, 'unknown', 22)).toBe(false)
  })

  it('an edit changes what it names', async () => {
    await db.wins.add(aWin({ id: 'a', quote: 'old' }))
    await editWin(db, 'a', { quote: 'new' }, 50)
    expect(await db.wins.get('a')).toEqual(aWin({ id: 'a', quote: 'new', updatedAt: 50 }))
  })

  it('a live query sees each change made elsewhere, from before the database is open', async () => {
    const counts: number[] = []
    const elsewhere = openRecords('tables')
    await new Promise<void>((resolve, reject) => {
      const live = liveQuery(() => withRecords(db, listWins)).subscribe({
        next: (wins) => {
          counts.push(wins.length)
          if (wins.length === 3) resolve(live.unsubscribe())
          else elsewhere.wins.add(aWin({ id: `w${wins.length}` })).catch(reject)
        },
        error: reject,
      })
    })
    elsewhere.close()
    expect(counts).toEqual([0, 1, 2, 3])
  })
})

describe('corrections', () => {
  const probabilities = { analytical: 0.1, personal: 0.2, functional: 0.3, intuitive: 0.4 }
  const correction = {
    ticketKey: 'k',
    messageId: '7',
    lang: 'en',
    shown: 'unclear',
    chosen: 'personal',
    unclear: 0.25,
    measures: [0.5, 1],
    at: 1,
  } satisfies Partial<CorrectionRow>

  it('keep numbers and drop any text that came along', async () => {
    const probabilitiesAndMore = { ...probabilities, text: 'secret' }
    const input = { ...correction, probabilities: probabilitiesAndMore, text: 'secret' }
    await putCorrection(db, input)
    expect(await correctionsOf(db, 'k')).toEqual([
      { ...correction, probabilities, customerRef: null, id: expect.any(String) },
    ])
  })

  it('are one per message, and can be taken back', async () => {
    await putCorrection(db, { ...correction, probabilities })
    await putCorrection(db, { ...correction, probabilities, chosen: 'intuitive' })
    await putCorrection(db, { ...correction, probabilities, messageId: '8' })
    expect((await correctionsOf(db, 'k')).map((row) => row.chosen).sort()).toEqual(['intuitive', 'personal'])
    await removeCorrection(db, 'k', '7')
    await removeCorrection(db, 'k', 'unknown')
    expect((await correctionsOf(db, 'k')).map((row) => row.messageId)).toEqual(['8'])
  })

  it('are kept in thousandths, the newest first', async () => {
    const exact = { analytical: 0.123456, personal: 0.2, functional: 0.3, intuitive: 0.376544 }
    await putCorrection(db, { ...correction, probabilities: exact, unclear: 0.0004, measures: [0.1 + 0.2] })
    for (const at of [3, 2]) await putCorrection(db, { ...correction, probabilities, messageId: `${at}`, at })
    expect((await newestCorrections(db, 2)).map(({ at }) => at)).toEqual([3, 2])
    expect((await newestCorrections(db, 9)).at(-1)).toMatchObject({
      probabilities: { analytical: 0.123, intuitive: 0.377 },
      unclear: 0,
      measures: [0.3],
    })
  })

  it('all go at once and come back, but not over what was chosen meanwhile', async () => {
    for (const messageId of ['7', '8']) await putCorrection(db, { ...correction, probabilities, messageId })
    const gone = await removeCorrections(db)
    expect([gone.length, await db.corrections.count()]).toEqual([2, 0])
    await putCorrection(db, { ...correction, probabilities, chosen: 'intuitive', at: 9 })
    await restoreCorrections(db, [...gone, ...gone])
    const rows = await newestCorrections(db, 9)
    expect(rows.map(({ messageId, chosen }) => [messageId, chosen])).toEqual([
      ['7', 'intuitive'],
      ['8', 'personal'],
    ])
  })
})

it('a ticket is itself on its own host only', () => {
  const at = (url: string) => ticketKey({ helpdesk: 'rt', id: '1', url })
  expect(at('https://a.example.com/Ticket/Display.html?id=1')).toBe(at('https://a.example.com/m/ticket/1'))
  expect(at('https://a.example.com/1')).not.toBe(at('https://b.example.com/1'))
  expect(at('not an address')).toBe('rt  1')
})

describe('failures', () => {
  it.each([
    [new DOMException('x', 'QuotaExceededError'), 'db/full'],
    [new Dexie.AbortError('x', new DOMException('x', 'QuotaExceededError')), 'db/full'],
    [
      Object.assign(new Error('x'), { name: 'BulkError', failures: [new Dexie.QuotaExceededError()] }),
      'db/full',
    ],
    [new Dexie.VersionError('x'), 'db/blocked'],
    [new Dexie.DatabaseClosedError('x'), 'db/blocked'],
    [new Dexie.ConstraintError('quote of a customer'), 'db/failed'],
  ])('%s is %s', async (error, code) => {
    const made = await databaseFailure(error)
    expect(made).toBeInstanceOf(AppError)
    expect(made).toMatchObject({ code })
    expect(JSON.stringify(made)).not.toContain('quote')
  })

  it('on a disk without room are a full disk, whatever the browser calls them', async () => {
    const failures = [
      new Dexie.AbortError('x', new DOMException('Failed to write blobs (IOError)', 'DataError')),
      new DOMException('Internal error opening backing store', 'UnknownError'),
      new Dexie.DatabaseClosedError('x'),
    ]
    for (const failure of failures) {
      expect(await databaseFailure(failure, async () => 0)).toMatchObject({ code: 'db/full' })
      expect(await databaseFailure(failure, async () => 1e9)).not.toMatchObject({ code: 'db/full' })
    }
  })

  it('leave an AppError and a bug of our own as they are', async () => {
    for (const error of [new AppError('db/blocked'), new TypeError('x'), new Error('x')])
      expect(await databaseFailure(error, async () => 0)).toBe(error)
  })

  it('an older page lets a newer one upgrade and then says that it must be reloaded', async () => {
    await withRecords(db, listWins)
    const newer = openRecords('tables', [...migrations, { version: 99, stores: { later: 'id' } }])
    await newer.open()
    await expect(listWins(db)).rejects.toMatchObject({ code: 'db/blocked' })
    newer.close()
  })

  it('a page that does not let go is named instead of waited for', async () => {
    const holder = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('tables', 1)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    await expect(withRecords(db, listWins)).rejects.toMatchObject({ code: 'db/blocked' })
    holder.close()
    expect(await withRecords(db, listWins)).toEqual([])
  })

  it('the one database of a context opens anew after another page deleted it', async () => {
    const first = records()
    expect(records()).toBe(first)
    await listWins(first)
    await Dexie.delete('bouquet')
    expect(records()).not.toBe(first)
    expect(await listWins(records())).toEqual([])
    await records().delete()
  })
})
