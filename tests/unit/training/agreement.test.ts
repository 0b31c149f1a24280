/** Two readers of the same messages: what counts as agreement, and which messages are kept from the model. */

import { describe, expect, it } from 'vitest'
import { confusion, kappa, type Pair, sharedPart } from '@/lib/training/agreement'
import { agreementReport } from '@/lib/training/agreement-report'
import { isHeldOut, withoutHeldOut } from '@/lib/training/held-out'
import { readCorpus } from '@/lib/training/samples'
import { readTwiceLabelled } from '@/lib/training/twice-labelled'

const times = (n: number, first: string, second: string): Pair[] => Array(n).fill([first, second])
const CORPUS = readCorpus('lib/training/corpus')
const TWICE = readTwiceLabelled('lib/training/second', CORPUS)

describe('agreement', () => {
  // The usual example of textbooks: 35 of 50 the same, 0.5 by chance, so kappa is 0.4.
  const pairs = [
    ...times(20, 'yes', 'yes'),
    ...times(5, 'yes', 'no'),
    ...times(10, 'no', 'yes'),
    ...times(15, 'no', 'no'),
  ]
  it('is the share of the same labels, and kappa what of it is not chance', () => {
    expect(sharedPart(pairs)).toBeCloseTo(0.7)
    expect(kappa(pairs)).toBeCloseTo(0.4)
    expect(kappa(times(3, 'yes', 'no').concat(times(3, 'no', 'yes')))).toBeCloseTo(-1)
    expect(kappa([...times(2, 'yes', 'yes'), ...times(2, 'no', 'no')])).toBe(1)
  })
  it('is no number where there is nothing to agree on', () => {
    expect(kappa([])).toBeNaN()
    expect(kappa(times(4, 'yes', 'yes'))).toBeNaN()
  })
  it('counts who said what', () => {
    expect(confusion(pairs)).toEqual([
      [15, 10],
      [5, 20],
    ])
    expect(confusion(pairs, ['yes'])).toEqual([[20]])
  })
})

describe('messages labelled twice', () => {
  it('are all of ka and ja, in the order of the corpus', () => {
    expect(TWICE).toHaveLength(340)
    const first = CORPUS.filter(({ id }) => /^(ka|ja)-\d{3}$/.test(id)).map(({ id }) => id)
    expect([...TWICE.map(({ second }) => second.id)].sort()).toEqual(first.slice().sort())
  })
  it('stop the command where the message itself is gone', () => {
    expect(() => readTwiceLabelled('lib/training/second', [])).toThrow('ja-001')
  })
  it('are reported a language at a time', () => {
    expect(agreementReport(TWICE).filter((line) => line.includes('labelled twice'))).toHaveLength(2)
  })
})

describe('held out', () => {
  const heldOut = CORPUS.filter(isHeldOut)
  it('is a fifth of each language, always the same, and nothing else', () => {
    expect(heldOut.filter(({ lang }) => lang === 'ka')).toHaveLength(34)
    expect(heldOut.filter(({ lang }) => lang === 'ja')).toHaveLength(34)
    expect(heldOut).toHaveLength(68)
    expect(['ka-016', 'ja-168'].every((id) => isHeldOut({ id }))).toBe(true)
    expect(['ka-001', 'ka-171', 'more-ka-016', 'en-016'].some((id) => isHeldOut({ id }))).toBe(false)
  })
  it('is not learned from, nor is what repeats it', () => {
    const copies = heldOut.slice(0, 2).map((sample, i) => ({ ...sample, id: `copy-${i}` }))
    const { samples, ...counts } = withoutHeldOut([...CORPUS, ...copies])
    expect(samples.filter(isHeldOut)).toEqual([])
    expect(samples.filter(({ id }) => id.startsWith('copy-'))).toEqual([])
    expect(counts.heldOut).toBe(68)
    expect(counts.repeating).toBeGreaterThanOrEqual(2)
  })
})
