/** The reply that the agent types in the help desk is checked beside it, and kept nowhere. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { pick, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { filled, inUse, press, says, saysNoMore } from '../browser/panel'
import { storageOf, storedIn } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

/** Written with figures. */
const FIGURES = '4101'
const { hints, names } = en.draftCheck
const BARE = 'Hello Hannah, we calculated the fees according to your contract with us.'

let desk: DemoDesk
let extension: Extension
let page: Page
let panel: Page

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
  extension = await launchExtension()
  ;({ page, panel } = await inUse(extension, desk, FIGURES))
})
afterAll(async () => {
  await extension?.close()
  await desk?.close()
})
afterEach(() => expect(extension.takeProblems()).toEqual([]))

async function type(text: string): Promise<void> {
  await page.bringToFront()
  await page.click('.pane.is-active .composer__editor')
  await page.keyboard.type(text)
}

async function clear(): Promise<void> {
  await page.click('.pane.is-active .composer__editor', { count: 3 })
  await page.keyboard.down('Control')
  await page.keyboard.press('a')
  await page.keyboard.up('Control')
  await page.keyboard.press('Backspace')
}

const noNumber = hints['no-number'].slice(0, 'No number for'.length)

it('says what is missing while the reply is typed, and no more once it is there', async () => {
  await type(BARE)
  await says(panel, noNumber)
  await type(' The rate is 1.4 %.')
  await saysNoMore(panel, noNumber)
  await says(panel, en.draftCheck.good)
})

it('shows nothing of it beside another ticket, nor for an internal note', async () => {
  await pick(page, '4102')
  await waitForTicket(panel, subjectOf('4102'))
  await saysNoMore(panel, en.draftCheck.good)
  await pick(page, FIGURES)
  await waitForTicket(panel, subjectOf(FIGURES))
  await says(panel, en.draftCheck.good)
  await page.$eval('.pane.is-active [data-set-mode="note"]', (mode) => (mode as HTMLElement).click())
  await saysNoMore(panel, en.draftCheck.good)
  await page.$eval('.pane.is-active [data-set-mode="reply"]', (mode) => (mode as HTMLElement).click())
  await says(panel, en.draftCheck.good)
})

it('is switched off where it appears, and comes back by undo', async () => {
  await clear()
  await type(BARE)
  await says(panel, noNumber)
  await press(panel, filled(en.draftCheck.off, { check: names['no-number'] }))
  await saysNoMore(panel, noNumber)
  await press(panel, en.act.undo)
  await says(panel, noNumber)
})

it('keeps the reply nowhere', async () => {
  expect(await storageOf(extension)).not.toContain('calculated')
  const stored = await storedIn(panel)
  expect(JSON.stringify(stored)).not.toContain('calculated')
  expect(Object.values(stored.tables).flat()).toEqual([])
})

it('is gone with the reply', async () => {
  await clear()
  await saysNoMore(panel, en.draftCheck.title)
})
