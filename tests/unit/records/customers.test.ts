/** What is kept about a customer: only from an act on, only by the agent's choice, and as counts without text. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  canAskToRemember,
  customerOf,
  forgetUnchosenStyles,
  isRemembered,
  setCustomer,
} from '@/lib/records/customers'
import { saveObstacle } from '@/lib/records/obstacles'
import { openRecords, type Records } from '@/lib/records/open'
import { addPromise, changePromise, removePromise, restorePromise } from '@/lib/records/promises'
import { countStyles, earlierStyle, type SeenMessage } from '@/lib/records/styles'
import { keepWin, sendMessage } from '@/lib/sharing/send-message'
import { aDraft, aPraise } from '../sharing/praise'
import { INES, TICKET } from './rows'

let db: Records
beforeEach(() => {
  db = openRecords('customers')
})
afterEach(() => db.delete())

const PROMISE = { id: 'p1', text: ' Send the list ', dueAt: 500 }
const OBSTACLE = { id: 'b1', cause: 'tool', minutes: null, text: '' } as const
const promised = { promise: PROMISE, ticket: TICKET, customer: INES }

describe('a customer', () => {
  it.each([
    ['a kept win', () => keepWin(db, { win: aDraft() }, 1)],
    ['praise that is sent', () => sendMessage(db, aPraise(), 1)],
    ['an escalation', () => sendMessage(db, aPraise({ win: null, ticket: TICKET, customer: INES }), 1)],
    ['a promise', () => addPromise(db, promised, 1)],
    ['an obstacle', () => saveObstacle(db, OBSTACLE, promised, 1)],
  ])('is written by %s, together with the ticket', async (_, act) => {
    await act()
    expect(await db.customers.toArray()).toEqual([
      {
        ...INES,
        id: expect.any(String),
        remember: 'unset',
        analyse: 'yes',
        styles: [],
        createdAt: 1,
        updatedAt: 1,
      },
    ])
    expect(await db.tickets.toArray()).toMatchObject([{ customerKey: INES.key }])
  })

  it('is one row: later acts refresh name and address and leave the agent’s choice', async () => {
    await setCustomer(db, { ...INES, name: 'I. Moreau', email: null }, { analyse: 'no' }, 1)
    await keepWin(db, { win: aDraft() }, 2)
    expect(await db.customers.toArray()).toMatchObject([
      { ...INES, analyse: 'no', createdAt: 1, updatedAt: 2 },
    ])
  })

  it('is not written by what fails', async () => {
    await db.open()
    db.promises.hook('creating', () => {
      throw new DOMException('no space', 'QuotaExceededError')
    })
    await expect(addPromise(db, promised, 1)).rejects.toMatchObject({ code: 'db/full' })
    expect(await db.customers.count()).toBe(0)
    expect(await db.tickets.count()).toBe(0)
  })
})

describe('promises', () => {
  it('are one for a double click, can be changed, removed and brought back', async () => {
    await Promise.all([addPromise(db, promised, 1), addPromise(db, promised, 1)])
    expect(await db.promises.toArray()).toMatchObject([
      { text: 'Send the list', dueAt: 500, doneAt: null, customerKey: INES.key, ticket: TICKET },
    ])
    await changePromise(db, 'p1', { doneAt: 7 }, 7)
    await changePromise(db, 'p1', { dueAt: null }, 8)
    expect(await db.promises.get('p1')).toMatchObject({
      text: 'Send the list',
      dueAt: null,
      doneAt: 7,
      updatedAt: 8,
    })
    await removePromise(db, 'p1', 9)
    expect(await db.promises.get('p1')).toMatchObject({ deletedAt: 9 })
    await restorePromise(db, 'p1', 10)
    expect(await db.promises.get('p1')).toMatchObject({ deletedAt: null })
    expect(await changePromise(db, 'unknown', { doneAt: 1 }, 1)).toBe(false)
  })
})

describe('remembering how a customer writes', () => {
  const seen = (...types: SeenMessage['type'][]): SeenMessage[] =>
    types.map((type, index) => ({ ref: `r${index}`, type }))
  const count = (messages: SeenMessage[], now = 1) => countStyles(db, INES.key, messages, now)
  const types = async () => (await customerOf(db, INES.key))?.styles.map(({ type }) => type)

  it('follows the choice for the customer, else the setting, and never against “don’t analyse”', () => {
    const row = (remember: 'yes' | 'no' | 'unset', analyse: 'yes' | 'no' = 'yes') => ({ remember, analyse })
    expect(isRemembered(row('yes'), 'never')).toBe(true)
    expect(isRemembered(row('no'), 'always')).toBe(false)
    expect(isRemembered(row('unset'), 'always')).toBe(true)
    expect(isRemembered(row('unset'), 'ask')).toBe(false)
    expect(isRemembered(row('yes', 'no'), 'always')).toBe(false)
  })

  it('may be asked about at the second ticket only, where nothing was chosen', () => {
    const row = { remember: 'unset', analyse: 'yes' } as const
    expect(canAskToRemember(row, 2, 'ask')).toBe(true)
    expect(canAskToRemember(row, 1, 'ask')).toBe(false)
    expect(canAskToRemember(row, 2, 'never')).toBe(false)
    expect(canAskToRemember({ ...row, remember: 'no' }, 2, 'ask')).toBe(false)
    expect(canAskToRemember({ ...row, analyse: 'no' }, 2, 'ask')).toBe(false)
  })

  it('counts each message once, follows a correction, and drops what says nothing any more', async () => {
    await setCustomer(db, INES, { remember: 'yes' }, 1)
    await count(seen('functional', null, 'personal'))
    await count(seen('functional', null, 'personal'), 9)
    expect(await types()).toEqual(['functional', 'personal'])
    await count(seen('analytical', null, null), 10)
    expect(await types()).toEqual(['analytical'])
  })

  it('writes nothing where nothing is new, and nothing at all for a customer without a row', async () => {
    await count(seen('functional'))
    expect(await db.customers.count()).toBe(0)
    await setCustomer(db, INES, { remember: 'yes' }, 1)
    await count(seen('functional'))
    let writes = 0
    db.customers.hook('updating', () => {
      writes += 1
    })
    await count(seen('functional'), 5)
    expect(writes).toBe(0)
  })

  it('keeps fifty, and of each a hash, a type and a time', async () => {
    await setCustomer(db, INES, { remember: 'yes' }, 1)
    for (let ticket = 0; ticket < 60; ticket += 1)
      await count([{ ref: `t${ticket}`, type: 'personal' }], ticket)
    const styles = (await customerOf(db, INES.key))?.styles ?? []
    expect(styles).toHaveLength(50)
    expect(styles.at(-1)).toEqual({ ref: 't59', type: 'personal', at: 59 })
  })

  it('switched off, deletes what was counted; the undo brings it back', async () => {
    await setCustomer(db, INES, { remember: 'yes' }, 1)
    const styles = await count(seen('functional', 'functional'))
    await setCustomer(db, INES, { remember: 'no' }, 2)
    expect(await types()).toEqual([])
    await setCustomer(db, INES, { remember: 'yes', styles }, 3)
    expect(await types()).toEqual(['functional', 'functional'])
    await setCustomer(db, INES, { analyse: 'no' }, 4)
    expect(await types()).toEqual([])
  })

  it('by the setting alone goes with the setting', async () => {
    await setCustomer(db, INES, { remember: 'unset' }, 1)
    await count(seen('functional'))
    await forgetUnchosenStyles(db)
    expect(await types()).toEqual([])
    await setCustomer(db, INES, { remember: 'yes' }, 1)
    await count(seen('functional'))
    await forgetUnchosenStyles(db)
    expect(await types()).toEqual(['functional'])
  })

  it('says what other messages than those on screen were, and no habit from one', () => {
    const at = (...all: ('functional' | 'personal')[]) =>
      all.map((type, index) => ({ ref: `s${index}`, type, at: 1 }))
    const five = at('functional', 'personal', 'functional', 'functional', 'functional')
    expect(earlierStyle(five, [])).toEqual({ type: 'functional', count: 4, total: 5 })
    expect(earlierStyle(five, [{ ref: 's1', type: 'personal' }])).toEqual({
      type: 'functional',
      count: 4,
      total: 4,
    })
    expect(earlierStyle(at('functional', 'personal'), [])).toEqual({ type: null, count: 0, total: 2 })
    expect(earlierStyle(at('functional'), [])).toBeNull()
    expect(earlierStyle([], [])).toBeNull()
  })
})
