/**
 * A backup in real Firefox, from page to page: saved by the settings, lost, and restored on the welcome page.
 * @module-tag long
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { chooseRestore, openBackup, saveBackup } from '../browser/backup'
import { fillTables } from '../browser/filling'
import { firefoxPath, launchFirefox } from '../browser/firefox'
import { press, says } from '../browser/panel'
import { saved } from '../unit/backup/files'

const hasFirefox = firefoxPath() !== null
if (!hasFirefox) process.stderr.write('SKIPPED: no Firefox is installed, so no backup was tried in it\n')

describe.runIf(hasFirefox)('a backup in Firefox', () => {
  it('is saved, and brings everything back into another profile by the welcome page', {
    timeout: 120_000,
  }, async () => {
    const downloads = mkdtempSync(join(tmpdir(), 'bouquet-backups-'))
    const first = await launchFirefox({ downloads })
    let second: Awaited<ReturnType<typeof launchFirefox>> | undefined
    try {
      const options = await first.open('options.html')
      await says(options, en.backup.never)
      await fillTables(options, saved(3))
      const file = await saveBackup(options, downloads)
      expect(await first.takeProblems()).toEqual([])

      second = await launchFirefox({ keepsWelcome: true })
      const { welcome } = second
      await chooseRestore(welcome)
      await openBackup(welcome, file, en.backup.preview.nothing)
      await press(welcome, en.backup.preview.restoreButton)
      await says(welcome, en.backup.done.title)
      await says(await second.open('wins.html'), 'Dana was patient and solved it in one call.')
      expect(await second.takeProblems()).toEqual([])
    } finally {
      await first.close()
      await second?.close()
      rmSync(downloads, { recursive: true, force: true })
    }
  })
})
