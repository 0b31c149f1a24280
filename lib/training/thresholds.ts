/** From which score on something is said, from opinions given out of fold. */

import { type Pooling, pool } from '@/lib/reading/pool'
import { f1At, mean, type Scored } from './figures'
import type { Opinion } from './out-of-fold'
import { isTempting, type Question } from './yes-no'

/** Sources with fewer messages of the kind say too little of it. */
export const FEW = 20

/** Where F1 is best. */
export function bestThreshold(opinions: readonly Opinion[], question: Question, pooling: Pooling): number {
  const scored = opinions
    .map((o) => ({ score: pool(o[question], pooling), yes: o.document.sample[question] }))
    .sort((a, b) => b.score - a.score)
  const all = scored.filter((s) => s.yes).length
  let hit = 0
  let best = 0
  let threshold = 0.5
  scored.forEach((s, i) => {
    if (s.yes) hit++
    const f1 = (2 * hit) / (i + 1 + all)
    if (f1 > best) {
      best = f1
      threshold = s.score
    }
  })
  return round(threshold)
}

/** Where F1 is best, each source with enough complaints counting alike, since a queue may be like any one of them. */
export function complaintFrom(
  opinions: readonly Opinion[],
  pooling: { en: Pooling; other: Pooling },
): number {
  const groups = new Map<string, Scored[]>()
  for (const o of opinions) {
    const score = pool(o.complaint, isEnglish(o) ? pooling.en : pooling.other)
    enter(groups, o.document.sample.source, { score, yes: o.document.sample.complaint })
  }
  const sources = [...groups.values()].filter((list) => list.filter((s) => s.yes).length >= FEW)
  let best = 0
  let threshold = 0.5
  for (let limit = 0.1; limit < 0.9; limit += 0.01) {
    const f1 = mean(sources.map((list) => f1At(list, limit)))
    if (f1 > best) {
      best = f1
      threshold = limit
    }
  }
  return round(threshold)
}

export const isEnglish = (opinion: Opinion): boolean => opinion.document.sample.lang === 'en'

/**
 * Where false cards are rare enough among the messages that tempt most, those with a word of thanks or praise but
 * no praise; each source counts alike, since a queue may be like any one of them.
 */
export function cardFrom(opinions: readonly Opinion[], pooling: Pooling, most: number): number {
  const without = new Map<string, number[]>()
  for (const { document, praise } of opinions) {
    const { source, praise: isPraise } = document.sample
    if (!isPraise && isTempting(document.prepared)) enter(without, source, pool(praise, pooling))
  }
  const groups = [...without.values()].filter((scores) => scores.length >= FEW)
  for (let limit = 0.2; limit < 1; limit += 0.005) {
    const shares = groups.map((scores) => scores.filter((score) => score >= limit).length / scores.length)
    if (shares.reduce((sum, share) => sum + share, 0) <= most * groups.length) return round(limit)
  }
  return 1
}

function enter<T>(into: Map<string, T[]>, key: string, value: T): void {
  const list = into.get(key)
  if (list === undefined) into.set(key, [value])
  else list.push(value)
}

export const round = (value: number): number => Math.round(value * 10_000) / 10_000
