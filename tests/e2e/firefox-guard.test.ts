/** Hide, lock and the settings in real Firefox, whose keys and storage are its own. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { standsIn } from '../browser/desk'
import { firefoxPath, launchFirefox } from '../browser/firefox'
import { press, says } from '../browser/panel'

const PASSPHRASE = 'three small birds'

const hasFirefox = firefoxPath() !== null
if (!hasFirefox) process.stderr.write('SKIPPED: no Firefox is installed, so nothing was tested in it\n')

let firefox: Awaited<ReturnType<typeof launchFirefox>>
let options: Page
let panel: Page

const seen = (page: Page) => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim())

/** Fields are named by their labels; Firefox's driver finds no names. */
const fieldOf = async (page: Page, label: string) => {
  const id = await page.evaluate(
    (words) => [...document.querySelectorAll('label')].find((each) => each.textContent === words)?.htmlFor,
    label,
  )
  return `[id="${id}"]`
}

describe.runIf(hasFirefox)('in Firefox', () => {
  beforeAll(async () => {
    firefox = await launchFirefox()
    options = await firefox.open('options.html')
    panel = await firefox.open(`sidepanel.html?window=${await firefox.firstWindow(options)}`)
  })
  afterAll(async () => {
    await firefox?.close()
  })

  it('the settings list the keys of the browser', async () => {
    await options.waitForSelector('.browser-keys dt')
    const keys = await options.$$eval('.browser-keys > div', (rows) => rows.map((row) => row.textContent))
    expect(keys).toHaveLength(5)
    expect(keys.join()).toContain('Shift+H')
  })

  it('h in the panel covers the settings, too, and a click on the cover shows both', async () => {
    await standsIn(panel, '.tool-bar')
    await panel.keyboard.press('h')
    for (const page of [panel, options]) {
      await standsIn(page, '.cover-button')
      expect(await seen(page)).toBe(`${en.guard.hidden.title} ${en.guard.hidden.text}`)
    }
    await options.click('.cover-button')
    for (const page of [panel, options]) await standsIn(page, 'body:not(:has(.cover))')
  })

  it('the lock closes every page, and its passphrase opens them', async () => {
    await options.type(await fieldOf(options, en.options.lock.next), PASSPHRASE)
    await options.type(await fieldOf(options, en.options.lock.again), PASSPHRASE)
    await press(options, en.options.lock.set)
    await says(options, en.options.lock.isSet)
    await press(options, en.guard.lockNow)
    for (const page of [panel, options]) await standsIn(page, '.lock')
    await panel.type('.lock input', PASSPHRASE)
    await panel.click('.lock button')
    for (const page of [panel, options]) await standsIn(page, 'body:not(:has(.cover))')
    expect(await firefox.takeProblems()).toEqual([])
  })
})
