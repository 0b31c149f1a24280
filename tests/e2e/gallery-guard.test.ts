/** The cover over a page in every moment, and the language that changes under the reader's eyes. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { en } from '@/lib/texts/en'
import { type Gallery, serveGallery } from '../gallery/serve'
import { openState } from '../gallery/visit'

let gallery: Gallery
let browser: Browser
let page: Page

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await launchChromium()
  page = await browser.newPage()
})

afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

const open = (name: string) => openState(page, gallery, { name, scheme: 'light', width: 320 })
const words = () => page.$eval('body', (body) => body.innerText.replace(/\s+/g, ' ').trim())
const hide = async () => {
  await page.evaluate(() => dispatchEvent(new Event('gallery-hide')))
  await page.waitForSelector('.cover-button:focus')
}
const show = async () => {
  await page.keyboard.press('h')
  await page.waitForSelector('.cover', { hidden: true })
}
const COVER = `${en.guard.hidden.title} ${en.guard.hidden.text}`

describe('the cover', () => {
  it('gives back the focus, what was typed and where the page was scrolled to', async () => {
    await open('panel/hideable')
    await page.focus('#praise-text')
    await page.keyboard.type('!')
    await page.evaluate(() => scrollTo(0, 200))
    const before = await page.evaluate(() => [scrollY, (document.activeElement as HTMLTextAreaElement).value])
    expect(before[0]).toBeGreaterThan(0)
    await hide()
    expect(await words()).toBe(COVER)
    await page.keyboard.type('xyz')
    await show()
    await page.waitForSelector('#praise-text:focus')
    const after = await page.evaluate(() => [scrollY, (document.activeElement as HTMLTextAreaElement).value])
    expect(after).toEqual(before)
  })

  it('covers an open dialog and an open menu, which are there again afterwards', async () => {
    await open('panel/hideable')
    await page.keyboard.press('?')
    await page.waitForSelector('[role=dialog]')
    await hide()
    expect(await words()).toBe(COVER)
    await show()
    expect(await words()).toContain(en.panel.keys.title)
    await page.keyboard.press('Escape')
    await page.waitForSelector('[role=dialog]', { hidden: true })
  })

  it('has one name for a screen reader, and nothing else is told', async () => {
    await open('panel/hideable')
    await hide()
    const tree = await page.accessibility.snapshot({ interestingOnly: false })
    const told = JSON.stringify(tree)
    expect(told).toContain(COVER)
    expect(told).not.toMatch(/Dana|invoice|Priya/i)
  })

  it('leaves letters alone where they are turned off', async () => {
    await open('panel/hidden-without-letters')
    expect(await words()).toBe(`${en.guard.hidden.title} ${en.guard.hidden.textNoKey}`)
  })
})

describe('the lock screen', () => {
  it('says that it was wrong, and counts down to the next try', async () => {
    await open('panel/locked')
    await page.waitForSelector('.lock input:focus')
    await page.keyboard.type('wrong')
    await page.keyboard.press('Enter')
    await page.waitForFunction((text) => document.body.innerText.includes(text), {}, en.errors['guard/wrong'])
    expect(await words()).toContain('The next try is possible in 20 s.')
    expect(await page.$eval('.lock button', (button) => (button as HTMLButtonElement).disabled)).toBe(true)
  })
})

describe('the language', () => {
  it('changes on the open page at once, with its `lang`, and can be taken back', async () => {
    await open('options/languages')
    const title = () => page.$eval('h1', (heading) => heading.textContent)
    const lang = () => page.evaluate(() => document.documentElement.lang)
    expect([await title(), await lang()]).toEqual([en.options.title, 'en'])
    await page.select('#language select', 'pl')
    await page.waitForFunction(
      (text) => document.querySelector('h1')?.textContent !== text,
      {},
      en.options.title,
    )
    expect(await lang()).toBe('pl')
    await page.waitForSelector('#language .outcome button')
    await page.click('#language .outcome button')
    await page.waitForFunction(
      (text) => document.querySelector('h1')?.textContent === text,
      {},
      en.options.title,
    )
    expect(await lang()).toBe('en')
  })
})
