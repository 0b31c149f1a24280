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

type Tally = { size: number; keys: Int32Array; counts: Float32Array; blocks: Uint8Array }

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
export function count(blocks: Uint8Array, keys: Int32Array, work: Int32Array): Counts {
  const out = ownScales
  tally(out, keys.length, blocks, keys, work)
  return {
    keys: out.keys.slice(0, out.size),
    counts: out.counts.slice(0, out.size),
    blocks: out.blocks.slice(0, out.size),
  }
}

/** Damped counts times rarity (`idf`, by slot); words and runs each scaled to one length, measures left as they are. */
export function weigh(counted: Counts, idf: Float32Array, measure: number): Vector {
  const values = new Float32Array(counted.keys.length)
  weighInto(values, { size: values.length, ...counted }, idf, measure)
  return { slots: counted.keys, values }
}

/** `count` and `weigh` in one, written into `out`. */
export function countAndWeigh(
  out: Scales,
  seen: { size: number; blocks: Uint8Array; slots: Int32Array },
  model: { work: Int32Array; idf: Float32Array },
  measure: number,
): Scales {
  tally(out, seen.size, seen.blocks, seen.slots, model.work)
  weighInto(out.values, out, model.idf, measure)
  return out
}

function tally(out: Scales, size: number, blocks: Uint8Array, keys: Int32Array, work: Int32Array): void {
  if (out.keys.length < size) Object.assign(out, listsOf(size + 4096))
  const { keys: own, counts, blocks: ownBlocks, entries } = out
  let n = 0
  for (let i = 0; i < size; i++) {
    const key = keys[i] ?? -1
    if (key < 0) continue
    const at = work[key] ?? 0
    if (at > 0) {
      counts[at - 1] = (counts[at - 1] ?? 0) + 1
      entries[i] = at - 1
      continue
    }
    own[n] = key
    counts[n] = 1
    ownBlocks[n] = blocks[i] ?? 0
    entries[i] = n
    work[key] = ++n
  }
  for (let i = 0; i < n; i++) work[own[i] ?? 0] = 0
  out.size = n
}

function weighInto(values: Float32Array, counted: Tally, idf: Float32Array, measure: number): void {
  const { size, keys, counts, blocks } = counted
  let words = 0
  let runs = 0
  for (let i = 0; i < size; i++) {
    const times = counts[i] ?? 1
    const damped = times < DAMPED.length ? (DAMPED[times] ?? 1) : 1 + Math.log(times)
    const block = blocks[i]
    if (block === MEASURES) {
      values[i] = damped * measure
      continue
    }
    const value = damped * (idf[keys[i] ?? 0] ?? 0)
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
  const [counts, values] = [new Float32Array(size), new Float32Array(size)]
  return { keys, slots: keys, counts, values, blocks: new Uint8Array(size), entries: new Int32Array(size) }
}
