/** The measures of a classifier, each a pure function of answers and labels. */

import { STYLES } from '@/lib/reading/columns'
import { generator } from './logistic'

/** Mean F1 of the four types; a type that is neither asked nor answered is left out. */
export function macroF1(pairs: readonly { said: string; is: string }[]): number {
  const each = STYLES.flatMap((type) => {
    const said = pairs.filter((p) => p.said === type).length
    const is = pairs.filter((p) => p.is === type).length
    const both = pairs.filter((p) => p.said === type && p.is === type).length
    return said + is === 0 ? [] : [(2 * both) / (said + is)]
  })
  return mean(each)
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length

/** Expected calibration error over ten bins of confidence. */
export function calibrationError(answers: readonly { confidence: number; right: boolean }[]): number {
  let error = 0
  for (let bin = 0; bin < 10; bin++) {
    const inside = answers.filter((a) => Math.min(9, Math.floor(a.confidence * 10)) === bin)
    if (inside.length === 0) continue
    const gap = mean(inside.map((a) => a.confidence)) - mean(inside.map((a) => (a.right ? 1 : 0)))
    error += (Math.abs(gap) * inside.length) / answers.length
  }
  return error
}

export type Scored = { score: number; yes: boolean }

export function f1At(scored: readonly Scored[], threshold: number): number {
  const said = scored.filter((s) => s.score >= threshold)
  const both = said.filter((s) => s.yes).length
  return (2 * both) / (said.length + scored.filter((s) => s.yes).length || 1)
}

/** F1 at the threshold that suits these very items best. */
export function bestF1(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score)
  const all = sorted.filter((s) => s.yes).length
  let both = 0
  let best = 0
  sorted.forEach((s, i) => {
    if (s.yes) both++
    if (sorted[i + 1]?.score !== s.score) best = Math.max(best, (2 * both) / (i + 1 + all))
  })
  return best
}

/** Share of the yes found while at most `share` of the no are taken for yes. */
export function recallAt(scored: readonly Scored[], share: number): number {
  const no = scored
    .filter((s) => !s.yes)
    .map((s) => s.score)
    .sort((a, b) => b - a)
  const limit = no[Math.floor(no.length * share)] ?? Number.NEGATIVE_INFINITY
  const yes = scored.filter((s) => s.yes)
  return yes.filter((s) => s.score > limit).length / (yes.length || 1)
}

/** 95 % bootstrap interval of a figure; seeded. */
export function interval<T>(
  items: readonly T[],
  figure: (sample: T[]) => number,
  draws = 500,
): [number, number] {
  const random = generator(11)
  const values: number[] = []
  for (let i = 0; i < draws; i++) {
    const sample = items.flatMap(() => {
      const item = items[Math.floor(random() * items.length)]
      return item === undefined ? [] : [item]
    })
    const value = figure(sample)
    if (!Number.isNaN(value)) values.push(value)
  }
  values.sort((a, b) => a - b)
  return [
    values[Math.floor(values.length * 0.025)] ?? Number.NaN,
    values[Math.floor(values.length * 0.975)] ?? Number.NaN,
  ]
}
