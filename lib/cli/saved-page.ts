/**
 * Opens a saved page at its own address in a real browser: nothing loads but the frames and style sheets that were saved
 * with it, none of its scripts run.
 */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core'
import { savedBeside } from './saved-beside'

const LOAD_TIMEOUT_MS = 30_000

/** `file`: where the page was saved, if it was. */
type Saved = { url: string; html: string; file?: string | undefined }

export async function openSavedPage(
  browser: Browser,
  url: string,
  html: string,
  file?: string,
): Promise<Page> {
  return (await openSavedPages(browser))({ url, html, file })
}

/**
 * A tab that shows one saved page after the other: to open and close a tab takes longer than to show a page. The
 * answered function settles once the page stands in it, and may be called again only then.
 */
export async function openSavedPages(browser: Browser): Promise<(saved: Saved) => Promise<Page>> {
  const page = await browser.newPage()
  let shown: Saved | null = null
  let isServed = false
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const html = leaves(request) && !isServed ? shown?.html : undefined
    if (html !== undefined) isServed = true
    const answered = html === undefined ? answer(request, shown?.file) : serve(request, 'text/html', html)
    void answered.catch(() => null)
  })
  return async (saved) => {
    // Where only what follows the # is another, the old page would stay.
    if (saved.url.includes('#') && withoutHash(page.url()) === withoutHash(saved.url))
      await page.goto('about:blank')
    shown = saved
    isServed = false
    await page.goto(saved.url, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS })
    return page
  }
}

const withoutHash = (url: string) => url.replace(/#.*/, '')

const leaves = (request: HTTPRequest) =>
  request.isNavigationRequest() && request.frame()?.parentFrame() === null

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
  return leaves(request) ? request.respond({ status: 204 }) : request.abort()
}
