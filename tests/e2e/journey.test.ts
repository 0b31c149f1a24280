/** The main job in real Chromium: a compliment found, sent by one click to a real HTTP server, and kept over a restart. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { type Extension, launchExtension } from '../browser/extension'
import { byName, setUpPraise, waitForTicket } from '../browser/pages'
import { storedIn } from '../browser/stored'
import { type Inbox, startInbox } from '../demo-desk/inbox'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'
import { demoTickets } from '../demo-desk/tickets'

const PRAISED = '4105'
const SUBJECT = demoTickets().find((ticket) => ticket.id === PRAISED)?.subject ?? ''
const SEND = en.sending.to.channel.replace('{{name}}', 'Ana Lima')

let desk: DemoDesk
let inbox: Inbox
let profile: string
let extension: Extension

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk.close())

beforeEach(async () => {
  inbox = await startInbox()
  profile = mkdtempSync(join(tmpdir(), 'bouquet-journey-'))
  extension = await launchExtension({ profile })
  await setUpPraise(extension, { me: 'Dana Okafor', manager: 'Ana Lima', webhook: inbox.url })
})
afterEach(async () => {
  await extension.close()
  await inbox.close()
  rmSync(profile, { recursive: true, force: true })
})

/** The praised ticket on screen, its panel beside it. */
async function openPraised(): Promise<Page> {
  const page = await extension.browser.newPage()
  await page.goto(`${desk.url}/agent/tickets/${PRAISED}`)
  const panel = await extension.openPanel(page)
  const first = await panel.waitForSelector(`${byName('button', en.panel.page.use)}, .quote`)
  if (await first?.evaluate((node) => node.tagName === 'BUTTON')) {
    await extension.allow(`${desk.url}/*`)
    await page.bringToFront()
    await panel.locator(byName('button', en.panel.page.use)).click()
  }
  await waitForTicket(panel, SUBJECT)
  return panel
}

const says = (page: Page, text: string | RegExp) =>
  page.waitForFunction(
    (source: string, flags: string) => new RegExp(source, flags).test(document.body.innerText),
    { timeout: 20_000 },
    text instanceof RegExp ? text.source : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    text instanceof RegExp ? text.flags : '',
  )

const click = (page: Page, name: string) => page.locator(byName('button', name)).click()
/** As Slack shows it again. */
const plainOf = (message: { body: string } | undefined) =>
  textOf(message).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const textOf = (message: { body: string } | undefined) => String(JSON.parse(message?.body ?? '{}').text)

describe('praise → manager → wins', () => {
  it('sends exactly what stood beside the button, and shows the win after a restart', async () => {
    const panel = await openPraised()
    expect(await panel.$eval('.quote', (node) => node.textContent)).toContain('you are wonderful')
    const shown = await panel.$eval('#praise-text', (field) => (field as HTMLTextAreaElement).value)
    const announced = await panel.evaluate(() => document.body.innerText)
    await click(panel, SEND)
    const [message] = await inbox.waitFor(1)
    // Word for word, and then only the last line that the panel announced.
    const [signature] = /#[0-9A-Z]{4}/.exec(announced) ?? []
    expect(plainOf(message)).toBe(`${shown.trimEnd()}\n\n${signature}`)
    expect(message?.contentType).toContain('application/json')
    await says(panel, /Sent to Ana Lima/)

    await extension.close()
    extension = await launchExtension({ profile })
    const wins = await extension.browser.newPage()
    await wins.goto(extension.url('wins.html'))
    await wins.waitForSelector('blockquote')
    const text = await wins.evaluate(() => document.body.innerText)
    expect(text).toContain('you are wonderful')
    expect(text).toContain(SUBJECT)
    expect(inbox.received).toHaveLength(1)
  })

  it('waits without a network, and sends by itself when it is back', async () => {
    const panel = await openPraised()
    const goOnline = await extension.goOffline()
    await click(panel, SEND)
    await says(panel, en.send.offline)
    expect(inbox.received).toHaveLength(0)
    await goOnline()
    await inbox.waitFor(1)
    await says(panel, /Sent to Ana Lima/)
  })

  it('takes it back within the undo time: nothing leaves', async () => {
    const panel = await openPraised()
    await click(panel, SEND)
    await panel.locator(byName('button', en.act.undo)).click()
    await panel.waitForSelector(byName('button', SEND))
    // Nothing is left that could still leave.
    expect((await storedIn(panel)).tables.outbox).toEqual([])
    expect(inbox.received).toHaveLength(0)
  })

  it('says that it may have arrived after a 500, and sends again only when a person says so', async () => {
    inbox.answer(500)
    const panel = await openPraised()
    await click(panel, SEND)
    await says(panel, en.send.unconfirmed)
    inbox.answer(200)
    await click(panel, en.send.again)
    await says(panel, /Sent to Ana Lima/)
    expect(inbox.received).toHaveLength(2)
    // The second carries its attempt, so that a reader sees the repeat.
    expect(textOf(inbox.received[1])).not.toBe(textOf(inbox.received[0]))
  })

  const isNotAccepted = async (how: Parameters<Inbox['answer']>[0]) => {
    inbox.answer(how)
    const panel = await openPraised()
    await click(panel, SEND)
    await says(panel, /Not sent/)
    await panel.waitForSelector(byName('button', en.send.again))
    expect(inbox.received).toHaveLength(1)
  }

  it('says that it was not accepted, and keeps the win', () => isNotAccepted(404))
  it.each([400, 'redirect'] as const)('says so of %s, too', { tags: 'long' }, isNotAccepted)

  it('says until when it waits for a busy channel, and keeps the message', { tags: 'long' }, async () => {
    inbox.answer(429, 1)
    const panel = await openPraised()
    await click(panel, SEND)
    await says(panel, /channel asks to wait/)
    expect(inbox.received).toHaveLength(1)
    expect((await storedIn(panel)).tables.outbox).toMatchObject([{ state: 'queued', tries: 1, attempt: 1 }])
  })

  it('asks after a cut line: it may have arrived', { tags: 'long' }, async () => {
    inbox.answer('cut')
    const panel = await openPraised()
    await click(panel, SEND)
    await says(panel, en.send.unconfirmed)
    await click(panel, en.send.arrived)
    await says(panel, /Arrived at Ana Lima/)
    expect(inbox.received).toHaveLength(1)
  })

  it('loses nothing and repeats nothing when the browser is killed during the request', async () => {
    inbox.answer('hang')
    const panel = await openPraised()
    await click(panel, SEND)
    await inbox.waitFor(1)
    await extension.kill()
    inbox.answer(200)
    extension = await launchExtension({ profile })
    const again = await openPraised()
    await says(again, en.send.unconfirmed)
    expect(inbox.received).toHaveLength(1)
  })

  it('sends once when two windows show the same ticket and both are clicked', async () => {
    const panel = await openPraised()
    const other = await extension.browser.newPage({ type: 'window' })
    await other.goto(`${desk.url}/agent/tickets/${PRAISED}?window=2`)
    const second = await extension.openPanel(other, panel)
    await waitForTicket(second, SUBJECT)
    // Both at once, before either panel hears of the other's click.
    const buttons = await Promise.all(
      [panel, second].map((each) => each.locator(byName('button', SEND)).waitHandle()),
    )
    await Promise.all(buttons.map((button) => button.evaluate((node) => (node as HTMLElement).click())))
    await inbox.waitFor(1)
    await says(panel, /Sent to Ana Lima/)
    await says(second, /Sent to Ana Lima/)
    expect(inbox.received).toHaveLength(1)
  })
})
