/** Nothing jumps while the panel opens and while readings of other tickets arrive. */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pick, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { inUse } from '../browser/panel'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'
import { demoTickets } from '../demo-desk/tickets'

/** A third of what counts as good (0.1, https://web.dev/articles/cls). */
const MOST = 0.03

let desk: DemoDesk
let extension: Extension
let page: Page
let panel: Page

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
  extension = await launchExtension()
  ;({ page, panel } = await inUse(extension, desk, '4101'))
})
afterAll(async () => {
  await extension?.close()
  await desk?.close()
})

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] }

/** From now on, what moved by itself: how much, and what. */
async function watchShifts(): Promise<void> {
  await panel.evaluate(() => {
    const shifts: string[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        if (entry.hadRecentInput) continue
        const parts = entry.sources.map(({ node }) =>
          node instanceof Element ? node.className : node?.nodeName,
        )
        shifts.push(`${entry.value.toFixed(4)} ${parts.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

const shifted = () => panel.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)

const MOVED_BY_HAND = 'a block that pushes everything down'

it('moves nothing that stood, from the first paint on', async () => {
  await panel.reload()
  await watchShifts()
  await waitForTicket(panel, subjectOf('4101'))
  for (const { id } of demoTickets().slice(0, 12)) {
    await pick(page, id)
    await waitForTicket(panel, subjectOf(id))
    // What arrives late (rows of the records) has arrived two frames on.
    await panel.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    )
  }
  expect((await shifted()).filter((line) => Number.parseFloat(line) > MOST)).toEqual([])
})

it('would have noticed', async () => {
  await panel.evaluate((words) => {
    const block = document.createElement('div')
    block.textContent = words
    block.style.height = '200px'
    document.querySelector('main')?.prepend(block)
  }, MOVED_BY_HAND)
  await panel.waitForFunction(
    (most) =>
      (globalThis as unknown as { shifts: string[] }).shifts.some((line) => Number.parseFloat(line) > most),
    { timeout: 5_000 },
    MOST,
  )
})
