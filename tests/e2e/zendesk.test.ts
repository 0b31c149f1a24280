/** The extension on a pretended Zendesk account, at Zendesk's own address, in real Chromium. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PanelView } from '@/lib/panel-view'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { pressUse, viewOf } from '../browser/panel'
import { startZendesk, type Zendesk } from '../zendesk/server'
import { allTickets, LONG, NOTED, wordOf } from '../zendesk/tickets'

/** Milliseconds: a busy machine is no fault. */
const PATIENCE = 10_000

const subjectOf = (id: number) => allTickets().find((ticket) => ticket.id === id)?.subject ?? ''
const asks = (id: number, after = '') => [
  `GET same-origin /api/v2/tickets/${id}.json?include=users`,
  `GET same-origin /api/v2/tickets/${id}/comments.json?include=users&page[size]=100${after}`,
]

let zendesk: Zendesk
let extension: Extension
let page: Page
let panel: Page

beforeAll(async () => {
  zendesk = await startZendesk()
  extension = await launchExtension({ args: zendesk.args })
  page = await extension.browser.newPage()
  await page.goto(`${zendesk.url}/agent/tickets/101`)
  panel = await extension.openPanel(page)
  await extension.allow(`${zendesk.url}/*`)
  await pressUse(page, panel, subjectOf(101))
  await byApi(101)
})
afterAll(async () => {
  await extension?.close()
  await zendesk?.close()
})

/** Each test opens the page anew: no answer is known. */
beforeEach(async () => {
  zendesk.reset()
})
afterEach(() => zendesk.answerWith('ok'))

async function open(id: number): Promise<void> {
  await page.goto(`${zendesk.url}/agent/tickets/${id}`)
  await page.waitForSelector('article')
}

const switchTo = (id: number) => page.click(`[data-entity-id="${id}"]`)

async function head(): Promise<Extract<PanelView['page'], { kind: 'ticket' }>['head'] | null> {
  const view = await viewOf(panel)
  return view.page.kind === 'ticket' ? view.page.head : null
}

const shows = (expected: object) =>
  vi.waitFor(async () => expect(await head()).toMatchObject(expected), { timeout: PATIENCE, interval: 50 })

const byApi = (id: number) => shows({ id: String(id), source: 'api', complete: true })

describe('a ticket of Zendesk', () => {
  it('is completed by exactly the documented requests, with the customer’s address', async () => {
    await open(102)
    await byApi(102)
    expect(await head()).toMatchObject({
      helpdesk: 'zendesk',
      subject: subjectOf(102),
      status: 'open',
      tags: ['delivery'],
      requester: { name: 'Priya Raman', email: 'priya.raman@northwind.example' },
      customer: { key: 'mail priya.raman@northwind.example' },
      messageCount: 3,
      customerCount: 2,
    })
    expect(zendesk.asked).toEqual(asks(102))
  })

  it('is read page after page where it is long', async () => {
    await open(LONG)
    await shows({ id: String(LONG), source: 'api', complete: true, messageCount: 120 })
    const [first = '', second = ''] = asks(LONG)
    expect(zendesk.asked).toEqual([first, second, `${second}&page[after]=${encodeURIComponent(btoa('100'))}`])
  })

  it('is not asked for again when the agent comes back to it, and once more at a new message', async () => {
    await open(102)
    await byApi(102)
    await switchTo(101)
    await byApi(101)
    await switchTo(102)
    await byApi(102)
    expect(zendesk.asked).toEqual([...asks(102), ...asks(101)])
    const at = '2026-11-20T12:00:00Z'
    zendesk.write(102, { authorId: 30, at, isPublic: true, html: '<p>One more thing.</p>' })
    await shows({ id: '102', source: 'api', messageCount: 4 })
    expect(zendesk.asked).toEqual([...asks(102), ...asks(101), ...asks(102)])
  })

  it('never takes an internal note for the customer’s words', async () => {
    await open(NOTED)
    await shows({ id: String(NOTED), source: 'api', messageCount: 3, customerCount: 1 })
    const view = await viewOf(panel)
    const text = view.page.kind === 'ticket' ? view.page.understanding?.latest.text : ''
    expect(text).toContain(`Could you look at ${wordOf(NOTED)}`)
    expect(text).not.toContain('Do not tell')
  })
})

describe('three mounted tickets', () => {
  it('never show another ticket’s words, however quickly the tabs are switched', async () => {
    await open(101)
    for (const id of [102, NOTED, 101]) {
      await switchTo(id)
      await byApi(id)
    }
    expect(await page.$$eval('main > div', (panes) => panes.length)).toBe(3)
    const asked = zendesk.asked.length
    await watchViews()
    const order = [102, NOTED, 101, NOTED, 102, 101, 102, NOTED, 101, 102, 101, NOTED]
    for (const id of order) await switchTo(id)
    await byApi(NOTED)
    const views = await seenViews()
    expect(views.some(({ page: shown }) => shown.kind === 'ticket')).toBe(true)
    for (const view of views) {
      if (view.page.kind !== 'ticket') continue
      const { id, subject, requester } = view.page.head
      expect([subject, view.page.understanding?.latest.text]).toEqual([
        subjectOf(Number(id)),
        expect.stringContaining(wordOf(Number(id))),
      ])
      expect(requester.email).not.toBeNull()
    }
    expect(zendesk.asked).toHaveLength(asked)
    for (const id of [101, 102, NOTED]) {
      await switchTo(id)
      await waitForTicket(panel, subjectOf(id))
    }
  })

  it('asks nothing for tickets that are only passed by', async () => {
    await open(101)
    await byApi(101)
    await switchTo(102)
    await switchTo(NOTED)
    await byApi(NOTED)
    expect(zendesk.asked).toEqual([...asks(101), ...asks(NOTED)])
  })
})

describe('where Zendesk’s API does not help', () => {
  it.each([401, 403, 429, 'broken', 'cut'] as const)(
    '%s: the page’s own part is shown, quietly',
    async (mode) => {
      zendesk.answerWith(mode)
      await open(LONG)
      await shows({ id: String(LONG), source: 'dom', complete: false, messageCount: 4 })
      await vi.waitFor(() => expect(zendesk.asked).toEqual([asks(LONG)[0]]), PATIENCE)
      await page.evaluate(() => document.body.toggleAttribute('data-later'))
      await waitForTicket(panel, subjectOf(LONG))
      const alerts = await panel.$$eval('[role="alert"]', (nodes) => nodes.map((node) => node.textContent))
      expect(alerts.join('')).toBe('')
      expect(zendesk.asked).toHaveLength(1)
      // What Chromium itself writes of a refused or cut request.
      extension.takeProblems()
    },
  )

  it('shows the page’s part at once while the API is slow', async () => {
    zendesk.answerWith('slow')
    await open(LONG)
    await shows({ id: String(LONG), source: 'dom', complete: false })
    await shows({ id: String(LONG), source: 'api', complete: true })
  })

  it('keeps the ticket on screen where the slow answer is of another one', async () => {
    zendesk.answerWith('slow')
    await open(101)
    await vi.waitFor(() => expect(zendesk.asked).not.toHaveLength(0), PATIENCE)
    await switchTo(102)
    await byApi(102)
    expect(await head()).toMatchObject({ id: '102' })
    // Its comments are asked for only where the agent was still there when its first answer came.
    expect([
      [...asks(101), ...asks(102)],
      [...asks(101).slice(0, 1), ...asks(102)],
    ]).toContainEqual(zendesk.asked)
  })
})

/** In the panel: every view that it is told, from now on. */
async function watchViews(): Promise<void> {
  await panel.evaluate(() => {
    const seen: unknown[] = []
    Object.assign(globalThis, { seenViews: seen })
    const { onMessage } = (globalThis as unknown as { chrome: { runtime: { onMessage: Listeners } } }).chrome
      .runtime
    onMessage.addListener((message) => {
      if (message.name === 'panel.show') seen.push(message.input)
    })
  })
}

type Listeners = { addListener: (run: (message: { name: string; input: unknown }) => void) => void }

const seenViews = () => panel.evaluate(() => (globalThis as unknown as { seenViews: PanelView[] }).seenViews)
