/** Drives the built extension in real Chromium: the real icon, the real side panel, the product's own permission request. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core'
import { findChromium } from '@/lib/cli/browser'

const BUILT = resolve('.output/chrome-mv3')
/** No sandbox as root, and none of Chromium's own calls to the network. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1280,900',
]

export type Extension = Awaited<ReturnType<typeof launchExtension>>

/** `profile`: a folder to keep over restarts; without it the profile is thrown away at `close`. */
type LaunchOptions = { profile?: string; args?: string[]; dir?: string; isVisible?: boolean }

export async function launchExtension(options: LaunchOptions = {}) {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium found: run `npm test`, which installs one')
  if (!existsSync(BUILT)) throw new Error('No build found: run `npm run build:all` first')
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'bouquet-e2e-')))
  const browser = await puppeteer.launch({
    pipe: true,
    enableExtensions: [options.dir ?? BUILT],
    executablePath,
    headless: !options.isVisible,
    userDataDir: profile,
    args: [...ARGS, ...(options.args ?? [])],
    defaultViewport: null,
  })
  const worker = await browser.waitForTarget(isWorker)
  const id = new URL(worker.url()).host

  return {
    browser,
    id,
    profile,
    url: (path: string) => `chrome-extension://${id}/${path}`,
    pressIcon: (page: Page) => pressIcon(browser, id, page),
    /** `besides`: the panel that is open already, in another window. */
    openPanel: async (page: Page, besides?: Page) => {
      await pressIcon(browser, id, page)
      return panelOf(browser, id, besides)
    },
    panel: () => panelOf(browser, id),
    /** What the agent's "Allow" does: from now on the product's own request for this origin is answered yes. */
    allow: (pattern: string) => allow(browser, id, pattern),
    /** Runs code in the background worker, waking it where it sleeps. */
    worker: async () => {
      const target = await browser.waitForTarget(isWorker)
      const found = await target.worker()
      if (!found) throw new Error('The background worker did not answer')
      return found
    },
    stopWorker: () => stopWorker(browser),
    close: async () => {
      await browser.close()
      if (!options.profile) await rm(profile, { recursive: true, force: true })
    },
    /** As a crash would: no shutdown handlers run, the profile stays. */
    kill: async () => {
      const gone = new Promise((done) => browser.process()?.once('exit', done))
      browser.process()?.kill('SIGKILL')
      await gone
    },
  }
}

function isWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://')
}

async function pressIcon(browser: Browser, id: string, page: Page): Promise<void> {
  await page.bringToFront()
  const session = await browser.target().createCDPSession()
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] })
  // Tab targets carry no page id: the address tells them apart.
  const tab = targetInfos.find((info) => info.type === 'tab' && info.url === page.url())
  if (!tab) throw new Error(`No tab shows ${page.url()}`)
  await session.send('Extensions.triggerAction', { id, targetId: tab.targetId })
  await session.detach()
}

async function panelOf(browser: Browser, id: string, besides?: Page): Promise<Page> {
  const target = await browser.waitForTarget(
    (candidate) =>
      candidate.url().startsWith(`chrome-extension://${id}/sidepanel.html`) &&
      candidate !== besides?.target(),
  )
  return target.asPage()
}

async function allow(browser: Browser, id: string, pattern: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`chrome://extensions/?id=${id}`)
  await page.evaluate(
    async (extensionId, host) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: ChromeOfExtensionsPage }).chrome
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' })
      await developerPrivate.addHostPermission(extensionId, host)
    },
    id,
    pattern,
  )
  await page.close()
}

type ChromeOfExtensionsPage = {
  developerPrivate: {
    updateExtensionConfiguration: (change: { extensionId: string; hostAccess: string }) => Promise<void>
    addHostPermission: (extensionId: string, host: string) => Promise<void>
  }
}

async function stopWorker(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget(isWorker)
  const worker = await target.worker()
  await worker?.close()
}
