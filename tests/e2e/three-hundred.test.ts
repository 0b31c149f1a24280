/**
 * A long day in a minute: three hundred tickets in quick succession, and the panel is as it was after the first ones.
 * @module-tag long
 */
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pick, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { waitForTicket } from '../browser/pages'
import { inUse } from '../browser/panel'
import { storedIn } from '../browser/stored'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'
import { demoTickets } from '../demo-desk/tickets'

const TICKETS = 300
/** The agent stops at every so many and reads. */
const STOP = 10
/** After this many everything that is loaded at its first use is there. */
const WARM = 60

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

type Size = { nodes: number; listeners: number; heap: number }

/** Of the panel's page, after its garbage is gone. `heap` in bytes. */
async function sizeOfPanel(): Promise<Size> {
  const session = await panel.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const {
    Nodes: nodes = 0,
    JSEventListeners: listeners = 0,
    JSHeapUsedSize: heap = 0,
  } = await panel.metrics()
  await session.detach()
  return { nodes, listeners, heap }
}

it('shows the right ticket at every stop, grows no further, and stores nothing', {
  timeout: 300_000,
}, async () => {
  const ids = demoTickets().map(({ id }) => id)
  let warm: Size | null = null
  for (let opened = 1; opened <= TICKETS; opened++) {
    const id = ids[(opened * 7) % ids.length] ?? ''
    await pick(page, id)
    if (opened % STOP === 0) await waitForTicket(panel, subjectOf(id))
    if (opened === WARM) warm = await sizeOfPanel()
  }
  const end = await sizeOfPanel()
  if (!warm) throw new Error('never warm')
  expect(end.nodes).toBeLessThan(warm.nodes * 1.5)
  expect(end.listeners).toBeLessThan(warm.listeners * 1.5)
  expect(end.heap).toBeLessThan(warm.heap * 1.5)
  const { tables } = await storedIn(panel)
  expect(Object.entries(tables).filter(([, rows]) => rows.length > 0)).toEqual([])
  expect(extension.takeProblems()).toEqual([])
})
