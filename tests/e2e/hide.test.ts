/** One key covers every open page of ours, also those opened later; nothing begun is lost under it. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { standsIn } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { inUse, press, says, wordsOf } from '../browser/panel'
import { storedIn } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

let desk: DemoDesk
let extension: Extension

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk?.close())
beforeEach(async () => {
  extension = await launchExtension()
})
afterEach(() => extension.close())

/** In the worker. `dispatch` stands for the browser, whose own keys cannot be reached from here. */
declare const chrome: {
  commands: { onCommand: { dispatch: (command: string) => void } }
  runtime: { sendMessage: (message: object) => Promise<unknown> }
}

const pressBrowserKey = async () =>
  (await extension.worker()).evaluate(() => chrome.commands.onCommand.dispatch('hide'))

const PRIVATE = /Dana|wonderful|Okafor|4105/
const COVER = `${en.guard.hidden.title} ${en.guard.hidden.text}`

/** What a person sees, and what a screen reader is told. */
async function shownOn(page: Page) {
  const seen = await page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim())
  const session = await page.createCDPSession()
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const told = nodes.filter((node) => !node.ignored).flatMap((node) => [node.name?.value, node.value?.value])
  return { seen, told: told.filter(Boolean).join(' '), title: await page.title() }
}

async function expectCovered(page: Page): Promise<void> {
  await standsIn(page, '.cover-button')
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('cover-button')
  const shown = await shownOn(page)
  expect(shown.seen).toBe(COVER)
  expect(shown.title).toBe(en.product)
  expect(shown.told).not.toMatch(PRIVATE)
  expect(shown.told).toContain(en.guard.hidden.title)
}

async function openPage(path: string): Promise<Page> {
  const page = await extension.browser.newPage()
  await page.goto(extension.url(path))
  return page
}

describe('hiding everything personal', () => {
  it('covers panel, wins and settings by the key of the browser, and gives back what was typed', async () => {
    const { panel } = await inUse(extension, desk, '4105')
    await panel.locator('#praise-text').fill('Dana was wonderful, in my own words')
    const options = await openPage('options.html')
    await options.locator('main input').fill('Dana Okafor')
    await options.keyboard.press('Tab')
    const wins = await openPage('wins.html')
    await says(wins, en.wins.empty)

    await pressBrowserKey()
    for (const page of [panel, options, wins]) await expectCovered(page)
    // Under the cover no letter acts, and the page has no field to type into.
    await panel.keyboard.type('kno')
    await panel.keyboard.press('h')
    for (const page of [panel, options, wins]) await standsIn(page, 'body:not(:has(.cover))')
    expect((await storedIn(panel)).tables.wins).toEqual([])
    expect(await panel.$('.tool')).toBeNull()
    const typed = await panel.$eval('#praise-text', (field) => (field as HTMLTextAreaElement).value)
    expect(typed).toBe('Dana was wonderful, in my own words')
    expect(await wins.title()).toBe(en.guard.pages.wins)
  })

  it('builds nothing of a page that is opened meanwhile, and of none after the menu was used', async () => {
    const { panel } = await inUse(extension, desk, '4105')
    const options = await openPage('options.html')
    await options.evaluate(() => {
      const person = { role: 'me', name: 'Dana Okafor', aliases: [], email: null, channelId: null }
      return chrome.runtime.sendMessage({ app: 'bouquet', name: 'person.save', input: { person, id: null } })
    })
    await options.waitForFunction(() => document.querySelector<HTMLInputElement>('main input')?.value !== '')
    await press(panel, en.panel.line.menu)
    await press(panel, en.guard.hide, 'menuitem')
    await expectCovered(panel)
    await options.reload()
    await expectCovered(options)
    expect(await wordsOf(options)).not.toMatch(PRIVATE)
    expect(await options.$$('input')).toEqual([])
    await options.click('.cover-button')
    await options.waitForSelector('main input')
    await standsIn(panel, 'body:not(:has(.cover))')
  })
})
