/** A page that is saved alone lacks its style sheets: it must read the same, in real Chromium. */
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import { openSavedPage } from '@/lib/cli/saved-page'
import { loadFixtures } from './fixtures'

/** Of a page, of a shadow root in it, and of a frame's `srcdoc`. */
const SHEETS = /<style[^>]*>.*?<\/style>|&lt;style.*?&lt;\/style&gt;|<link[^>]*rel="?stylesheet[^>]*>/gs

const styled = loadFixtures().filter(({ html }) => html.replace(SHEETS, '') !== html)

let browser: Browser
let code: string

beforeAll(async () => {
  code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
  browser = await launchChromium()
})
afterAll(() => browser?.close())

describe.each(styled)('$file', ({ url, html, expected }) => {
  it('reads the same without its style sheets', async () => {
    const page = await openSavedPage(browser, url, html.replace(SHEETS, ''))
    try {
      await page.evaluate(code)
      expect(await page.evaluate('BouquetTest.readSavedPage()')).toEqual({ snapshot: expected })
    } finally {
      await page.close()
    }
  })
})
