/** Weighs counted features: the numbers that meet the model's weights. Training and reading share it. */

import { MEASURES, WORDS } from './features'

/** Distinct features of a text with how often each was seen; `keys` are feature ids or slots. */
export type Counts = { keys: Int32Array; counts: Float32Array; blocks: Uint8Array }

/** Places in the weight table and their values. */
export type Vector = { slots: Int32Array; values: Float32Array }

/** What one measure counts in a whole message, and in a single sentence, which has few and needs them more. */
export const MESSAGE_MEASURE = 0.2
export const SENTENCE_MEASURE = 0.45
const BLOCK_LENGTH = [1, 1.2]

/** Written in place of small tables; grows to the longest text seen. */
let room = { keys: new Int32Array(0), counts: new Float32Array(0), blocks: new Uint8Array(0) }

/**
 * Counts equal keys, leaving out negative ones. `keys` runs beside the features' blocks; `work` is all zero, longer
 * than any key, and is left so: a plain array is several times faster here than a map.
 */
export function count(blocks: Uint8Array, keys: Int32Array, work: Int32Array): Counts {
  const size = keys.length
  if (room.keys.length < size) {
    const more = size + 4096
    room = { keys: new Int32Array(more), counts: new Float32Array(more), blocks: new Uint8Array(more) }
  }
  const out = room
  let n = 0
  for (let i = 0; i < size; i++) {
    const key = keys[i] ?? -1
    if (key < 0) continue
    const at = work[key] ?? 0
    if (at > 0) {
      out.counts[at - 1] = (out.counts[at - 1] ?? 0) + 1
      continue
    }
    out.keys[n] = key
    out.counts[n] = 1
    out.blocks[n] = blocks[i] ?? 0
    work[key] = ++n
  }
  for (let i = 0; i < n; i++) work[out.keys[i] ?? 0] = 0
  return { keys: out.keys.slice(0, n), counts: out.counts.slice(0, n), blocks: out.blocks.slice(0, n) }
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
