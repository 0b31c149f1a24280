/** What every state looks like, held against the picture that a person approved (`npm run pictures`). */
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { comparePicture } from '../gallery/pictures'
import { type Gallery, serveGallery } from '../gallery/serve'
import { stateNames, stopClock } from '../gallery/visit'
import { visitsOf } from '../gallery/visited'

const TEN_MINUTES = 600_000

/** Each in a browser of its own: a tab that is not in front stands still. */
const VISITORS = 2

let gallery: Gallery

beforeAll(async () => {
  gallery = await serveGallery()
})
afterAll(() => gallery?.close())

/** Brought by the set-up together with the browser; another font would make every Japanese line differ. */
function hasJapaneseLetters(): boolean {
  try {
    return execFileSync('fc-list', { encoding: 'utf8' }).includes('Noto Sans CJK')
  } catch {
    return false
  }
}

test('every state looks as it was approved', { timeout: TEN_MINUTES }, async (context) => {
  if (!hasJapaneseLetters()) {
    process.stderr.write('\n  The font "Noto Sans CJK" is missing: pictures are NOT compared.\n\n')
    return context.skip()
  }
  const problems = (
    await Promise.all(Array.from({ length: VISITORS }, (_, visitor) => visit(visitor)))
  ).flat()
  expect(
    problems,
    'look at them in .output/pictures; if they are as they should be: npm run pictures',
  ).toEqual([])
})

/** Every second picture, or whichever share falls to this one; answers what differs. */
async function visit(visitor: number): Promise<string[]> {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await stopClock(page)
    const visits = visitsOf(await stateNames(page, gallery))
    const problems: string[] = []
    for (const each of visits.filter((_, index) => index % VISITORS === visitor)) {
      const { file, problem } = await comparePicture(page, gallery, each, false)
      if (problem) problems.push(`${file}: ${problem}`)
    }
    return problems
  } finally {
    await browser.close()
  }
}
