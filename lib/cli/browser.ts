/** Starts an installed Chromium, Chrome or Edge without a window. */
import { type Browser, launch } from 'puppeteer-core'
import { findBrowser } from './installed-browsers.mjs'

/** Quiet: no sync, updates or first-run pages. */
export const QUIET_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Chromium refuses its sandbox to root. */
export function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** Throws a sentence for the user where no browser is installed. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) {
    throw new Error('No Chromium, Chrome or Edge was found. Install one, or name it in CHROME_PATH.')
  }
  return launch({ executablePath, pipe: true, args: [...sandboxArgs(), ...QUIET_ARGS] })
}
