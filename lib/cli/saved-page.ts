/**
 * Opens a saved page at its own address in a real browser: nothing loads but the frames and style sheets that were saved
 * with it, none of its scripts run.
 */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core'
import { savedBeside } from './saved-beside'

const LOAD_TIMEOUT_MS = 30_000

/** `file`: where the page was saved, if it was. */
export async function openSavedPage(
  browser: Browser,
  url: string,
  html: string,
  file?: string,
): Promise<Page> {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  let isServed = false
  page.on('request', (request) => {
    const isFirst = !isServed
    isServed = true
    void (isFirst ? serve(request, 'text/html', html) : answer(request, file)).catch(() => null)
  })
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS })
  return page
}

async function answer(request: HTTPRequest, file: string | undefined): Promise<void> {
  const beside = await savedBeside(request, file)
  return beside ? serve(request, beside.type, beside.text) : refuse(request)
}

function serve(request: HTTPRequest, type: string, body: string): Promise<void> {
  return request.respond({
    status: 200,
    contentType: `${type}; charset=utf-8`,
    // Frames from `srcdoc` inherit it.
    headers: { 'content-security-policy': "script-src 'none'; object-src 'none'" },
    body,
  })
}

/** 204 leaves the page as it is where it tries to go elsewhere; an abort would show an error page. */
function refuse(request: HTTPRequest): Promise<void> {
  const leaves = request.isNavigationRequest() && request.frame()?.parentFrame() === null
  return leaves ? request.respond({ status: 204 }) : request.abort()
}
