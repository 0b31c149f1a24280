/**
 * Drives the built extension in real Firefox over WebDriver BiDi. The real sidebar cannot be driven this way: its page
 * is opened in a window of its own and told which window to follow.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import type { browser as extensionApi } from 'wxt/browser'
import { findBrowser } from '@/lib/cli/installed-browsers.mjs'

/** In the extension's pages. */
declare const browser: typeof extensionApi

const BUILT = resolve(process.env.BOUQUET_FIREFOX_BUILD ?? '.output/firefox-mv3')
/** Firefox gives each profile another address for the extension; a test needs to know it. */
const HOST = '6f1b9d1e-5a0c-4b5e-9a53-0b0b0b0b0b0b'
const ID = 'bouquet@bouquet.example'

export const firefoxPath = (): string | null => findBrowser('firefox')

/** `downloads`: a folder for them, so that nothing is asked. */
export async function launchFirefox(options: { keepsWelcome?: boolean; downloads?: string } = {}) {
  const executablePath = firefoxPath()
  if (!executablePath) throw new Error('No Firefox found')
  if (!existsSync(BUILT)) throw new Error('No build for Firefox found: run `npm run build:all` first')
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }),
      // Grants what the product asks for: the prompt itself cannot be clicked here.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(options.downloads
        ? { 'browser.download.dir': options.downloads, 'browser.download.folderList': 2 }
        : {}),
    },
  })
  await firefox.installExtension(BUILT)
  const welcome = await welcomeOf(firefox)
  const problems: string[] = []
  const opened: Page[] = []

  if (!options.keepsWelcome) await welcome.close()

  return {
    browser: firefox,
    /** The page that opened by itself after the install, where it was kept. */
    welcome,
    /** A page of ours in a window of its own, which stays open. Errors are collected from its first line on, refusals once it stands. */
    open: async (path: string): Promise<Page> => {
      const page = await openStanding(firefox, path, problems)
      await listenForRefusals(page)
      opened.push(page)
      return page
    },
    /** As the extension numbers them. @param own a page of ours, which alone may ask. */
    firstWindow: (own: Page): Promise<number> =>
      own.evaluate(async () => (await browser.windows.getAll())[0]?.id ?? -1),
    /** Console errors, uncaught errors and what CSP or Trusted Types refused, since the last call. */
    takeProblems: async (): Promise<string[]> => {
      for (const page of opened) {
        const refused = await page.evaluate(() => (globalThis as { refused?: string[] }).refused?.splice(0))
        problems.push(...(refused ?? []))
      }
      return problems.splice(0)
    },
    close: () => firefox.close(),
  }
}

const OPENING_MS = 10_000

/** Waits for it, so that it never comes to the front in the middle of a test. The driver itself calls it about:blank. */
async function welcomeOf(firefox: Browser): Promise<Page> {
  const end = Date.now() + OPENING_MS
  for (;;) {
    for (const page of await firefox.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '')
      if (address.endsWith('/welcome.html')) return page
    }
    if (Date.now() > end) throw new Error('The welcome page did not open')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const TRIES = 3

/**
 * Asked in the very moment in which the page is replaced, Firefox 153's driver answers with an error of its own, and
 * sometimes with nothing else for this page any more: then another window is opened.
 */
async function openStanding(firefox: Browser, path: string, problems: string[]): Promise<Page> {
  for (let tries = 1; ; tries++) {
    const page = await firefox.newPage({ type: 'window' })
    collect(page, path.replace(/\?.*/, ''), problems)
    // Never settles for moz-extension pages in Firefox 153; what is waited for is what stands in it.
    page.goto(`moz-extension://${HOST}/${path}`).catch(() => undefined)
    try {
      await standing(page)
      return page
    } catch (error) {
      if (tries === TRIES) throw error
      await page.close()
    }
  }
}

async function standing(page: Page): Promise<void> {
  const end = Date.now() + OPENING_MS
  for (;;) {
    try {
      await page.waitForSelector('#root *', { timeout: 5000 })
      return
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

function collect(page: Page, name: string, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${name}: console: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`${name}: uncaught: ${String(error)}`))
}

/** Scripts that run before a page's own reach no moz-extension page (Firefox 153), so this comes after its start. */
async function listenForRefusals(page: Page): Promise<void> {
  await page.evaluate(() => {
    const refused: string[] = []
    Object.assign(globalThis, { refused })
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push(`refused by ${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`)
    })
  })
}
