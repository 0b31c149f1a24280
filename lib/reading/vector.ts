/** Weighs counted features: the numbers that meet the model's weights. Training and reading share it. */

import { type Features, MEASURES, WORDS } from './features'

/** Distinct features of a text with how often each was seen; `keys` are feature ids or slots. */
export type Counts = { keys: Int32Array; counts: Float32Array; blocks: Uint8Array }

/** Places in the weight table and their values. */
export type Vector = { slots: Int32Array; values: Float32Array }

const MEASURE_VALUE = 0.2
const BLOCK_LENGTH = [1, 1.2]

/** Counts equal features by `keyOf`, leaving out those where it is negative. */
export function count(features: Features, keyOf: (id: number) => number = (id) => id): Counts {
  const seen = new Map<number, number>()
  const keys: number[] = []
  const counts: number[] = []
  const blocks: number[] = []
  for (let i = 0; i < features.size; i++) {
    const key = keyOf(features.ids[i] ?? 0)
    if (key < 0) continue
    const at = seen.get(key)
    if (at === undefined) {
      seen.set(key, keys.length)
      keys.push(key)
      counts.push(1)
      blocks.push(features.blocks[i] ?? 0)
    } else counts[at] = (counts[at] ?? 0) + 1
  }
  return { keys: Int32Array.from(keys), counts: Float32Array.from(counts), blocks: Uint8Array.from(blocks) }
}

/** Damped counts times rarity (`idf`, by slot); words and runs each scaled to one length, measures left as they are. */
export function weigh(counted: Counts, idf: Float32Array): Vector {
  const values = new Float32Array(counted.keys.length)
  let words = 0
  let runs = 0
  for (let i = 0; i < values.length; i++) {
    const times = counted.counts[i] ?? 1
    const damped = times === 1 ? 1 : 1 + Math.log(times)
    const block = counted.blocks[i]
    if (block === MEASURES) {
      values[i] = damped * MEASURE_VALUE
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
