/** The lock of a shared profile: set in the settings, closed over a restart, and nothing behind it while closed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { openDesk, standsIn, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { byName } from '../browser/pages'
import { inUse, press, pressUse, says, wordsOf } from '../browser/panel'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

const PASSPHRASE = 'three small birds'

let desk: DemoDesk
let profile: string
let extension: Extension

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk?.close())
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'bouquet-lock-'))
  extension = await launchExtension({ profile })
})
afterEach(async () => {
  await extension.close()
  rmSync(profile, { recursive: true, force: true })
})

/** In a page of ours. */
declare const chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } }

async function openPage(path: string): Promise<Page> {
  const page = await extension.browser.newPage()
  await page.goto(extension.url(path))
  return page
}

async function setLock(): Promise<Page> {
  const options = await openPage('options.html')
  await options.locator(byName('textbox', en.options.lock.next)).fill(PASSPHRASE)
  await options.locator(byName('textbox', en.options.lock.again)).fill(PASSPHRASE)
  await press(options, en.options.lock.set)
  await says(options, en.options.lock.isSet)
  return options
}

async function unlock(page: Page, passphrase: string): Promise<void> {
  await page.locator('.lock input').fill(passphrase)
  await page.locator('.lock button').click()
}

/** Asks the background as a page of ours could. */
const ask = (page: Page, name: string, input: object) =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), { app: 'bouquet', name, input })

describe('the lock', () => {
  it('covers every page at once, and gives back what was typed to who knows the passphrase', async () => {
    const { panel } = await inUse(extension, desk, '4105')
    await panel.locator('#praise-text').fill('My own words')
    const options = await setLock()
    await press(options, en.guard.lockNow)
    for (const page of [options, panel]) await standsIn(page, '.lock')
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('Dana')
    expect(await ask(panel, 'panel.view', { windowId: 1 })).toMatchObject({ error: { code: 'guard/locked' } })
    await unlock(panel, 'three big birds')
    await says(panel, en.errors['guard/wrong'])
    await unlock(panel, PASSPHRASE)
    await standsIn(panel, 'body:not(:has(.cover))')
    await standsIn(options, 'body:not(:has(.cover))')
    const typed = await panel.$eval('#praise-text', (field) => (field as HTMLTextAreaElement).value)
    expect(typed).toBe('My own words')
  })

  it('is closed after a restart: no page holds anything before the passphrase, then the panel reads', async () => {
    await inUse(extension, desk, '4105')
    await setLock()
    await extension.close()
    extension = await launchExtension({ profile })
    const wins = await openPage('wins.html')
    await standsIn(wins, '.lock')
    expect(await wordsOf(wins)).not.toContain(en.wins.empty)
    const page = await openDesk(extension.browser, desk, '4105')
    const panel = await extension.openPanel(page)
    await standsIn(panel, '.lock')
    expect(await wordsOf(panel)).not.toContain(subjectOf('4105'))
    const removal = await ask(panel, 'win.remove', { winId: 'any' })
    expect(removal).toMatchObject({ ok: false, error: { code: 'guard/locked' } })
    await unlock(panel, PASSPHRASE)
    await standsIn(wins, 'body:not(:has(.cover))')
    await extension.allow(`${desk.url}/*`)
    await pressUse(page, panel, subjectOf('4105'))
  })

  it('is changed and removed only with the passphrase, and the removal can be taken back', async () => {
    const options = await setLock()
    await press(options, en.options.lock.remove)
    await options.locator(byName('textbox', en.options.lock.current)).fill('guessed')
    await options.locator('#lock form button[type=submit]').click()
    await says(options, en.errors['guard/wrong'])
    await options.locator(byName('textbox', en.options.lock.current)).fill(PASSPHRASE)
    await options.locator('#lock form button[type=submit]').click()
    await says(options, en.options.lock.isRemoved)
    await press(options, en.act.undo)
    await options.waitForSelector(byName('button', en.guard.lockNow))
    await press(options, en.guard.lockNow)
    await standsIn(options, '.lock')
    await unlock(options, PASSPHRASE)
    await standsIn(options, 'body:not(:has(.cover))')
  })
})
