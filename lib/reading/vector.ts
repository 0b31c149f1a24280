/** Weighs counted features: the numbers that meet the model's weights. Training and reading share it. */

import { type Features, MEASURES, WORDS } from './features'

/** Distinct features of a text with how often each was seen; `keys` are feature ids or slots. */
export type Counts = { keys: Int32Array; counts: Float32Array; blocks: Uint8Array }

/** Places in the weight table and their values. */
export type Vector = { slots: Int32Array; values: Float32Array }

/** What one measure counts in a whole message, and in a single sentence, which has few and needs them more. */
export const MESSAGE_MEASURE = 0.2
export const SENTENCE_MEASURE = 0.45
const BLOCK_LENGTH = [1, 1.2]

/**
 * Counts equal keys, leaving out negative ones. `keys` runs beside the features; `work` is all zero, longer than
 * any key, and is left so: a plain array is several times faster here than a map.
 */
export function count(features: Features, keys: Int32Array, work: Int32Array): Counts {
  const found = new Int32Array(features.size)
  const counts = new Float32Array(features.size)
  const blocks = new Uint8Array(features.size)
  let n = 0
  for (let i = 0; i < features.size; i++) {
    const key = keys[i] ?? -1
    if (key < 0) continue
    const at = work[key] ?? 0
    if (at > 0) {
      counts[at - 1] = (counts[at - 1] ?? 0) + 1
      continue
    }
    found[n] = key
    counts[n] = 1
    blocks[n] = features.blocks[i] ?? 0
    work[key] = ++n
  }
  for (let i = 0; i < n; i++) work[found[i] ?? 0] = 0
  return { keys: found.slice(0, n), counts: counts.slice(0, n), blocks: blocks.slice(0, n) }
}

/** Damped counts times rarity (`idf`, by slot); words and runs each scaled to one length, measures left as they are. */
export function weigh(counted: Counts, idf: Float32Array, measure: number): Vector {
  const values = new Float32Array(counted.keys.length)
  let words = 0
  let runs = 0
  for (let i = 0; i < values.length; i++) {
    const times = counted.counts[i] ?? 1
    const damped = times === 1 ? 1 : 1 + Math.log(times)
    const block = counted.blocks[i]
    if (block === MEASURES) {
      values[i] = damped * measure
      continue
    }
    const value = damped * (idf[counted.keys[i] ?? 0] ?? 0)
    values[i] = value
    if (block === WORDS) words += value * value
    else runs += value * value
  }
  const scales = [
    (BLOCK_LENGTH[0] ?? 1) / Math.sqrt(words || 1),
    (BLOCK_LENGTH[1] ?? 1) / Math.sqrt(runs || 1),
    1,
  ]
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) * (scales[counted.blocks[i] ?? 0] ?? 1)
  return { slots: counted.keys, values }
}
