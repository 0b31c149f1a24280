/** A disk that is full in the middle of a save: nothing is half written, the sentence says what to do, and it works again. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { launchExtension } from '../browser/extension'
import { byName, waitForTicket } from '../browser/pages'
import { startDemoDesk } from '../demo-desk/server'
import { demoTickets } from '../demo-desk/tickets'

const SUBJECT = demoTickets().find((ticket) => ticket.id === '4105')?.subject ?? ''

/** A small disk of its own needs root on Linux; with `unlimitedStorage` no browser setting makes one. */
function mountDisk(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'bouquet-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    rmSync(folder, { recursive: true })
    return null
  }
}

const disk = mountDisk()
if (!disk) process.stderr.write('SKIPPED: a full disk can be tried only as root on Linux\n')

describe.runIf(disk)('a full disk', () => {
  it('loses nothing, says so, and keeps the win once there is room', async () => {
    const folder = disk ?? ''
    const desk = await startDemoDesk({ port: 0 })
    const extension = await launchExtension({ profile: join(folder, 'profile') })
    try {
      const page = await extension.browser.newPage()
      await page.goto(`${desk.url}/agent/tickets/4105`)
      const panel = await extension.openPanel(page)
      await extension.allow(`${desk.url}/*`)
      await page.bringToFront()
      await panel.locator(byName('button', en.panel.page.use)).click()
      await waitForTicket(panel, SUBJECT)

      fill(folder)
      await panel.locator(byName('button', en.panel.praise.keep)).click()
      await panel.waitForSelector(`::-p-text(${en.errors['db/full'].slice(0, 20)})`)
      expect(await panel.$('blockquote')).not.toBeNull()

      rmSync(join(folder, 'ballast'))
      await panel.locator(byName('button', en.panel.praise.keep)).click()
      await panel.waitForSelector(`::-p-text(${en.panel.praise.kept})`)
    } finally {
      await extension.close()
      await desk.close()
      execFileSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

/** To the last block. */
function fill(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  try {
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(bavail * bsize))
  } catch {
    // The last write finds no room: that is what was wanted.
  }
}
