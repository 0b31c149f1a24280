/** Text that the agent marks or pastes is read on any page, without a grant. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { openDesk } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { paste, press, says } from '../browser/panel'
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
