/** Opens a saved page at its own address in a real browser: nothing else loads, none of its scripts run. */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core'

const LOAD_TIMEOUT_MS = 30_000
/** Tall, so that frames which load only when they come near the screen do. */
const VIEWPORT = { width: 1280, height: 20_000 }
const FRAMES_TIMEOUT_MS = 5000

export async function openSavedPage(browser: Browser, url: string, html: string): Promise<Page> {
  const page = await browser.newPage()
  await page.setViewport(VIEWPORT)
  await page.setRequestInterception(true)
  let isServed = false
  page.on('request', (request) => {
    const isFirst = !isServed
    isServed = true
    void (isFirst ? serve(request, html) : refuse(request)).catch(() => null)
  })
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS })
  await page.evaluate(settleFrames, FRAMES_TIMEOUT_MS)
  return page
}

/** Runs in the page: the page's own load event does not wait for frames that load late. */
function settleFrames(timeout: number): Promise<void> {
  const end = performance.now() + timeout
  const frames = Document.prototype.querySelectorAll.call(document, 'iframe[srcdoc]')
  const isLoading = (frame: Element) => {
    const inner = (frame as HTMLIFrameElement).contentDocument
    return inner !== null && (inner.URL !== 'about:srcdoc' || inner.readyState !== 'complete')
  }
  return new Promise((resolve) => {
    const check = () => {
      const waits = performance.now() < end && Array.from(frames).some(isLoading)
      if (waits) setTimeout(check, 20)
      else resolve()
    }
    check()
  })
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
