/** Every state of every page in real Chromium, light and dark: no axe violation, nothing cut, no error of the page. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { type Gallery, serveGallery } from '../gallery/serve'
import { openState, stateNames } from '../gallery/visit'

type Violation = { id: string; nodes: { html: string; failureSummary?: string }[] }

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
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
      const faults = [...(await violations()), ...(await overflowing()), ...errors]
      if (faults.length > 0) found[name] = faults
    }
    expect(found).toEqual({})
  })
}

test('every state has room for words that are 40 % longer', { timeout: TEN_MINUTES }, async () => {
  const found: Record<string, unknown[]> = {}
  for (const name of await stateNames(page, gallery)) {
    await openState(page, gallery, { name, scheme: 'light', width: 320, isLong: true })
    const faults = await overflowing()
    if (faults.length > 0) found[name] = faults
  }
  expect(found).toEqual({})
})

async function violations(): Promise<{ id: string; nodes: string[] }[]> {
  // Through the protocol, which the page's content security policy does not hold back.
  await page.evaluate(AXE)
  const { violations } = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: Violation[]
  }
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
  }))
}

/** What sticks out of the page, and controls whose words stick out of them. */
function overflowing(): Promise<{ cut: string }[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > innerWidth ? ['the page'] : []
    const cut = [...document.querySelectorAll<HTMLElement>('button, label, h1, h2, h3, legend')]
      .filter((el) => !el.closest('.sr-only') && el.scrollWidth > el.clientWidth + 1 && el.clientWidth > 0)
      .map((el) => el.outerHTML.slice(0, 160))
    return [...wide, ...cut].map((each) => ({ cut: each }))
  })
}
