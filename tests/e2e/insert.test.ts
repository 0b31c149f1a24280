/** From a click in the real side panel to the help desk's own composer, where nothing is sent by it. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { en } from '@/lib/texts/en'
import { pick, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { inUse, press, says, viewOf } from '../browser/panel'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

/** In the worker; `dispatch` is what the browser calls when the key is pressed. */
declare const chrome: {
  commands: { onCommand: { dispatch: (command: string, tab: object) => void } }
  windows: { getLastFocused: () => Promise<{ id: number }> }
}

const TICKET = '4101'
const EDITOR = '.pane.is-active .composer__editor'
const { insert } = en.panel

let desk: DemoDesk
let extension: Extension
let page: Page
let panel: Page
let sent: string[] = []
/** The first opening, its gaps open. */
let text = ''

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
  extension = await launchExtension()
  ;({ page, panel } = await inUse(extension, desk, TICKET))
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url())
  })
  await extension.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${extension.id}`, ['clipboard-read'])
  await press(panel, en.panel.guidance.openings)
  const button = await panel.waitForSelector('.snippet [data-part=insert]')
  const label = await button?.evaluate((el) => el.getAttribute('aria-label'))
  text = label?.slice(insert.text.indexOf('{{')) ?? ''
})
beforeEach(async () => {
  sent = []
  await page.$eval(EDITOR, (editor) => editor.replaceChildren())
})
afterAll(async () => {
  await extension?.close()
  await desk?.close()
})
afterEach(() => {
  expect(sent).toEqual([])
  expect(extension.takeProblems()).toEqual([])
})

const written = () => page.$eval(EDITOR, (editor) => (editor as HTMLElement).innerText)
const copied = () => panel.evaluate(() => navigator.clipboard.readText())
const insertFirst = async () => {
  // Clear of what stands at the panel's top and foot.
  await panel.$eval('.snippet', (snippet) => snippet.scrollIntoView({ block: 'center' }))
  await panel.locator('.snippet [data-part=insert]').click()
}
const setMode = (mode: 'reply' | 'note') =>
  page.$eval(`.pane.is-active [data-set-mode="${mode}"]`, (button) => (button as HTMLElement).click())

it('puts an opening into the reply by one click, and says so; the check of the reply sees it', async () => {
  await insertFirst()
  await says(panel, insert.done)
  expect(await written()).toBe(text)
  expect(text).toContain('Hannah')
  await says(panel, en.draftCheck.title)
})

it('puts it where the agent writes, beside what stands there', async () => {
  await page.bringToFront()
  await page.click(EDITOR)
  await page.keyboard.type('Before. After.')
  for (let steps = 0; steps < 'After.'.length; steps++) await page.keyboard.press('ArrowLeft')
  await insertFirst()
  await vi.waitFor(async () => expect(await written()).toBe(`Before. ${text}After.`), 10_000)
})

it('stands before a signature where no caret is', async () => {
  await page.$eval(EDITOR, (editor) => {
    getSelection()?.removeAllRanges()
    ;(document.activeElement as HTMLElement | null)?.blur()
    const lines = ['Hello,', '', '--', 'Dana, Acorn'].map((line) => {
      const block = document.createElement('div')
      block.append(line || document.createElement('br'))
      return block
    })
    editor.replaceChildren(...lines)
  })
  await insertFirst()
  await vi.waitFor(async () =>
    expect((await written()).split('\n')).toEqual(['Hello,', text, '--', 'Dana, Acorn']),
  )
})

it('asks before a text for the customer goes into an internal note, and does nothing until then', async () => {
  await setMode('note')
  await insertFirst()
  await says(panel, en.inserting.asked.note)
  expect((await written()).trim()).toBe('')
  await press(panel, en.inserting.into.note)
  await vi.waitFor(async () => expect(await written()).toBe(text), 10_000)
  await setMode('reply')
})

it('asks before a note of the agent goes into a reply', async () => {
  await panel.bringToFront()
  await press(panel, en.panel.tools.short.note)
  await panel.waitForSelector('.note-field')
  await panel.type('.note-field', 'Ask the bank first.')
  await says(panel, en.notes.state.saved)
  await press(panel, en.notes.done)
  // The foot of the panel stands over it.
  await panel.$eval('.note-foot [aria-haspopup=menu]', (button) => (button as HTMLElement).click())
  await press(panel, insert.note, 'menuitem')
  await says(panel, en.inserting.asked.reply)
  expect((await written()).trim()).toBe('')
  await press(panel, en.act.cancel)
})

it('puts the outline in by the key of the browser', async () => {
  const worker = await extension.worker()
  await worker.evaluate(async () => {
    const { id: windowId } = await chrome.windows.getLastFocused()
    chrome.commands.onCommand.dispatch('insert', { windowId })
  })
  const { page: shown } = await viewOf(panel)
  const steps = shown.kind === 'ticket' ? (shown.understanding?.guidance.outline ?? []) : []
  const lastWords = steps.at(-1)?.text.split('}').at(-1) ?? 'nothing'
  await vi.waitFor(async () => expect((await written()).trim().split('\n')).toHaveLength(steps.length), 5000)
  expect(await written()).toContain(lastWords)
})

it('copies the text where the reply is closed to writing, and says so', async () => {
  await page.$eval(EDITOR, (editor) => editor.setAttribute('contenteditable', 'false'))
  // Open already where a test before this one was tried twice.
  if ((await panel.$('.snippet [data-part=insert]')) === null) await press(panel, en.panel.guidance.openings)
  // Other tabs of the test are in front: the browser copies only for who has the focus.
  const session = await panel.createCDPSession()
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  await insertFirst()
  await says(panel, en.inserting.said.refused)
  expect(await copied()).toBe(text)
  await page.$eval(EDITOR, (editor) => editor.setAttribute('contenteditable', 'true'))
})

it('puts nothing into another ticket than the one that the panel holds', async () => {
  await panel.$eval('[data-note-edit]', (button) => (button as HTMLElement).click())
  await panel.waitForSelector('.note-field')
  await panel.type('.note-field', 'Begun')
  await pick(page, '4102')
  await says(panel, subjectOf('4102'))
  await insertFirst()
  await says(panel, en.inserting.said.gone)
  expect((await written()).trim()).toBe('')
  await press(panel, en.panel.strip.switch)
  await waitForTicket(panel, subjectOf('4102'))
})
