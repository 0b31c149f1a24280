/** Wins in real Chromium: kept by a key or in one line, found, changed, taken back, still there after a restart. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { WinRow } from '@/lib/records/rows'
import { en } from '@/lib/texts/en'
import { pick, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { byName, waitForTicket } from '../browser/pages'
import { headingOf, inUse, press, says, saysNoMore } from '../browser/panel'
import { storedIn } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

const PRAISED = '4105'
const OTHER = '4102'
const { ownWin, wins: words } = en

let desk: DemoDesk
let profile: string
let extension: Extension

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk.close())
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'bouquet-wins-'))
  extension = await launchExtension({ profile })
})
afterEach(async () => {
  await extension.close()
  rmSync(profile, { recursive: true, force: true })
})

const rowsIn = async (page: Page) =>
  ((await storedIn(page)).tables.wins as WinRow[]).filter(({ deletedAt }) => deletedAt === null)
const line = byName('textbox', ownWin.line)

async function openWins(): Promise<Page> {
  const page = await extension.browser.newPage()
  await page.goto(extension.url('wins.html'))
  await page.waitForSelector('.line, .empty')
  return page
}

async function keepOwn(page: Page, text: string): Promise<void> {
  await page.locator(line).fill(text)
  await page.keyboard.press('Enter')
  await says(page, text)
}

const quotes = (page: Page) =>
  page.$$eval('.line .win-quote, .line .win-did', (all) => all.map((each) => each.textContent))

/** Typed letter by letter, as a person does; what was there before is replaced. */
async function search(page: Page, text: string): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('/')
  await page.keyboard.press('Delete')
  await page.keyboard.type(text)
}

describe('beside a ticket', () => {
  it('keeps the compliment by one key, and it is in the wins after a restart', async () => {
    const { panel } = await inUse(extension, desk, PRAISED)
    await panel.waitForSelector('#praise')
    await panel.keyboard.press('k')
    await says(panel, en.panel.praise.kept)
    await extension.close()
    extension = await launchExtension({ profile })
    const page = await openWins()
    expect((await quotes(page)).join()).toContain('you are wonderful')
    await says(page, subjectOf(PRAISED))
  })

  it('keeps a win of one’s own by a key, a line and Enter, on this ticket, and takes it back', async () => {
    const { panel } = await inUse(extension, desk, PRAISED)
    await panel.keyboard.press('a')
    await panel.waitForSelector('.own-win input:focus')
    await panel.keyboard.type('Found the second invoice')
    await panel.keyboard.press('Enter')
    await says(panel, ownWin.kept)
    expect(await rowsIn(panel)).toMatchObject([
      {
        kind: 'win',
        whose: 'mine',
        quote: '',
        whatIDid: 'Found the second invoice',
        ticket: { id: PRAISED },
      },
    ])
    await panel.locator(`.own-win-kept ::-p-text(${en.act.undo})`).click()
    await says(panel, ownWin.undone)
    expect(await rowsIn(panel)).toEqual([])
  })

  it('holds the ticket while a line is begun, and keeps it with that ticket when the agent moves on', async () => {
    const { page, panel } = await inUse(extension, desk, PRAISED)
    await panel.keyboard.press('a')
    await panel.waitForSelector('.own-win input:focus')
    for (const letter of 'Calm') {
      await panel.keyboard.type(letter)
      await pick(page, letter === 'C' || letter === 'l' ? OTHER : PRAISED)
    }
    await pick(page, OTHER)
    await panel.waitForSelector('.waiting')
    expect(await headingOf(panel)).toBe(subjectOf(PRAISED))
    // Closed and opened again, the line is still there.
    await press(panel, en.panel.tools.short.win)
    await panel.waitForSelector('.own-win', { hidden: true })
    await press(panel, en.panel.tools.short.win)
    await panel.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.own-win-line input')?.value === 'Calm',
    )
    await press(panel, en.panel.strip.switch)
    await waitForTicket(panel, subjectOf(OTHER))
    await expect.poll(() => rowsIn(panel)).toMatchObject([{ whatIDid: 'Calm', ticket: { id: PRAISED } }])
    await press(panel, en.panel.tools.short.win)
    expect(await panel.$eval('.own-win-line input', (field) => (field as HTMLInputElement).value)).toBe('')
  })
})

describe('the wins page', () => {
  it('keeps a win in one line, changes it in place, and takes both back, one after the other', async () => {
    const page = await openWins()
    await keepOwn(page, 'Calmed a long call')
    await press(page, words.edit)
    await page.locator(byName('textbox', words.whatIDid)).fill('Calmed a very long call')
    await page.locator(byName('textbox', words.form.from)).fill('Inès Moreau')
    await page.select('.win-form-row .field:nth-child(2) select', 'team')
    // What is typed elsewhere meanwhile closes nothing.
    await search(page, 'zebra')
    await press(page, en.act.save)
    await search(page, '')
    await says(page, words.undo.edited)
    const [edited] = await rowsIn(page)
    expect(edited).toMatchObject({
      whatIDid: 'Calmed a very long call',
      customerName: 'Inès Moreau',
      whose: 'team',
    })
    await press(page, en.act.undo)
    await expect
      .poll(() => rowsIn(page))
      .toMatchObject([{ whatIDid: 'Calmed a long call', customerName: '' }])
    await press(page, en.act.undo)
    await page.waitForSelector('.empty')
    expect(await rowsIn(page)).toEqual([])
  })

  it('brings back several removed wins, the last first', { tags: 'long' }, async () => {
    const page = await openWins()
    for (const text of ['First', 'Second', 'Third']) await keepOwn(page, text)
    await press(page, en.act.dismiss)
    for (const text of ['Third', 'Second']) {
      await press(page, words.remove)
      await saysNoMore(page, text)
    }
    await press(page, en.act.undo)
    await says(page, 'Second')
    await press(page, en.act.undo)
    await says(page, 'Third')
    expect(await rowsIn(page)).toHaveLength(3)
  })

  it('finds words without their accents, with a typo and in Japanese, and keeps them over a reload', async () => {
    const page = await openWins()
    await keepOwn(page, 'Rechnung für Köln berichtigt')
    await keepOwn(page, 'Was patient with a difficult export')
    await keepOwn(page, '長谷川さんの請求書を再発行した')
    for (const [typed, found] of [
      ['koln', 'Rechnung für Köln berichtigt'],
      ['patinet', 'Was patient with a difficult export'],
      ['請求書', '長谷川さんの請求書を再発行した'],
    ] as const) {
      await search(page, typed)
      await page.waitForSelector('mark.found')
      await expect.poll(() => quotes(page)).toEqual([found])
    }
    await page.waitForFunction(() => (history.state as { query?: string } | null)?.query === '請求書')
    expect(page.url()).not.toContain(encodeURIComponent('請'))
    await page.reload()
    await expect.poll(() => quotes(page)).toEqual(['長谷川さんの請求書を再発行した'])
    await search(page, 'zebra')
    await says(page, words.nothing)
  })

  it('shows the wins of a week by keyboard alone, and all again', async () => {
    const page = await openWins()
    await keepOwn(page, 'Something of this week')
    await page.focus('.week[tabindex="0"]')
    await page.keyboard.press('Enter')
    expect(await quotes(page)).toEqual(['Something of this week'])
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await says(page, words.nothing)
    await page.waitForFunction(() => location.hash.includes('period=own'))
    await page.keyboard.press('Enter')
    await says(page, 'Something of this week')
    // One stop only: the next Tab leaves the strip.
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  })

  it('shows one good thing, and opens with it where the panel asks for it', async () => {
    const page = await openWins()
    await page.locator(byName('checkbox', ownWin.isThanks)).click()
    await page.locator(byName('textbox', ownWin.thanked)).fill('You saved my Friday')
    await page.keyboard.press('Enter')
    await says(page, 'You saved my Friday')
    const { panel } = await inUse(extension, desk, PRAISED)
    await press(panel, en.panel.line.menu)
    await press(panel, words.smile.open, 'menuitem')
    await page.waitForSelector('[role=dialog] blockquote')
    expect(await page.$eval('[role=dialog] blockquote', (quote) => quote.textContent)).toBe(
      'You saved my Friday',
    )
    expect((await extension.browser.pages()).filter((each) => each.url().includes('wins.html'))).toHaveLength(
      1,
    )
  })
})
