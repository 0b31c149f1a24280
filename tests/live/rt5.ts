/** Starts and stops the real Request Tracker of a checkout that has one beside it, and signs in. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'puppeteer-core'
import { ROOT } from '@/lib/cli/page-bundle'

const run = promisify(execFile)
const SCRIPT = join(ROOT, '..', 'shared', 'helpdesks', 'live', 'rt5', 'up.sh')
const START_TIMEOUT_MS = 280_000

export const RT5_URL = 'http://127.0.0.1:8401'

export type Rt5 = { url: string; stop: () => Promise<void> }

/** Null, said aloud, where this checkout has no Request Tracker beside it. */
export function hasRt5(): boolean {
  if (existsSync(SCRIPT)) return true
  process.stderr.write(`SKIPPED: no Request Tracker to test against (${SCRIPT} is missing)\n`)
  return false
}

/** Starts it, or takes the one that runs; only one that was started here is stopped again. */
export async function startRt5(): Promise<Rt5> {
  const wasRunning = await isUp()
  if (!wasRunning) await run('bash', [SCRIPT], { timeout: START_TIMEOUT_MS })
  return {
    url: RT5_URL,
    stop: async () => {
      if (!wasRunning) await run('bash', [SCRIPT, 'stop'])
    },
  }
}

export async function signIn(page: Page, login = 'dana', password = 'Dana-pass-1'): Promise<void> {
  await page.goto(`${RT5_URL}/`, { waitUntil: 'domcontentloaded' })
  await page.type('input[name="user"]', login)
  await page.type('input[name="pass"]', password)
  await Promise.all([
    page.waitForNavigation({ waitUntil: 'domcontentloaded' }),
    page.click('#login input[type="submit"]'),
  ])
}

async function isUp(): Promise<boolean> {
  const answer = await fetch(RT5_URL, { signal: AbortSignal.timeout(5000) }).catch(() => null)
  return answer?.ok ?? false
}
