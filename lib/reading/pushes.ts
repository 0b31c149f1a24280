/** How much each stretch of a message pushes towards one type of writing. */

import { COLUMNS, STYLES } from './columns'
import type { Features } from './features'
import type { Model } from './model'
import type { Prepared } from './prepare'
import type { Span, StyleType } from './types'
import type { Weighed } from './vector'

/** A power of two: to multiply by it is to divide, to the bit. */
const SHARE = 1 / STYLES.length

/** What the message's score was made from: its features, their slots, and the weighed counts. */
export type Grounds = { found: Features; slots: Int32Array; vector: Weighed }

/** Asks for the push of a stretch; every feature's push is spread evenly over the signs that it covers. */
export function pushOf(
  model: Model,
  prepared: Prepared,
  grounds: Grounds,
  type: StyleType,
): (span: Span) => number {
  const { found, slots, vector } = grounds
  const push = pushBySlot(model, vector, STYLES.indexOf(type))
  const last = prepared.span.end
  const sums = new Float64Array(last + 2)
  const { size, starts, ends } = found
  for (let i = 0; i < size; i++) {
    const slot = slots[i] ?? -1
    const start = starts[i] ?? 0
    const end = ends[i] ?? 0
    if (slot < 0 || end <= start || end > last) continue
    const each = (push[slot] ?? 0) / (end - start)
    sums[start + 1] = (sums[start + 1] ?? 0) + each
    sums[end + 1] = (sums[end + 1] ?? 0) - each
  }
  for (let k = 0; k < vector.size; k++) push[vector.slots[k] ?? 0] = 0
  for (let pass = 0; pass < 2; pass++) {
    let sum = sums[0] ?? 0
    for (let at = 1; at < sums.length; at++) {
      sum += sums[at] ?? 0
      sums[at] = sum
    }
  }
  return ({ start, end }) => (sums[end] ?? 0) - (sums[start] ?? 0)
}

/** All zero between two uses. */
let bySlot = new Float32Array(0)

/** Against the mean of the four, for one occurrence; the caller clears it. */
function pushBySlot(model: Model, vector: Weighed, column: number): Float32Array {
  const { table } = model
  const { scales, slots } = model.facts
  if (bySlot.length < slots) bySlot = new Float32Array(slots)
  const out = bySlot
  for (let k = 0; k < vector.size; k++) {
    const slot = vector.slots[k] ?? 0
    const row = slot * COLUMNS
    let mean = 0
    for (let c = 0; c < STYLES.length; c++) mean += (table[row + c] ?? 0) * (scales[c] ?? 0) * SHARE
    const own = (table[row + column] ?? 0) * (scales[column] ?? 0)
    out[slot] = (own - mean) * (vector.values[k] ?? 0)
  }
  return out
}
