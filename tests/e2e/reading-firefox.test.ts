/** The very reader in real Firefox, in a sandbox with Firefox's own view of the page's nodes as content scripts have. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bundleForPage } from '@/lib/cli/page-bundle'
import { firefoxPath } from '../browser/firefox'
import { oddIds } from '../demo-desk/odd-tickets.ts'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server.ts'
import { idOf, type ServiceNow, shellPath, startServiceNow } from '../servicenow/server'
import { HOST, startZendesk, type Zendesk } from '../zendesk/server'
import { allTickets, wordOf } from '../zendesk/tickets'
import { loadFixtures } from './fixtures'
import { LONG_PAGE_MESSAGES, longPage, messageOf } from './long-page'
import type { Seen } from './reader-page'

/** Puppeteer's own world beside the page's; over BiDi it is a sandbox. Not in its published types. */
type Sandboxed = { isolatedRealm: () => { evaluate: (expression: string) => Promise<unknown> } }

let browser: Browser
let code: string
let desk: DemoDesk
let zendesk: Zendesk
let servicenow: ServiceNow
let page: Page

const hasFirefox = firefoxPath() !== null
if (!hasFirefox) process.stderr.write('SKIPPED: no Firefox is installed\n')

const run = (expression: string) =>
  (page.mainFrame() as unknown as Sandboxed).isolatedRealm().evaluate(expression) as Promise<never>

async function open(path: string, origin = desk.url): Promise<void> {
  page = await browser.newPage()
  await page.goto(origin + path, { waitUntil: 'domcontentloaded' })
  await run(`${code}\nnull`)
  await run('BouquetTest.startWatching()')
}

function last(expected: object): Promise<void> {
  return vi.waitFor(
    async () => {
      const seen: Seen[] = JSON.parse(await run('JSON.stringify(BouquetTest.allSeen())'))
      expect(seen.at(-1)).toMatchObject(expected)
    },
    { timeout: 10_000, interval: 50 },
  )
}

describe.runIf(hasFirefox)('in Firefox', () => {
  beforeAll(async () => {
    code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
    desk = await startDemoDesk({ port: 0 })
    zendesk = await startZendesk()
    servicenow = await startServiceNow()
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath() ?? '',
      headless: true,
      acceptInsecureCerts: true,
      extraPrefsFirefox: { 'network.dns.localDomains': HOST },
    })
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
    await zendesk?.close()
    await servicenow?.close()
  })

  it('reads a ticket as Chromium does, and follows a switch of tabs', async () => {
    const known = loadFixtures().find(({ file }) => file === 'demo-desk.html')?.expected?.ticket
    await open('/agent/tickets/4105')
    await last({ kind: 'ticket', snapshot: { ticket: { ...known, url: `${desk.url}/agent/tickets/4105` } } })
    await page.click('.queue a[href="/agent/tickets/4104"]')
    await last({ kind: 'ticket', snapshot: { ticket: { id: '4104' } } })
    await page.click('[data-tab-for="4105"] .tab__open')
    await last({ kind: 'ticket', snapshot: { ticket: { id: '4105' } } })
  })

  it('reads Zendesk at its own address, and only the ticket on screen of several that are mounted', async () => {
    await open('/agent/tickets/101', `https://${HOST}:${zendesk.port}`)
    for (const id of [101, 102, 103, 101, 102]) {
      await page.locator(`[data-entity-id="${id}"]`).click()
      const subject = allTickets().find((ticket) => ticket.id === id)?.subject
      await last({ kind: 'ticket', snapshot: { helpdesk: 'zendesk', ticket: { id: String(id), subject } } })
      await last({ kind: 'ticket', snapshot: { ticket: { messages: [{}, {}, {}] } } })
    }
    const seen: Seen[] = JSON.parse(await run('JSON.stringify(BouquetTest.allSeen())'))
    const foreign = seen.filter(
      (it) =>
        it.kind === 'ticket' &&
        it.snapshot.ticket.messages.some(({ text }) => !text.includes(wordOf(Number(it.snapshot.ticket.id)))),
    )
    expect(foreign).toEqual([])
  })

  it('reads a form in a frame, in a shadow root that comes late, and each one that the frame loads', async () => {
    await open(shellPath(idOf(1)), servicenow.url)
    for (const digit of [1, 2]) {
      if (digit > 1) await page.evaluate(`show('${idOf(digit)}')`)
      const messages = [{ text: `Text word${digit}` }]
      await last({
        kind: 'ticket',
        snapshot: { helpdesk: 'servicenow', ticket: { id: idOf(digit), messages } },
      })
    }
  })

  it('looks at a long page that nobody knows in slices, and tells what stands there at the end', async () => {
    const server = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end(longPage('Ann Lee')),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    try {
      page = await browser.newPage()
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/ticket/1`)
      await run(`${code}\nnull`)
      const more = JSON.stringify(messageOf('Bea Roe', LONG_PAGE_MESSAGES + 1))
      const first = await run(`BouquetTest.startWatching()
        const before = BouquetTest.allSeen().length
        setTimeout(() => document.querySelector('.note:last-of-type').insertAdjacentHTML('afterend', ${more}))
        before`)
      expect(first).toBe(0)
      await last({ kind: 'ticket', snapshot: { ticket: { id: '/ticket/1' } } })
      const seen: Seen[] = JSON.parse(await run('JSON.stringify(BouquetTest.allSeen())'))
      const counts = seen.map((it) => (it.kind === 'ticket' ? it.snapshot.ticket.messages.length : 0))
      expect(counts).toEqual([LONG_PAGE_MESSAGES + 1])
    } finally {
      server.close()
    }
  })

  it.each([oddIds.throws, oddIds.clobbered])('reads a hostile page: %s', async (id) => {
    await open(`/agent/tickets/${id}`)
    await last({ kind: 'ticket', snapshot: { ticket: { id, messages: [{}, {}, {}] } } })
  })
})
