/** The whole extension on a real Request Tracker: read by its own script and session, praise sent, win kept. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { type Extension, launchExtension } from '../browser/extension'
import { byName, readPanel, setMe, setUpPraise, waitForTicket } from '../browser/pages'
import { type Inbox, startInbox } from '../demo-desk/inbox'
import { hasRt5, type Rt5, signIn, startRt5 } from './rt5'

const SUBJECTS = [
  'Charged twice for the November invoice',
  'CSV-Export bricht bei 10.000 Zeilen ab',
  'How do I add a second seat?',
]
const PRAISE = 'Dana, you are a star - this is the best support I have ever had.'

describe.runIf(hasRt5())('Bouquet on Request Tracker 5', () => {
  let rt5: Rt5
  let inbox: Inbox
  let extension: Extension
  let page: Page
  let panel: Page
  const profile = mkdtempSync(join(tmpdir(), 'bouquet-live-'))

  beforeAll(async () => {
    rt5 = await startRt5()
    inbox = await startInbox()
    extension = await launchExtension({ profile })
    page = await extension.browser.newPage()
    await signIn(page)
    await page.goto(`${rt5.url}/Ticket/Display.html?id=1`)
    panel = await extension.openPanel(page)
    await extension.allow(`${rt5.url}/*`)
    await page.bringToFront()
    await panel.locator(byName('button', en.panel.page.use)).click()
  })
  afterAll(async () => {
    await extension?.close()
    await inbox?.close()
    await rt5?.stop()
    rmSync(profile, { recursive: true, force: true })
  })

  it('reads every seeded ticket through the agent’s own session', async () => {
    for (const [index, subject] of SUBJECTS.entries()) {
      await page.goto(`${rt5.url}/Ticket/Display.html?id=${index + 1}`)
      await waitForTicket(panel, subject)
      await panel.waitForFunction(() =>
        /API/.test(document.querySelector('.ticket-facts')?.textContent ?? ''),
      )
      expect(await readPanel(panel)).toContain(subject)
    }
  })

  it('says whose the compliment is by who is "me"', async () => {
    await page.goto(`${rt5.url}/Ticket/Display.html?id=1`)
    await setUpPraise(extension, { me: 'Miguel Ferro', manager: 'Ana Lima', webhook: inbox.url })
    await look()
    expect(await chosen()).toContain('Dana')
    await setMe(extension, 'Dana Okafor')
    await look()
    expect(await chosen()).toBe(en.panel.praise.mine)
    expect(await panel.$eval('.quote', (node) => node.textContent)).toContain(PRAISE)
  })

  it('sends it to the manager and keeps it over a restart', async () => {
    await panel.locator(byName('button', en.sending.to.channel.replace('{{name}}', 'Ana Lima'))).click()
    const [message] = await inbox.waitFor(1)
    const { text } = JSON.parse(message?.body ?? '{}') as { text: string }
    expect(text).toContain(PRAISE)
    expect(text).toContain(`${rt5.url}/Ticket/Display.html?id=1`)
    expect(text).not.toContain('priya.raman@')
    await panel.waitForFunction(() => /Sent to Ana Lima/.test(document.body.innerText))

    await extension.close()
    extension = await launchExtension({ profile })
    const wins = await extension.browser.newPage()
    await wins.goto(extension.url('wins.html'))
    await wins.waitForSelector('blockquote')
    expect(await wins.$eval('blockquote', (node) => node.textContent)).toContain(PRAISE)
  })

  /** A reload, as the agent's next visit: the panel reads anew, with the settings of now. */
  async function look(): Promise<void> {
    await page.bringToFront()
    await page.reload()
    await waitForTicket(panel, SUBJECTS[0] ?? '')
    await panel.waitForSelector('.quote')
  }

  /** The form loads after the words that it is about. */
  async function chosen(): Promise<string> {
    const label = await panel.waitForSelector('label:has(input[type="radio"]:checked)')
    return (await label?.evaluate((node) => node.textContent?.trim())) ?? ''
  }
})
