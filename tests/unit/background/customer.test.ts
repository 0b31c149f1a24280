/** What this browser knows of a ticket's customer, and what opening a ticket may write: nothing, but by choice. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { earlierOf } from '@/lib/background/earlier'
import { correctStyle, known } from '@/lib/background/known'
import type { MessageStyle } from '@/lib/panel-view'
import { setCustomer } from '@/lib/records/customers'
import { openRecords, type Records } from '@/lib/records/open'
import { addPromise } from '@/lib/records/promises'
import { refOf } from '@/lib/records/ref'
import { lock, lockOpen, rememberStyles } from '@/lib/settings'
import { INES, TICKET } from '../records/rows'

const HEAD = { key: 'demo-desk https://desk.example.com 1', customer: INES }
let db: Records
beforeEach(() => {
  fakeBrowser.reset()
  db = openRecords('customer')
})
afterEach(() => db.delete())

const style = (messageId: string, part: Partial<MessageStyle> = {}): MessageStyle => ({
  messageId,
  type: 'functional',
  band: 'clear',
  corrected: false,
  plain: null,
  ...part,
})
const three = [
  style('1'),
  style('2', { type: 'unclear', band: 'too-little' }),
  style('3', { type: 'personal', band: 'leaning' }),
]
const see = (styles: MessageStyle[], key = HEAD.key) => earlierOf(db, { ...HEAD, key }, styles, 9)
const rowsAnywhere = async () =>
  (await Promise.all(db.tables.map((table) => table.count()))).reduce((sum, each) => sum + each, 0)

describe('what is known of a customer', () => {
  it('is nothing at first, and asking writes nothing', async () => {
    expect(await known(db, HEAD)).toMatchObject({ isAnalysed: true, isKnown: false })
    expect(await known(db, { ...HEAD, customer: null })).toMatchObject({ isAnalysed: true, isKnown: false })
    expect(await rowsAnywhere()).toBe(0)
  })

  it('is that something is kept, and that the agent said “don’t analyse”', async () => {
    await setCustomer(db, INES, {}, 1)
    expect(await known(db, HEAD)).toMatchObject({ isAnalysed: true, isKnown: true })
    await setCustomer(db, INES, { analyse: 'no' }, 2)
    expect(await known(db, HEAD)).toMatchObject({ isAnalysed: false, isKnown: true })
  })

  it('is a promise on the ticket, also where the desk does not name the customer', async () => {
    const promise = { id: 'p', text: 'Call', dueAt: null }
    await addPromise(db, { promise, ticket: TICKET, customer: null }, 1)
    expect(await known(db, { ...HEAD, customer: null })).toMatchObject({ isKnown: true })
  })
})

describe('how a customer wrote before', () => {
  it.each(['ask', 'always', 'never'] as const)(
    'is not counted for a customer on whose tickets the agent never acted, with “%s”',
    async (setting) => {
      await rememberStyles.setValue(setting)
      expect(await see(three)).toBeNull()
      expect(await rowsAnywhere()).toBe(0)
    },
  )

  it('is neither told nor counted while locked: whoever opens tickets then is perhaps not the agent', async () => {
    await setCustomer(db, INES, { remember: 'yes' }, 1)
    await lock.setValue({ token: '', idleMinutes: null })
    expect(await see(three)).toBeNull()
    expect(await db.customers.toArray()).toMatchObject([{ styles: [] }])
    await lockOpen.setValue({ lastActiveAt: 9 })
    await see(three)
    expect(await db.customers.toArray()).not.toMatchObject([{ styles: [] }])
  })

  it('is counted once chosen, without what says nothing, and told from other tickets only', async () => {
    await setCustomer(db, INES, { remember: 'yes' }, 1)
    expect(await see(three)).toBeNull()
    expect((await db.customers.toArray())[0]?.styles).toMatchObject([
      { type: 'functional', at: 9 },
      { type: 'personal', at: 9 },
    ])
    await see([style('1')], 'second')
    expect(await see([style('1')], 'third')).toEqual({ type: 'functional', count: 2, total: 3 })
    expect(JSON.stringify(await db.customers.toArray())).not.toContain('desk.example.com')
  })

  it('follows the setting where nothing was chosen', async () => {
    await setCustomer(db, INES, {}, 1)
    await see(three)
    expect(await db.customers.toArray()).toMatchObject([{ styles: [] }])
    await rememberStyles.setValue('always')
    await see(three)
    expect(await db.customers.toArray()).toMatchObject([{ styles: { length: 2 } }])
  })
})

it('a correction keeps no name, but can be found by the customer', async () => {
  const probabilities = { analytical: 0.1, personal: 0.2, functional: 0.3, intuitive: 0.4 }
  const shown = { lang: 'en', shown: 'unclear', probabilities, unclear: 0.5, measures: [] } as const
  const input = { windowId: 1, ticketKey: HEAD.key, messageId: '1', type: 'personal', shown } as const
  await correctStyle(db, { ...input, customerKey: INES.key }, 1)
  expect(await db.corrections.toArray()).toMatchObject([{ customerRef: await refOf(INES.key) }])
  expect(JSON.stringify(await db.corrections.toArray())).not.toContain('ines')
  expect(await db.customers.count()).toBe(0)
})
