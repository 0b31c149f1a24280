/** Every state of every page in real Chromium, in every way that a person may have it: one test a way. */
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { APPROVED, type Faults, faultsOf, WAYS } from '../gallery/looks'
import { type Gallery, serveGallery } from '../gallery/serve'
import { stateNames, stopClock } from '../gallery/visit'

const TWENTY_MINUTES = 1_200_000

const hasLetters = hasJapaneseLetters()
let gallery: Gallery
const found = new Map<string, Faults>()

beforeAll(async () => {
  gallery = await serveGallery()
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await stopClock(page)
    for (const name of await stateNames(page, gallery)) {
      const lookedAt = () => faultsOf(page, gallery, name, hasLetters)
      found.set(
        name,
        // A fault of ours fails twice, and what is done before the tests is not repeated by the runner.
        await lookedAt()
          .catch(lookedAt)
          .catch((cause: unknown) => {
            throw new Error(`${name} could not be looked at`, { cause })
          }),
      )
    }
  } finally {
    await browser.close()
  }
}, TWENTY_MINUTES)
afterAll(() => gallery?.close())

/** Brought by the set-up together with the browser; another font would make every Japanese line differ. */
function hasJapaneseLetters(): boolean {
  try {
    return execFileSync('fc-list', { encoding: 'utf8' }).includes('Noto Sans CJK')
  } catch {
    return false
  }
}

function faulty(way: string): Record<string, unknown[]> {
  const all = [...found].map(([name, faults]) => [name, faults.get(way) ?? []] as const)
  return Object.fromEntries(all.filter(([, list]) => list.length > 0))
}

test('there are states of every page', () => {
  const pages = new Set([...found.keys()].map((name) => name.split('/')[0]))
  expect([...pages].sort()).toEqual(['guide', 'options', 'panel', 'welcome', 'wins'])
})

test.each(WAYS)('every state %s', (way) => {
  expect(faulty(way)).toEqual({})
})

test(`every state ${APPROVED}`, (context) => {
  if (!hasLetters) {
    process.stderr.write('\n  The font "Noto Sans CJK" is missing: pictures are NOT compared.\n\n')
    return context.skip()
  }
  expect(
    faulty(APPROVED),
    'look at them in .output/pictures; if they are as they should be: npm run pictures',
  ).toEqual({})
})
