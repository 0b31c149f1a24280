/** Every state of every page in real Chromium, in every way that a person may have it: one test a way. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { type Faults, faultsOf, WAYS } from '../gallery/looks'
import { type Gallery, serveGallery } from '../gallery/serve'
import { stateNames } from '../gallery/visit'

const TWENTY_MINUTES = 1_200_000

let gallery: Gallery
const found = new Map<string, Faults>()

beforeAll(async () => {
  gallery = await serveGallery({ isKept: true })
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    for (const name of await stateNames(page, gallery))
      found.set(
        name,
        await faultsOf(page, gallery, name).catch((cause: unknown) => {
          throw new Error(`${name} could not be looked at`, { cause })
        }),
      )
  } finally {
    await browser.close()
  }
}, TWENTY_MINUTES)
afterAll(() => gallery?.close())

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
