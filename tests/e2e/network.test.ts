/** Nothing leaves: every request of the whole browser is recorded, with Bouquet at work and without. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { openDesk, pick, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { paste, press, pressUse, says, stopReading } from '../browser/panel'
import { type RecordingProxy, startRecordingProxy } from '../browser/recording-proxy'
import { storedIn } from '../browser/stored'
import { type Inbox, startInbox } from '../demo-desk/inbox'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'
import { demoTickets } from '../demo-desk/tickets'

const PRAISED = '4105'
const OPENED = demoTickets().map(({ id }) => id)

let desk: DemoDesk
let inbox: Inbox
let proxy: RecordingProxy
let extension: Extension

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
  inbox = await startInbox()
  proxy = await startRecordingProxy()
  extension = await launchExtension({ args: proxy.args })
})
afterAll(async () => {
  await extension?.close()
  await Promise.all([desk?.close(), inbox?.close(), proxy?.close()])
})

/** All tickets in one page, each awaited; what was asked for meanwhile, sorted. */
async function recorded(shown: (page: Page, id: string) => Promise<void>): Promise<string[]> {
  const before = proxy.requests.length
  const page = await openDesk(extension.browser, desk, PRAISED)
  await shown(page, PRAISED)
  for (const id of OPENED) {
    await pick(page, id)
    await page.waitForSelector(`.pane.is-active[data-ticket-id="${id}"]:not(.is-loading)`)
    await shown(page, id)
  }
  await page.close()
  return proxy.requests.slice(before).sort()
}

describe('requests of the whole browser', () => {
  it('are the page’s own and no others, while tickets are read, a style corrected and praise kept', async () => {
    const without = await recorded(async () => undefined)
    expect(without.length).toBeGreaterThan(OPENED.length)

    const page = await openDesk(extension.browser, desk, '4101')
    const panel = await extension.openPanel(page)
    await extension.allow(`${desk.url}/*`)
    await pressUse(page, panel, subjectOf('4101'))
    let isKept = false
    const withBouquet = await recorded(async (_, id) => {
      await waitForTicket(panel, subjectOf(id))
      if (id !== PRAISED || isKept) return
      isKept = true
      await panel.keyboard.press('c')
      await panel.keyboard.press('2')
      await press(panel, en.panel.praise.keep)
      await says(panel, en.panel.praise.kept)
    })
    expect(withBouquet).toEqual(without)
    const { tables } = await storedIn(panel)
    expect([tables.wins?.length, tables.corrections?.length]).toEqual([1, 1])
  })

  it('nor for pasted text, our own pages, or giving the site back', async () => {
    const before = proxy.requests.length
    const page = (await extension.browser.pages()).find((each) => each.url().startsWith(desk.url))
    if (!page) throw new Error('The desk is no longer open')
    await page.bringToFront()
    const panel = await extension.panel()
    await waitForTicket(panel, subjectOf('4101'))
    for (const path of ['wins.html', 'options.html']) {
      const own = await extension.browser.newPage()
      await own.goto(extension.url(path))
      await own.waitForSelector('#root *')
      await own.close()
    }
    await page.bringToFront()
    await waitForTicket(panel, subjectOf('4101'))
    await stopReading(panel)
    await paste(panel, 'Could you look into invoice 4096 and tell me which step comes next?')
    await panel.waitForSelector('blockquote')
    expect(proxy.requests.slice(before)).toEqual([])
  })

  it('would show one from the background: the recorder sees it', async () => {
    const worker = await extension.worker()
    await worker.evaluate((url) => fetch(url, { method: 'POST', mode: 'no-cors' }).then(() => 1), inbox.url)
    expect(proxy.requests.at(-1)).toBe(`POST ${inbox.url}`)
    const isKnown = (line: string) => line.includes(`${desk.url}/`) || line.includes(inbox.url)
    expect(proxy.requests.filter((line) => !isKnown(line))).toEqual([])
  })
})
