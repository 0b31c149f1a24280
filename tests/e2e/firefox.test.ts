/**
 * The extension in real Firefox. The real sidebar is not driven: its page stands in a second window and follows the
 * first, as the product's own fallback does; nor is the icon pressed, so the site is added on the options page.
 */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { openDesk, pick, subjectOf } from '../browser/desk'
import { firefoxPath, launchFirefox } from '../browser/firefox'
import { waitForTicket } from '../browser/pages'
import { press, says } from '../browser/panel'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

const hasFirefox = firefoxPath() !== null
if (!hasFirefox) process.stderr.write('SKIPPED: no Firefox is installed, so nothing was tested in it\n')

let desk: DemoDesk
let firefox: Awaited<ReturnType<typeof launchFirefox>>
let page: Page
let options: Page

describe.runIf(hasFirefox)('in Firefox', () => {
  beforeAll(async () => {
    desk = await startDemoDesk({ port: 0 })
    firefox = await launchFirefox()
    page = await openDesk(firefox.browser, desk, '4105')
  })
  afterAll(async () => {
    await firefox?.close()
    await desk?.close()
  })
  afterEach(async () => expect(await firefox.takeProblems()).toEqual([]))

  it('opens the wins page, where Trusted Types are enforced and a refusal would be seen', async () => {
    const wins = await firefox.open('wins.html')
    await says(wins, en.wins.empty)
    expect(await firefox.takeProblems()).toEqual([])
    const refusal = await wins.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>markup</b>'
        return null
      } catch (error) {
        return error instanceof TypeError
      }
    })
    expect(refusal).toBe(true)
    expect((await firefox.takeProblems()).join()).toContain('require-trusted-types-for')
  })

  it('keeps a win in one line on the wins page, finds it with a typo, and takes it back', async () => {
    const wins = await firefox.open('wins.html')
    await says(wins, en.wins.empty)
    await wins.type('.own-win-line input', 'Patient with a difficult export')
    await wins.keyboard.press('Enter')
    await wins.waitForSelector('.line')
    await wins.type('input[type=search]', 'patinet')
    await wins.waitForSelector('mark.found')
    expect(await wins.$eval('mark.found', (mark) => mark.textContent)).toBe('Patient')
    await press(wins, en.act.undo)
    await wins.waitForSelector('.empty')
  })

  it('grants nothing at install, and a site once it is added in the settings', async () => {
    options = await firefox.open('options.html')
    await says(options, en.options.sites.none)
    await options.locator(`input[placeholder="${en.options.sites.addPlaceholder}"]`).fill(desk.url)
    await press(options, en.options.sites.addButton)
    await says(options, new URL(desk.url).host)
    expect(await grantedIn(options)).toEqual(['http://127.0.0.1/*'])
  })

  it('reads the ticket in the first window: subject, style, praise, and the next one; a note on it is kept and checked', async () => {
    const window = await firefox.firstWindow(options)
    const panel = await firefox.open(`sidepanel.html?window=${window}`)
    await waitForTicket(panel, subjectOf('4105'))
    await says(panel, 'you are wonderful')
    await says(panel, en.panel.praise.title)
    await pick(page, '4103')
    await waitForTicket(panel, subjectOf('4103'))
    await says(panel, en.types.functional)
    await pick(page, '4101')
    await waitForTicket(panel, subjectOf('4101'))
    await says(panel, en.types.analytical)
    await press(panel, en.panel.tools.short.note)
    await panel.waitForSelector('.note-field')
    await panel.type('.note-field', '- [ ] ask for the log #log')
    await says(panel, en.notes.state.saved)
    await press(panel, en.notes.done)
    await panel.locator('.note input[type=checkbox]').click()
    await panel.waitForSelector('.note input:checked')
    await says(panel, '#log')
  })
})

async function grantedIn(own: Page): Promise<string[]> {
  return own.evaluate(async () => {
    const api = globalThis as unknown as {
      browser: { permissions: { getAll(): Promise<{ origins: string[] }> } }
    }
    return (await api.browser.permissions.getAll()).origins
  })
}
