/** The whole job once, headless: read every demo ticket, send a compliment, find it among the wins after a restart. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import { en } from '@/lib/texts/en'
import { type Extension, launchExtension } from '@/tests/browser/extension'
import { readPanel, setUpPraise, waitForTicket } from '@/tests/browser/pages'
import { startInbox } from '@/tests/demo-desk/inbox'
import { startDemoDesk } from '@/tests/demo-desk/server'
import { demoTickets } from '@/tests/demo-desk/tickets'

const SHOTS = resolve('.cache/tour')
const PRAISED = '4105'

export async function takeTour(say: (text?: string) => void): Promise<void> {
  mkdirSync(SHOTS, { recursive: true })
  const profile = mkdtempSync(join(tmpdir(), 'bouquet-tour-'))
  const [desk, inbox] = await Promise.all([startDemoDesk({ port: 0 }), startInbox()])
  let extension = await launchExtension({ profile })
  try {
    const page = await extension.browser.newPage()
    await page.goto(`${desk.url}/agent/tickets/${PRAISED}`)
    const panel = await openAndAllow(extension, page, desk.url)
    say('No display here, so this is the tour without one. What Bouquet reads and suggests:')
    for (const { id, subject } of demoTickets()) {
      await page.goto(`${desk.url}/agent/tickets/${id}`)
      await waitForTicket(panel, subject)
      await shoot(panel, `ticket-${id}`)
      say(`\n#${id}  ${await readPanel(panel)}`)
    }
    await setUpPraise(extension, { me: 'Dana Okafor', manager: 'Ana Lima', webhook: inbox.url })
    await page.bringToFront()
    await page.goto(`${desk.url}/agent/tickets/${PRAISED}`)
    await sendPraise(panel, 'Ana Lima')
    const [message] = await inbox.waitFor(1)
    say(`\nSent to the manager by a real POST:\n${indented(String(JSON.parse(message?.body ?? '{}').text))}`)
    await shoot(panel, 'praise-sent')

    await extension.close()
    extension = await launchExtension({ profile })
    const wins = await extension.browser.newPage()
    await wins.goto(extension.url('wins.html'))
    await wins.waitForSelector('blockquote')
    await shoot(wins, 'wins')
    const quote = await wins.$eval('blockquote', (node) => node.textContent)
    say(`\nAmong the wins after a restart of the browser: ${quote}`)
    say(`\nScreenshots: ${join('.cache', 'tour')}`)
  } finally {
    await Promise.all([extension.close(), desk.close(), inbox.close()])
    rmSync(profile, { recursive: true, force: true })
  }
}

async function openAndAllow(extension: Extension, page: Page, origin: string): Promise<Page> {
  const panel = await extension.openPanel(page)
  await panel.setViewport({ width: 360, height: 760, deviceScaleFactor: 2 })
  await extension.allow(`${origin}/*`)
  await page.bringToFront()
  await panel.locator(`::-p-aria([name="${en.panel.page.use}"][role="button"])`).click()
  return panel
}

async function sendPraise(panel: Page, manager: string): Promise<void> {
  await panel
    .locator(`::-p-aria([name="${en.sending.to.channel.replace('{{name}}', manager)}"][role="button"])`)
    .click()
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(SHOTS, `${name}.png`) })
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ')
}
