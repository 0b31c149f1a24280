/** The customer over two tickets: what is kept, what the agent chose, and that "erase" leaves nothing behind. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { pick, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { byName, waitForTicket } from '../browser/pages'
import { filled, headingOf, inUse, press, says, saysNoMore, wordsOf } from '../browser/panel'
import { storedIn } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

/** Amara wrote both. */
const PRAISED = '4105'
const SECOND = '4113'
/** Of somebody else. */
const OTHER = '4104'
const words = en.customer

let desk: DemoDesk
let extension: Extension
let page: Page
let panel: Page

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk?.close())
beforeEach(async () => {
  extension = await launchExtension()
  ;({ page, panel } = await inUse(extension, desk, PRAISED))
})
afterEach(() => extension.close())

const line = () => panel.$('#customer')
const lineSays = (text: string) =>
  panel.waitForFunction(
    (wanted) => document.querySelector('#customer')?.textContent?.includes(wanted),
    { timeout: 10_000 },
    text,
  )
const show = async (id: string) => {
  await pick(page, id)
  await waitForTicket(panel, subjectOf(id))
}
const rowsOf = async (table: string) => (await storedIn(panel)).tables[table] ?? []

const typesOf = async () =>
  ((await rowsOf('customers')) as { styles: { type: string }[] }[])[0]?.styles.map(({ type }) => type)

async function promise(text: string): Promise<void> {
  await press(panel, en.panel.line.menu)
  await press(panel, words.menuPromise, 'menuitem')
  await panel.locator(byName('textbox', words.what)).fill(text)
  await press(panel, en.act.save)
}

/** Whose praise it is depends on it. */
async function say(me: string): Promise<void> {
  const options = await extension.browser.newPage()
  await options.goto(extension.url('options.html'))
  await options.locator(byName('textbox', en.options.me.name)).fill(me)
  await options.keyboard.press('Tab')
  await says(options, en.act.saved)
  await options.close()
  await page.bringToFront()
}

/** Opens the line where there is one, else brings it up by the menu. */
async function openCustomer(): Promise<void> {
  if (await line()) return panel.locator('#customer').click()
  await press(panel, en.panel.line.menu)
  await press(panel, words.menu, 'menuitem')
  await panel.waitForSelector('.customer-part')
}

describe('a customer of two tickets', () => {
  it('is one line on the second ticket, from what the agent did on the first', async () => {
    await say('Dana Okafor')
    expect(await line()).toBeNull()
    await press(panel, en.panel.praise.keep)
    await says(panel, en.panel.praise.kept)
    await promise('Send the list to her accountant')
    await show(SECOND)
    await lineSays(filled(words.tickets_one, { count: 1 }))
    await lineSays(words.praised_one)
    await lineSays(filled(words.promises_one, { count: 1, due: words.due.tomorrow }))
    await show(OTHER)
    expect(await line()).toBeNull()
    expect(await rowsOf('customers')).toMatchObject([{ name: 'Amara Nwosu', remember: 'unset', styles: [] }])
  })

  it('does not move what stands below when its line is filled', async () => {
    await press(panel, en.panel.praise.keep)
    await says(panel, en.panel.praise.kept)
    await show(OTHER)
    await panel.evaluate(() => {
      const tops: number[] = []
      Object.assign(window, { tops })
      const look = () => {
        const subject = document.querySelector('.ticket-subject strong')?.textContent
        const style = document.getElementById('style')
        if (style && subject?.includes('second bank')) tops.push(style.getBoundingClientRect().top)
        requestAnimationFrame(look)
      }
      look()
    })
    await show(SECOND)
    await lineSays(filled(words.tickets_one, { count: 1 }))
    const tops = await panel.evaluate(() => (window as unknown as { tops: number[] }).tops)
    expect(tops.length).toBeGreaterThan(0)
    expect(new Set(tops).size).toBe(1)
  })

  it('keeps a begun promise on its ticket, and saves it there when the agent moves on with it', async () => {
    await panel.keyboard.press('p')
    await panel.locator(byName('textbox', words.what)).fill('Send the list')
    await pick(page, OTHER)
    await says(panel, en.panel.strip.switch)
    expect(await headingOf(panel)).toBe(subjectOf(PRAISED))
    await press(panel, en.panel.strip.switch)
    await waitForTicket(panel, subjectOf(OTHER))
    expect(await panel.$('.promise')).toBeNull()
    await expect
      .poll(() => rowsOf('promises'))
      .toMatchObject([
        { text: 'Send the list', ticket: { subject: subjectOf(PRAISED) }, customerName: 'Amara Nwosu' },
      ])
  })

  it('shows a promise done, undone and removed by keys alone, and brings it back', async () => {
    await panel.keyboard.press('p')
    await panel.locator(byName('textbox', words.what)).fill('Send the list')
    await panel.keyboard.press('Enter')
    await lineSays(filled(words.promises_one, { count: 1, due: words.due.tomorrow }))
    await panel.focus('#customer')
    await panel.keyboard.press('Enter')
    await panel.waitForSelector('.promise-row input')
    await panel.focus('.promise-row input')
    await panel.keyboard.press('Space')
    await panel.waitForSelector('.promise-row[data-done="true"]')
    await panel.keyboard.press('Space')
    await panel.waitForSelector('.promise-row[data-done="false"]')
    await panel.focus(`[aria-label="${filled(words.removePromise, { text: 'Send the list' })}"]`)
    await panel.keyboard.press('Enter')
    await says(panel, words.promiseRemoved)
    expect(await panel.$('.promise-row')).toBeNull()
    await press(panel, en.act.undo)
    await panel.waitForSelector('.promise-row')
  })

  it('is remembered only once chosen, as counts that follow a correction, and told on the other ticket', async () => {
    await promise('Call her')
    await panel.locator('#customer').click()
    await panel.locator(`::-p-text(${words.remember})`).click()
    // Counted as soon as it is chosen: a practical letter and a warm one.
    await expect.poll(typesOf).toEqual(['functional', 'personal'])
    await show(SECOND)
    await says(panel, filled(words.earlier.mixed, { total: 2 }))
    await show(PRAISED)
    await panel.keyboard.press('c')
    await panel.waitForSelector('.choice')
    await panel.keyboard.press('3')
    await expect.poll(typesOf).toEqual(['functional', 'functional', 'functional'])
    await show(SECOND)
    await says(panel, filled(words.earlier.functional, { count: 2, total: 2 }))
    const [row] = (await rowsOf('customers')) as { styles: object[] }[]
    for (const style of row?.styles ?? []) expect(Object.keys(style).sort()).toEqual(['at', 'ref', 'type'])
  })

  it('is forgotten by a switch, and remembered again by its undo', async () => {
    await promise('Call her')
    await panel.locator('#customer').click()
    await panel.locator(`::-p-text(${words.remember})`).click()
    await expect.poll(typesOf).toEqual(['functional', 'personal'])
    await panel.locator(`::-p-text(${words.remember})`).click()
    await says(panel, filled(words.countsDeleted_other, { count: 2 }))
    expect(await typesOf()).toEqual([])
    await press(panel, en.act.undo)
    await expect.poll(typesOf).toEqual(['functional', 'personal'])
  })

  it('is not analysed where the agent says so, at once, and again after “Analyse again”', async () => {
    await openCustomer()
    await panel.locator(`::-p-text(${words.dontAnalyse})`).click()
    await says(panel, words.notAnalysed)
    expect(await panel.$('#style, #praise, #guidance')).toBeNull()
    await show(SECOND)
    await says(panel, words.notAnalysed)
    expect(await wordsOf(panel)).not.toContain(en.panel.style.title)
    await press(panel, words.analyseAgain)
    await saysNoMore(panel, words.notAnalysed)
    await panel.waitForSelector('#style')
  })
})
