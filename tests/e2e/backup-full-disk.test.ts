/**
 * The disk fills up in the middle of a restore: nothing is changed, it says so, and works once there is room.
 * @module-tag long
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { downloadInto, openBackup, saveBackup } from '../browser/backup'
import { launchExtension } from '../browser/extension'
import { fillTables } from '../browser/filling'
import { press, says } from '../browser/panel'
import { fill, makeRoom, mountDisk, unmount } from '../browser/small-disk'
import { storedIn } from '../browser/stored'
import { saved } from '../unit/backup/files'

const disk = mountDisk()
if (!disk) process.stderr.write('SKIPPED: a full disk can be tried only as root on Linux\n')

describe.runIf(disk)('a full disk during a restore', () => {
  it('leaves everything as it was, and then restores the same file', { timeout: 120_000 }, async () => {
    const folder = disk ?? ''
    const downloads = mkdtempSync(join(tmpdir(), 'bouquet-backups-'))
    const extension = await launchExtension({ profile: join(folder, 'profile') })
    try {
      await downloadInto(extension.browser, downloads)
      const page = await extension.browser.newPage()
      await page.goto(extension.url('options.html'))
      await says(page, en.backup.never)
      const [win] = saved(3).wins
      // More than the browser could write into what it has reserved already.
      const wins = Array.from({ length: 4_000 }, (_, index) => ({
        ...win,
        id: `win-${index}`,
        quote: `${index} ${crypto.randomUUID().repeat(20)}`,
      }))
      await fillTables(page, { wins })
      const file = await saveBackup(page, downloads)
      await fillTables(page, { ...saved(3), wins: wins.map((each) => ({ ...each, updatedAt: 1 })) })
      const before = (await storedIn(page)).tables

      await openBackup(page, file, en.backup.preview.nothing)
      fill(folder)
      await press(page, en.backup.preview.mergeButton)
      await says(page, en.errors['db/full'], 30_000)
      makeRoom(folder)
      await page.reload()
      await says(page, en.backup.open.title)
      expect((await storedIn(page)).tables).toEqual(before)

      await openBackup(page, file, en.backup.preview.nothing)
      await press(page, en.backup.preview.mergeButton)
      await says(page, en.backup.done.title, 30_000)
      expect((await storedIn(page)).tables.wins).toEqual(expect.arrayContaining(wins.slice(0, 5)))
    } finally {
      await extension.close()
      unmount(folder)
      rmSync(downloads, { recursive: true, force: true })
    }
  })
})
