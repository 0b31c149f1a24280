/** Opens states of the gallery in a browser. */
import type { CDPSession, Page } from 'puppeteer-core'
import { NOW } from './rows'
import type { Gallery } from './serve'

export type Visit = {
  name: string
  scheme: string
  /** In CSS pixels; a panel is 640 high, a page 800. */
  width: number
  isLong?: boolean
  /** Of the interface; English without. */
  language?: string
  isPicture?: boolean
  /** `more`: prefers-contrast; `forced`: the colours of the system. */
  contrast?: 'more' | 'forced'
}

/** States whose dialog arrives after their page. */
const OVER_THE_PAGE = /^(panel\/(keys|health)|wins\/smile)/
/** The day's question, which comes once the page is quiet. */
const ASKED = /\/asked(-backup)?$/

export async function stateNames(page: Page, gallery: Gallery): Promise<string[]> {
  // Without frames: requests of theirs would go on while the first state is waited for.
  await page.goto(`${gallery.url}?names`)
  await page.waitForSelector('li a')
  return page.$$eval('li a', (links) => links.map((link) => link.textContent ?? ''))
}

export async function openState(page: Page, gallery: Gallery, visit: Visit): Promise<void> {
  const { name } = visit
  await look(page, visit)
  const words = `${visit.isLong ? '&long' : ''}${visit.language ? `&lang=${visit.language}` : ''}`
  await page.goto(`${gallery.url}?state=${name}${words}${visit.isPicture ? '&picture' : ''}`)
  await shown(page, name)
}

/**
 * Another state on the page that is open, where it is one of the same page (panel, options …); else it is opened.
 * In English, with the letters of pictures.
 */
export async function changeState(page: Page, gallery: Gallery, visit: Visit): Promise<void> {
  const { name } = visit
  const [own] = name.split('/')
  const isOpen = page.url().includes(`?state=${own}/`) && !ASKED.test(name)
  if (!isOpen) return openState(page, gallery, { ...visit, isPicture: true })
  await look(page, visit)
  await page.evaluate((next) => (globalThis as unknown as Changing).gallery.change(next), name)
  await shown(page, name)
}

type Changing = { gallery: { change: (name: string) => Promise<void> } }

/** Waits until all of the state is there. */
async function shown(page: Page, name: string): Promise<void> {
  await page.waitForSelector('#root > *')
  // Loaded at its first use.
  if (OVER_THE_PAGE.test(name)) await page.waitForSelector('[role=dialog]')
  if (ASKED.test(name)) await page.waitForSelector('.prompt')
  if (await page.$('.customer-more')) await page.waitForSelector('.customer-more > *')
  if (await page.$('.tool')) await page.waitForSelector('.tool > *')
  if (name.endsWith('-other-ways')) {
    await page.waitForSelector('.send-others')
    await page.click('.send-others')
    await page.waitForSelector('[role=menu]')
  }
  await page.waitForNetworkIdle({ idleTime: 50 })
  await page.evaluate(() => document.fonts.ready)
}

/** Looks at what is shown in another size, scheme or contrast, without opening it anew. */
export async function look(page: Page, { name, scheme, width, contrast }: Visit): Promise<void> {
  const now = looks.get(page) ?? { size: '', media: '' }
  const viewport = { width, height: name.startsWith('panel/') ? 640 : 800 }
  const features = [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-contrast', value: contrast === 'more' ? 'more' : 'no-preference' },
    { name: 'forced-colors', value: contrast === 'forced' ? 'active' : 'none' },
  ]
  const [size, media] = [JSON.stringify(viewport), JSON.stringify(features)]
  if (size !== now.size) await page.setViewport(viewport)
  if (media !== now.media) await (await sessionOf(page)).send('Emulation.setEmulatedMedia', { features })
  looks.set(page, { size, media })
}

/** As each tab is looked at now: to say the same again draws all anew. */
const looks = new WeakMap<Page, { size: string; media: string }>()

/** One for each tab: what a session emulates ends with it. */
const sessions = new WeakMap<Page, CDPSession>()

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.createCDPSession())
  sessions.set(page, session)
  return session
}

/** Every page of this tab lives in the gallery's own minute, so that "today" is always the same day. */
export async function stopClock(page: Page): Promise<void> {
  await page.emulateTimezone('UTC')
  await page.evaluateOnNewDocument((now) => {
    const Real = Date
    globalThis.Date = class extends Real {
      constructor(...given: []) {
        if (given.length === 0) super(now)
        else super(...given)
      }
      static override now(): number {
        return now
      }
    } as DateConstructor
  }, NOW)
}
