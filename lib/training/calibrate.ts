/** Turns opinions given out of fold into temperature, pooling weights and thresholds. */

import { softmax } from '@/lib/reading/classify'
import { STYLES } from '@/lib/reading/columns'
import type { ModelFacts, Pooling } from '@/lib/reading/model'
import { pool } from '@/lib/reading/pool'
import type { Prepared } from '@/lib/reading/prepare'
import { learn } from './logistic'
import type { Opinion } from './out-of-fold'

export type Calibrated = Pick<ModelFacts, 'temperature' | 'bands' | 'praise' | 'complaint' | 'urgent'>

/** Asked of the training data with a margin over what is promised. */
const CLEAR_RIGHT = 0.93
const UNCLEAR_SILENT = 0.7
/** Sources with fewer messages of the kind say too little of it. */
const FEW = 20
const FALSE_CARDS = 0.01

export function calibrate(opinions: readonly Opinion[]): Calibrated {
  const temperature = fitTemperature(opinions)
  const praise = fitPooling(opinions, 'praise')
  const complaint = fitPooling(opinions, 'complaint')
  const urgent = fitPooling(opinions, 'urgent')
  return {
    temperature,
    bands: fitBands(opinions, temperature),
    praise: {
      pooling: praise,
      cards: {
        en: cardFrom(opinions.filter(isEnglish), praise),
        other: cardFrom(
          opinions.filter((opinion) => !isEnglish(opinion)),
          praise,
        ),
      },
      hint: bestThreshold(opinions, 'praise', praise),
    },
    complaint: { pooling: complaint, found: bestThreshold(opinions, 'complaint', complaint) },
    urgent: { pooling: urgent, found: bestThreshold(opinions, 'urgent', urgent) },
  }
}

/** Least surprise over the four types, on messages that have one. */
function fitTemperature(opinions: readonly Opinion[]): number {
  let best = 1
  let least = Number.POSITIVE_INFINITY
  for (let t = 0.4; t <= 2.5; t += 0.02) {
    let surprise = 0
    for (const { five, document } of opinions) {
      const column = STYLES.indexOf(document.sample.type as (typeof STYLES)[number])
      if (column >= 0) surprise -= Math.log(softmax(five.slice(0, 4), t)[column] ?? 1)
    }
    if (surprise < least) {
      least = surprise
      best = t
    }
  }
  return round(best)
}

/**
 * `clear` from where on answers are right often enough; silent below where most unclear messages lie, each
 * source counting alike, because one source's unclear messages are far easier to tell than another's.
 */
function fitBands(opinions: readonly Opinion[], temperature: number): ModelFacts['bands'] {
  const tops = opinions.map((opinion) => judge(opinion, temperature))
  const leaning = silentBelow(tops.filter((top) => top.isUnclear))
  const spoken = tops.filter((top) => top.sure >= leaning).sort((a, b) => b.sure - a.sure)
  let right = 0
  let clear = 1
  spoken.forEach((top, i) => {
    if (top.isRight) right++
    if (i > 50 && right / (i + 1) >= CLEAR_RIGHT) clear = top.sure
  })
  return { clear: round(Math.max(clear, leaning)), leaning: round(leaning) }
}

type Top = { sure: number; source: string; isUnclear: boolean; isRight: boolean }

function judge({ five, document }: Opinion, temperature: number): Top {
  const all = softmax(five, temperature)
  const four = all.slice(0, 4)
  const top = Math.max(...four)
  const type = STYLES[four.indexOf(top)]
  const { sample } = document
  return {
    sure: (all[4] ?? 0) > top ? 0 : top,
    source: sample.source,
    isUnclear: sample.type === 'unclear',
    isRight: type === sample.type || type === sample.second,
  }
}

function silentBelow(unclear: readonly Top[]): number {
  const sources = [...new Set(unclear.map((top) => top.source))]
  for (let limit = 0.25; limit < 0.9; limit += 0.005) {
    const shares = sources.flatMap((source) => {
      const own = unclear.filter((top) => top.source === source)
      return own.length < FEW ? [] : [own.filter((top) => top.sure < limit).length / own.length]
    })
    if (shares.reduce((sum, share) => sum + share, 0) >= UNCLEAR_SILENT * shares.length) return limit
  }
  return 0.9
}

type Question = 'praise' | 'complaint' | 'urgent'

function fitPooling(opinions: readonly Opinion[], question: Question): Pooling {
  const inputs = opinions[0]?.[question].length ?? 0
  const weights = learn({
    rows: opinions.map((o) => ({
      slots: Int32Array.from(o[question].keys()),
      values: Float32Array.from(o[question], (value) => value / 3),
    })),
    targets: Float32Array.from(opinions, (o) => (o.document.sample[question] ? 1 : 0)),
    importance: new Float32Array(opinions.length).fill(1),
    heads: [{ from: 0, to: 1 }],
    columns: 1,
    slots: inputs,
    epochs: 30,
    decay: 1e-4,
    rate: 0.1,
    seed: 7,
  })
  return { weights: Array.from(weights.table, (w) => round(w / 3)), bias: round(weights.bias[0] ?? 0) }
}

function bestThreshold(opinions: readonly Opinion[], question: Question, pooling: Pooling): number {
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

const isEnglish = (opinion: Opinion): boolean => opinion.document.sample.lang === 'en'

/**
 * Where false cards are rare enough among the messages that tempt most, those with a word of thanks or praise but
 * no praise; each source counts alike, since a queue may be like any one of them.
 */
function cardFrom(opinions: readonly Opinion[], pooling: Pooling): number {
  const without = new Map<string, number[]>()
  for (const { document, praise } of opinions) {
    const { source, praise: isPraise } = document.sample
    if (!isPraise && isTempting(document.prepared)) enter(without, source, pool(praise, pooling))
  }
  const groups = [...without.values()].filter((scores) => scores.length >= FEW)
  for (let limit = 0.2; limit < 1; limit += 0.005) {
    const shares = groups.map((scores) => scores.filter((score) => score >= limit).length / scores.length)
    if (shares.reduce((sum, share) => sum + share, 0) <= FALSE_CARDS * groups.length) return round(limit)
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

const round = (value: number): number => Math.round(value * 10_000) / 10_000
