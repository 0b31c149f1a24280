/** The pictures of the model card: their numbers are those of the answers, in the drawing and in words. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { binsOf } from '@/lib/training/pictures/calibration'
import { cardPictures, type Judged } from '@/lib/training/pictures/card-pictures'
import { confusionOf } from '@/lib/training/pictures/confusion'
import { drawCalibration } from '@/lib/training/pictures/draw-calibration'
import { drawConfusion } from '@/lib/training/pictures/draw-confusion'
import { WIDTH } from '@/lib/training/pictures/svg'

const judged = (is: Judged['is'], said: Judged['said'], confidence = 0.9): Judged => ({
  is,
  said,
  best: said === 'unclear' ? 'functional' : said,
  confidence,
})
const ANSWERS: Judged[] = [
  judged('analytical', 'analytical'),
  judged('analytical', 'functional', 0.55),
  judged('analytical', 'functional', 0.55),
  judged('functional', 'unclear', 0.3),
  judged('intuitive', 'intuitive'),
  judged('unclear', 'unclear', 0.3),
]

describe('the confusion matrix', () => {
  it('has a row for each label and a column for each answer', () => {
    expect(confusionOf(ANSWERS)).toEqual([
      [1, 0, 2, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 1],
      [0, 0, 0, 1, 0],
      [0, 0, 0, 0, 1],
    ])
  })

  it('shows each count with its share of the row, and says the same in words', () => {
    const svg = drawConfusion('A <title>', 'six messages', confusionOf(ANSWERS))
    expect([...svg.matchAll(/class="big">(\d+)</g)].map(([, count]) => Number(count))).toEqual(
      confusionOf(ANSWERS).flat(),
    )
    expect(svg).toContain('>67 %<')
    expect(svg).toContain('analytical (3): analytical 1, personal 0, functional 2, intuitive 0, silent 0')
    expect(svg).toContain('A &lt;title&gt;')
    expect(svg).toContain('>six messages<')
  })
})

describe('the calibration plot', () => {
  it('puts each answer into its tenth of confidence, the surest into the last', () => {
    const bins = binsOf([
      { confidence: 0.41, right: true },
      { confidence: 0.49, right: false },
      { confidence: 1, right: true },
    ])
    expect(bins.map(({ from, n, right }) => [from, n, right])).toEqual([
      [0.4, 2, 0.5],
      [0.9, 1, 1],
    ])
    expect(bins[0]?.confidence).toBeCloseTo(0.45)
  })

  it('writes nothing over its edge, however sure the answers are', () => {
    const bins = binsOf([0.31, 0.55, 0.85, 0.999].map((confidence) => ({ confidence, right: true })))
    const starts = [...drawCalibration('', '', bins).matchAll(/<text x="([\d.]+)"[^>]*anchor="start"/g)]
    expect(starts).toHaveLength(4)
    for (const [, x] of starts) expect(Number(x)).toBeLessThan(WIDTH - 24)
  })

  it('has the interval of Wilson, which stays between nothing and all', () => {
    const [bin] = binsOf(Array.from({ length: 10 }, (_, i) => ({ confidence: 0.95, right: i > 0 })))
    expect(bin?.low).toBeCloseTo(0.596, 3)
    expect(bin?.high).toBeCloseTo(0.982, 3)
  })
})

describe('the pictures of a measurement', () => {
  it('are the same to the byte for the same answers, and name the model', () => {
    const make = () => cardPictures('evaluation', ANSWERS, 'abcdef0123456789')
    expect(make()).toEqual(make())
    for (const { svg } of make().files) expect(svg).toContain('model abcdef012345<')
  })

  it('leave out of the calibration what has no type', () => {
    const [, calibration] = cardPictures('training', ANSWERS, 'abcdef0123456789').files
    expect(calibration?.svg).toContain('5 messages, cross-validation')
  })
})

describe('the model card in the repository', () => {
  const card = readFileSync('lib/training/MODEL-CARD.md', 'utf8')
  const folder = 'lib/training'
  const shown = [...card.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g)].map(([, alt = '', path = '']) => ({
    alt,
    path,
  }))

  it('shows every picture of the extension, and only pictures that are there, with their numbers in words', () => {
    const files = readdirSync('public/model').map((name) => `../../public/model/${name}`)
    // After `npm run train` the pictures of the evaluation are made by `npm run evaluate -- --card`.
    expect(shown.map(({ path }) => path).sort()).toEqual(files.sort())
    for (const { alt, path } of shown) {
      expect(existsSync(join(folder, path))).toBe(true)
      expect(alt.length).toBeGreaterThan(100)
    }
  })

  it('shows pictures of the very model that it speaks of', () => {
    const [, hash = ''] = /SHA-256 `(\w{64})`/.exec(card) ?? []
    for (const { path } of shown)
      expect(readFileSync(join(folder, path), 'utf8')).toContain(`model ${hash.slice(0, 12)}<`)
  })
})
