/** Notes in real Chromium: kept over a killed browser, together from two windows, each on its own ticket. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { openDesk, pick, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { headingOf, inUse, press, says } from '../browser/panel'
import { storedIn } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

const FIELD = '.note-field'

type Note = { text: string; ticket: { id: string } | null; about: string; deletedAt: number | null }

let desk: DemoDesk
let profile: string
let extension: Extension

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk.close())
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'bouquet-notes-'))
  extension = await launchExtension({ profile })
})
afterEach(async () => {
  await extension.close()
  rmSync(profile, { recursive: true, force: true })
})

const notesIn = async (panel: Page): Promise<Note[]> =>
  (((await storedIn(panel)).tables.notes ?? []) as Note[]).filter(({ deletedAt }) => deletedAt === null)

/** A new note on the ticket on screen, with the focus in it. */
async function begin(panel: Page): Promise<void> {
  await panel.bringToFront()
  await press(panel, en.panel.tools.short.note)
  await panel.waitForSelector(`${FIELD}:focus`)
}

async function isStored(panel: Page, count: number, ...texts: string[]): Promise<Note[]> {
  const end = Date.now() + 5000
  for (;;) {
    const notes = await notesIn(panel)
    const all = notes.map(({ text }) => text).join('\n')
    if (notes.length === count && texts.every((text) => all.includes(text))) return notes
    if (Date.now() > end) throw new Error(`Not stored: ${JSON.stringify(notes)}`)
  }
}

describe('a note', () => {
  it('is there after the browser was killed a second after the last key', async () => {
    const { panel } = await inUse(extension, desk, '4105')
    await begin(panel)
    await panel.type(FIELD, 'Calls back only between 9 and 11. #call')
    // What a person needs to pull the plug.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await extension.kill()
    extension = await launchExtension({ profile })
    const page = await openDesk(extension.browser, desk, '4105')
    const again = await extension.openPanel(page)
    const notes = await notesIn(again)
    expect(notes).toMatchObject([{ text: 'Calls back only between 9 and 11. #call', about: 'ticket' }])
  })

  it('does not take in a megabyte, says so, and goes on with what stood there', async () => {
    const { panel } = await inUse(extension, desk, '4105')
    await begin(panel)
    await panel.keyboard.type('Before. ')
    const wasRefused = await panel.$eval(FIELD, (field) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'lorem ipsum '.repeat(90_000))
      return !field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    })
    expect(wasRefused).toBe(true)
    await says(panel, en.notes.tooMuch.slice(0, en.notes.tooMuch.indexOf(':')))
    await panel.keyboard.type('After.')
    await isStored(panel, 1, 'Before. After.')
  })

  it('writes nothing when it is only opened, and only what was typed when the panel closes during a save', async () => {
    const { page, panel } = await inUse(extension, desk, '4105')
    await begin(panel)
    await panel.keyboard.press('Escape')
    await panel.waitForSelector(FIELD, { hidden: true })
    expect(await notesIn(panel)).toEqual([])
    await begin(panel)
    await panel.type(FIELD, 'Closed in the middle of it')
    await panel.close()
    const again = await extension.openPanel(page)
    await isStored(again, 1, 'Closed in the middle of it')
  })

  it('has boxes that are checked where they stand, and comes back after its removal', async () => {
    const { panel } = await inUse(extension, desk, '4105')
    await begin(panel)
    await panel.type(FIELD, '- [ ] one')
    await panel.keyboard.press('Enter')
    await panel.type(FIELD, '- [ ] two')
    await press(panel, en.notes.done)
    await panel.locator('.note input[type=checkbox]').click()
    await isStored(panel, 1, '- [x] one\n- [ ] two')
    await panel.waitForSelector('.note input:checked')
    await press(panel, en.notes.more)
    await press(panel, en.notes.remove, 'menuitem')
    await says(panel, en.notes.removed)
    expect(await notesIn(panel)).toEqual([])
    await press(panel, en.act.undo)
    await isStored(panel, 1, '- [x] one\n- [ ] two')
  })
})

describe('two windows', () => {
  it('typing in the same note at once keep every word of both, in both', async () => {
    const { panel } = await inUse(extension, desk, '4105')
    await begin(panel)
    await panel.type(FIELD, 'Agreed with the customer:')
    await press(panel, en.notes.done)
    const page = await extension.browser.newPage({ type: 'window' })
    await page.goto(`${desk.url}/agent/tickets/4105?window=2`)
    const other = await extension.openPanel(page, panel)
    await waitForTicket(other, subjectOf('4105'))
    for (const each of [panel, other]) await press(each, en.notes.edit)
    const words = (mark: string) => Array.from({ length: 12 }, (_, at) => `${mark}${at}`)
    await Promise.all([typeAt(panel, 'start', words('left')), typeAt(other, 'end', words('right'))])
    await isStored(panel, 1, 'left11', 'right11')
    for (const each of [panel, other])
      await each.waitForFunction(hasSettled, { timeout: 5000 }, en.notes.state.saved)
    const [note] = await notesIn(panel)
    for (const word of [...words('left'), ...words('right'), 'Agreed with the customer:'])
      expect(note?.text).toContain(word)
    for (const each of [panel, other])
      await each.waitForFunction(
        (selector, text) => document.querySelector<HTMLTextAreaElement>(selector)?.value === text,
        { timeout: 5000 },
        FIELD,
        note?.text,
      )
  })
})

const hasSettled = (saved: string) =>
  document.querySelector('.note-sign')?.textContent?.startsWith(saved) ?? false

describe('while tickets switch at every key', () => {
  it('each note stays on the ticket on which it was begun, and the new one waits in the strip', async () => {
    const { page, panel } = await inUse(extension, desk, '4105')
    const tickets = ['4101', '4103', '4105']
    for (const [round, id] of tickets.entries()) {
      await pick(page, id)
      await waitForTicket(panel, subjectOf(id))
      await begin(panel)
      for (const [at, letter] of [...`on ${id}`].entries()) {
        await pick(page, tickets[(round + at) % tickets.length] ?? id)
        await panel.keyboard.type(letter)
        expect(await headingOf(panel)).toBe(subjectOf(id))
      }
      const away = tickets[(round + 1) % tickets.length] ?? ''
      await pick(page, away)
      await panel.waitForSelector('.waiting')
      await press(panel, en.panel.strip.switch)
      await waitForTicket(panel, subjectOf(away))
    }
    const notes = await isStored(panel, 3)
    expect(notes.map(({ text, ticket }) => [text, ticket?.id]).sort()).toEqual(
      tickets.map((id) => [`on ${id}`, id]),
    )
  })
})

/** Letter by letter, as two people would. */
async function typeAt(panel: Page, where: 'start' | 'end', words: string[]): Promise<void> {
  await panel.focus(FIELD)
  await panel.$eval(
    FIELD,
    (field, isStart) => {
      const { value } = field as HTMLTextAreaElement
      const place = isStart ? 0 : value.length
      ;(field as HTMLTextAreaElement).setSelectionRange(place, place)
    },
    where === 'start',
  )
  for (const word of words) await panel.keyboard.type(`${word} `, { delay: 30 })
}
