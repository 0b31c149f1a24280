/** A backup in real Chromium: everything kept, saved, the profile wiped, and everything there again. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { chooseRestore, downloadInto, openBackup, saveBackup } from '../browser/backup'
import { type Extension, launchExtension } from '../browser/extension'
import { fillTables } from '../browser/filling'
import { press, says } from '../browser/panel'
import { storedIn } from '../browser/stored'
import { saved } from '../unit/backup/files'

let folder: string
let extension: Extension

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bouquet-backups-'))
  extension = await launchExtension()
  await downloadInto(extension.browser, folder)
})
afterEach(async () => {
  await extension.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(path: string, standing: string): Promise<Page> {
  const page = await extension.browser.newPage()
  await page.goto(extension.url(path))
  await says(page, standing)
  return page
}

/** As after a wiped profile: the same extension, nothing kept. */
async function inFreshProfile(): Promise<void> {
  await extension.close()
  extension = await launchExtension()
  await downloadInto(extension.browser, folder)
}

const kept = async (page: Page) => (await storedIn(page)).tables

describe('a backup', { timeout: 120_000 }, () => {
  it('brings everything back into a wiped profile, with a preview first, and the wins page shows it', async () => {
    const options = await open('options.html', en.backup.never)
    await fillTables(options, saved(3))
    const before = await kept(options)
    const file = await saveBackup(options, folder)
    await says(options, en.backup.last.replace('{{date}}', ''))

    await inFreshProfile()
    const fresh = await open('welcome.html', en.welcome.title)
    await chooseRestore(fresh)
    await openBackup(fresh, file, en.backup.preview.nothing)
    expect(Object.values(await kept(fresh)).flat()).toEqual([])
    await press(fresh, en.backup.preview.restoreButton)
    await says(fresh, en.backup.done.title)
    expect(await kept(fresh)).toEqual(before)
    await open('wins.html', 'Dana was patient and solved it in one call.')
  })

  it('that is broken or opened with another passphrase changes nothing and says why', async () => {
    const options = await open('options.html', en.backup.never)
    await fillTables(options, saved(3))
    const file = await saveBackup(options, folder)
    const before = await storedIn(options)
    await openBackup(options, file, en.errors['backup/passphrase'], 'four loud words here')
    const cut = join(folder, 'cut.age')
    writeFileSync(cut, readFileSync(file).subarray(0, 700))
    await openBackup(options, cut, en.errors['backup/damaged'])
    const plain = join(folder, 'plain.age')
    writeFileSync(plain, JSON.stringify({ app: 'bouquet-backup' }))
    await openBackup(options, plain, en.errors['backup/plain'])
    // Chosen, and changed behind the browser's back.
    writeFileSync(plain, 'something longer than it was before, so that nobody can miss it')
    await press(options, en.backup.open.button)
    await says(options, en.errors['backup/unreadable'])
    expect(await storedIn(options)).toEqual(before)
  })

  it('of 10,000 wins is restored within a minute, and the page answers meanwhile', {
    tags: 'long',
  }, async () => {
    const options = await open('options.html', en.backup.never)
    const [win] = saved(3).wins
    const wins = Array.from({ length: 10_000 }, (_, index) => ({
      ...win,
      id: `win-${index}`,
      outboxId: null,
    }))
    await fillTables(options, { wins })
    const file = await saveBackup(options, folder)
    await inFreshProfile()
    const fresh = await open('options.html', en.backup.never)
    const start = performance.now()
    await watchFrames(fresh)
    await openBackup(fresh, file, en.backup.preview.nothing)
    const opened = performance.now()
    const longest = await longestWait(fresh)
    await press(fresh, en.backup.preview.restoreButton)
    await says(fresh, en.backup.done.title, 60_000)
    const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`
    process.stdout.write(
      `10,000 wins: opened in ${seconds(opened - start)} (longest wait for the page ${Math.round(longest)} ms), ` +
        `restored in ${seconds(performance.now() - opened)}\n`,
    )
    expect(performance.now() - start).toBeLessThan(60_000)
    expect((await kept(fresh)).wins).toHaveLength(10_000)
  })
})

/** The longest time without a new picture from now on: so long a person would see a frozen page. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const state = { longest: 0, last: performance.now() }
    Object.assign(globalThis, { waited: state })
    const tick = () => {
      const now = performance.now()
      state.longest = Math.max(state.longest, now - state.last)
      state.last = now
      requestAnimationFrame(tick)
    }
    tick()
  })
}

const longestWait = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { waited: { longest: number } }).waited.longest)
