/** "Load all" where the page shows only a part of the thread: asked again, heard, or told what to do. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { en } from '@/lib/texts/en'
import { openDesk } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { byName, waitForTicket } from '../browser/pages'
import { filled, press, pressUse, says, viewOf } from '../browser/panel'
import { oddIds, oddTickets } from '../demo-desk/odd-tickets'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'
import { RETRY_AFTER_SECONDS } from '../zendesk/api'
import { startZendesk, type Zendesk } from '../zendesk/server'
import { allTickets, LONG } from '../zendesk/tickets'

const { whole } = en.panel
const SUBJECT = allTickets().find(({ id }) => id === LONG)?.subject ?? ''

let zendesk: Zendesk
let desk: DemoDesk
let extension: Extension
let page: Page
let panel: Page

beforeAll(async () => {
  zendesk = await startZendesk()
  desk = await startDemoDesk({ port: 0 })
  extension = await launchExtension({ args: zendesk.args })
  page = await extension.browser.newPage()
  zendesk.answerWith(403)
  await page.goto(`${zendesk.url}/agent/tickets/${LONG}`)
  panel = await extension.openPanel(page)
  await extension.allow(`${zendesk.url}/*`)
  await pressUse(page, panel, SUBJECT)
})
afterAll(async () => {
  extension?.takeProblems()
  await extension?.close()
  await Promise.all([zendesk?.close(), desk?.close()])
})

async function opened(mode: Parameters<Zendesk['answerWith']>[0]): Promise<void> {
  zendesk.reset()
  zendesk.answerWith(mode)
  await page.goto(`${zendesk.url}/agent/tickets/${LONG}`)
  await vi.waitFor(() => expect(zendesk.asked).toHaveLength(1), 10_000)
  await waitForTicket(panel, SUBJECT)
  await panel.waitForSelector(byName('button', whole.load))
}

describe('load all', () => {
  it('says what to do where the help desk refuses, and asks anew at the next click', async () => {
    await opened(403)
    await press(panel, whole.load)
    await says(panel, whole.said.refused)
    zendesk.answerWith('ok')
    const before = zendesk.asked.length
    await press(panel, whole.load)
    await says(panel, whole.said.loaded)
    // The ticket, and two pages of comments.
    expect(zendesk.asked.slice(before)).toHaveLength(3)
    await says(panel, filled(en.panel.line.messages_other, { count: 120 }))
    expect(await panel.$(byName('button', whole.load))).toBeNull()
    // The button is gone, the focus is not.
    expect(await panel.evaluate(() => document.activeElement?.className)).toContain('ticket-facts')
  })

  it('asks nothing while the help desk wants it to wait, and says how long', async () => {
    await opened(429)
    zendesk.answerWith('ok')
    await press(panel, whole.load)
    const [start = ''] = whole.said.wait_other.split('{{count}}')
    await says(panel, start)
    const words = await panel.$eval('.load-all-answer', (line) => line.textContent ?? '')
    const seconds = Number(/\d+/.exec(words)?.[0])
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(RETRY_AFTER_SECONDS)
    expect(zendesk.asked).toHaveLength(1)
  })

  it('reads what the agent opens in the page itself', async () => {
    await opened(403)
    await page.click('[data-test-id="convolog-show-more-button"]')
    await vi.waitFor(async () => {
      const view = await viewOf(panel)
      expect(view.page).toMatchObject({ head: { source: 'dom', complete: true, messageCount: 120 } })
    }, 10_000)
    await panel.waitForSelector(byName('button', whole.load), { hidden: true })
  })

  it('names the page’s own way where a help desk has no API', async () => {
    const odd = await openDesk(extension.browser, desk, oddIds.partial)
    await extension.pressIcon(odd)
    await extension.allow(`${desk.url}/*`)
    const subject = oddTickets().find(({ id }) => id === oddIds.partial)?.subject ?? ''
    await pressUse(odd, panel, subject)
    await press(panel, whole.load)
    await says(panel, whole.said['no-api'])
    await odd.close()
  })
})
