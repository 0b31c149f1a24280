/** What our script in a page can reach: a hostile page that takes it over must find nothing there. */
import type { CDPSession, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDesk, subjectOf } from '../browser/desk'
import { type Extension, launchExtension } from '../browser/extension'
import { pressUse } from '../browser/panel'
import { type DemoDesk, startDemoDesk } from '../demo-desk/server'

let desk: DemoDesk
let extension: Extension
let page: Page

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
  extension = await launchExtension()
  page = await openDesk(extension.browser, desk, '4105')
  const panel = await extension.openPanel(page)
  await extension.allow(`${desk.url}/*`)
  await pressUse(page, panel, subjectOf('4105'))
})
afterAll(async () => {
  await extension?.close()
  await desk?.close()
})

describe('the script in a page', () => {
  it('cannot read what the extension stores, while the worker runs and after it was stopped', async () => {
    const read = (area: string) =>
      inOurWorld(page, `chrome.storage.${area}.get().then(() => 'read', (error) => error.message)`)
    for (const area of ['local', 'session']) expect(await read(area)).toContain('not allowed')
    await extension.stopWorker()
    for (const area of ['local', 'session']) expect(await read(area)).toContain('not allowed')
  })
})

/** Runs in the world of our content script. */
async function inOurWorld(where: Page, expression: string): Promise<unknown> {
  const session: CDPSession = await where.createCDPSession()
  const contexts: number[] = []
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) contexts.push(context.id)
  })
  await session.send('Runtime.enable')
  const [contextId] = contexts
  if (contextId === undefined) throw new Error('Our script is not in this page')
  const { result } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true })
  await session.detach()
  return result.value
}
