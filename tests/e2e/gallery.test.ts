/** Every state of every page in real Chromium, in every way that a person may have it: one test a way. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { type Faults, faultsOf, WAYS } from '../gallery/looks'
import { type Gallery, serveGallery } from '../gallery/serve'
import { stateNames } from '../gallery/visit'

const TEN_MINUTES = 600_000
/** Each in a browser of its own: a tab that is not in front stands still. */
const VISITORS = 2

let gallery: Gallery
const found = new Map<string, Faults>()

beforeAll(async () => {
  gallery = await serveGallery()
  const visits = Array.from({ length: VISITORS }, (_, visitor) => visit(visitor))
  await Promise.all(visits)
}, TEN_MINUTES)
afterAll(() => gallery?.close())

/** Every second state, or whichever share falls to this one. */
async function visit(visitor: number): Promise<void> {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const names = await stateNames(page, gallery)
    for (const name of names.filter((_, index) => index % VISITORS === visitor))
      found.set(
        name,
        await faultsOf(page, gallery, name).catch((cause: unknown) => {
          throw new Error(`${name} could not be looked at`, { cause })
        }),
      )
  } finally {
    await browser.close()
  }
}

test('there are states of every page', () => {
  const pages = new Set([...found.keys()].map((name) => name.split('/')[0]))
  expect([...pages].sort()).toEqual(['guide', 'options', 'panel', 'welcome', 'wins'])
})

test.each(WAYS)('every state %s', (way) => {
  const faulty = [...found].flatMap(([name, faults]) => {
    const list = faults.get(way) ?? []
    return list.length > 0 ? [[name, list] as const] : []
  })
  expect(Object.fromEntries(faulty)).toEqual({})
})
