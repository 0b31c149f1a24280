/** Tickets inside frames and shadow roots, and tickets that stay mounted and hidden, in real Chromium. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import { openSavedPage } from '@/lib/cli/saved-page'
import { idOf, OLD_SHELL, type ServiceNow, shellPath, startServiceNow } from '../servicenow/server'
import { loadFixtures } from './fixtures'
import { createWorld, type World } from './isolated-world'
import type { Seen } from './reader-page'

let browser: Browser
let code: string
let desk: ServiceNow
let page: Page
let world: World

beforeAll(async () => {
  code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
  browser = await launchChromium()
  desk = await startServiceNow()
})
afterEach(() => page?.close())
afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

async function watch(): Promise<void> {
  world = await createWorld(page, code)
  await world.run('BouquetTest.startWatching()')
}

async function open(path: string): Promise<void> {
  page = await browser.newPage()
  await page.goto(desk.url + path, { waitUntil: 'domcontentloaded' })
  await watch()
}

async function openFixture(file: string): Promise<void> {
  const fixture = loadFixtures().find((it) => it.file === file)
  page = await openSavedPage(browser, fixture?.url ?? '', fixture?.html ?? '')
  await watch()
}

const all = () => world.run<Seen[]>('BouquetTest.allSeen()')
const tickets = async () => (await all()).flatMap((it) => (it.kind === 'ticket' ? [it.snapshot.ticket] : []))

function last(expected: object): Promise<void> {
  return vi.waitFor(async () => expect((await all()).at(-1)).toMatchObject(expected), {
    timeout: 10_000,
    interval: 20,
  })
}
const ticket = (more: object) => ({ kind: 'ticket', snapshot: { ticket: more } })
const words = (digit: number) =>
  ticket({ id: idOf(digit), subject: `Subject word${digit}`, messages: [{ text: `Text word${digit}` }] })

/** No reading is due any more: only what happens next can tell. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 1500))

/** Every ticket that was told had its own words and no others. */
async function expectOwnWords(): Promise<void> {
  for (const { id, ...shown } of await tickets()) {
    const found = new Set(JSON.stringify({ ...shown, url: '' }).match(/word\d/g))
    expect([...found]).toEqual([`word${id[0]}`])
  }
}

/** The form in the frame, wherever the frame stands. */
const inForm = (expression: string) =>
  page.evaluate(`{
    const host = document.querySelector('[component-id]')
    const form = (host?.shadowRoot ?? document).querySelector('#gsft_main').contentDocument
    ${expression}
  }`)

describe('a form in a frame, in a shadow root that comes late', () => {
  it('is told once it is there, and every other form that the frame loads', async () => {
    await open(shellPath(idOf(1)))
    await last({ kind: 'nothing', desk: 'servicenow' })
    await last(words(1))
    for (const digit of [2, 3, 1]) {
      await page.evaluate(`show('${idOf(digit)}')`)
      await last(words(digit))
    }
    await expectOwnWords()
  })

  it('is told with what comes into it later, and with what is typed in it', async () => {
    await open(shellPath(idOf(4)))
    await last(words(4))
    await quiet()
    await inForm(`form.querySelector('.sn-widget-textblock-body').textContent = 'Another text word4'`)
    await last(ticket({ id: idOf(4), messages: [{ text: 'Another text word4' }] }))
    await quiet()
    await inForm(`const area = form.querySelector('textarea')
      area.value = 'My answer'
      area.dispatchEvent(new Event('input', { bubbles: true }))`)
    await vi.waitFor(
      async () => expect(await world.run('BouquetTest.allDrafts()')).toEqual(['My answer']),
      10_000,
    )
  })
})

describe('a form in a frame whose page keeps its address', () => {
  it('is told whenever the frame loads another', async () => {
    await open(OLD_SHELL)
    await last(words(1))
    for (const digit of [2, 1]) {
      await quiet()
      await page.evaluate(`document.querySelector('#gsft_main').src = '/incident.do?sys_id=${idOf(digit)}'`)
      await last(words(digit))
    }
    await expectOwnWords()
  })
})

describe('tickets that stay mounted', () => {
  it("are read only while they are on the screen: the console's tabs", async () => {
    await openFixture('salesforce.html')
    await last(ticket({ subject: 'The March invoice' }))
    const show = (shown: number) =>
      page.evaluate((wanted) => {
        for (const panel of document.querySelectorAll('.oneConsoleTab')) {
          panel.classList.toggle('active', panel.id === `tabContent${wanted}`)
        }
        const tab = document.querySelector(`[aria-controls="tabContent${wanted}"]`)
        history.pushState(null, '', tab?.getAttribute('href') ?? '')
      }, shown)
    await show(1)
    await last(ticket({ subject: 'A hidden case', messages: [{ text: 'Old words' }] }))
    await show(2)
    await last(ticket({ subject: 'The March invoice' }))
    for (const { subject, messages } of await tickets()) {
      expect(messages.some(({ text }) => text === 'Old words')).toBe(subject === 'A hidden case')
    }
  })

  it('are read only while they are on the screen: conversations seen before', async () => {
    await openFixture('gmail.html')
    await last(ticket({ subject: 'Broken lamp' }))
    await page.evaluate(() => {
      for (const main of document.querySelectorAll<HTMLElement>('[role="main"]')) {
        const view = main.parentElement
        if (view) view.className = view.className === 'nH hid' ? 'nH' : 'nH hid'
        if (view) view.style.display = ''
      }
      location.hash = '#inbox/FMfcgzZZZZZZZZZZZZZZZZZZ'
    })
    await last(ticket({ subject: 'Another thread that was read before', messages: [{ text: 'Old words' }] }))
    expect((await tickets()).filter(({ subject }) => subject === 'Broken lamp')).toHaveLength(1)
  })
})
