/** Opens a saved page at its own address in a real browser: nothing else loads, none of its scripts run. */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core'

const LOAD_TIMEOUT_MS = 30_000

export async function openSavedPage(browser: Browser, url: string, html: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setRequestInterception(true)
  let isServed = false
  page.on('request', (request) => {
    const isFirst = !isServed
    isServed = true
    void (isFirst ? serve(request, html) : refuse(request)).catch(() => null)
  })
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS })
  return page
}

function serve(request: HTTPRequest, html: string): Promise<void> {
  return request.respond({
    status: 200,
    contentType: 'text/html; charset=utf-8',
    // Frames from `srcdoc` inherit it.
    headers: { 'content-security-policy': "script-src 'none'; object-src 'none'" },
    body: html,
  })
}

/** 204 leaves the page as it is where it tries to go elsewhere; an abort would show an error page. */
function refuse(request: HTTPRequest): Promise<void> {
  const leaves = request.isNavigationRequest() && request.frame()?.parentFrame() === null
  return leaves ? request.respond({ status: 204 }) : request.abort()
}
