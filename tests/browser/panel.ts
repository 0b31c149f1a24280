/** What a person sees and does in the panel, beyond the ticket itself: sentences, buttons, pasted text. */
import type { Page } from 'puppeteer-core'
import type { browser as extensionApi } from 'wxt/browser'
import type { PanelView } from '@/lib/panel-view'
import { en } from '@/lib/texts/en'
import type { DemoDesk } from '../demo-desk/server'
import { openDesk, subjectOf } from './desk'
import type { Extension } from './extension'
import { byName, waitForTicket } from './pages'

/** In the panel. */
declare const chrome: typeof extensionApi

/** Waits until this stands in the panel. */
export async function says(panel: Page, text: string, timeout = 10_000): Promise<void> {
  try {
    await panel.waitForFunction((wanted) => document.body.textContent?.includes(wanted), { timeout }, text)
  } catch (error) {
    throw new Error(`The panel does not say "${text}", but: ${(await wordsOf(panel)).slice(0, 600)}`, {
      cause: error,
    })
  }
}

/** Waits until this no longer stands there. */
export async function saysNoMore(panel: Page, text: string, timeout = 10_000): Promise<void> {
  await panel.waitForFunction((gone) => !document.body.textContent?.includes(gone), { timeout }, text)
}

export const wordsOf = (panel: Page): Promise<string> =>
  panel.evaluate(() => document.body.textContent?.replace(/\s+/g, ' ').trim() ?? '')

/** The subject that the panel shows, or the host where it shows no ticket. */
export const headingOf = (panel: Page): Promise<string | null> =>
  panel.evaluate(() => document.querySelector('.ticket-subject strong')?.textContent ?? null)

/** Scrolled to first, as a person does: the driver takes what is under the panel's foot for visible. */
export async function press(panel: Page, name: string, role = 'button'): Promise<void> {
  const named = panel.locator(byName(role, name)).setTimeout(10_000)
  const found = await named.waitHandle()
  await found.evaluate((el) => (el as Element).scrollIntoView({ block: 'nearest' }))
  await named.click()
}

/** Gives the site back, through the panel's menu. */
export async function stopReading(panel: Page): Promise<void> {
  await press(panel, en.panel.line.menu)
  await press(panel, en.panel.line.stop, 'menuitem')
}

export async function paste(panel: Page, text: string): Promise<void> {
  await panel.locator('textarea').fill(text)
  await press(panel, en.panel.page.pasteButton)
}

/** "Use on this site" for the page in front; the browser's question must have been answered by `allow` before. */
export async function pressUse(page: Page, panel: Page, subject: string): Promise<void> {
  await page.bringToFront()
  await press(panel, en.panel.page.use)
  await waitForTicket(panel, subject)
}

/** A ticket of the desk in front, read by a grant. */
export async function inUse(
  extension: Extension,
  desk: DemoDesk,
  id: string,
): Promise<{ page: Page; panel: Page }> {
  const page = await openDesk(extension.browser, desk, id)
  const panel = await extension.openPanel(page)
  await extension.allow(`${desk.url}/*`)
  await pressUse(page, panel, subjectOf(id))
  return { page, panel }
}

/** What the background tells this panel, whole: more than fits on the screen. */
export async function viewOf(panel: Page): Promise<PanelView> {
  const reply = await panel.evaluate(async () => {
    const { id: windowId } = await chrome.windows.getCurrent()
    return chrome.runtime.sendMessage({ app: 'bouquet', name: 'panel.view', input: { windowId } })
  })
  return reply.value
}

/** A text with its gaps filled, as i18next does. */
export function filled(text: string, values: Record<string, string | number>): string {
  // A figure of this size looks the same as a word: `{{count, number}}`.
  return text.replace(/\{\{(\w+)(?:, number)?\}\}/g, (_, name: string) => String(values[name] ?? ''))
}
