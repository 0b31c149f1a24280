/** Turns opinions given out of fold into temperature, pooling weights and thresholds. */

import { softmax } from '@/lib/reading/classify'
import { STYLES } from '@/lib/reading/columns'
import type { ModelFacts, Pooling } from '@/lib/reading/model'
import { learn } from './logistic'
import type { Opinion } from './out-of-fold'
import { bestThreshold, cardFrom, complaintFrom, FEW, isEnglish, round } from './thresholds'
import type { Question } from './yes-no'

export type Calibrated = Pick<ModelFacts, 'temperature' | 'bands' | 'praise' | 'complaint' | 'urgent'>

/** Asked of the training data with a margin over what is promised. */
const CLEAR_RIGHT = 0.93
const UNCLEAR_SILENT = 0.7
const FALSE_CARDS = { en: 0.012, other: 0.016 }

export function calibrate(opinions: readonly Opinion[]): Calibrated {
  const temperature = fitTemperature(opinions)
  const praise = fitPooling(opinions, 'praise')
  const complaint = {
    en: fitPooling(opinions.filter(isEnglish), 'complaint'),
    other: fitPooling(
      opinions.filter((opinion) => !isEnglish(opinion)),
      'complaint',
    ),
  }
  const urgent = fitPooling(opinions, 'urgent')
  return {
    temperature,
    bands: fitBands(opinions, temperature),
    praise: {
      pooling: praise,
      cards: {
        en: cardFrom(opinions.filter(isEnglish), praise, FALSE_CARDS.en),
        other: cardFrom(
          opinions.filter((opinion) => !isEnglish(opinion)),
          praise,
          FALSE_CARDS.other,
        ),
      },
      hint: bestThreshold(opinions, 'praise', praise),
    },
    complaint: { pooling: complaint, found: complaintFrom(opinions, complaint) },
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
