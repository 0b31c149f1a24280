/** The panel always shows the ticket that is on the screen, or says why not. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { openDesk, pick, standsIn, subjectOf, switchTab, visit, writeLate } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { filled, headingOf, pressUse, says, viewOf, wordsOf } from '../browser/panel'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'
import { demoTickets } from '../demo-desk/tickets'

let desk: DemoDesk
let extension: Extension
let page: Page
let panel: Page

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
  extension = await launchExtension()
  page = await openDesk(extension.browser, desk, '4105')
  panel = await extension.openPanel(page)
  await extension.allow(`${desk.url}/*`)
  await pressUse(page, panel, subjectOf('4105'))
})
afterAll(async () => {
  await extension?.close()
  await desk?.close()
})
/** Each test begins with one tab of the desk, in front, also after one that failed. */
beforeEach(async () => {
  const others = (await extension.browser.pages()).filter(
    (each) => each !== page && each.url().startsWith(desk.url),
  )
  await Promise.all(others.map((each) => each.close()))
  await page.bringToFront()
})
afterEach(() => expect(extension.takeProblems()).toEqual([]))

const noTicket = filled(en.panel.page.notTicketText, { desk: 'Acorn Desk' })

describe('moving around', () => {
  it('follows the list, the desk’s own tabs, back and forth', async () => {
    await pick(page, '4101')
    await waitForTicket(panel, subjectOf('4101'))
    await pick(page, '4102')
    await waitForTicket(panel, subjectOf('4102'))
    // All three are mounted now: only classes change.
    await switchTab(page, '4105')
    await waitForTicket(panel, subjectOf('4105'))
    await page.goBack()
    await waitForTicket(panel, subjectOf('4102'))
    await page.goForward()
    await waitForTicket(panel, subjectOf('4105'))
  })

  it('takes in a message that comes late', async () => {
    await pick(page, '4104')
    await waitForTicket(panel, subjectOf('4104'))
    await writeLate(desk, '4104', 'Never mind, it works again since noon.')
    await says(panel, 'Never mind, it works again since noon.')
    await says(panel, '2 messages')
  })

  it('shows no ticket on the list, the settings and the login page, and the ticket after them', async () => {
    for (const path of ['/agent/tickets', '/agent/settings']) {
      await page.$eval(`.rail a[href="${path}"]`, (link) => (link as HTMLElement).click())
      await says(panel, noTicket)
      await switchTab(page, '4104')
      await waitForTicket(panel, subjectOf('4104'))
    }
    await visit(page, desk, '/login')
    await says(panel, en.panel.page.notTicket)
    await visit(page, desk, '4103')
    await waitForTicket(panel, subjectOf('4103'))
  })

  it('follows the browser’s tabs', async () => {
    const second = await openDesk(extension.browser, desk, '4102')
    await waitForTicket(panel, subjectOf('4102'))
    await page.bringToFront()
    await waitForTicket(panel, subjectOf('4103'))
    // The tab behind changes: nothing of it may reach the panel.
    await pick(second, '4105')
    await standsIn(second, '.pane.is-active[data-ticket-id="4105"]:not(.is-loading)')
    await pick(page, '4101')
    await waitForTicket(panel, subjectOf('4101'))
    await second.bringToFront()
    await waitForTicket(panel, subjectOf('4105'))
    await second.close()
    await waitForTicket(panel, subjectOf('4101'))
  })

  it('keeps up with fast switching: what stands last in the page stands last in the panel', {
    tags: 'long',
  }, async () => {
    const ids = demoTickets().map(({ id }) => id)
    for (const id of ids) {
      await pick(page, id)
      await waitForTicket(panel, subjectOf(id))
    }
    for (let turn = 0; turn < ids.length; turn += 1) {
      const order = [...ids.slice(turn), ...ids.slice(0, turn)]
      await page.evaluate((paths) => {
        for (const path of paths)
          document.querySelector<HTMLElement>(`.queue a[href="/agent/tickets/${path}"]`)?.click()
      }, order)
      const last = order.at(-1) ?? ''
      await waitForTicket(panel, subjectOf(last))
      const shown = await page.$eval('.pane.is-active [data-field="subject"]', (node) => node.textContent)
      expect(await headingOf(panel)).toBe(shown)
    }
  })

  it('goes on after the background was ended between two tickets', async () => {
    await pick(page, '4105')
    await waitForTicket(panel, subjectOf('4105'))
    await extension.stopWorker()
    await pick(page, '4102')
    await waitForTicket(panel, subjectOf('4102'))
    await extension.stopWorker()
    const second = await openDesk(extension.browser, desk, '4103')
    await waitForTicket(panel, subjectOf('4103'))
    await second.close()
  })
})

describe('internal notes', () => {
  const noted = demoTickets().filter(({ messages }) => messages.some(({ kind }) => kind === 'note'))

  it.each(noted.map(({ id }) => id))('are never taken for the customer’s words: %s', async (id) => {
    await pick(page, id)
    await waitForTicket(panel, subjectOf(id))
    const { page: shown } = await viewOf(panel)
    if (shown.kind !== 'ticket' || !shown.understanding) throw new Error('No ticket was understood')
    const { latest, praise } = shown.understanding
    const messages = noted.find((ticket) => ticket.id === id)?.messages ?? []
    const customers = messages.filter(({ kind }) => kind === 'inbound')
    expect(shown.head.customerCount).toBe(customers.length)
    expect(latest.text.split('\n')[0]).toBe(customers.at(-1)?.text.trim().split('\n')[0])
    expect(praise?.messageId ?? customers.at(-1)?.id).toBe(customers.at(-1)?.id)
    const said = (await wordsOf(panel)) + JSON.stringify(shown)
    for (const { kind, text } of messages) {
      // Not the last line: whose praise it is may be who signed there.
      const [longest] = text.split('\n').sort((a, b) => b.length - a.length)
      if (kind !== 'inbound') expect(said).not.toContain(longest)
    }
  })

  it('hold no compliment, whatever they say', async () => {
    await pick(page, '4101')
    await waitForTicket(panel, subjectOf('4101'))
    const { page: shown } = await viewOf(panel)
    expect(shown).toMatchObject({ kind: 'ticket', understanding: { praise: null } })
  })
})
