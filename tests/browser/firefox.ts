/**
 * Drives the built extension in real Firefox over WebDriver BiDi. The real sidebar cannot be driven this way: its page
 * is opened in a tab and told which window to follow.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'

const BUILT = resolve('.output/firefox-mv3')
const PATHS = [
  process.env.FIREFOX_PATH ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]
/** Firefox gives each profile another address for the extension; a test needs to know it. */
const HOST = '6f1b9d1e-5a0c-4b5e-9a53-0b0b0b0b0b0b'
const ID = 'bouquet@bouquet.example'

export const firefoxPath = (): string | null => PATHS.find((path) => path && existsSync(path)) ?? null

export async function launchFirefox() {
  const executablePath = firefoxPath()
  if (!executablePath) throw new Error('No Firefox found')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
      // Grants what the product asks for: the prompt itself cannot be clicked here.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  })
  await browser.installExtension(BUILT)
  return {
    browser,
    open: async (path: string): Promise<Page> => {
      const page = await browser.newPage()
      // Never settles for moz-extension pages in Firefox 153; the caller waits for what it needs to see.
      page.goto(`moz-extension://${HOST}/${path}`).catch(() => undefined)
      await page.waitForSelector('#root *', { timeout: 20_000 })
      return page
    },
    close: () => browser.close(),
  }
}
