/** A correction sticks; ten of one pattern change the eleventh message; the settings say so, and take it back. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { openDesk, subjectOf, visit } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { filled, inUse, paste, press, says, saysNoMore } from '../browser/panel'
import { storedIn } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

let desk: DemoDesk
let extension: Extension

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk?.close())
beforeEach(async () => {
  extension = await launchExtension()
})
afterEach(() => extension.close())

const verdict = (panel: Page) =>
  panel.$eval('.verdict', (part) => (part as HTMLElement).innerText.split('\n')[0])

/** Keys: "correct", and the number of the type. */
async function correct(panel: Page, number: '2' | '3'): Promise<void> {
  await panel.bringToFront()
  await panel.keyboard.press('c')
  await panel.waitForSelector('.choice')
  await panel.keyboard.press(number)
  await says(panel, en.panel.style.corrected)
}

it('one correction stays with its message, over other tickets and a worker that stopped, until it is undone', async () => {
  const { page, panel } = await inUse(extension, desk, '4101')
  const before = await verdict(panel)
  await correct(panel, '2')
  expect(await verdict(panel)).toBe(en.types.personal)
  await page.bringToFront()
  await visit(page, desk, '4104')
  await waitForTicket(panel, subjectOf('4104'))
  expect(await panel.$(`text/${en.learning.adjusted}`)).toBeNull()
  await extension.stopWorker()
  await visit(page, desk, '4101')
  await waitForTicket(panel, subjectOf('4101'))
  await says(panel, en.panel.style.corrected)
  await press(panel, en.act.undo)
  await saysNoMore(panel, en.panel.style.corrected)
  expect(await verdict(panel)).toBe(before)
  expect((await storedIn(panel)).tables.corrections).toEqual([])
})

const THINGS = [
  'the labels',
  'our logo',
  'the price list',
  'a folder',
  'the hours',
  'the code',
  'a backup',
  'the tax',
  'the calendar',
  'the invoice',
]
const order = (thing: string) => `Please change ${thing} today. Just do it.`

it('ten corrections of one pattern change an eleventh message, and the settings give its reading back', async () => {
  const page = await openDesk(extension.browser, desk, '/plain')
  const panel = await extension.openPanel(page)
  const read = async (text: string) => {
    await extension.pressIcon(page)
    await panel.waitForSelector('textarea')
    await paste(panel, text)
    await panel.waitForFunction(
      (wanted) => document.querySelector('blockquote')?.textContent?.includes(wanted),
      { timeout: 10_000 },
      text.slice(0, 30),
    )
  }
  await read(order('the address'))
  const plain = await verdict(panel)
  expect(plain).toContain(en.types.intuitive)
  for (const thing of THINGS) {
    await read(order(thing))
    await correct(panel, '3')
  }

  await read(order('the address'))
  await says(panel, en.learning.adjusted)
  expect(await verdict(panel)).toBe(`${en.types.functional} · ${en.bands.leaning}`)
  await press(panel, en.learning.plain)
  await says(panel, filled(en.learning.plainly, { reading: plain ?? '' }))
  const { tables, local } = await storedIn(panel)
  const corrections = tables.corrections as { shown: string; chosen: string }[]
  expect(corrections).toHaveLength(THINGS.length)
  // The last of them were read that way already: the agent confirmed what had been learned.
  const corrected = filled(en.learning.corrected_other, {
    count: corrections.filter(({ shown, chosen }) => shown !== chosen).length,
  })
  const changed = local['changed-readings'] as number[]
  expect(changed.length).toBeGreaterThan(1)
  expect(JSON.stringify([tables, local])).not.toMatch(/price list|calendar|Just do it/)

  await read('Could you confirm exactly which version has the limit of 250 rows, and since which date?')
  expect(await verdict(panel)).toContain(en.types.analytical)
  expect(await panel.$(`text/${en.learning.adjusted}`)).toBeNull()

  const options = await extension.browser.newPage()
  await options.goto(extension.url('options.html#learning'))
  await says(options, corrected)
  await says(options, filled(en.learning.changed_other, { count: changed.length }))
  await press(options, en.learning.reset)
  await says(options, filled(en.learning.sure_other, { count: 10 }))
  await press(options, en.learning.forget)
  await says(options, en.learning.none)
  await page.bringToFront()
  await read(order('the address'))
  expect(await verdict(panel)).toBe(plain)

  await options.bringToFront()
  await press(options, en.act.undo)
  await says(options, corrected)
  await press(options, en.learning.use, 'switch')
  await page.bringToFront()
  await read(order('the address'))
  expect(await verdict(panel)).toBe(plain)
})
