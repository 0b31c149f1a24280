/** Drives the built extension in real Chromium: the real icon, the real side panel, the product's own permission request. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core'
import type { browser as extensionApi } from 'wxt/browser'
import { QUIET_ARGS, sandboxArgs } from '@/lib/cli/browser'
import { findBrowser } from '@/lib/cli/installed-browsers.mjs'
import { allow, revoke } from './grants'
import { collectProblems, type Problems } from './problems'

const BUILT = resolve(process.env.BOUQUET_CHROME_BUILD ?? '.output/chrome-mv3')
/** None of Chromium's own calls to the network. */
const ARGS = [...sandboxArgs(), ...QUIET_ARGS, '--window-size=1280,900']

/** In the worker, where `granted` and `reload` run. */
declare const chrome: typeof extensionApi

export type Extension = Awaited<ReturnType<typeof launchExtension>>

type LaunchOptions = {
  /** A folder to keep over restarts; without it the profile is thrown away at `close`. */
  profile?: string
  args?: string[]
  dir?: string
  isVisible?: boolean
  /** Loaded by Chromium itself, so that the profile keeps what was granted. Branded Chrome and Edge refuse that. */
  staysInstalled?: boolean
  /** The page that opens by itself after an install stays; else it is closed, as nobody looks at it. */
  keepsWelcome?: boolean
}

export async function launchExtension(options: LaunchOptions = {}) {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('No Chromium found: run `npm test`, which installs one')
  if (!existsSync(options.dir ?? BUILT)) throw new Error('No build found: run `npm run build:all` first')
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'bouquet-e2e-')))
  const dir = options.dir ?? BUILT
  const loading = options.staysInstalled ? [`--load-extension=${dir}`] : []
  const browser = await puppeteer.launch({
    pipe: true,
    enableExtensions: options.staysInstalled ? true : [dir],
    executablePath,
    headless: !options.isVisible,
    // A person who tries the product should not read that a test drives it.
    ignoreDefaultArgs: options.isVisible ? ['--enable-automation'] : false,
    userDataDir: profile,
    args: [...ARGS, ...loading, ...(options.args ?? [])],
    defaultViewport: null,
  })
  const worker = await browser.waitForTarget(isWorker)
  const id = new URL(worker.url()).host
  const problems = await collectProblems(browser, id)
  // Here every start of the browser is an install; the page comes where nothing is kept yet.
  const isFresh = !options.profile && !options.dir
  await settleWelcome(browser, isFresh ? 10_000 : 1_500, options.keepsWelcome ?? false)

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
    panel: (besides?: Page) => panelOf(browser, id, besides),
    /** What the agent's "Allow" does: from now on the product's own request for this origin is answered yes. */
    allow: (pattern: string) => allow(browser, id, pattern),
    /** Runs code in the background worker, waking it where it sleeps. */
    worker: () => workerOf(browser),
    /** The other way round: as a click on "remove" in the browser's own page of this extension. */
    revoke: (pattern: string) => revoke(browser, id, pattern),
    /** Origins that the browser grants now. */
    granted: async () => {
      const { origins } = await (await workerOf(browser)).evaluate(() => chrome.permissions.getAll())
      return origins ?? []
    },
    /** For the worker and all our pages, as when the cable is pulled. */
    goOffline: () => goOffline(browser, id),
    stopWorker: () => stopWorker(browser, problems),
    /** As an update does: every context of the old life ends, open pages keep its scripts. */
    reload: () => reload(browser, id, dir),
    /** Errors of our worker, pages and scripts since the last call. */
    takeProblems: () => problems.found.splice(0),
    /** Fails where an error stood in a console that no test has taken. */
    close: async () => {
      await browser.close()
      if (!options.profile) await rm(profile, { recursive: true, force: true })
      if (problems.found.length > 0 && !options.isVisible)
        throw new Error(`Errors in the extension:\n${problems.found.join('\n')}`)
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

/** Waits for it, so that it never comes to the front in the middle of a test. */
async function settleWelcome(browser: Browser, timeout: number, isKept: boolean): Promise<void> {
  const isWelcome = (target: Target) => target.url().endsWith('/welcome.html')
  const target = await browser.waitForTarget(isWelcome, { timeout }).catch(() => null)
  if (!isKept) await (await target?.asPage())?.close()
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

async function workerOf(browser: Browser) {
  const target = await browser.waitForTarget(isWorker)
  const found = await target.worker()
  if (!found) throw new Error('The background worker did not answer')
  return found
}

/** Lasts until the returned function is called: each session holds its own conditions. */
async function goOffline(browser: Browser, id: string): Promise<() => Promise<void>> {
  const own = browser.targets().filter((each) => each.url().startsWith(`chrome-extension://${id}/`))
  const sessions = await Promise.all(own.map((target) => target.createCDPSession()))
  const speed = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
  for (const session of sessions) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', { offline: true, ...speed })
  }
  return async () => {
    for (const session of sessions) {
      await session.send('Network.emulateNetworkConditions', { offline: false, ...speed })
      await session.detach()
    }
  }
}

/** As the browser does with a worker that has nothing to do; the next event starts a new one. */
async function stopWorker(browser: Browser, problems: Problems): Promise<void> {
  const target = await browser.waitForTarget(isWorker)
  const worker = await target.worker()
  const stopped = gone(browser, target)
  await problems.letGo(target)
  await worker?.close()
  await stopped
}

async function reload(browser: Browser, id: string, dir: string): Promise<void> {
  const stopped = gone(browser, await browser.waitForTarget(isWorker))
  await browser.installExtension(dir)
  await stopped
  await answering(browser, id)
}

/** Asked from a page of ours: to attach to a worker that has just been installed stops it for good. */
async function answering(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`chrome-extension://${id}/wins.html`)
  await page.evaluate(() => chrome.runtime.sendMessage({ app: 'bouquet', name: 'outbox.drain' }))
  await page.close()
}

function gone(browser: Browser, target: Target): Promise<void> {
  return new Promise((done) => {
    const check = (destroyed: Target) => {
      if (destroyed !== target) return
      browser.off('targetdestroyed', check)
      done()
    }
    browser.on('targetdestroyed', check)
  })
}
