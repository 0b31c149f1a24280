/** What can be chosen in the settings, and that it can be taken back: channels, questions, letters, the browser's keys. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { de } from '@/lib/texts/de'
import { en } from '@/lib/texts/en'
import { standsIn } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { byName } from '../browser/pages'
import { filled, inUse, press, says, saysNoMore } from '../browser/panel'
import { type Inbox, startInbox } from '../demo-desk/inbox'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

let desk: DemoDesk
let inbox: Inbox
let extension: Extension

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk?.close())
beforeEach(async () => {
  inbox = await startInbox()
  extension = await launchExtension()
})
afterEach(async () => {
  await extension.close()
  await inbox.close()
})

async function openOptions(): Promise<Page> {
  const page = await extension.browser.newPage()
  await page.goto(extension.url('options.html'))
  await page.waitForSelector('main input')
  return page
}

async function addChannel(page: Page, name: string, address: string): Promise<void> {
  await page.locator('#channels input:not([type=password])').fill(name)
  await page.locator('#channels input[type=password]').fill(address)
  await press(page, en.options.channel.save)
  await says(page, name)
}

const channelsOf = (page: Page) =>
  page.$$eval('.channel-name', (names) => names.map((each) => each.textContent))

describe('channels', () => {
  it('are several, each tried by itself, and one that was removed comes back at its place', async () => {
    await extension.allow(`${new URL(inbox.url).origin}/*`)
    const page = await openOptions()
    await addChannel(page, 'First', inbox.url)
    await press(page, en.options.channel.add)
    await addChannel(page, 'Second', `${inbox.url}/second`)
    expect(await channelsOf(page)).toEqual(['First', 'Second'])
    await page.locator('.channel:last-child button').click()
    await says(page, en.options.channel.tested)
    expect(inbox.received).toHaveLength(1)
    await page.locator('.channel:first-child .row button:last-child').click()
    await says(page, filled(en.options.channel.removed, { name: 'First' }))
    expect(await channelsOf(page)).toEqual(['Second'])
    await press(page, en.act.undo)
    await page.waitForFunction(() => document.querySelectorAll('.channel').length === 2)
    expect(await channelsOf(page)).toEqual(['First', 'Second'])
  })
})

describe('the question of the day', () => {
  it('is asked in the panel, leads to its place, and can be switched off where it appears and on in the settings', async () => {
    const { panel } = await inUse(extension, desk, '4101')
    await panel.waitForSelector('.prompt')
    await says(panel, en.prompts['own-name'].text)
    // While something is typed it waits.
    await panel.bringToFront()
    await panel.keyboard.press('n')
    await panel.waitForSelector('.prompt', { hidden: true })
    await panel.waitForSelector('textarea:focus')
    await panel.keyboard.press('Escape')
    await panel.waitForSelector('.prompt')
    await press(panel, en.prompts.never)
    await says(panel, en.prompts.off)
    const options = await openOptions()
    const name = en.prompts['own-name'].name
    await options.waitForSelector(byName('switch', name))
    const isOn = () => options.$eval(byName('switch', name), (node) => node.getAttribute('aria-checked'))
    expect(await isOn()).toBe('false')
    await options.locator(byName('switch', name)).click()
    await says(options, en.act.saved)
    expect(await isOn()).toBe('true')
  })

  it('opens the settings at the part that it asks about, and is gone', async () => {
    const { panel } = await inUse(extension, desk, '4101')
    await press(panel, en.prompts['own-name'].act)
    await saysNoMore(panel, en.prompts['own-name'].text)
    const target = await extension.browser.waitForTarget((each) => each.url().endsWith('options.html#me'))
    await standsIn(await target.asPage(), '#me')
  })
})

describe('the language', () => {
  it('is German in the open panel as soon as it is chosen, in the same document, and can be taken back', async () => {
    const { page, panel } = await inUse(extension, desk, '4101')
    await says(panel, en.panel.style.title)
    const bar = await panel.waitForSelector('.tools')
    const options = await openOptions()
    await says(panel, en.panel.page.closed)
    await options.select('#language select', 'de')
    await says(options, de.options.title)
    await says(panel, de.panel.page.closed)
    await page.bringToFront()
    await says(panel, de.panel.style.title)
    await saysNoMore(panel, en.panel.style.title)
    expect(await bar?.evaluate((node) => [node.isConnected, document.documentElement.lang])).toEqual([
      true,
      'de',
    ])
    await options.bringToFront()
    await press(options, de.act.undo)
    await says(panel, en.panel.page.closed)
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe('en')
  })
})

describe('keys', () => {
  it('of the browser are listed as they are, and letters can be turned off for the panel', async () => {
    const { panel } = await inUse(extension, desk, '4101')
    const options = await openOptions()
    await options.waitForSelector('.browser-keys dt')
    const keys = await options.$$eval('.browser-keys > div', (rows) => rows.map((row) => row.textContent))
    expect(keys).toHaveLength(5)
    expect(keys.join()).toContain('Alt+Shift+H')
    await options.locator(byName('switch', en.options.keys.useLetters)).click()
    await says(options, en.act.saved)
    await panel.bringToFront()
    await panel.keyboard.press('h')
    await panel.keyboard.press('n')
    expect(await panel.$('.cover, .tool')).toBeNull()
  })
})
