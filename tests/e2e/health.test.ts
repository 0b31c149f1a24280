/** How a page was read, in the real panel: by the page itself, without a word of the ticket. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { type Extension, launchExtension } from '../browser/extension'
import { inUse, press, says } from '../browser/panel'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

let desk: DemoDesk
let extension: Extension

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk.close())
beforeEach(async () => {
  extension = await launchExtension()
})
afterEach(() => extension.close())

it('says what each part of the layout found, and nothing that was written', async () => {
  const { page, panel } = await inUse(extension, desk, '4105')
  await panel.bringToFront()
  await press(panel, en.panel.line.menu)
  await press(panel, en.health.menu, 'menuitem')
  await says(panel, 'message.body')
  const lines = await panel.$eval('.health-lines', (el) => el.textContent ?? '')
  expect(lines).toMatch(/help desk demo-desk\nlayout 2026-11: root matches \d, on screen 1/)
  expect(lines).toMatch(/message\.body +5 of 5/)
  const written = await page.$$eval('.pane.is-active .message__body', (all) =>
    all.map((el) => el.textContent),
  )
  const begins = written.flatMap((text) => text?.trim().slice(0, 20) ?? [])
  expect(begins).toHaveLength(5)
  expect(begins.filter((words) => lines.includes(words))).toEqual([])
})
