/** Weighs counted features: the numbers that meet the model's weights. Training and reading share it. */

import { RARITY, ROW } from './columns'
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

type Work = Int32Array | Uint16Array
type Tally = { size: number; keys: Int32Array; times: Int32Array; blocks: Uint8Array }

/**
 * Where features are counted and weighed; used again for every text, and grows to the longest seen. `entries`: by
 * feature, its place in the vector.
 */
export type Scales = Tally & Weighed & { entries: Int32Array }

export const makeScales = (): Scales => ({ size: 0, ...listsOf(0) })

const ownScales = makeScales()

/**
 * Counts equal keys, leaving out negative ones. `keys` runs beside the features' blocks; `work` is all zero, longer
 * than any key, and is left so: a plain array is several times faster here than a map.
 */
export function count(blocks: Uint8Array, keys: Int32Array, work: Work): Counts {
  const out = ownScales
  tally(out, keys.length, blocks, keys, work)
  return {
    keys: out.keys.slice(0, out.size),
    counts: Float32Array.from(out.times.subarray(0, out.size)),
    blocks: out.blocks.slice(0, out.size),
  }
}

/** Damped counts times rarity (`idf`, by slot); words and runs each scaled to one length, measures left as they are. */
export function weigh({ keys, counts, blocks }: Counts, idf: Float32Array, measure: number): Vector {
  const values = Float32Array.from(keys, (key) => idf[key] ?? 0)
  weighRarities(values, { size: keys.length, keys, times: Int32Array.from(counts), blocks }, measure)
  return { slots: keys, values }
}

/** `count` and `weigh` in one, written into `out`. */
export function countAndWeigh(
  out: Scales,
  seen: { size: number; blocks: Uint8Array; slots: Int32Array },
  { table, work }: { table: Int8Array; work: Work },
  measure: number,
): Scales {
  tally(out, seen.size, seen.blocks, seen.slots, work)
  const { size, keys, values } = out
  for (let i = 0; i < size; i++) values[i] = ((table[(keys[i] ?? 0) * ROW + RARITY] ?? 0) & 0xff) / 16
  weighRarities(values, out, measure)
  return out
}

function tally(out: Scales, size: number, blocks: Uint8Array, keys: Int32Array, work: Work): void {
  if (out.keys.length < size) Object.assign(out, listsOf(size + 4096))
  const { keys: own, times, blocks: ownBlocks, entries } = out
  let n = 0
  for (let i = 0; i < size; i++) {
    const key = keys[i] ?? -1
    if (key < 0) continue
    const at = work[key] ?? 0
    if (at > 0) {
      times[at - 1] = (times[at - 1] ?? 0) + 1
      entries[i] = at - 1
      continue
    }
    own[n] = key
    times[n] = 1
    ownBlocks[n] = blocks[i] ?? 0
    entries[i] = n
    work[key] = ++n
  }
  for (let i = 0; i < n; i++) work[own[i] ?? 0] = 0
  out.size = n
}

/** `values` holds the rarities, and the weighed counts in the end. */
function weighRarities(values: Float32Array, counted: Tally, measure: number): void {
  const { size, times, blocks } = counted
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
    const value = damped * (values[i] ?? 0)
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

/** Keys are slots where they are weighed, so both names stand for one list. */
function listsOf(size: number) {
  const keys = new Int32Array(size)
  const [times, entries] = [new Int32Array(size), new Int32Array(size)]
  return { keys, slots: keys, times, values: new Float32Array(size), blocks: new Uint8Array(size), entries }
}
