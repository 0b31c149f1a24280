/** The welcome page in real Chromium: opened once, the tour by keyboard with the real model, nothing stored by it. */
import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { en } from '@/lib/texts/en'
import { type Extension, launchExtension } from '../browser/extension'
import { byName } from '../browser/pages'
import { press, says } from '../browser/panel'
import { storedIn } from '../browser/stored'

let extension: Extension
let page: Page
beforeEach(async () => {
  extension = await launchExtension({ keepsWelcome: true })
  page = await welcomeIn()
})
afterEach(() => extension.close())

async function welcomeIn(): Promise<Page> {
  const target = await extension.browser.waitForTarget((each) => each.url() === extension.url('welcome.html'))
  const found = await target.asPage()
  await says(found, en.welcome.title)
  return found
}

const kept = async () => {
  const { tables, local } = await storedIn(page)
  return [...Object.values(tables).flat(), ...Object.entries(local)]
}

describe('the welcome page', () => {
  it('stands there after the install, offers restoring first, and grants and stores nothing', async () => {
    const ways = await page.$$eval('.welcome-way strong', (titles) =>
      titles.map((title) => title.textContent),
    )
    expect(ways).toEqual([en.welcome.restore, en.welcome.show])
    expect(await extension.granted()).toEqual([])
    expect(await kept()).toEqual([])
  })

  it('shows the job on a made-up ticket by keyboard alone, read by the real model', async () => {
    await page.bringToFront()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await says(page, en.welcome.tour.written.title)
    await says(page, `${en.types.analytical} · ${en.bands.clear}`)
    expect(await page.$$eval('.sample-text mark', (marks) => marks.length)).toBeGreaterThan(2)
    await page.focus(byName('button', en.welcome.next))
    await page.keyboard.press('Enter')
    await page.waitForSelector('.lines')
    await page.keyboard.press('Enter')
    await says(page, en.welcome.tour.praise.mine)
    await page.keyboard.press('Enter')
    await says(page, '“Dana, you are wonderful, the best support agent I have ever worked with.”')
    expect(await kept()).toEqual([])
    await page.keyboard.press('Enter')
    await says(page, en.welcome.setUpTitle)
  })

  it('keeps a name and a manager as the settings do, and shows no empty step to those who skip', async () => {
    await press(page, en.welcome.setUp)
    await page.locator(byName('textbox', en.options.me.name)).fill('Dana Okafor')
    await page.keyboard.press('Tab')
    await says(page, en.act.saved)
    await page.locator(byName('textbox', en.welcome.manager.email)).fill('ana.example.com')
    await page.keyboard.press('Tab')
    await says(page, en.options.people.emailBad)
    await page.locator(byName('textbox', en.welcome.manager.email)).fill('ana@example.com')
    await page.keyboard.press('Tab')
    await page.waitForFunction(
      (bad) => !document.body.textContent?.includes(bad),
      {},
      en.options.people.emailBad,
    )
    const people = (await storedIn(page)).tables.people
    expect(people).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ role: 'me', name: 'Dana Okafor' }),
        expect.objectContaining({ role: 'manager', email: 'ana@example.com' }),
      ]),
    )
  })

  it('does not come back with an update', async () => {
    await page.close()
    await extension.reload()
    const options = await extension.browser.newPage()
    await options.goto(extension.url('options.html'))
    await says(options, en.options.about.tour)
    const open = () => extension.browser.targets().filter((each) => each.url().endsWith('/welcome.html'))
    expect(open()).toEqual([])
    await press(options, en.options.about.tour)
    await says(await welcomeIn(), en.welcome.title)
  })
})
