/** What an agent does in the demo help desk: opens tickets by the list, by tabs, by address. */
import type { Browser, Page } from 'puppeteer-core'
import type { DemoDesk } from '../demo-desk/server'
import { allTickets } from '../demo-desk/tickets'

const subjects = new Map(allTickets().map(({ id, subject }) => [id, subject]))

/** As the page shows it: one line. */
export function subjectOf(id: string): string {
  const subject = subjects.get(id)
  if (subject === undefined) throw new Error(`The demo desk has no ticket ${id}`)
  return subject
}

export const ticketPath = (id: string): string => `/agent/tickets/${id}`

/** A new tab in front, its page built. `path` is a ticket's id or a path of the desk. */
export async function openDesk(browser: Browser, desk: DemoDesk, path: string): Promise<Page> {
  const page = await browser.newPage()
  await visit(page, desk, path)
  return page
}

/** A whole navigation, as by a bookmark. */
export async function visit(page: Page, desk: DemoDesk, path: string): Promise<void> {
  await page.goto(desk.url + (path.startsWith('/') ? path : ticketPath(path)), {
    waitUntil: 'domcontentloaded',
  })
  await standsIn(page, '.queue__row, main')
}

/** Within the page, by a click on the list at the left. */
export async function pick(page: Page, id: string): Promise<void> {
  const row = `.queue a[href="${ticketPath(id)}"]`
  await standsIn(page, row)
  await page.$eval(row, (link) => (link as HTMLElement).click())
}

/** Asked from outside: in a tab that is not in front the page's own frames and clocks stand still. */
export async function standsIn(page: Page, selector: string, timeout = 15_000): Promise<void> {
  const end = Date.now() + timeout
  while (!(await page.$(selector))) {
    if (Date.now() > end) throw new Error(`The page shows no ${selector}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** By the desk's own tab of a ticket that is mounted already: only classes change. */
export async function switchTab(page: Page, id: string): Promise<void> {
  await page.$eval(`[data-tab-for="${id}"] .tab__open`, (tab) => (tab as HTMLElement).click())
}

/** The customer writes once more. */
export async function writeLate(desk: DemoDesk, id: string, text: string): Promise<void> {
  const query = new URLSearchParams({ ticket: id, text })
  await fetch(`${desk.url}/control/late?${query}`, { method: 'POST' })
}
