/** Text that the agent marks or pastes is read on any page, without a grant. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { openDesk, subjectOf, visit } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { headingOf, paste, press, pressUse, says } from '../browser/panel'
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

/** In the worker. `dispatch` stands for the browser, whose own menus and keys cannot be reached from here. */
declare const chrome: {
  tabs: {
    query: (query: { active: boolean; windowId?: number }) => Promise<{ id: number; windowId: number }[]>
  }
  windows: { getAll: () => Promise<{ id: number; type: string }[]> }
  contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } }
  commands: { onCommand: { dispatch: (command: string, tab: object) => void } }
}

describe('other ways to read', () => {
  it('reads the selected text, and says so where nothing is selected', async () => {
    const page = await openDesk(extension.browser, desk, '/plain')
    const panel = await extension.openPanel(page)
    await press(panel, en.panel.page.selection)
    await says(panel, en.errors['read/no-text'])
    await page.evaluate(() => {
      const letter = document.getElementById('last-letter')
      if (letter) getSelection()?.selectAllChildren(letter)
    })
    await press(panel, en.panel.page.selection)
    await says(panel, 'You are a treasure')
    await says(panel, en.panel.line.selection)
    expect(await extension.granted()).toEqual([])
  })

  it('reads pasted text, on a page of the browser too, which it calls closed', async () => {
    const page = await openDesk(extension.browser, desk, '/plain')
    const panel = await extension.openPanel(page)
    await paste(panel, 'Please send me the steps one by one: first what to fill in, then whom to ask.')
    await says(panel, en.panel.line.selection)
    await page.goto('chrome://version')
    await says(panel, en.panel.page.unknown)
    await extension.pressIcon(page)
    await says(panel, en.panel.page.closed)
    await paste(panel, 'Which fee explains the difference of 38.42 EUR on 214 transactions?')
    await says(panel, '38.42 EUR')
  })
})

describe('where the window has no panel yet, but another one has', () => {
  it('the marked text of the menu waits for the panel that opens', async () => {
    const { there, panel } = await twoWindows('/plain')
    await there.evaluate(() => {
      const letter = document.getElementById('last-letter')
      if (letter) getSelection()?.selectAllChildren(letter)
    })
    await inLastWindow((tab) => chrome.contextMenus.onClicked.dispatch({ menuItemId: 'selection' }, tab))
    const second = await extension.panel(panel)
    await says(second, 'You are a treasure')
    expect(await headingOf(panel)).toBe(subjectOf('4104'))
  })

  it('the key that keeps praise keeps it once its panel stands', async () => {
    const { panel } = await twoWindows('4105')
    await inLastWindow((tab) => chrome.commands.onCommand.dispatch('keep-praise', tab))
    const second = await extension.panel(panel)
    await says(second, en.panel.praise.kept)
    expect((await storedIn(second)).tables.wins).toHaveLength(1)
  })
})

/** A ticket with a panel in the first window, and this page in a second one without. */
async function twoWindows(path: string) {
  const page = await openDesk(extension.browser, desk, '4104')
  const panel = await extension.openPanel(page)
  await extension.allow(`${desk.url}/*`)
  await pressUse(page, panel, subjectOf('4104'))
  const there = await extension.browser.newPage({ type: 'window' })
  await visit(there, desk, path)
  return { there, panel }
}

/** Not inside a gesture: the product's own fallback opens its panel in a small window. */
async function inLastWindow(act: (tab: { id: number; windowId: number }) => void): Promise<void> {
  const worker = await extension.worker()
  const tab = await worker.evaluateHandle(async () => {
    const [last] = (await chrome.windows.getAll()).sort((one, other) => other.id - one.id)
    const [found] = await chrome.tabs.query({ active: true, windowId: last?.id ?? -1 })
    return found as { id: number; windowId: number }
  })
  await worker.evaluate(act, tab)
}
