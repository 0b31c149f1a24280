/** Pages that go wrong: each gives a clear sentence, nothing of them becomes markup, and the panel lives on. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { openDesk, pick, subjectOf, visit } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { filled, headingOf, pressUse, says } from '../browser/panel'
import { oddIds } from '../demo-desk/odd-tickets'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

const NORMAL = '4105'

let desk: DemoDesk
let extension: Extension
let page: Page
let panel: Page

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
  extension = await launchExtension()
  page = await openDesk(extension.browser, desk, NORMAL)
  panel = await extension.openPanel(page)
  await extension.allow(`${desk.url}/*`)
  await pressUse(page, panel, subjectOf(NORMAL))
})
afterAll(async () => {
  await extension?.close()
  await desk?.close()
})

/** The panel is alive: it reads the next ticket. */
afterEach(async () => {
  await visit(page, desk, '4102')
  await waitForTicket(panel, subjectOf('4102'))
  expect(extension.takeProblems()).toEqual([])
})

describe('odd tickets', () => {
  const reads = async (_: string, id: string, sentence: string) => {
    await visit(page, desk, id)
    await waitForTicket(panel, subjectOf(id))
    await says(panel, sentence)
  }

  it.each([
    ['has no messages', oddIds.empty, en.panel.style.none],
    ['has a thousand messages', oddIds.thousand, '1,000 messages'],
    ['throws in its own getters', oddIds.throws, '3 messages'],
    ['changes a hundred times a second', oddIds.storm, '3 messages'],
    ['shows only the last messages', oddIds.partial, en.panel.line.health.partial],
    ['names its fields after methods', oddIds.clobbered, '3 messages'],
  ])('reads a ticket that %s', reads)

  it.each([
    ['holds a message of five megabytes', oddIds.huge, '1 message'],
    ['loads slowly', oddIds.slow, '3 messages'],
  ])('reads a ticket that %s', { tags: 'long' }, reads)

  it('says that the page has changed, with diagnostics, and reads the next ticket of the same page', async () => {
    await visit(page, desk, oddIds.changed)
    await says(panel, filled(en.panel.page.changed, { desk: 'Acorn Desk' }))
    await says(panel, '.pane__head [data-field="subject"]')
    await pick(page, NORMAL)
    await waitForTicket(panel, subjectOf(NORMAL))
  })

  it('shows markup of every field as text', async () => {
    await visit(page, desk, oddIds.markup)
    await waitForTicket(panel, subjectOf(oddIds.markup))
    await says(panel, '<img src=x onerror="document.title=1"><b>bold</b>')
    const made = await panel.evaluate(() => ({
      elements: document.querySelectorAll('img, b, i, body script').length,
      title: document.title,
    }))
    expect(made).toEqual({ elements: 0, title: expect.not.stringMatching(/^[12]$/) })
  })
})

describe('pages that are no ticket', () => {
  it('says so on a page of another kind, and on a ticket that does not exist', async () => {
    await visit(page, desk, '/about')
    await says(panel, en.panel.page.notTicketUnknown)
    expect(await headingOf(panel)).toBe(new URL(desk.url).host)
    await page.goto(`${desk.url}/agent/tickets/99999999`)
    await says(panel, en.panel.page.notTicket)
  })

  it('says so where the server answers with an error, or is gone', async () => {
    await page.goto(`${desk.url}/no-such-page`)
    await says(panel, en.panel.page.notTicket)
  })
})
