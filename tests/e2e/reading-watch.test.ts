/** Watching the demo help desk in real Chromium: what is told is always what stands on the screen. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import { CUT_MARK } from '@/lib/helpdesks/lines'
import { MAX_TEXT } from '@/lib/helpdesks/text'
import { oddIds } from '../demo-desk/odd-tickets.ts'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server.ts'
import { createWorld, type World } from './isolated-world'
import type { Seen } from './reader-page'

let browser: Browser
let code: string
let desk: DemoDesk
let page: Page
let world: World

beforeAll(async () => {
  code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
  browser = await launchChromium()
  desk = await startDemoDesk({ port: 0 })
})
afterEach(() => page?.close())
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

async function open(path: string): Promise<void> {
  page = await browser.newPage()
  await page.goto(desk.url + path, { waitUntil: 'domcontentloaded' })
  world = await createWorld(page, code)
  await world.run('BouquetTest.startWatching()')
}

const all = () => world.run<Seen[]>('BouquetTest.allSeen()')
const show = (path: string) => page.click(`.queue a[href="${path}"]`)

/** Waits until what was told last is this. */
function last(expected: object, timeout = 10_000): Promise<void> {
  return vi.waitFor(async () => expect((await all()).at(-1)).toMatchObject(expected), {
    timeout,
    interval: 20,
  })
}
const ticket = (id: string) => ({ kind: 'ticket', snapshot: { ticket: { id } } })

describe('moving between tickets', () => {
  it('tells each ticket once, a switch of tabs without insertions too, and that a list is none', async () => {
    await open('/agent/tickets')
    await last({ kind: 'nothing', desk: 'demo-desk' })
    await page.waitForSelector('.queue__row')
    await show('/agent/tickets/4104')
    await last(ticket('4104'))
    await show('/agent/tickets/4105')
    await last(ticket('4105'))
    await page.click('[data-tab-for="4104"] .tab__open')
    await last(ticket('4104'))
    await page.click('.rail__item--tickets')
    await last({ kind: 'nothing', desk: 'demo-desk' })
    await page.goBack()
    await last(ticket('4104'))
    const shown = (await all()).map((it) => (it.kind === 'ticket' ? it.snapshot.ticket : null))
    const subjects = shown.flatMap((it) => (it ? [`${it.id} ${it.subject}`] : []))
    expect(new Set(subjects).size).toBe(2)
    expect(shown.filter(Boolean)).toHaveLength(4)
  })

  it('sees a class alone change, without another address or node', async () => {
    await open('/agent/tickets/4104')
    await last(ticket('4104'))
    await page.$eval('.pane[data-ticket-id="4104"]', (pane) => pane.classList.remove('is-active'))
    await last({ kind: 'nothing', desk: 'demo-desk' })
    await page.$eval('.pane[data-ticket-id="4104"]', (pane) => pane.classList.add('is-active'))
    await last(ticket('4104'))
  })

  it('tells a message that arrives late', async () => {
    await open('/agent/tickets/4104')
    await last(ticket('4104'))
    await fetch(`${desk.url}/control/late?ticket=4104&text=One%20more%20thing`, { method: 'POST' })
    await vi.waitFor(async () => {
      const now = (await all()).at(-1)
      expect(now?.kind === 'ticket' && now.snapshot.ticket.messages.at(-1)?.text).toBe('One more thing')
    })
  })

  it('says nothing more once its signal has ended', async () => {
    await open('/agent/tickets')
    await page.waitForSelector('.queue__row')
    await world.run('BouquetTest.stopWatching()')
    // A second watch tells when the first one would have spoken too.
    await world.run('BouquetTest.startWatching()')
    await show('/agent/tickets/4104')
    await last(ticket('4104'))
    expect((await all()).filter(({ kind }) => kind === 'ticket')).toHaveLength(1)
  })
})

describe('pages that make it hard', () => {
  it.each([
    ['throws in its own getters', oddIds.throws, 3],
    ['names its fields after methods', oddIds.clobbered, 3],
    ['loads slowly', oddIds.slow, 3],
    ['has no messages', oddIds.empty, 0],
    ['has a thousand messages', oddIds.thousand, 1000],
  ])('reads a page that %s', async (_, id, count) => {
    await open(`/agent/tickets/${id}`)
    await last(ticket(id))
    const now = (await all()).at(-1)
    expect(now?.kind === 'ticket' && now.snapshot.ticket.messages).toHaveLength(count)
  })

  it('cuts a message of five megabytes and says so in the text', async () => {
    await open(`/agent/tickets/${oddIds.huge}`)
    await last(ticket(oddIds.huge))
    const text = await world.run<string>('BouquetTest.allSeen().at(-1).snapshot.ticket.messages[0].text')
    expect(text.endsWith(`\n${CUT_MARK}`)).toBe(true)
    expect(text.length).toBeLessThanOrEqual(MAX_TEXT + CUT_MARK.length + 1)
  })

  it('says what is missing on a changed page, and goes on with the next ticket', async () => {
    await open(`/agent/tickets/${oddIds.changed}`)
    await last({ kind: 'error', field: 'subject' })
    await show('/agent/tickets/4104')
    await last(ticket('4104'))
  })

  it('says that only a part of the thread is shown', async () => {
    await open(`/agent/tickets/${oddIds.partial}`)
    await last({ kind: 'ticket', snapshot: { complete: false } })
  })

  it('tells a page that changes 100 times a second once, with one observer and little time', async () => {
    await open(`/agent/tickets/${oddIds.storm}`)
    await last(ticket(oddIds.storm))
    const observers = await world.run('BouquetTest.observerCount()')
    const before = (await all()).length
    const turns = () => page.$eval('[data-turn]', (el) => Number(el.getAttribute('data-turn')))
    const start = await turns()
    await vi.waitFor(async () => expect(await turns()).toBeGreaterThan(start + 100), { timeout: 10_000 })
    expect(await all()).toHaveLength(before)
    expect(await world.run('BouquetTest.observerCount()')).toBe(observers)
    expect(observers).toBe(1)
  })
})
