/** What a person reads and does on our pages, by names and roles: for tests, the tour and measurements. */
import type { Page } from 'puppeteer-core'
import { en } from '@/lib/texts/en'
import type { Extension } from './extension'

export const byName = (role: string, name: string): string => `::-p-aria([name="${name}"][role="${role}"])`

/** Waits until the panel shows the ticket with this subject. */
export async function waitForTicket(panel: Page, subject: string): Promise<void> {
  try {
    await panel.waitForFunction(
      (wanted) => document.querySelector('.ticket-subject strong')?.textContent === wanted,
      { timeout: 15_000 },
      subject,
    )
  } catch (error) {
    const words = await panel.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))
    throw new Error(`The panel does not show "${subject}", but: ${words.slice(0, 600)}`, { cause: error })
  }
}

/** What the panel says of the ticket, as plain lines; folded parts are opened for it. */
export async function readPanel(panel: Page): Promise<string> {
  await panel.evaluate(() => {
    for (const id of ['praise', 'style', 'guidance']) {
      const heading = document.getElementById(id)
      if (heading?.getAttribute('aria-expanded') === 'false') heading.click()
    }
  })
  await panel.waitForSelector('.lines')
  // No named function inside what runs in the page: tsx would mark it with a name that is not known there.
  const text = (selector: string) =>
    panel.$$eval(selector, (nodes) => nodes.map((node) => (node as HTMLElement).innerText.trim()))
  const line = async (name: string, selector: string, joint = ' ', most = 9) => {
    const parts = (await text(selector)).slice(0, most)
    return parts.length > 0 ? [`      ${name}: ${parts.join(joint).replace(/\s+/g, ' ')}`] : []
  }
  return [
    (await text('.ticket-subject strong')).join(''),
    ...(await line('read', '.ticket-facts')),
    ...(await line('matters now', '.chip', ', ')),
    ...(await line('compliment', '.quote')),
    ...(await line('written', '.verdict > p:not(.small)')),
    ...(await line('because of', 'mark', ' | ', 6)),
    ...(await line('answer', '.lines li', ' / ')),
  ].join('\n')
}

/** Settings: the own name, in place of an earlier one. */
export async function setMe(extension: Extension, me: string): Promise<void> {
  const page = await extension.browser.newPage()
  await page.goto(extension.url('options.html'))
  await fillIn(page, en.options.me.name, me)
  await page.waitForSelector('.outcome')
  await page.close()
}

/** Settings, as a person fills them in: own name, manager, and a webhook whose address the browser is asked for. */
export async function setUpPraise(
  extension: Extension,
  { me, manager, webhook }: { me: string; manager: string; webhook: string },
): Promise<void> {
  await extension.allow(`${new URL(webhook).origin}/*`)
  const page = await extension.browser.newPage()
  await page.goto(extension.url('options.html'))
  await fillIn(page, en.options.me.name, me)
  await fillIn(page, en.options.manager.name, manager)
  await fillIn(page, en.options.channel.address, webhook)
  await page.locator(byName('button', en.options.channel.save)).click()
  await page.waitForSelector(byName('button', en.options.channel.test))
  await page.close()
}

/** In place of what stands there, as a paste and then the next field: letter by letter costs a test most of its start. */
async function fillIn(page: Page, name: string, value: string): Promise<void> {
  const field = await page.waitForSelector(byName('textbox', name))
  await field?.evaluate((input) => (input as HTMLInputElement).select())
  await page.keyboard.sendCharacter(value)
  await page.keyboard.press('Tab')
}
