/** "Got in my way" in real Chromium: kept by one click, refined as typed, still there after the browser was killed. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ObstacleRow } from '@/lib/records/customer-rows'
import { en } from '@/lib/texts/en'
import { pick, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { byName, waitForTicket } from '../browser/pages'
import { filled, headingOf, inUse, press, says, saysNoMore } from '../browser/panel'
import { storedIn } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

const TICKET = '4105'
const OTHER = '4102'
const { obstacles } = en
const KEPT = filled(obstacles.said.kept, { cause: obstacles.causes.policy })

let desk: DemoDesk
let profile: string
let extension: Extension

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk.close())
beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'bouquet-obstacle-'))
  extension = await launchExtension({ profile })
})
afterEach(async () => {
  await extension.close()
  rmSync(profile, { recursive: true, force: true })
})

const rowsIn = async (page: Page) => (await storedIn(page)).tables.obstacles as ObstacleRow[]
/** The digit is a part of the name. */
const cause = (name: string, digit: number) => `${digit} ${name}`

it('keeps it by one click, saves minutes and words as they come, and has them after a kill', async () => {
  const { panel } = await inUse(extension, desk, TICKET)
  await press(panel, en.panel.tools.short.obstacle)
  await press(panel, cause(obstacles.causes.policy, 2))
  await says(panel, KEPT)
  // One click was enough.
  expect(await rowsIn(panel)).toMatchObject([
    { cause: 'policy', minutes: null, text: '', ticket: { id: TICKET, subject: subjectOf(TICKET) } },
  ])
  await press(panel, filled(obstacles.minutesOf_other, { count: 30 }))
  const words = await panel.waitForSelector(byName('textbox', obstacles.text))
  await words?.type('Two signatures needed')
  await expect
    .poll(() => rowsIn(panel))
    .toMatchObject([{ minutes: 30, text: 'Two signatures needed', deletedAt: null }])

  await extension.kill()
  extension = await launchExtension({ profile })
  const again = (await inUse(extension, desk, TICKET)).panel
  await again.keyboard.press('o')
  await press(again, `${obstacles.earlier} 1 in all`)
  await says(again, 'Two signatures needed')
})

it('takes the click back, by keys alone up to there', async () => {
  const { panel } = await inUse(extension, desk, TICKET)
  await panel.keyboard.press('o')
  await panel.waitForSelector('.cause')
  await panel.keyboard.press('2')
  await says(panel, KEPT)
  await press(panel, en.act.undo)
  await says(panel, obstacles.said.undone)
  expect(await rowsIn(panel)).toMatchObject([{ deletedAt: expect.any(Number) }])
})

it('stays with its ticket while it is refined: the next one waits', async () => {
  const { page, panel } = await inUse(extension, desk, TICKET)
  await panel.keyboard.press('o')
  await panel.waitForSelector('.cause')
  await panel.keyboard.press('2')
  await says(panel, KEPT)
  const words = await panel.waitForSelector(byName('textbox', obstacles.text))
  await words?.type('Slow')
  await pick(page, OTHER)
  await says(panel, filled(en.panel.strip.waiting, { subject: subjectOf(OTHER) }))
  await words?.type('er')
  expect(await headingOf(panel)).toBe(subjectOf(TICKET))
  await press(panel, en.panel.strip.switch)
  await waitForTicket(panel, subjectOf(OTHER))
  await saysNoMore(panel, obstacles.title)
  await expect.poll(() => rowsIn(panel)).toMatchObject([{ text: 'Slower', ticket: { id: TICKET } }])
})
