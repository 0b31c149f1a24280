/** What every state looks like, held against the picture that a person approved (`npm run pictures`). */
import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { comparePicture } from '../gallery/pictures'
import { type Gallery, serveGallery } from '../gallery/serve'
import { stateNames, stopClock } from '../gallery/visit'
import { visitsOf } from '../gallery/visited'

const TEN_MINUTES = 600_000

let gallery: Gallery
let browser: Awaited<ReturnType<typeof launchChromium>>

beforeAll(async () => {
  gallery = await serveGallery()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser?.close()
  await gallery?.close()
})

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
  const page = await browser.newPage()
  await stopClock(page)
  const problems: string[] = []
  for (const visit of visitsOf(await stateNames(page, gallery))) {
    const { file, problem } = await comparePicture(page, gallery, visit, false)
    if (problem) problems.push(`${file}: ${problem}`)
  }
  expect(
    problems,
    'look at them in .output/pictures; if they are as they should be: npm run pictures',
  ).toEqual([])
})
