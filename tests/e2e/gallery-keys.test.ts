/** The panel by keyboard and by mouse, under the content security policy of the extension. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { type Gallery, serveGallery } from '../gallery/serve'
import { openState } from '../gallery/visit'

let gallery: Gallery
let browser: Browser
let page: Page
let errors: string[] = []

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await launchChromium()
  page = await browser.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
})

afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

beforeEach(() => {
  errors = []
})

const open = (name: string) => openState(page, gallery, { name, scheme: 'light', width: 320 })
const words = () => page.$eval('body', (body) => body.innerText)
const said = () => page.$eval('.praise-said', (part) => part.textContent)
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '')

describe('the panel', () => {
  it('is corrected with two keys', async () => {
    await open('panel/analytical')
    await page.keyboard.press('c')
    await page.waitForSelector('.choice')
    await page.keyboard.press('2')
    await page.waitForFunction(() => document.body.innerText.includes('Corrected by you'))
    expect(await words()).toContain('Personal')
    expect(errors).toEqual([])
  })

  it('leaves numbers alone while nothing is corrected, and letters while somebody types', async () => {
    await open('panel/praise')
    await page.keyboard.press('2')
    await page.keyboard.press('s')
    await page.waitForFunction(() => document.activeElement?.id === 'praise-text')
    await page.keyboard.type('ck?')
    expect(await page.$('.choice')).toBeNull()
    expect(await page.$('[role=dialog]')).toBeNull()
    expect(await words()).not.toContain('Corrected')
    expect(await page.$eval('#praise-text', (el) => (el as HTMLTextAreaElement).value)).toContain('ck?')
  })

  it('closes a correction with Escape', async () => {
    await open('panel/analytical')
    await page.keyboard.press('c')
    await page.waitForSelector('.choice')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.choice', { hidden: true })
  })

  it('shows the list of keys and gives the focus back', async () => {
    await open('panel/analytical')
    await page.keyboard.press('?')
    await page.waitForSelector('[role=dialog]')
    await page.keyboard.press('Escape')
    await page.waitForSelector('[role=dialog]', { hidden: true })
    await page.keyboard.press('c')
    await page.waitForSelector('.choice')
    expect(errors).toEqual([])
  })

  it('opens its menu by keyboard and gives the focus back', async () => {
    await open('panel/analytical')
    await page.focus('[aria-haspopup=menu]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[role=menuitem]')
    const items = await page.$$eval('[role=menuitem]', (all) => all.map((item) => item.textContent))
    expect(items).toEqual([
      'This customer',
      'Write down a promise',
      'Wins',
      'One good thing',
      'Settings',
      'Keys',
      'How to read this',
      'How this page was read',
      'Hide everything personal',
      'Stop reading this site',
    ])
    await page.waitForFunction(() => document.activeElement?.closest('[role=menu]'))
    await page.keyboard.press('Escape')
    await page.waitForSelector('[role=menu]', { hidden: true })
    expect(await focused()).toBe('More')
    expect(errors).toEqual([])
  })

  it('opens the other ways to send by keyboard, takes one, and gives the focus to what comes next', async () => {
    await open('panel/praise-live')
    const press = async (...keys: ('Enter' | 'ArrowDown' | 'Escape')[]) => {
      for (const key of keys) await page.keyboard.press(key)
    }
    await page.waitForSelector('.send-others:not(:disabled)')
    await page.focus('.send-others')
    await press('Enter')
    await page.waitForFunction(() => document.activeElement?.closest('[role=menu]'))
    await press('Escape')
    await page.waitForSelector('[role=menu]', { hidden: true })
    expect(await focused()).toBe('Other ways to Ana')
    await press('Enter')
    await page.waitForFunction(() => document.activeElement?.closest('[role=menu]'))
    await press('ArrowDown', 'ArrowDown')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Gmail')
    await press('Enter')
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-act') === 'answer')
    expect(await words()).toContain('A draft is open in Gmail. Was it sent?')
    expect(errors).toEqual([])
  })

  it('opens and closes its menu by mouse', async () => {
    await open('panel/analytical')
    await page.click('[aria-haspopup=menu]')
    await page.waitForSelector('[role=menuitem]')
    await page.click('[aria-haspopup=menu]')
    await page.waitForSelector('[role=menu]', { hidden: true })
  })

  it('folds and unfolds guidance with g', async () => {
    await open('panel/praise')
    const isOpen = () => page.$eval('#guidance', (el) => el.getAttribute('aria-expanded'))
    expect(await isOpen()).toBe('false')
    await page.keyboard.press('g')
    expect(await isOpen()).toBe('true')
    await page.keyboard.press('g')
    expect(await isOpen()).toBe('false')
  })

  it('lets the exact text be changed and composed anew', async () => {
    await open('panel/praise-edited')
    const text = () => page.$eval('#praise-text', (el) => (el as HTMLTextAreaElement).value)
    expect(await text()).toBe('A customer wrote: “Dana stayed with me.”')
    await page.click('.anew')
    expect(await text()).toContain('What I did: Stayed')
  })

  it('leads the focus from Send to Undo and back, and says so once', async () => {
    await open('panel/praise-live')
    await page.focus('[data-act=send]')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-act=undo]:focus')
    expect(await said()).toBe('Sending. Undo is available.')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-act=send]:focus')
    expect(await said()).toBe('Taken back.')
    await page.keyboard.press('k')
    await page.waitForSelector('[data-act=undo]:focus')
    expect(await said()).toBe('Kept among your wins. Undo is available.')
    // Kept already.
    await page.keyboard.press('k')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-act=send]:focus')
    expect(errors).toEqual([])
  })

  it('shows a compliment on a sensitive message only when it is asked for', async () => {
    await open('panel/praise-and-grief')
    expect(await page.$('#praise')).toBeNull()
    await page.click('.chip[data-tone=praise]')
    await page.waitForSelector('#praise:focus')
    await page.waitForSelector('[data-act=send]')
  })

  it('puts away what is no compliment, and brings it back', async () => {
    await open('panel/praise')
    await page.click('.not-praise')
    await page.waitForSelector('.not-praise-line button:focus')
    expect(await page.$('#praise')).toBeNull()
    await page.keyboard.press('Enter')
    await page.waitForSelector('#praise')
  })

  it.each([
    ['panel/mixed', 'written in more than one way.'],
    ['panel/too-little', 'too little text to say how it is written.'],
    ['panel/personal', 'Personal, leaning.'],
  ])('announces %s in a sentence of its own', async (name, sentence) => {
    await open(name)
    const all = await page.$$eval('[role=status]', (parts) => parts.map((part) => part.textContent ?? ''))
    expect(all.filter((each) => each.endsWith(`: ${sentence}`))).toHaveLength(1)
  })

  it('tells the place on the map in words', async () => {
    await open('panel/personal')
    const label = await page.$eval('.diamond', (map) => map.getAttribute('aria-label'))
    expect(label).toBe('On the map: clearly feelings, not facts; between process and result.')
  })

  it('asks before other words about the same sentence are sent a second time', async () => {
    await open('panel/praise-again')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Do not send')
    expect(await words()).toContain('The same words already went to Ana. Send anyway?')
    await page.keyboard.press('Enter')
    await page.waitForSelector('[data-act=send]:focus')
  })

  it('gives the focus of a message’s line to what comes next', async () => {
    await open('panel/praise-live')
    await page.click('[data-act=send]')
    await page.waitForSelector('[data-act=undo]:focus')
    await page.evaluate(() => dispatchEvent(new CustomEvent('gallery-left')))
    await page.waitForSelector('.send-line:focus')
  })

  it('shows the waiting ticket when the draft is put away', async () => {
    await open('panel/pinned')
    await page.click('.waiting-acts button')
    await page.waitForSelector('.waiting', { hidden: true })
    expect(await words()).toContain('Cannot log in since the update')
  })
})
