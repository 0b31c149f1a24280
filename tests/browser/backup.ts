/** What a person does to save and restore a backup, in Chromium and Firefox alike. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import { en } from '@/lib/texts/en'
import { press, says } from './panel'

export const PASSPHRASE = 'four quiet words here'
const FILE = /^bouquet-\d{4}-\d\d-\d\d( \(\d+\))?\.age$/

/** Chromium puts downloads there, without a question, as long as the session lives that said so. */
export async function downloadInto(browser: Browser, folder: string): Promise<void> {
  const session = await browser.target().createCDPSession()
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
}

/** On the settings page. Answers the path of the file. */
export async function saveBackup(page: Page, folder: string): Promise<string> {
  await type(page, en.backup.save.passphrase, PASSPHRASE)
  await type(page, en.backup.save.again, PASSPHRASE)
  await press(page, en.backup.save.button)
  await says(page, 'in your downloads', 60_000)
  return downloaded(folder)
}

/** Where the restore form stands: chooses the file, types the passphrase, and waits for what comes of it. */
export async function openBackup(
  page: Page,
  path: string,
  wanted: string,
  passphrase = PASSPHRASE,
): Promise<void> {
  const input = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(path)
  await type(page, en.backup.open.passphrase, passphrase)
  await press(page, en.backup.open.button)
  await says(page, wanted, 60_000)
}

/** From the first screen of the welcome page: the button's name goes on with what it is for. */
export const chooseRestore = (welcome: Page): Promise<void> =>
  welcome.locator(`.welcome-way ::-p-text(${en.welcome.restore})`).click()

/** By the label that a person reads: Firefox's driver finds no field of passwords by its name. */
async function type(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForFunction(
    (wanted) => [...document.querySelectorAll('label')].find((each) => each.textContent === wanted)?.htmlFor,
    {},
    label,
  )
  await page.locator(`[id="${await field.jsonValue()}"]`).fill(text)
}

async function downloaded(folder: string): Promise<string> {
  const end = Date.now() + 20_000
  for (;;) {
    const name = existsSync(folder) ? readdirSync(folder).find((each) => FILE.test(each)) : undefined
    if (name && statSync(join(folder, name)).size > 0) return join(folder, name)
    if (Date.now() > end) throw new Error(`No backup in ${folder}: ${readdirSync(folder).join()}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
