/** A page that no help desk file knows is taught through the real panel, by pointer and by keys, and read from then on. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TaughtSite } from '@/lib/helpdesks/taught-site'
import { en } from '@/lib/texts/en'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { filled, press, says, viewOf } from '../browser/panel'
import { beginTeaching, pointAt, rolesShown, teachByKeys } from '../browser/teaching'
import { CASES, rowWith, startUnknownDesk, type UnknownDesk } from '../browser/unknown-desk'

type Kept = { 'taught-sites': TaughtSite[] }
declare const chrome: {
  storage: { local: { set: (kept: Kept) => Promise<void>; get: (key: string) => Promise<Kept> } }
}

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

describe('a page that nobody knows', () => {
  it('is taught with the pointer; other tickets of the site are then read, its list is not', async () => {
    await beginTeaching(panel, 4)
    await pointAt(page, entry(1))
    await says(panel, teach.target.agent)
    await pointAt(page, entry(2))
    await says(panel, teach.target.subject)
    await pointAt(page, SUBJECT)
    await says(panel, filled(teach.found_other, { count: 4 }))
    expect(await rolesShown(panel)).toEqual(['customer', 'agent', 'note', 'customer'])
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
    await beginTeaching(panel, 4)
    await teachByKeys(panel, {
      customer: 'the March invoice',
      agent: 'I am sorry about that',
      subject: 'Charged twice',
    })
    await says(panel, filled(teach.found_other, { count: 4 }))
    await press(panel, teach.save)
    await waitForTicket(panel, CASES[4711]?.subject ?? '')
  })

  it.each(['pointer', 'keys'])(
    'is taught by %s where heads and words are rows that take turns',
    { tags: 'long' },
    async (way) => {
      await page.goto(`${desk.url}/calls/4721`)
      await beginTeaching(panel, 4)
      if (way === 'keys')
        await teachByKeys(panel, { customer: 'The box of', agent: 'New lids', subject: 'Two lids' })
      else {
        await pointAt(page, rowWith('incoming'))
        await says(panel, teach.target.agent)
        await pointAt(page, rowWith('outgoing'))
        await says(panel, teach.target.subject)
        await pointAt(page, SUBJECT)
      }
      await says(panel, filled(teach.found_other, { count: 4 }))
      expect(await rolesShown(panel)).toEqual(['customer', 'agent', 'note', 'customer'])
      await press(panel, teach.save)
      await waitForTicket(panel, CASES[4721]?.subject ?? '')
      await page.goto(`${desk.url}/calls/4722`)
      await waitForTicket(panel, CASES[4722]?.subject ?? '')
      const { page: shown } = await viewOf(panel)
      expect(shown).toMatchObject({ kind: 'ticket', head: { messageCount: 3, customerCount: 2 } })
      const kept = await panel.evaluate(() => chrome.storage.local.get('taught-sites'))
      expect(kept['taught-sites'][0]?.follower).toBe('[class*="Words_root__"]')
    },
  )

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
    await beginTeaching(panel, 4)
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

/** Our own layers over the page. */
async function framesIn(count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('html > [popover="manual"]').length === wanted,
    { timeout: 10_000, polling: 100 },
    count,
  )
}
