/** Praise by mail in real Chromium: a draft in the agent's own program, one question afterwards, and nothing sent by us. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OutboxRow } from '@/lib/records/rows'
import { composeUrl } from '@/lib/sharing/compose-urls'
import { signature, signed } from '@/lib/sharing/short-id'
import { en } from '@/lib/texts/en'
import { type Extension, launchExtension } from '../browser/extension'
import { byName } from '../browser/pages'
import { inUse, press, says } from '../browser/panel'
import { type RecordingProxy, startRecordingProxy } from '../browser/recording-proxy'
import { storedIn } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

const PRAISED = '4105'
const MAIL = 'ana.lima@example.com'
const named = (text: string) => text.replace('{{name}}', 'Ana Lima')
const WRITE = named(en.sending.to.mail)

let desk: DemoDesk
let proxy: RecordingProxy
let profile: string
let extension: Extension
let panel: Page

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk.close())

beforeEach(async () => {
  // Whatever the browser asks for beyond loopback is refused, and known.
  proxy = await startRecordingProxy()
  profile = mkdtempSync(join(tmpdir(), 'bouquet-mail-'))
  extension = await launchExtension({ profile, args: proxy.args })
  await setUpManager()
  panel = (await inUse(extension, desk, PRAISED)).panel
  await panel.waitForSelector('.quote')
})
afterEach(async () => {
  await extension.close()
  await proxy.close()
  rmSync(profile, { recursive: true, force: true })
})

/** The manager by an address alone: no channel. */
async function setUpManager(): Promise<void> {
  const page = await extension.browser.newPage()
  await page.goto(extension.url('options.html'))
  const part = async (id: string, name: string, value: string) => {
    const field = await page.waitForSelector(`#${id} >>> ${byName('textbox', name)}`)
    await field?.type(value)
    await page.keyboard.press('Tab')
  }
  await part('me', en.options.me.name, 'Dana Okafor')
  await part('manager', en.options.manager.name, 'Ana Lima')
  await part('manager', en.options.manager.email, MAIL)
  await page.waitForFunction((saved) => document.body.innerText.includes(saved), {}, en.act.saved)
  await page.close()
}

const shownText = () => panel.$eval('#praise-text', (field) => (field as HTMLTextAreaElement).value)
async function onlyRow(): Promise<OutboxRow> {
  const rows = (await storedIn(panel)).tables.outbox as OutboxRow[]
  expect(rows).toHaveLength(1)
  return rows[0] as OutboxRow
}
async function choose(way: string): Promise<void> {
  await press(panel, named(en.sending.others))
  await press(panel, way, 'menuitem')
}

/** Every address that the panel itself is asked to leave for: programs outside the browser. */
async function departures(): Promise<string[]> {
  const urls: string[] = []
  const session = await panel.createCDPSession()
  session.on('Page.frameRequestedNavigation', ({ url }) => urls.push(url))
  await session.send('Page.enable')
  return urls
}

describe('praise by mail', () => {
  it('is a draft in the mail program with exactly what stood there, and sent once the agent says so', async () => {
    const text = await shownText()
    const left = await departures()
    await press(panel, WRITE)
    await says(panel, en.sending.handed.mailto)
    const row = await onlyRow()
    expect(row).toMatchObject({ state: 'handed-over', way: 'mailto', to: { name: 'Ana Lima' }, attempt: 1 })
    expect(row.sentText).toBe(signed(text, row.id, 1))
    const mail = { to: MAIL, subject: 'A customer praised Dana Okafor', text: row.sentText ?? '' }
    await expect.poll(() => left).toEqual([composeUrl('mailto', mail, '').url])
    expect(proxy.requests.filter((line) => !line.includes(desk.url))).toEqual([])

    await press(panel, en.sending.yes)
    await says(panel, 'Sent to Ana Lima, you said')
    await extension.close()
    extension = await launchExtension({ profile, args: proxy.args })
    const wins = await extension.browser.newPage()
    await wins.goto(extension.url('wins.html'))
    await says(wins, 'Sent to Ana Lima, you said')
  })

  it('opens again as the next attempt, with the same words', async () => {
    await press(panel, WRITE)
    await says(panel, en.sending.handed.mailto)
    const first = await onlyRow()
    const left = await departures()
    await press(panel, en.sending.openAgain)
    await expect
      .poll(() => left.map(decodeURIComponent))
      .toEqual([expect.stringContaining(signature(first.id, 2))])
    expect(await onlyRow()).toMatchObject({ state: 'handed-over', attempt: 2, text: first.text })
  })

  it('opens Gmail with the same words; nothing reaches it but what the tab itself asks for', async () => {
    const opened = extension.browser.waitForTarget((target) =>
      target.url().startsWith('https://mail.google.com/'),
    )
    await choose(en.sending.ways.gmail)
    const target = await opened
    const row = await onlyRow()
    const mail = { to: MAIL, subject: row.subject, text: row.sentText ?? '' }
    expect(row).toMatchObject({ state: 'handed-over', way: 'gmail' })
    expect(target.url()).toBe(composeUrl('gmail', mail, '').url)
    expect(proxy.requests.filter((line) => !line.includes(desk.url))).toEqual([])

    await (await target.asPage()).close()
    await press(panel, en.sending.no)
    await panel.waitForSelector(byName('button', WRITE))
    const { tables } = await storedIn(panel)
    expect([tables.outbox, tables.wins?.length]).toEqual([[], 1])
  })

  it('is copied as rich text and as plain text', async () => {
    const session = await panel.createCDPSession()
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
    await choose(en.sending.ways.copy)
    await says(panel, named(en.sending.handed.copy))
    const { sentText } = await onlyRow()
    await extension.browser
      .defaultBrowserContext()
      .overridePermissions(`chrome-extension://${extension.id}`, ['clipboard-read'])
    const [html, plain] = await panel.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (await item?.getType(type))?.text()
      return [await read('text/html'), await read('text/plain')]
    })
    expect(plain).toBe(sentText)
    expect(html).toMatch(/<blockquote>“[\s\S]*<\/blockquote>[\s\S]*<a href="http:\/\/127\.0\.0\.1/)
  })

  it('waits for no answer: the next ticket comes to the front, and nothing is asked there', async () => {
    await press(panel, WRITE)
    await says(panel, en.sending.handed.mailto)
    const page = (await extension.browser.pages()).find((each) => each.url().startsWith(desk.url))
    await page?.bringToFront()
    await page?.goto(`${desk.url}/agent/tickets/4101`)
    await panel.waitForFunction(() => !document.querySelector('.quote'))
    const words = await panel.$eval('body', (body) => body.innerText)
    expect(words).not.toContain(en.sending.yes)
    expect(words).not.toContain('needs you')
    await page?.goto(`${desk.url}/agent/tickets/${PRAISED}`)
    await says(panel, en.sending.handed.mailto)
  })
})
