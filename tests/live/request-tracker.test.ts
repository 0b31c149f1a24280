/** The very reader on a real Request Tracker 5, in real Chromium, signed in as an agent. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import type { Ticket } from '@/lib/helpdesks/types'
import { createWorld, type World } from '../e2e/isolated-world'
import type { Seen } from '../e2e/reader-page'
import { hasRt5, type Rt5, signIn, startRt5 } from './rt5'

const PRIYA = { name: 'Priya Raman', email: 'priya.raman@northwind.example' }
const JONAS = { name: 'Jonas Weber', email: 'jonas.weber@weberbau.example' }
const DANA = { name: 'Dana Okafor', email: 'dana.okafor@acme.example' }
const MIGUEL = { name: 'Miguel Ferro', email: 'miguel.ferro@acme.example' }

const PRAISE =
  'Wow, that was fast! Dana, you are a star - this is the best support I have ever had. The refund arrived this morning. Thank you so much!'

let rt5: Rt5
let browser: Browser
let code: string
let page: Page
let world: World

describe.runIf(hasRt5())('Request Tracker 5', () => {
  beforeAll(async () => {
    rt5 = await startRt5()
    code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
    browser = await launchChromium()
    const first = await browser.newPage()
    await signIn(first)
    await first.close()
  })
  afterEach(async () => {
    if (page && !page.isClosed()) await page.close()
  })
  afterAll(async () => {
    await browser?.close()
    await rt5?.stop()
  })

  async function open(path: string): Promise<string[]> {
    page = await browser.newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
    await page.goto(rt5.url + path, { waitUntil: 'domcontentloaded' })
    world = await createWorld(page, code)
    await world.run('BouquetTest.startWatching()')
    return requests
  }

  const seen = () => world.run<Seen[]>('BouquetTest.allSeen()')

  function completed(): Promise<Ticket> {
    return vi.waitFor(
      async () => {
        const last = (await seen()).at(-1)
        if (last?.kind !== 'ticket' || last.snapshot.source !== 'api')
          throw new Error('not read by the API yet')
        return last.snapshot.ticket
      },
      { timeout: 20_000, interval: 50 },
    )
  }

  it('reads ticket 1 with its roles, times, tags and requester', async () => {
    await open('/Ticket/Display.html?id=1')
    const ticket = await completed()
    expect(ticket).toMatchObject({
      id: '1',
      subject: 'Charged twice for the November invoice',
      status: 'open',
      tags: ['billing', 'refund'],
      requester: PRIYA,
    })
    expect(ticket.messages.map(({ role, author }) => ({ role, author }))).toEqual([
      { role: 'customer', author: PRIYA },
      { role: 'agent', author: DANA },
      { role: 'note', author: DANA },
      { role: 'customer', author: PRIYA },
    ])
    expect(ticket.messages[0]?.text).toBe(
      'Hi there,\nmy card was charged twice for invoice INV-20418 (2 x 49.00 EUR) on 3 November. Could you please refund one of them?\nThanks,\nPriya Raman\nNorthwind Traders',
    )
    expect(ticket.messages[3]?.text).toBe(PRAISE)
    for (const { sentAt } of ticket.messages) expect(sentAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  })

  it('reads ticket 2, where two agents wrote, and ticket 3 with a single message', async () => {
    await open('/Ticket/Display.html?id=2')
    const second = await completed()
    expect(second.subject).toBe('CSV-Export bricht bei 10.000 Zeilen ab')
    expect(second.requester).toEqual(JONAS)
    expect(second.messages.map(({ role, author }) => [role, author])).toEqual([
      ['customer', JONAS],
      ['note', MIGUEL],
      ['agent', DANA],
      ['customer', JONAS],
    ])
    await page.close()
    await open('/Ticket/Display.html?id=3')
    const third = await completed()
    expect(third).toMatchObject({ subject: 'How do I add a second seat?', tags: [], requester: PRIYA })
    expect(third.messages).toHaveLength(1)
  })

  it('gives the same text by the page and by the API alone', async () => {
    await open('/Ticket/Display.html?id=1')
    const { messages } = await completed()
    await page.close()
    page = await browser.newPage()
    // The history loads late by a setting; here it never arrives.
    await page.setRequestInterception(true)
    page.on('request', (request) => {
      const isHistory = request.url().includes('/Helpers/TicketHistory')
      void (isHistory ? request.abort() : request.continue()).catch(() => null)
    })
    await page.goto(`${rt5.url}/Ticket/Display.html?id=1`, { waitUntil: 'domcontentloaded' })
    world = await createWorld(page, code)
    await world.run('BouquetTest.startWatching()')
    expect((await completed()).messages).toEqual(messages)
  })

  it('asks its API by GET, once, for paths that act on nothing', async () => {
    const requests = await open('/Ticket/Display.html?id=1')
    await completed()
    await page.evaluate(() => document.body.classList.toggle('touched'))
    await world.run('new Promise(requestAnimationFrame)')
    const asked = requests.filter((request) => request.includes('/REST/'))
    expect(asked.length).toBeGreaterThan(0)
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked.filter((request) => !request.startsWith(`GET ${rt5.url}/REST/2.0/`))).toEqual([])
  })

  it.each([
    '/',
    '/Search/Results.html?Query=id%3E0',
    '/Ticket/Update.html?id=1&Action=Respond',
    '/Prefs/Other.html',
  ])('finds no ticket on %s', async (path) => {
    await open(path)
    await vi.waitFor(async () => expect(await seen()).toEqual([{ kind: 'nothing', desk: 'request-tracker' }]))
  })

  it('finds no ticket on the login page that stands at a ticket address', async () => {
    const context = await browser.createBrowserContext()
    page = await context.newPage()
    await page.goto(`${rt5.url}/Ticket/Display.html?id=1`, { waitUntil: 'domcontentloaded' })
    world = await createWorld(page, code)
    await world.run('BouquetTest.startWatching()')
    await vi.waitFor(async () => expect((await seen()).at(-1)?.kind).toBe('nothing'))
    await context.close()
  })
})
