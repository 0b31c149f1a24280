/** A disk that is full in the middle of a save: nothing is half written, the sentence says what to do, and it works again. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { launchExtension } from '../browser/extension'
import { byName, waitForTicket } from '../browser/pages'
import { fill, makeRoom, mountDisk, unmount } from '../browser/small-disk'
import { startDemoDesk } from '../demo-desk/server'
import { demoTickets } from '../demo-desk/tickets'

const SUBJECT = demoTickets().find((ticket) => ticket.id === '4105')?.subject ?? ''

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

      makeRoom(folder)
      await panel.locator(byName('button', en.panel.praise.keep)).click()
      await panel.waitForSelector(`::-p-text(${en.panel.praise.kept})`)
    } finally {
      await extension.close()
      await desk.close()
      unmount(folder)
    }
  })
})
