/** Weighs counted features: the numbers that meet the model's weights. Training and reading share it. */

import { MEASURES, WORDS } from './features'

/** Distinct features of a text with how often each was seen; `keys` are feature ids or slots. */
export type Counts = { keys: Int32Array; counts: Float32Array; blocks: Uint8Array }

/** Places in the weight table and their values. */
export type Vector = { slots: Int32Array; values: Float32Array }

/** What one measure counts in a whole message, and in a single sentence, which has few and needs them more. */
export const MESSAGE_MEASURE = 0.2
export const SENTENCE_MEASURE = 0.45
const WORD_LENGTH = 1
const RUN_LENGTH = 1.2
/** By count, as far as counts are frequent. */
const DAMPED = Float64Array.from({ length: 64 }, (_, times) => 1 + Math.log(Math.max(1, times)))

/** A vector in the first `size` of lists that are longer. */
export type Weighed = Vector & { size: number }

/** Distinct features with their rarities. */
type Counted = {
  size: number
  rarities: Float32Array
  times: ArrayLike<number>
  blocks: Uint8Array
  values: Float32Array
}

/**
 * Counts equal keys, leaving out negative ones. `keys` runs beside the features' blocks; `work` is all zero, longer
 * than any key, and is left so: a plain array is several times faster here than a map.
 */
export function count(blocks: Uint8Array, keys: Int32Array, work: Int32Array): Counts {
  const places = new Int32Array(keys.length)
  const counts = new Float32Array(keys.length)
  let size = 0
  keys.forEach((key, i) => {
    if (key < 0) return
    const at = work[key] ?? 0
    if (at > 0) {
      counts[at - 1] = (counts[at - 1] ?? 0) + 1
      return
    }
    places[size] = i
    counts[size] = 1
    work[key] = ++size
  })
  const own = places.subarray(0, size)
  const counted = {
    keys: own.map((i) => keys[i] ?? 0),
    counts: counts.slice(0, size),
    blocks: Uint8Array.from(own, (i) => blocks[i] ?? 0),
  }
  for (const key of counted.keys) work[key] = 0
  return counted
}

/** Damped counts times rarity (`idf`, by slot); words and runs each scaled to one length, measures left as they are. */
export function weigh({ keys, counts, blocks }: Counts, idf: Float32Array, measure: number): Vector {
  const rarities = Float32Array.from(keys, (key) => idf[key] ?? 0)
  const values = new Float32Array(keys.length)
  weighCounted({ size: keys.length, rarities, times: counts, blocks, values }, measure)
  return { slots: keys, values }
}

/** As `weigh`, written into the `values` of what is already counted. */
export function weighCounted(counted: Counted, measure: number): void {
  const { size, rarities, times, blocks, values } = counted
  let words = 0
  let runs = 0
  for (let i = 0; i < size; i++) {
    const count = times[i] ?? 1
    const damped = count < DAMPED.length ? (DAMPED[count] ?? 1) : 1 + Math.log(count)
    const block = blocks[i]
    if (block === MEASURES) {
      values[i] = damped * measure
      continue
    }
    const value = damped * (rarities[i] ?? 0)
    values[i] = value
    if (block === WORDS) words += value * value
    else runs += value * value
  }
  const wordScale = WORD_LENGTH / Math.sqrt(words || 1)
  const runScale = RUN_LENGTH / Math.sqrt(runs || 1)
  for (let i = 0; i < size; i++) {
    const block = blocks[i]
    if (block !== MEASURES) values[i] = (values[i] ?? 0) * (block === WORDS ? wordScale : runScale)
  }
}
