/** Teaching a page as a person does it: from the panel's menu, by pointer in the page or by keys in the panel. */
import type { Page } from 'puppeteer-core'
import { en } from '@/lib/texts/en'
import { standsIn } from './desk'
import { filled, press, says } from './panel'

/** The page is read without a lesson, too, only less surely: the menu offers to teach it. */
export async function beginTeaching(panel: Page, messages: number): Promise<void> {
  await says(panel, filled(en.panel.line.messages_other, { count: messages }))
  await press(panel, en.panel.line.menu)
  await press(panel, en.teach.begin, 'menuitem')
  await press(panel, en.teach.begin)
  await says(panel, en.teach.target.customer)
}

export async function pointAt(page: Page, selector: string): Promise<void> {
  await page.bringToFront()
  const box = await page.$eval(selector, (el) => {
    const { left, top } = el.getBoundingClientRect()
    return { x: left + 6, y: top + 6 }
  })
  await page.mouse.move(box.x - 1, box.y - 1)
  await page.mouse.move(box.x, box.y)
  await page.mouse.click(box.x, box.y)
}

/** Takes a customer's message, an agent's and the subject, each by the words it begins with. */
export async function teachByKeys(
  panel: Page,
  words: Record<'customer' | 'agent' | 'subject', string>,
): Promise<void> {
  for (const target of ['customer', 'agent', 'subject'] as const) {
    await says(panel, en.teach.target[target])
    await frameByKeys(panel, words[target])
    await panel.focus('.teach-pointing .button[data-look="primary"]')
    await panel.keyboard.press('Enter')
  }
}

/** Down through what may be meant, until these words are framed. */
async function frameByKeys(panel: Page, words: string): Promise<void> {
  await panel.focus('.teach-moves .button:nth-of-type(2)')
  for (let tries = 0; tries < 20; tries++) {
    await panel.keyboard.press('ArrowDown')
    await standsIn(panel, '.teach-spot[data-empty="false"]')
    await new Promise((resolve) => setTimeout(resolve, 60))
    if ((await panel.$eval('.teach-spot', (el) => el.textContent))?.includes(words)) return
  }
  throw new Error(`Never framed: ${words}`)
}

/** As the panel lists what was found. */
export const rolesShown = (panel: Page) =>
  panel.$$eval('.teach-role', (selects) => selects.map((select) => (select as HTMLSelectElement).value))
