/** Find, export, erase in the real browser: afterwards no table and no storage area knows the customer. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { browser as extensionApi } from 'wxt/browser'
import { en } from '@/lib/texts/en'
import { pick, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { byName, waitForTicket } from '../browser/pages'
import { filled, inUse, press, says } from '../browser/panel'
import { storedIn } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

/** In the panel. */
declare const chrome: typeof extensionApi

const PRAISED = '4105'
const OTHER = '4104'
/** Name, address, and the ticket's subject; case and all. */
const TRACE = /amara|nwosu|tidewater|VAT number/i
const TABLES = [
  'corrections',
  'customers',
  'notes',
  'obstacles',
  'outbox',
  'people',
  'promises',
  'tickets',
  'wins',
]

let desk: DemoDesk
let extension: Extension
let page: Page
let panel: Page

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk?.close())
beforeEach(async () => {
  extension = await launchExtension()
  ;({ page, panel } = await inUse(extension, desk, PRAISED))
})
afterEach(() => extension.close())

/** By messages, as the panel sends them: the acts themselves have tests of their own. */
async function tell(name: string, input: unknown): Promise<void> {
  const reply = await panel.evaluate((message) => chrome.runtime.sendMessage(message), {
    app: 'bouquet',
    name,
    input,
  })
  expect(reply, name).toMatchObject({ ok: true })
}

const NOTE = {
  ticket: null,
  ticketKey: null,
  customerKey: null,
  customerName: '',
  tags: [],
  pinnedAt: null,
  expiresAt: null,
  rev: 1,
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
}

/** As the browser stores it, without the product's own code. */
async function put(table: string, row: object): Promise<void> {
  await panel.evaluate(
    (name, value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('bouquet')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite')
          writing.objectStore(name).put(value)
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
          writing.onerror = () => reject(writing.error)
        }
      }),
    table,
    row,
  )
}

/** A row of Amara in every table, one of somebody else in some, and a draft that is begun. */
async function fill(): Promise<void> {
  const { head } = await panel.evaluate(async () => {
    const { id: windowId } = await chrome.windows.getCurrent()
    const message = { app: 'bouquet', name: 'panel.view', input: { windowId } }
    const reply = await chrome.runtime.sendMessage(message)
    return reply.value.page
  })
  const { helpdesk, id, url, subject, customer, key } = head
  const of = { ticket: { helpdesk, id, url, subject }, customer }
  const win = {
    id: 'w1',
    kind: 'praise',
    whose: 'mine',
    praisedName: 'Dana Okafor',
    quote: 'Dana, I have to say this: you are wonderful.',
    whatIDid: 'Called Amara Nwosu back',
    customerName: customer.name,
    ...of,
    lang: 'en',
    styleType: null,
    at: null,
  }
  const message = {
    id: 'o1',
    kind: 'praise',
    win,
    ticket: null,
    customer: null,
    to: { personId: null, name: 'Ana' },
    way: 'copy',
    subject: 'Praise from Amara',
    text: 'Amara Nwosu wrote: you are wonderful.',
    channelId: '',
  }
  await tell('message.send', message)
  await tell('promise.add', { promise: { id: 'p1', text: 'Send the list', dueAt: null }, ...of })
  await tell('obstacle.save', { obstacle: { id: 'b1', cause: 'tool', minutes: 5, text: '' }, ...of })
  const note = { ...NOTE, ...of, customerName: customer.name, customerKey: customer.key, ticketKey: key }
  await put('notes', { ...note, id: 'n1', about: 'ticket', text: 'Prefers mail.' })
  await put('notes', { ...NOTE, id: 'n2', about: 'free', text: 'Amara Nwosu asked for the same.' })
  const probabilities = { analytical: 0.25, personal: 0.25, functional: 0.25, intuitive: 0.25 }
  const shown = { lang: 'en', shown: 'unclear', probabilities, unclear: 0.5, measures: [0.5] }
  await tell('style.correct', {
    windowId: 1,
    ticketKey: key,
    messageId: '1',
    type: 'personal',
    shown,
    customerKey: customer.key,
  })
  const person = { role: 'colleague', name: 'Miguel', aliases: ['Amara Nwosu'], email: null, channelId: null }
  await tell('person.save', { person, id: null })
  await pick(page, OTHER)
  await waitForTicket(panel, subjectOf(OTHER))
  await tell('promise.add', {
    promise: { id: 'p2', text: 'Terminal by Friday', dueAt: null },
    ticket: null,
    customer: {
      key: 'mail gus@pereiracycles.example',
      name: 'Gus Pereira',
      email: 'gus@pereiracycles.example',
    },
  })
  await panel.evaluate((draft) => chrome.storage.local.set({ drafts: draft }), {
    [key]: { messageId: '5', text: 'Amara wrote …', whatIDid: '', whose: 'mine', name: '', at: 1 },
  })
}

/** The line opens the settings at the part, with this customer filled in. */
async function findAmara(): Promise<Page> {
  await pick(page, PRAISED)
  await waitForTicket(panel, subjectOf(PRAISED))
  await panel.locator('#customer').click()
  const opening = extension.browser.waitForTarget((target) => target.url().includes('options.html'))
  await press(panel, en.customer.find)
  const options = await (await opening).page()
  if (!options) throw new Error('The settings did not open')
  await says(options, filled(en.find.customers_one, { count: 1 }))
  return options
}

async function traces(): Promise<string[]> {
  const { tables, local, session, sync } = await storedIn(panel)
  const all = { ...tables, local: [local], session: [session], sync: [sync] }
  return Object.entries(all).flatMap(([name, rows]) => (TRACE.test(JSON.stringify(rows)) ? [name] : []))
}

describe('find, export, erase', () => {
  it('leaves no trace in any table or storage area, and everything of others', async () => {
    await fill()
    const before = (await storedIn(panel)).tables
    expect(Object.keys(before).sort()).toEqual(TABLES)
    for (const table of TABLES) expect(before[table]?.length, table).toBeGreaterThan(0)
    // Corrections are numbers under a hash.
    expect((await traces()).sort()).toEqual(
      ['local', ...TABLES.filter((each) => each !== 'corrections')].sort(),
    )
    const options = await findAmara()
    expect(await options.$eval('#customer input', (field) => field.value)).toContain('amara')
    await press(options, en.find.all)
    await press(options, en.find.erase)
    await says(options, en.find.stays)
    await press(options, en.find.eraseNow)
    await options.waitForFunction(() => document.querySelector('#customer .outcome') !== null)
    expect(await traces()).toEqual([])
    const { tables } = await storedIn(panel)
    expect(tables.promises).toMatchObject([{ id: 'p2' }])
    expect(tables.customers).toMatchObject([{ name: 'Gus Pereira' }])
    // The panel beside it no longer speaks of her either.
    await panel.waitForFunction(() => document.querySelector('#customer') === null)
  })

  it('keeps the agent’s own win without the customer, where asked', async () => {
    await fill()
    const options = await findAmara()
    await press(options, en.find.all)
    await press(options, en.find.erase)
    await options.locator(`::-p-text(${en.find.keepWins})`).click()
    await press(options, en.find.eraseNow)
    await options.waitForFunction(() => document.querySelector('#customer .outcome') !== null)
    expect(await traces()).toEqual([])
    const { tables } = await storedIn(panel)
    expect(tables.wins).toMatchObject([{ quote: '', customerName: '', whatIDid: 'Called […] back' }])
  })

  it('copies what is kept as a text', async () => {
    await fill()
    const options = await findAmara()
    await options.evaluate(() => {
      Object.assign(window, { copied: '' })
      navigator.clipboard.writeText = async (text) => void Object.assign(window, { copied: text })
    })
    await press(options, en.find.copy)
    await options.waitForFunction(() => (window as unknown as { copied: string }).copied !== '')
    const copied = await options.evaluate(() => (window as unknown as { copied: string }).copied)
    for (const words of [
      '# What Bouquet keeps about Amara Nwosu',
      '## Promises',
      'Send the list',
      'Prefers mail.',
    ])
      expect(copied).toContain(words)
  })

  it('finds by a name that is typed, and says where nothing is kept', async () => {
    await fill()
    const options = await extension.browser.newPage()
    await options.goto(extension.url('options.html#customer'))
    const search = async (name: string) => {
      await options.locator(byName('textbox', en.find.who)).fill(name)
      await press(options, en.find.find)
    }
    await search('nwosu')
    await says(options, filled(en.find.customers_one, { count: 1 }))
    await search('Nobody Known')
    await says(options, filled(en.find.nothing, { query: 'Nobody Known' }))
  })
})
