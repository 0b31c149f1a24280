/** Teaching in real Firefox: by pointer in the page, from the panel's page in a window of its own. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { firefoxPath, launchFirefox } from '../browser/firefox'
import { waitForTicket } from '../browser/pages'
import { filled, press, says } from '../browser/panel'
import { beginTeaching, pointAt, rolesShown } from '../browser/teaching'
import { CASES, startUnknownDesk, type UnknownDesk } from '../browser/unknown-desk'

const hasFirefox = firefoxPath() !== null
if (!hasFirefox) process.stderr.write('SKIPPED: no Firefox is installed, so nothing was taught in it\n')

const { teach } = en

let desk: UnknownDesk
let firefox: Awaited<ReturnType<typeof launchFirefox>>
let page: Page
let panel: Page

describe.runIf(hasFirefox)('in Firefox, a page that nobody knows', () => {
  beforeAll(async () => {
    desk = await startUnknownDesk()
    firefox = await launchFirefox()
    page = await firefox.browser.newPage()
    await page.goto(`${desk.url}/cases/4711`)
    const options = await firefox.open('options.html')
    await options.locator(`input[placeholder="${en.options.sites.addPlaceholder}"]`).fill(desk.url)
    await press(options, en.options.sites.addButton)
    await says(options, new URL(desk.url).host)
    panel = await firefox.open(`sidepanel.html?window=${await firefox.firstWindow(options)}`)
  }, 400_000)
  afterAll(async () => {
    await firefox?.close()
    await desk?.close()
  })
  afterEach(async () => expect(await firefox.takeProblems()).toEqual([]))

  it('is taught with the pointer, which clicks nothing in it, and its other tickets are read', async () => {
    await beginTeaching(panel, 4)
    await pointAt(page, '.css-1q2w3e > :nth-child(1) p')
    await says(panel, teach.target.agent)
    await pointAt(page, '.css-1q2w3e > :nth-child(2) p')
    await says(panel, teach.target.subject)
    await pointAt(page, '.CaseHead_title__x7Yz1')
    await says(panel, filled(teach.found_other, { count: 4 }))
    expect(await rolesShown(panel)).toEqual(['customer', 'agent', 'note', 'customer'])
    expect(await page.evaluate('globalThis.clicks')).toBe(0)
    await press(panel, teach.save)
    await waitForTicket(panel, CASES[4711]?.subject ?? '')
    await page.goto(`${desk.url}/cases/4712`)
    await waitForTicket(panel, CASES[4712]?.subject ?? '')
    await says(panel, filled(en.panel.line.messages_other, { count: 3 }))
  })
})
