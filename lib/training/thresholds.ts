/** From which score on something is said, from opinions given out of fold. */

import type { Pooling } from '@/lib/reading/model'
import { pool } from '@/lib/reading/pool'
import type { Prepared } from '@/lib/reading/prepare'
import type { Opinion } from './out-of-fold'
import type { Question } from './yes-no'

/** Sources with fewer messages of the kind say too little of it. */
export const FEW = 20
/** A false complaint brings advice to apologise for nothing. */
const COMPLAINTS_RIGHT = 0.755

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

/** The lowest threshold from which on complaints are right often enough. */
export function complaintFrom(
  opinions: readonly Opinion[],
  pooling: { en: Pooling; other: Pooling },
): number {
  const scored = opinions
    .map((o) => ({
      score: pool(o.complaint, isEnglish(o) ? pooling.en : pooling.other),
      yes: o.document.sample.complaint,
    }))
    .sort((a, b) => b.score - a.score)
  let hit = 0
  let threshold = 1
  scored.forEach((s, i) => {
    if (s.yes) hit++
    if (i >= FEW && hit / (i + 1) >= COMPLAINTS_RIGHT) threshold = s.score
  })
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

const isTempting = (prepared: Prepared): boolean =>
  prepared.hits.some((hit) => hit.category === 'thanks' || hit.category === 'praise')

function enter(into: Map<string, number[]>, key: string, value: number): void {
  const list = into.get(key)
  if (list === undefined) into.set(key, [value])
  else list.push(value)
}

export const round = (value: number): number => Math.round(value * 10_000) / 10_000
