/** The guide in real Chromium: from the panel and the settings, practice by keyboard with the real model, and the model card. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROUND } from '@/lib/practice/round'
import { de as german } from '@/lib/practice/texts/de'
import { en as messages } from '@/lib/practice/texts/en'
import { en } from '@/lib/texts/en'
import { type Extension, launchExtension } from '../browser/extension'
import { filled, inUse, press, says, saysNoMore, wordsOf } from '../browser/panel'
import { storedIn } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

let extension: Extension
let desk: DemoDesk
let options: Page

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
  extension = await launchExtension()
  options = await extension.browser.newPage()
  await options.goto(extension.url('options.html'))
})
afterAll(async () => {
  await extension?.close()
  await desk?.close()
})

async function guideAt(part: string): Promise<Page> {
  const target = await extension.browser.waitForTarget(
    (each) => each.url() === extension.url(`guide.html#${part}`),
  )
  return target.asPage()
}

const step = (number: number) => filled(en.practice.step, { step: number, count: ROUND })
const textOf = (page: Page) => page.$eval('.practice-message', (message) => message.textContent ?? '')

describe('the guide', () => {
  it('opens from the settings with the model card, its figures and its pictures', async () => {
    await press(options, en.options.about.card)
    const guide = await guideAt('card')
    await says(guide, 'Known failures')
    await guide.bringToFront()
    const pictures = await guide.$$('.markdown img')
    expect(pictures.length).toBeGreaterThanOrEqual(2)
    for (const picture of pictures) {
      await picture.scrollIntoView()
      await guide.waitForFunction((img) => (img as HTMLImageElement).naturalWidth > 0, {}, picture)
      expect(await picture.evaluate((img) => (img as HTMLImageElement).alt.length)).toBeGreaterThan(100)
    }
    expect(await guide.$$eval('.markdown table', (tables) => tables.length)).toBeGreaterThan(0)
  })

  it('opens from the panel beside the verdict and from its menu, in the one tab that it has', async () => {
    const { panel } = await inUse(extension, desk, '4101')
    // The question of the day comes over the foot of the panel, where the verdict of a complaint stands.
    await panel.waitForSelector('.foot-question .prompt')
    await press(panel, en.panel.line.guide)
    const guide = await guideAt('how')
    await says(guide, en.guide.silent.text)
    // The guide's tab is in front now, and nothing is drawn behind it, so nothing there can be pressed.
    await panel.bringToFront()
    await press(panel, en.panel.line.menu)
    await press(panel, en.panel.line.guide, 'menuitem')
    await guideAt('how')
    const tabs = extension.browser.targets().filter((each) => each.url().includes('/guide.html'))
    expect(tabs).toHaveLength(1)
  })
})

describe('practice', () => {
  let guide: Page
  beforeAll(async () => {
    guide = await extension.browser.newPage()
    await guide.goto(extension.url('guide.html#practice'))
    await says(guide, en.practice.title)
  })

  it('is done by keyboard alone, each message read by the real model, and nothing of it is kept', async () => {
    const before = await storedIn(guide)
    await guide.bringToFront()
    await guide.focus('.practice .button')
    await guide.keyboard.press('Enter')
    await says(guide, step(1))
    for (let number = 1; number <= ROUND; number++) {
      await says(guide, step(number))
      const text = await textOf(guide)
      const asked = messages.items.find((each) => each.text === text)
      expect(asked, text).toBeDefined()
      await guide.keyboard.press('2')
      await guide.waitForSelector('.practice-answer')
      await says(guide, asked?.why ?? '')
      await saysNoMore(guide, en.practice.reader.reading)
      expect(await wordsOf(guide)).not.toContain(en.practice.reader.failed)
      expect(await guide.$$eval('.practice-message mark', (marks) => marks.length)).toBeGreaterThan(1)
      await guide.waitForSelector('.practice .button[data-look=primary]:focus')
      await guide.keyboard.press('Enter')
    }
    await says(guide, en.practice.over.title)
    expect(await wordsOf(guide)).toMatch(/\d+ of 12 as the guide says\..*Bouquet: \d+ of 12/)
    expect(await storedIn(guide)).toEqual(before)
  })

  it('is chosen with arrows and Enter, too, and left at any time', async () => {
    await press(guide, en.practice.again)
    await says(guide, step(1))
    await guide.keyboard.press('Tab')
    await guide.keyboard.press('Tab')
    await guide.keyboard.press('ArrowRight')
    await guide.keyboard.press('ArrowRight')
    const name = () => guide.evaluate(() => document.activeElement?.textContent)
    expect(await name()).toContain(en.types.functional)
    await guide.keyboard.press('ArrowLeft')
    await guide.keyboard.press('ArrowLeft')
    await guide.keyboard.press('ArrowLeft')
    expect(await name()).toContain(en.types.intuitive)
    await guide.keyboard.press('Enter')
    await guide.waitForSelector('.practice-answer')
    await press(guide, en.practice.leave)
    await says(guide, ' of 1 as the guide says.')
  })

  it('keeps the day where the agent wants it, and nothing else, and forgets it again', async () => {
    const { tables } = await storedIn(guide)
    await press(guide, en.practice.kept.offer)
    await says(guide, filled(en.practice.kept.on, { date: '' }).replace('.', '').trim())
    const kept = await storedIn(guide)
    expect(kept.tables).toEqual(tables)
    expect(kept.local['practised-on']).toBeTypeOf('number')
    await press(guide, en.practice.kept.forget)
    await says(guide, en.practice.kept.hint)
    expect((await storedIn(guide)).local['practised-on'] ?? null).toBeNull()
  })

  it('is in German where the interface is', async () => {
    await options.bringToFront()
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(value: object): Promise<void> } } }
      }
      return chrome.storage.local.set({ language: 'de' })
    })
    await guide.bringToFront()
    await says(guide, 'Noch eine Runde')
    await press(guide, 'Noch eine Runde')
    await says(guide, 'Nachricht 1 von 12')
    expect(await guide.$eval('.practice-message', (message) => message.getAttribute('lang'))).toBe('de')
    expect(german.items.map(({ text }) => text)).toContain(await textOf(guide))
  })
})
