/** Escalating to a named person and thanking a colleague, in real Chromium with a real webhook: exactly what stood there. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { OutboxRow, PersonRow, WinRow } from '@/lib/records/rows'
import { en } from '@/lib/texts/en'
import { pick, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { byName, setUpPraise, waitForTicket } from '../browser/pages'
import { filled, headingOf, inUse, press, says } from '../browser/panel'
import { storedIn } from '../browser/stored'
import { type Inbox, startInbox } from '../demo-desk/inbox'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

const TICKET = '4105'
const OTHER = '4102'
const DECIDER = 'Otar Kapanadze'
const { escalate, thanks } = en.people
const SEND = filled(en.sending.to.channel, { name: DECIDER })

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
  profile = mkdtempSync(join(tmpdir(), 'bouquet-people-'))
  extension = await launchExtension({ profile })
  await setUpPraise(extension, { me: 'Dana Okafor', manager: 'Ana Lima', webhook: inbox.url })
  await addDecider()
})
afterEach(async () => {
  await extension.close()
  await inbox.close()
  rmSync(profile, { recursive: true, force: true })
})

/** In the settings, as a person does it. */
async function addDecider(): Promise<void> {
  const page = await extension.browser.newPage()
  await page.goto(extension.url('options.html'))
  await page.locator(byName('textbox', en.options.people.add)).fill(DECIDER)
  await page.keyboard.press('Enter')
  await press(page, filled(en.options.people.change, { name: DECIDER }))
  await page.locator(byName('textbox', en.options.people.department)).fill('Billing')
  await page.keyboard.press('Tab')
  await press(page, en.options.people.escalation, 'checkbox')
  await press(page, en.themes.billing, 'checkbox')
  const facts = filled(en.people.decides, { themes: en.themes.billing })
  await press(page, filled(en.options.people.close, { name: DECIDER }))
  await says(page, facts)
  await page.close()
}

const fill = async (panel: Page, label: string, text: string) => {
  const field = await panel.waitForSelector(byName('textbox', label))
  await field?.type(text)
}
const exactText = (panel: Page) =>
  panel.$eval('.message-text', (field) => (field as HTMLTextAreaElement).value)
/** As Slack shows it again. */
const received = ({ body }: { body: string }) =>
  String(JSON.parse(body).text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
const rows = async <T>(page: Page, table: string) => (await storedIn(page)).tables[table] as T[]

async function openEscalation(): Promise<{ page: Page; panel: Page }> {
  const both = await inUse(extension, desk, TICKET)
  await both.panel.keyboard.press('e')
  await both.panel.waitForSelector('.picker')
  return both
}

it('sends the exact escalation to the chosen person, keeps the promise, and says where it stands', async () => {
  const { panel } = await openEscalation()
  await panel
    .locator(`::-p-xpath(//button[contains(@class,"person-pick")][contains(.,"${DECIDER}")])`)
    .click()
  await fill(panel, escalate.need, 'A corrected invoice by mail to amara@example.com')
  await fill(panel, escalate.tried, 'Reissued all 36')
  await fill(panel, escalate.promise, 'An answer from us')
  const text = await exactText(panel)
  expect(text).toContain('What they need: A corrected invoice by mail to [e-mail]')
  expect(text).toContain('What I promised: An answer from us')
  await press(panel, SEND)
  const [message] = await inbox.waitFor(1)
  await says(panel, `Sent to ${DECIDER}`)
  const [row] = await rows<OutboxRow>(panel, 'outbox')
  expect(message && received(message)).toBe(row?.sentText)
  expect(row?.sentText).toMatch(/\n\n#[0-9A-Z]{4}$/)
  expect(row?.sentText?.startsWith(text.trimEnd())).toBe(true)
  expect(row).toMatchObject({ kind: 'escalation', winId: null, state: 'sent', to: { name: DECIDER } })
  expect(await rows(panel, 'promises')).toMatchObject([{ text: 'An answer from us', ticket: { id: TICKET } }])
  expect(await rows(panel, 'wins')).toEqual([])

  // Reachable again on this ticket.
  await panel.keyboard.press('Escape')
  await panel.waitForSelector('.person-tool', { hidden: true })
  await press(panel, en.panel.tools.short.escalate)
  await says(panel, `Sent to ${DECIDER}`)
})

it('comes back as it was when it is taken back, and after the browser was killed', async () => {
  const { panel } = await openEscalation()
  await panel
    .locator(`::-p-xpath(//button[contains(@class,"person-pick")][contains(.,"${DECIDER}")])`)
    .click()
  await fill(panel, escalate.need, 'A decision')
  await press(panel, SEND)
  await press(panel, en.act.undo)
  await panel.waitForSelector(byName('button', SEND))
  expect(await exactText(panel)).toContain('What they need: A decision')
  expect(await rows(panel, 'outbox')).toEqual([])
  await extension.kill()
  extension = await launchExtension({ profile })
  const again = await openEscalation()
  await again.panel.waitForSelector(byName('button', SEND))
  expect(await exactText(again.panel)).toContain('What they need: A decision')
  expect(inbox.received).toHaveLength(0)
})

it('holds its ticket while it is written, and a failed one is decided upon from any ticket', async () => {
  inbox.answer(404)
  const { page, panel } = await openEscalation()
  await panel
    .locator(`::-p-xpath(//button[contains(@class,"person-pick")][contains(.,"${DECIDER}")])`)
    .click()
  await fill(panel, escalate.need, 'A decision')
  await pick(page, OTHER)
  await says(panel, filled(en.panel.strip.waiting, { subject: subjectOf(OTHER) }))
  expect(await headingOf(panel)).toBe(subjectOf(TICKET))
  await press(panel, SEND)
  await says(panel, 'Not sent')
  await press(panel, en.panel.strip.show)
  await waitForTicket(panel, subjectOf(OTHER))
  await says(panel, filled(en.panel.stuck.escalations_one, { count: 1 }))
  await press(panel, en.panel.strip.look)
  inbox.answer(200)
  await press(panel, en.send.again)
  await inbox.waitFor(2)
  await expect.poll(async () => rows<OutboxRow>(panel, 'outbox')).toMatchObject([{ state: 'sent' }])
})

it('thanks a colleague who is new with the customer’s words, and keeps it as thanks given', async () => {
  const { panel } = await inUse(extension, desk, TICKET)
  await panel.keyboard.press('t')
  const search = await panel.waitForSelector(byName('searchbox', thanks.to))
  await search?.type('Miguel Santos')
  await panel
    .locator(`::-p-xpath(//button[contains(., "${filled(en.people.new, { name: 'Miguel Santos' })}")])`)
    .click()
  await fill(panel, thanks.line, 'Your silent correction did it.')
  const text = await exactText(panel)
  expect(text).toContain('Dana Okafor here: thank you, Miguel Santos.')
  expect(text).toContain('“Dana, I have to say this: you are wonderful.')
  // Nobody knows how a new person is reached: the ways beside the button say it.
  await press(panel, en.people.thanks.keep)
  await says(panel, thanks.kept)
  expect(await rows<WinRow>(panel, 'wins')).toMatchObject([
    {
      kind: 'thanks-given',
      whose: 'colleague',
      praisedName: 'Miguel Santos',
      whatIDid: 'Your silent correction did it.',
      ticket: { id: TICKET },
    },
  ])
  expect((await rows<PersonRow>(panel, 'people')).map(({ name }) => name)).toContain('Miguel Santos')
  await press(panel, en.act.undo)
  await panel.waitForSelector(byName('button', thanks.keep))
  const known = filled(en.sending.to.channel, { name: 'Miguel Santos' })
  await press(panel, known)
  const [message] = await inbox.waitFor(1)
  await says(panel, 'Sent to Miguel Santos')
  const [row] = await rows<OutboxRow>(panel, 'outbox')
  expect(message && received(message)).toBe(row?.sentText)
  expect(await rows<WinRow>(panel, 'wins')).toMatchObject([{ kind: 'thanks-given', deletedAt: null }])
})
