/** The words that carried the decision, as whole words or short phrases. */

import { COLUMNS, STYLES } from './columns'
import type { Features } from './features'
import type { Model } from './model'
import type { Prepared } from './prepare'
import type { Evidence, Probabilities, StyleType } from './types'
import type { Vector } from './vector'

const MOST_SPANS = 6
const MOST_WORDS = 5
/** A neighbour joins a phrase when it carries at least this share of the phrase's best word. */
const JOINS = 0.35
/** A runner-up below this probability has no say. */
const HEARD = 0.22

/** What the message's score was made from: its features, their slots, and the weighed counts. */
export type Grounds = { found: Features; slots: Int32Array; vector: Vector }

/** Up to six spans, heaviest first; weights are shares of all weight found, so they sum to at most 1. */
export function findEvidence(
  model: Model,
  prepared: Prepared,
  grounds: Grounds,
  probabilities: Probabilities,
): Evidence[] {
  const ranked = [...STYLES].sort((a, b) => probabilities[b] - probabilities[a])
  const [first, second] = ranked
  if (first === undefined || second === undefined) return []
  const types = probabilities[second] >= HEARD ? [first, second] : [first]
  const spans = types.flatMap((type, rank) => {
    const weights = wordWeights(model, prepared, grounds, type)
    return phrases(prepared, weights, type, rank === 0 ? (types.length === 1 ? MOST_SPANS : 4) : 2)
  })
  const total = spans.reduce((sum, span) => sum + span.weight, 0)
  return spans
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .filter((span, i, all) =>
      all.slice(0, i).every((other) => span.end <= other.start || span.start >= other.end),
    )
    .map((span) => ({ ...span, weight: span.weight / total }))
}

/** By word: how much its own features and those that cross it push towards `type`. */
function wordWeights(model: Model, prepared: Prepared, grounds: Grounds, type: StyleType): Float64Array {
  const { found, slots, vector } = grounds
  const push = pushes(model, vector, STYLES.indexOf(type))
  const units = new Float64Array(prepared.span.end + 1)
  for (let i = 0; i < found.size; i++) {
    const slot = slots[i] ?? -1
    if (slot < 0) continue
    const amount = push[slot] ?? 0
    const start = found.starts[i] ?? 0
    const end = found.ends[i] ?? 0
    if (amount === 0 || end <= start || end > units.length) continue
    const each = amount / Math.min(end - start, 60)
    for (let at = start; at < end && at < start + 60; at++) units[at] = (units[at] ?? 0) + each
  }
  return Float64Array.from(prepared.words, (word) => {
    let sum = 0
    for (let at = word.start; at < word.end; at++) sum += units[at] ?? 0
    return sum
  })
}

/** By slot: its push towards a column against the mean of the four, for one occurrence. */
function pushes(model: Model, vector: Vector, column: number): Float32Array {
  const { scales } = model.facts
  const out = new Float32Array(model.facts.slots)
  for (let k = 0; k < vector.slots.length; k++) {
    const slot = vector.slots[k] ?? 0
    let mean = 0
    for (let c = 0; c < STYLES.length; c++)
      mean += ((model.table[slot * COLUMNS + c] ?? 0) * (scales[c] ?? 0)) / 4
    const own = (model.table[slot * COLUMNS + column] ?? 0) * (scales[column] ?? 0)
    out[slot] = (own - mean) * (vector.values[k] ?? 0)
  }
  return out
}

function phrases(prepared: Prepared, weights: Float64Array, type: StyleType, most: number): Evidence[] {
  const order = [...weights.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b)
  const taken = new Uint8Array(weights.length)
  const out: Evidence[] = []
  for (const at of order.slice(0, 40)) {
    const peak = weights[at] ?? 0
    if (out.length >= most || peak <= 0) break
    if (taken[at] === 1) continue
    const joins = (i: number) =>
      i >= 0 && i < weights.length && taken[i] === 0 && (weights[i] ?? 0) >= JOINS * peak
    let from = at
    let to = at
    while (to - from + 1 < MOST_WORDS && (joins(from - 1) || joins(to + 1))) {
      if (joins(to + 1)) to++
      else from--
    }
    let weight = 0
    for (let i = from; i <= to; i++) {
      taken[i] = 1
      weight += weights[i] ?? 0
    }
    const start = prepared.words[from]?.start ?? 0
    const end = prepared.words[to]?.end ?? 0
    if (!prepared.text.slice(start, end).includes('\n')) out.push({ start, end, type, weight })
  }
  return out
}
