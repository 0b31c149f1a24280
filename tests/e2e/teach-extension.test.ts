/** A page that no help desk file knows is taught through the real panel, by pointer and by keys, and read from then on. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TaughtSite } from '@/lib/helpdesks/taught-site'
import { en } from '@/lib/texts/en'
import { standsIn } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { filled, press, says, viewOf } from '../browser/panel'
import { CASES, startUnknownDesk, type UnknownDesk } from '../browser/unknown-desk'

declare const chrome: { storage: { local: { set: (kept: Record<string, unknown>) => Promise<void> } } }

const { teach } = en
const SUBJECT = '.CaseHead_title__x7Yz1'
const entry = (number: number) => `.css-1q2w3e > :nth-child(${number}) p`

let desk: UnknownDesk
let extension: Extension
let page: Page
let panel: Page

beforeAll(async () => {
  desk = await startUnknownDesk()
})
afterAll(() => desk?.close())
beforeEach(async () => {
  extension = await launchExtension()
  page = await extension.browser.newPage()
  await page.goto(`${desk.url}/cases/4711`)
  panel = await extension.openPanel(page)
  await extension.allow(`${desk.url}/*`)
  await page.bringToFront()
  await press(panel, en.panel.page.use)
})
afterEach(() => extension.close())

/** The page is read without a lesson, too, only less surely: the menu offers to teach it. */
async function begin(): Promise<void> {
  await says(panel, filled(en.panel.line.messages_other, { count: 4 }))
  await press(panel, en.panel.line.menu)
  await press(panel, teach.begin, 'menuitem')
  await press(panel, teach.begin)
  await says(panel, teach.target.customer)
}

describe('a page that nobody knows', () => {
  it('is taught with the pointer; other tickets of the site are then read, its list is not', async () => {
    await begin()
    await pointAt(entry(1))
    await says(panel, teach.target.agent)
    await pointAt(entry(2))
    await says(panel, teach.target.subject)
    await pointAt(SUBJECT)
    await says(panel, filled(teach.found_other, { count: 4 }))
    expect(await rolesShown()).toEqual(['customer', 'agent', 'note', 'customer'])
    // Nothing in the page was clicked.
    expect(await page.evaluate('globalThis.clicks')).toBe(0)
    await press(panel, teach.save)
    await waitForTicket(panel, CASES[4711]?.subject ?? '')
    expect((await viewOf(panel)).deskName).toBe(new URL(desk.url).host)

    await page.goto(`${desk.url}/cases/4712`)
    await waitForTicket(panel, CASES[4712]?.subject ?? '')
    const { page: shown } = await viewOf(panel)
    expect(shown).toMatchObject({
      kind: 'ticket',
      head: { id: '4712', messageCount: 3, customerCount: 2, requester: { name: 'Jonas Lind' } },
    })
    await page.goto(`${desk.url}/cases`)
    await says(panel, filled(en.panel.page.notTicketText, { desk: new URL(desk.url).host }))
  })

  it('is taught with keys alone, from the panel', async () => {
    await begin()
    for (const [target, words] of [
      ['customer', 'the March invoice'],
      ['agent', 'I am sorry about that'],
      ['subject', 'Charged twice'],
    ] as const) {
      await says(panel, teach.target[target])
      await frameByKeys(words)
      await panel.focus('.teach-pointing .button[data-look="primary"]')
      await panel.keyboard.press('Enter')
    }
    await says(panel, filled(teach.found_other, { count: 4 }))
    await press(panel, teach.save)
    await waitForTicket(panel, CASES[4711]?.subject ?? '')
  })

  it('is read by the reader of any page where the lesson says so', async () => {
    const site: TaughtSite = {
      id: 'taught-kept',
      name: 'Kept desk',
      origin: desk.url,
      address: '/cases/{id}',
      seen: '2026-11-28',
      pane: null,
      subject: '[class*="CaseHead_title__"]',
      blocks: 'generic',
      item: 'body',
      body: null,
      author: null,
      time: null,
      marks: [],
      otherwise: null,
      usualNames: [],
    }
    await panel.evaluate((kept) => chrome.storage.local.set({ 'taught-sites': [kept] }), site)
    await page.goto(`${desk.url}/cases/4712`)
    await waitForTicket(panel, CASES[4712]?.subject ?? '')
    const { deskName, page: shown } = await viewOf(panel)
    expect(deskName).toBe('Kept desk')
    expect(shown).toMatchObject({ kind: 'ticket', head: { id: '4712', messageCount: 3 } })
  })

  it('draws nothing any more once the agent leaves, by Escape, or the panel goes', async () => {
    await begin()
    await framesIn(1)
    await panel.focus('.teach-moves .button')
    await panel.keyboard.press('Escape')
    await says(panel, teach.over.left)
    await framesIn(0)
    await press(panel, teach.fromStart)
    await framesIn(1)
    await panel.close()
    await framesIn(0)
  })
})

async function pointAt(selector: string): Promise<void> {
  await page.bringToFront()
  const box = await page.$eval(selector, (el) => {
    const { left, top } = el.getBoundingClientRect()
    return { x: left + 6, y: top + 6 }
  })
  await page.mouse.move(box.x - 1, box.y - 1)
  await page.mouse.move(box.x, box.y)
  await page.mouse.click(box.x, box.y)
}

/** Down through what may be meant, until these words are framed. */
async function frameByKeys(words: string): Promise<void> {
  await panel.focus('.teach-moves .button:nth-of-type(2)')
  for (let tries = 0; tries < 20; tries++) {
    await panel.keyboard.press('ArrowDown')
    await standsIn(panel, '.teach-spot[data-empty="false"]')
    await new Promise((resolve) => setTimeout(resolve, 60))
    if ((await panel.$eval('.teach-spot', (el) => el.textContent))?.includes(words)) return
  }
  throw new Error(`Never framed: ${words}`)
}

const rolesShown = () =>
  panel.$$eval('.teach-role', (selects) => selects.map((select) => (select as HTMLSelectElement).value))

/** Our own layers over the page. */
async function framesIn(count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('html > [popover="manual"]').length === wanted,
    { timeout: 10_000, polling: 100 },
    count,
  )
}
