/** Turns opinions given out of fold into temperature, pooling weights and thresholds. */

import { softmax } from '@/lib/reading/classify'
import { STYLES } from '@/lib/reading/columns'
import type { ModelFacts } from '@/lib/reading/model'
import type { Pooling } from '@/lib/reading/pool'
import { learn } from './logistic'
import { isLean } from './message-lesson'
import type { Opinion } from './out-of-fold'
import { bestThreshold, cardFrom, complaintFrom, isEnglish, round } from './thresholds'
import type { Question } from './yes-no'

export type Calibrated = Pick<ModelFacts, 'temperature' | 'bands' | 'praise' | 'complaint' | 'urgent'>

/** Asked of the training data with a margin over what is promised. */
const CLEAR_RIGHT = 0.95
/** More often than not, an annotator saw no more than a lean. */
const LEANS = 0.5
/** Below, an annotator's own first word would be another nearly as often. */
const LEANING_FIRST = 0.6
const WINDOW = 800
/** Among messages that tempt: a queue as a whole has many times fewer false cards. */
const FALSE_CARDS = 0.03

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
        en: cardFrom(opinions.filter(isEnglish), praise, FALSE_CARDS),
        other: cardFrom(
          opinions.filter((opinion) => !isEnglish(opinion)),
          praise,
          FALSE_CARDS,
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
 * Silent where an annotator mostly saw no more than a lean; `leaning` from where on the type is the annotator's first
 * more often than not; `clear` from where on it is nearly always the first or second.
 */
function fitBands(opinions: readonly Opinion[], temperature: number): ModelFacts['bands'] {
  const tops = opinions.map((opinion) => judge(opinion, temperature))
  const unclear = silentFrom(tops)
  const spoken = tops.filter((top) => top.unclear <= unclear).sort((a, b) => b.sure - a.sure)
  let right = 0
  let clear = 1
  let leaning = 1
  spoken.forEach((top, i) => {
    if (top.isRight) right++
    if (i > WINDOW && right / (i + 1) >= CLEAR_RIGHT) clear = top.sure
    const near = spoken.slice(Math.max(0, i - WINDOW), i + 1)
    if (near.filter((other) => other.isFirst).length >= LEANING_FIRST * near.length) leaning = top.sure
  })
  return { clear: round(Math.max(clear, leaning)), leaning: round(leaning), unclear: round(unclear) }
}

type Top = { sure: number; unclear: number; isLean: boolean; isFirst: boolean; isRight: boolean }

function judge({ five, document }: Opinion, temperature: number): Top {
  const all = softmax(five, temperature)
  const four = all.slice(0, 4)
  const top = Math.max(...four)
  const type = STYLES[four.indexOf(top)]
  const { sample } = document
  return {
    sure: top,
    unclear: all[4] ?? 0,
    isLean: isLean(sample),
    isFirst: type === sample.type,
    isRight: type === sample.type || type === sample.second,
  }
}

/** The likelihood of "unclear" from where on most of the messages around it are leans. */
function silentFrom(tops: readonly Top[]): number {
  const sorted = tops.toSorted((a, b) => a.unclear - b.unclear)
  let leans = 0
  for (const [i, top] of sorted.entries()) {
    if (top.isLean) leans++
    if (sorted[i - WINDOW]?.isLean) leans--
    if (i >= WINDOW && leans > LEANS * WINDOW) return top.unclear
  }
  return 1
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
    decays: [1e-4],
    rate: 0.1,
    seed: 7,
  })
  return { weights: Array.from(weights.table, (w) => round(w / 3)), bias: round(weights.bias[0] ?? 0) }
}
