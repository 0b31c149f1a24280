/** Work that was begun stays with its ticket, whatever the agent opens meanwhile: at every single key press. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { pick, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { filled, headingOf, inUse, press, says } from '../browser/panel'
import { storedIn } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

/** Praises Dana. */
const PRAISED = '4105'
const OTHERS = ['4101', '4102', '4103', '4104']
const TYPED = 'Compared every page with the contract'

let desk: DemoDesk
let extension: Extension
let page: Page
let panel: Page

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
  extension = await launchExtension()
  ;({ page, panel } = await inUse(extension, desk, PRAISED))
})
afterAll(async () => {
  await extension?.close()
  await desk?.close()
})
afterEach(() => expect(extension.takeProblems()).toEqual([]))

/** What was done: the only line of text in the card of a compliment. */
const DONE = '.praise .field input'
const textOf = () =>
  panel.evaluate((input) => document.querySelector<HTMLInputElement>(input)?.value ?? null, DONE)

it('keeps every letter of a praise on its ticket while another one is opened at each of them', async () => {
  await panel.locator(DONE).click()
  let last = ''
  for (const [index, letter] of [...TYPED].entries()) {
    await panel.keyboard.type(letter)
    last = OTHERS[index % OTHERS.length] ?? ''
    await pick(page, last)
  }
  await says(panel, filled(en.panel.strip.waiting, { subject: subjectOf(last) }))
  expect(await headingOf(panel)).toBe(subjectOf(PRAISED))
  expect(await textOf()).toBe(TYPED)
})

it('shows the ticket that waited once the agent says so, and the work is there on coming back', async () => {
  const last = OTHERS[(TYPED.length - 1) % OTHERS.length] ?? ''
  await press(panel, en.panel.strip.switch)
  await waitForTicket(panel, subjectOf(last))
  expect(await textOf()).toBeNull()
  await pick(page, PRAISED)
  await waitForTicket(panel, subjectOf(PRAISED))
  await panel.waitForFunction(
    (input, text) => document.querySelector<HTMLInputElement>(input)?.value === text,
    {},
    DONE,
    TYPED,
  )
})

it('is dropped only by a word of the agent’s, and then nothing of it is left', async () => {
  await pick(page, '4101')
  await says(panel, filled(en.panel.strip.waiting, { subject: subjectOf('4101') }))
  await press(panel, en.panel.strip.drop)
  await waitForTicket(panel, subjectOf('4101'))
  const stored = await storedIn(panel)
  expect(JSON.stringify(stored)).not.toContain('Compared every page')
})
