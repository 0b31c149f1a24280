/** Opening tickets stores nothing: after fifty of them the extension holds its settings and not a word more. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { en } from '@/lib/texts/en'
import { openDesk, pick, subjectOf, visit } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { paste, pressUse, says } from '../browser/panel'
import { storedIn } from '../browser/stored'
import { oddIds } from '../demo-desk/odd-tickets'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'
import { demoTickets } from '../demo-desk/tickets'

const OPENED = 50
const PASTED = 'A pasted sentence that nobody else wrote: the kettle on the third floor hums.'

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
afterEach(() => expect(extension.takeProblems()).toEqual([]))

describe('opening tickets', () => {
  it('leaves every table empty and the storage with the site alone', async () => {
    const listed = demoTickets().map(({ id }) => id)
    const odd = [oddIds.empty, oddIds.markup, oddIds.partial, oddIds.thousand]
    for (const id of odd) {
      await visit(page, desk, id)
      await waitForTicket(panel, subjectOf(id))
    }
    for (let opened = odd.length; opened < OPENED; opened += 1) {
      const id = listed[opened % listed.length] ?? ''
      await pick(page, id)
      await waitForTicket(panel, subjectOf(id))
    }
    await expectNothingOnDisk()
    await expectNothingInMemory()
  })

  it('nor does a page without a ticket, or pasted text, which memory alone holds while it is shown', async () => {
    await visit(page, desk, '/about')
    await says(panel, en.panel.page.notTicket)
    await paste(panel, PASTED)
    await panel.waitForSelector('blockquote')
    await expectNothingOnDisk()
    await visit(page, desk, '4105')
    await waitForTicket(panel, subjectOf('4105'))
    await expectNothingOnDisk()
    await vi.waitFor(expectNothingInMemory, { timeout: 5000 })
  })
})

async function expectNothingInMemory(): Promise<void> {
  const { session } = await storedIn(panel)
  expect(Object.values(session).filter((value) => value !== null && JSON.stringify(value) !== '{}')).toEqual(
    [],
  )
}

async function expectNothingOnDisk(): Promise<void> {
  const { tables, local, sync, other } = await storedIn(panel)
  // The tables are there: an empty list of tables would prove nothing.
  expect(Object.keys(tables)).toEqual(expect.arrayContaining(['wins', 'outbox', 'tickets', 'corrections']))
  expect(Object.entries(tables).filter(([, rows]) => rows.length > 0)).toEqual([])
  const { sites, 'asked-days': asked = [], ...others } = local
  expect({ sites, others }).toEqual({
    sites: [{ origin: desk.url, addedAt: expect.any(Number) }],
    others: {},
  })
  // The day's one question, which is about no ticket: that it was asked, and on which day.
  for (const day of asked as string[]) expect(day).toMatch(/^\d{4}-\d{2}-\d{2} own-name$/)
  expect({ sync, other }).toEqual({ sync: {}, other: [] })
}
