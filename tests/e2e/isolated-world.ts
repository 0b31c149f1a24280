/** A script world of its own in a page, as a content script has one. */
import type { CDPSession, Page } from 'puppeteer-core'

export type World = { run: <T>(expression: string) => Promise<T> }

export async function createWorld(page: Page, code: string): Promise<World> {
  const session = await page.createCDPSession()
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bouquet-test',
  })
  const run = <T>(expression: string) => evaluate<T>(session, executionContextId, expression)
  await run(`${code}\nnull`)
  return { run }
}

async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    awaitPromise: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as T
}
