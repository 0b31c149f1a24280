/** The same states as people see and hear them otherwise: in more contrast, in the system's colours, doubled, and without motion. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { overflowing, violations } from '../gallery/faults'
import { type Gallery, serveGallery } from '../gallery/serve'
import { openState, stateNames, type Visit } from '../gallery/visit'

const TEN_MINUTES = { timeout: 600_000 }

let gallery: Gallery
let browser: Browser
let page: Page
let names: string[] = []

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await launchChromium()
  page = await browser.newPage()
  names = await stateNames(page, gallery)
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

async function faultsOf(
  visit: Omit<Visit, 'name'>,
  faults: () => Promise<unknown[]>,
): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {}
  for (const name of names) {
    await openState(page, gallery, { name, ...visit })
    const list = await faults()
    if (list.length > 0) found[name] = list
  }
  return found
}

test.for(['more', 'forced'] as const)('passes axe with contrast: %s', TEN_MINUTES, async (contrast) => {
  // The system's colours stand in no computed style: the pictures hold those.
  const besides = contrast === 'forced' ? ['color-contrast'] : []
  expect(await faultsOf({ scheme: 'dark', width: 320, contrast }, () => violations(page, besides))).toEqual(
    {},
  )
})

test('fits at 200 % zoom: a panel of 360 px is 180 px wide then', TEN_MINUTES, async () => {
  names = names.filter((name) => name.startsWith('panel/'))
  expect(await faultsOf({ scheme: 'light', width: 180 }, () => overflowing(page))).toEqual({})
})

test('fits where only the text is twice as large', TEN_MINUTES, async () => {
  const doubled = async () => {
    await page.addStyleTag({ content: 'html { font-size: 200% !important }' })
    return overflowing(page)
  }
  expect(await faultsOf({ scheme: 'light', width: 400 }, doubled)).toEqual({})
})

test('moves nothing where the person asked for less motion', TEN_MINUTES, async () => {
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((el) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(el)
          const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0)
          return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration))
        })
        .map((el) => el.outerHTML.slice(0, 120)),
    )
  expect(await faultsOf({ scheme: 'light', width: 320 }, moving)).toEqual({})
})
