/** What is given back ends at once, in every tab, wherever it is taken away. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { openDesk, pick, subjectOf, writeLate } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { inUse, says, stopReading } from '../browser/panel'
import { storageOf } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

let desk: DemoDesk
let extension: Extension

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk?.close())

/** Each test is a fresh install. */
beforeEach(async () => {
  extension = await launchExtension()
})
afterEach(() => extension.close())

describe('given back', () => {
  it('ends reading at once in every open tab and gives the permission back', async () => {
    const { page, panel } = await inUse(extension, desk, '4105')
    const behind = await openDesk(extension.browser, desk, '4104')
    await waitForTicket(panel, subjectOf('4104'))
    await page.bringToFront()
    await waitForTicket(panel, subjectOf('4105'))
    await stopReading(panel)
    await says(panel, en.panel.page.unread)
    expect(await extension.granted()).toEqual([])
    expect(await storageOf(extension)).not.toContain(desk.url)
    await stays(page, panel)
    await behind.bringToFront()
    await pick(behind, '4103')
    await says(panel, en.panel.page.unknown)
  })

  it('does the same where the permission is taken away in the browser’s own page', async () => {
    const { page, panel } = await inUse(extension, desk, '4105')
    await extension.revoke(`${desk.url}/*`)
    await page.bringToFront()
    await says(panel, en.panel.page.unread)
    await stays(page, panel)
  })
})

/** What the page does now reaches the panel no more. A view asked for afterwards is the proof: it comes later. */
async function stays(page: Page, panel: Page): Promise<void> {
  await pick(page, '4101')
  await page.waitForSelector('.pane.is-active[data-ticket-id="4101"]:not(.is-loading)')
  await writeLate(desk, '4101', 'One more line')
  await page.waitForFunction(() => document.body.textContent?.includes('One more line'))
  await extension.pressIcon(page)
  await says(panel, en.panel.page.unread)
}
