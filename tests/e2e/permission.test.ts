/** Nothing is read before the agent says so, and one site is one site. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from '@/lib/cli/installed-browsers.mjs'
import { en } from '@/lib/texts/en'
import { openDesk, pick, subjectOf, visit, writeLate } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { byName, waitForTicket } from '../browser/pages'
import { filled, headingOf, inUse, press, pressUse, says } from '../browser/panel'
import { storageOf } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

/** What is granted outlives a restart only where Chromium itself loads the extension; Chrome and Edge refuse to. */
const staysInstalled = /chromium/.test(findBrowser('chromium') ?? '')
if (!staysInstalled) process.stderr.write('SKIPPED: grants over a restart are tested in Chromium only\n')

let desk: DemoDesk
let other: DemoDesk
let profile: string
let extension: Extension

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
  other = await startDemoDesk({ port: 0 })
})
afterAll(() => Promise.all([desk?.close(), other?.close()]))

/** Each test is a fresh install. */
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'bouquet-permission-'))
  extension = await launchExtension({ profile, staysInstalled })
})
afterEach(async () => {
  await extension.close()
  rmSync(profile, { recursive: true, force: true })
})

const use = byName('button', en.panel.page.use)

describe('before the agent said so', () => {
  it('grants nothing at install, runs no script, and the panel says so and offers both ways', async () => {
    const page = await openDesk(extension.browser, desk, '4105')
    expect(await extension.granted()).toEqual([])
    expect(await scriptsIn(page)).toBe(0)
    const panel = await extension.openPanel(page)
    await says(panel, en.panel.page.unread)
    await says(panel, filled(en.panel.page.useWhy, { host: new URL(desk.url).host }))
    await panel.waitForSelector(use)
    await panel.waitForSelector(byName('button', en.panel.page.once))
    expect(await scriptsIn(page)).toBe(0)
    expect(await extension.granted()).toEqual([])
  })
})

describe('read once', () => {
  it('reads this tab without a grant, and remembers nothing once the tab is closed', async () => {
    const page = await openDesk(extension.browser, desk, '4105')
    const panel = await extension.openPanel(page)
    await press(panel, en.panel.page.once)
    await waitForTicket(panel, subjectOf('4105'))
    expect(await scriptsIn(page)).toBeGreaterThan(0)
    // The script stands in this tab: the next ticket of the same page is read too.
    await pick(page, '4104')
    await waitForTicket(panel, subjectOf('4104'))
    expect(await extension.granted()).toEqual([])
    expect(await storageOf(extension)).not.toContain(desk.url)

    const again = await openDesk(extension.browser, desk, '4105')
    await page.close()
    await again.bringToFront()
    await says(panel, en.panel.page.unknown)
    await extension.pressIcon(again)
    await says(panel, en.panel.page.unread)
  })
})

describe('use on this site', () => {
  it.runIf(staysInstalled)(
    'asks for this one origin and from then on reads every ticket, after a restart too',
    async () => {
      let page = await openDesk(extension.browser, desk, '4105')
      let panel = await extension.openPanel(page)
      // Everything would be answered yes: what is granted afterwards is what the product asked for.
      await extension.allow('http://*/*')
      await pressUse(page, panel, subjectOf('4105'))
      expect(await extension.granted()).toEqual([`${desk.url}/*`])
      await visit(page, desk, '4101')
      await waitForTicket(panel, subjectOf('4101'))
      const second = await openDesk(extension.browser, desk, '4102')
      await waitForTicket(panel, subjectOf('4102'))
      await second.close()

      await extension.close()
      extension = await launchExtension({ profile, staysInstalled })
      page = await openDesk(extension.browser, desk, '4104')
      panel = await extension.openPanel(page)
      await waitForTicket(panel, subjectOf('4104'))

      expect(await extension.granted()).toEqual([`${desk.url}/*`])
    },
  )

  it('goes on reading the open page after an update of the extension', async () => {
    const { page } = await inUse(extension, desk, '4105')
    await extension.reload()
    const panel = await extension.openPanel(page)
    await waitForTicket(panel, subjectOf('4105'))
    await pick(page, '4103')
    await waitForTicket(panel, subjectOf('4103'))
    await writeLate(desk, '4103', 'Noch eine Frage zur Kasse.')
    await says(panel, 'Noch eine Frage zur Kasse.')
  })

  it('keeps a second origin closed, and each tab shows its own state', async () => {
    const { page, panel } = await inUse(extension, desk, '4105')
    const elsewhere = await openDesk(extension.browser, other, '4101')
    await says(panel, en.panel.page.unknown)
    await extension.pressIcon(elsewhere)
    await says(panel, en.panel.page.unread)
    expect(await headingOf(panel)).toBe(new URL(other.url).host)
    await page.bringToFront()
    await waitForTicket(panel, subjectOf('4105'))
    await elsewhere.bringToFront()
    await says(panel, en.panel.page.unread)
  })

  it('shows in two windows the ticket of each', async () => {
    const { page, panel } = await inUse(extension, desk, '4105')
    const there = await extension.browser.newPage({ type: 'window' })
    await visit(there, desk, '4101')
    const second = await extension.openPanel(there, panel)
    await waitForTicket(second, subjectOf('4101'))
    await pick(page, '4104')
    await waitForTicket(panel, subjectOf('4104'))
    expect(await headingOf(second)).toBe(subjectOf('4101'))
    await pick(there, '4102')
    await waitForTicket(second, subjectOf('4102'))
    expect(await headingOf(panel)).toBe(subjectOf('4104'))
    await there.close()
  })
})

/** Worlds that our content script has in this page. */
async function scriptsIn(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  let found = 0
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://') || context.name === 'Bouquet') found += 1
  })
  await session.send('Runtime.enable')
  await session.detach()
  return found
}
