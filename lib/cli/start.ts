/** `npm start`: the demo help desk, and a real browser with Bouquet beside it; without a display the same as a tour. */
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { launchExtension } from '@/tests/browser/extension'
import { type Inbox, startInbox } from '@/tests/demo-desk/inbox'
import { DEFAULT_PORT, type DemoDesk, startDemoDesk } from '@/tests/demo-desk/server'
import { findBrowser } from './installed-browsers.mjs'
import { takeTour } from './tour'

/** Kept between runs, so that wins and settings are still there tomorrow. */
const PROFILE = resolve('.cache/start-profile')
const INBOX_PORT = DEFAULT_PORT + 1

const say = (text = '') => process.stdout.write(`${text}\n`)

function hasDisplay(): boolean {
  if (process.argv.includes('--headless')) return false
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function main(): Promise<void> {
  execFileSync('wxt', ['build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (!hasDisplay()) return takeTour(say)
  const [desk, inbox] = await Promise.all([startDemoDesk(), startInbox({ port: INBOX_PORT })])
  try {
    await openBeside(desk, inbox)
  } finally {
    await Promise.all([desk.close(), inbox.close()])
  }
}

async function openBeside(desk: DemoDesk, inbox: Inbox): Promise<void> {
  mkdirSync(PROFILE, { recursive: true })
  // Branded Chrome and Edge load an extension by the debugger only, and forget its permissions at the end.
  const staysInstalled = /chromium/.test(findBrowser('chromium') ?? '')
  const extension = await launchExtension({
    profile: PROFILE,
    isVisible: true,
    staysInstalled,
    keepsWelcome: true,
  })
  const page = (await extension.browser.pages())[0] ?? (await extension.browser.newPage())
  await page.goto(`${desk.url}/agent/tickets/4105`)
  await extension.pressIcon(page)
  say('Bouquet is open beside the demo help desk.')
  say()
  say('  1. In the panel: "Use on this site", then open any ticket of the list.')
  say('  2. To send praise: Settings, your name "Dana Okafor", any manager, and as channel this webhook:')
  say(`     ${inbox.url}`)
  say(`     What "the manager" receives is shown at ${inbox.pageUrl}`)
  say('  3. The star in the panel opens your wins.')
  say()
  say('Close the browser, or press Ctrl+C here, to end. Your data stays for the next start.')
  await new Promise<void>((done) => {
    extension.browser.once('disconnected', () => done())
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })
  await extension.close()
}

main().catch((error: unknown) => {
  const reason = (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? portsTaken() : String(error)
  process.stderr.write(`npm start: ${reason}\n`)
  process.exitCode = 1
})

function portsTaken(): string {
  return `port ${DEFAULT_PORT} or ${INBOX_PORT} is taken. Is another "npm start" running? End it and start again.`
}
