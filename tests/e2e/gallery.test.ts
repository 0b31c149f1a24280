/** Every state of every page in real Chromium, as most people have it, and held against its approved picture. */
import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { APPROVED, inUsualWays, USUAL_WAYS } from '../gallery/looks'
import { LONGEST_WALK, type Tour, walk } from '../gallery/tour'

const hasLetters = hasJapaneseLetters()
let tour: Tour

beforeAll(async () => {
  tour = await walk(inUsualWays(hasLetters))
}, LONGEST_WALK)

/** Brought by the set-up together with the browser; another font would make every Japanese line differ. */
function hasJapaneseLetters(): boolean {
  try {
    return execFileSync('fc-list', { encoding: 'utf8' }).includes('Noto Sans CJK')
  } catch {
    return false
  }
}

test('there are states of every page', () => {
  const pages = new Set(tour.names.map((name) => name.split('/')[0]))
  expect([...pages].sort()).toEqual(['guide', 'options', 'panel', 'welcome', 'wins'])
})

test.each(USUAL_WAYS)('every state %s', (way) => {
  expect(tour.faultsIn(way)).toEqual({})
})

test(`every state ${APPROVED}`, (context) => {
  if (!hasLetters) {
    process.stderr.write('\n  The font "Noto Sans CJK" is missing: pictures are NOT compared.\n\n')
    return context.skip()
  }
  expect(
    tour.faultsIn(APPROVED),
    'look at them in .output/pictures; if they are as they should be: npm run pictures',
  ).toEqual({})
})
