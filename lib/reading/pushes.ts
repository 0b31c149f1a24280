/** How much each stretch of a message pushes towards one type of writing. */

import { ROW, STYLES } from './columns'
import { endOf, startOf } from './features'
import type { Model } from './model'
import type { Tally } from './tally'
import type { Span, StyleType } from './types'

/** A power of two: to multiply by it is to divide, to the bit. */
const SHARE = 1 / STYLES.length
/** A figure's sign may stand behind the last unit that is read. */
const BEYOND = 8

/** By entry of the vector: the mean of the four weights, and the push; by unit of text: what is pushed up to it. */
let means = new Float64Array(0)
let pushes = new Float32Array(0)
let sums = new Float64Array(0)

/** To be called once for a message before `pushesOf`. */
export function weighMeans({ table, facts }: Model, { size, slots }: Tally): void {
  if (means.length < size) {
    means = new Float64Array(size + 4096)
    pushes = new Float32Array(size + 4096)
  }
  const out = means
  const [first = 0, second = 0, third = 0, fourth = 0] = facts.scales
  for (let k = 0; k < size; k++) {
    const row = (slots[k] ?? 0) * ROW
    out[k] =
      (table[row] ?? 0) * first * SHARE +
      (table[row + 1] ?? 0) * second * SHARE +
      (table[row + 2] ?? 0) * third * SHARE +
      (table[row + 3] ?? 0) * fourth * SHARE
  }
}

/** The push of each stretch; every feature's push is spread evenly over the signs that it covers. */
export function pushesOf(
  model: Model,
  last: number,
  tally: Tally,
  type: StyleType,
  stretches: readonly Span[],
): Float64Array {
  pushByEntry(model, tally, STYLES.indexOf(type))
  if (sums.length < last + BEYOND) sums = new Float64Array(last + 4096)
  const upTo = sums.fill(0, 0, last + BEYOND)
  const { seen, entries, places } = tally
  const pushed = pushes
  for (let i = 0; i < seen; i++) {
    const place = places[i] ?? 0
    const start = startOf(place)
    const end = endOf(place)
    if (end <= start || end > last) continue
    const each = (pushed[entries[i] ?? 0] ?? 0) / (end - start)
    upTo[start + 1] = (upTo[start + 1] ?? 0) + each
    upTo[end + 1] = (upTo[end + 1] ?? 0) - each
  }
  let here = 0
  let sum = 0
  for (let at = 0; at < last + BEYOND; at++) {
    here += upTo[at] ?? 0
    sum += here
    upTo[at] = sum
  }
  const out = new Float64Array(stretches.length)
  for (let s = 0; s < stretches.length; s++) {
    const stretch = stretches[s]
    if (stretch !== undefined) out[s] = (upTo[stretch.end] ?? 0) - (upTo[stretch.start] ?? 0)
  }
  return out
}

/** Against the mean of the four, for one occurrence. */
function pushByEntry({ table, facts }: Model, { size, slots, values }: Tally, column: number): void {
  const scale = facts.scales[column] ?? 0
  const [mean, out] = [means, pushes]
  for (let k = 0; k < size; k++) {
    const own = (table[(slots[k] ?? 0) * ROW + column] ?? 0) * scale
    out[k] = (own - (mean[k] ?? 0)) * (values[k] ?? 0)
  }
}
