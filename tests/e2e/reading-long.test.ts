/** A long page that nobody knows is looked at in slices in real Chromium; what is told is always what stands there. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import { openSavedPage } from '@/lib/cli/saved-page'
import { createWorld, type World } from './isolated-world'
import { longPage, longTalk, LONG_PAGE_MESSAGES as MESSAGES, messageOf } from './long-page'
import type { Seen } from './reader-page'

let browser: Browser
let code: string
let page: Page
let world: World

beforeAll(async () => {
  code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
  browser = await launchChromium()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  page = await openSavedPage(browser, 'https://large.example/ticket/1', longPage('Ann Lee'))
  world = await createWorld(page, code)
})
afterEach(() => page?.close())

const all = () => world.run<Seen[]>('BouquetTest.allSeen()')
const told = async () =>
  (await all()).map((seen) =>
    seen.kind === 'ticket'
      ? `${seen.snapshot.ticket.id} ${seen.snapshot.ticket.messages.at(-1)?.author.name} ${seen.snapshot.ticket.messages.length}`
      : seen.kind,
  )
const isTold = (expected: string[]) =>
  vi.waitFor(async () => expect(await told()).toEqual(expected), { timeout: 30_000, interval: 50 })

describe('a long page', () => {
  it('is told whole, and has its turn before that', async () => {
    const before = await world.run<number>(
      `BouquetTest.startWatching(); new Promise((resolve) => setTimeout(() => resolve(BouquetTest.allSeen().length)))`,
    )
    expect(before).toBe(0)
    await isTold([`/ticket/1 Ann Lee ${MESSAGES}`])
  })

  it('is told as it stands at the end, where a message arrives meanwhile', async () => {
    const more = JSON.stringify(messageOf('Bea Roe', MESSAGES + 1))
    await world.run(
      `BouquetTest.startWatching(); setTimeout(() => document.querySelector('.note:last-of-type').insertAdjacentHTML('afterend', ${more}))`,
    )
    await isTold([`/ticket/1 Bea Roe ${MESSAGES + 1}`])
  })

  it('is not told under the address of the next one', async () => {
    const next = JSON.stringify(longTalk('Cy Poe'))
    await world.run(
      `BouquetTest.startWatching(); setTimeout(() => {
        history.pushState(null, '', '/ticket/2')
        document.querySelector('main').innerHTML = ${next}
      })`,
    )
    await isTold([`/ticket/2 Cy Poe ${MESSAGES}`])
  })
})
