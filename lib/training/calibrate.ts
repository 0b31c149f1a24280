/** Turns opinions given out of fold into temperature, pooling weights and thresholds. */

import { softmax } from '@/lib/reading/classify'
import { STYLES } from '@/lib/reading/columns'
import type { ModelFacts, Pooling } from '@/lib/reading/model'
import { pool } from '@/lib/reading/pool'
import { learn } from './logistic'
import type { Opinion } from './out-of-fold'

export type Calibrated = Pick<ModelFacts, 'temperature' | 'bands' | 'praise' | 'complaint' | 'urgent'>

/** Asked of the training data with some margin over what is promised. */
const CLEAR_RIGHT = 0.91
const UNCLEAR_SILENT = 0.7
const FALSE_CARDS = 0.013

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
      card: quantile(
        opinions.filter((o) => !o.document.sample.praise).map((o) => pool(o.praise, praise)),
        FALSE_CARDS,
      ),
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

/** `clear` from where on answers are right often enough; silent below where most unclear messages lie. */
function fitBands(opinions: readonly Opinion[], temperature: number): ModelFacts['bands'] {
  const tops = opinions.map(({ five, document }) => {
    const all = softmax(five, temperature)
    const four = all.slice(0, 4)
    const top = Math.max(...four)
    const type = STYLES[four.indexOf(top)]
    const { sample } = document
    const isSilentAnyway = (all[4] ?? 0) > top
    return {
      top,
      isSilentAnyway,
      unclear: sample.type === 'unclear',
      right: type === sample.type || type === sample.second,
    }
  })
  const spoken = tops.filter((t) => !t.isSilentAnyway).sort((a, b) => b.top - a.top)
  let right = 0
  let clear = 1
  spoken.forEach((t, i) => {
    if (t.right) right++
    if (i > 50 && right / (i + 1) >= CLEAR_RIGHT) clear = t.top
  })
  const unclear = tops
    .filter((t) => t.unclear)
    .map((t) => (t.isSilentAnyway ? 0 : t.top))
    .sort((a, b) => a - b)
  const leaning = unclear[Math.floor(unclear.length * UNCLEAR_SILENT)] ?? 0
  return { clear: round(clear), leaning: round(Math.min(leaning, clear)) }
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

/** The value that at most `share` of the values exceed. */
function quantile(values: number[], share: number): number {
  const sorted = values.sort((a, b) => b - a)
  return round((sorted[Math.floor(sorted.length * share)] ?? 1) + 1e-4)
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
