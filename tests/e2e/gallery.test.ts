/** Every state of every page in real Chromium, light and dark: no axe violation, nothing cut, no error of the page. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { LANGUAGES, nameOfLanguage } from '@/lib/texts/languages'
import { overflowing, violations } from '../gallery/faults'
import { type Gallery, serveGallery } from '../gallery/serve'
import { openState, stateNames } from '../gallery/visit'

const TEN_MINUTES = 600_000

let gallery: Gallery
let browser: Browser
let page: Page
let errors: string[] = []

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await launchChromium()
  page = await browser.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
})

afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

for (const scheme of ['light', 'dark']) {
  test(`every state passes axe and fits its narrowest width, ${scheme}`, {
    timeout: TEN_MINUTES,
  }, async () => {
    const found: Record<string, unknown[]> = {}
    for (const name of await stateNames(page, gallery)) {
      errors = []
      await openState(page, gallery, { name, scheme, width: 320 })
      const faults = [...(await violations(page)), ...(await overflowing(page)), ...errors]
      if (faults.length > 0) found[name] = faults
    }
    expect(found).toEqual({})
  })
}

const wordings = [
  { of: 'that are 40 % longer', words: { isLong: true } },
  ...Object.keys(LANGUAGES).map((language) => ({
    of: `in ${nameOfLanguage(language)}`,
    words: { language },
  })),
]
for (const { of, words } of wordings) {
  test(`every state has room for words ${of}`, { timeout: TEN_MINUTES }, async () => {
    const found: Record<string, unknown[]> = {}
    for (const name of await stateNames(page, gallery)) {
      await openState(page, gallery, { name, scheme: 'light', width: 320, ...words })
      const faults = await overflowing(page)
      if (faults.length > 0) found[name] = faults
    }
    expect(found).toEqual({})
  })
}
