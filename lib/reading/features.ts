/** Turns a stretch of text into numbered features with their places; the model and its training see nothing else. */

import { bucket, hashText, SEED_OPENING, SEED_PAIR, SEED_RUN, SEED_WORD, step } from './hash'
import type { Hit } from './lexicon/lexicons'
import { word as listedWord } from './measure-names'
import { passes, type Slots, slotOf } from './slots'
import { endsSentence, SPACE, unitClass, type Word } from './tokenize'
import type { Span } from './types'

/** Blocks are scaled each on its own, so that long texts do not drown the measures. */
export const WORDS = 0
export const RUNS = 1
export const MEASURES = 2

/** Units of text that are read for character runs. */
export const MAX_LENGTH = 12_000
const MAX_RUN = 5

/** Parallel lists: feature, block and the place it was seen (start = end: the whole text). */
export type Features = {
  size: number
  ids: Int32Array
  blocks: Uint8Array
  starts: Int32Array
  ends: Int32Array
}

/** What was found in the text beforehand: its words and listed words, all inside `span`. */
export type Material = { text: string; span: Span; words: readonly Word[]; hits: readonly Hit[] }

/**
 * Where features are written: lists longer than `size`, used again for every text, because new ones cost more than
 * what is written. With `known`, features that its model does not know are left out, and `slots` are filled.
 */
export type Room = Features & { known: Slots | null; slots: Int32Array }

const ownRoom = makeRoom()

/** Features of a stretch; `measures` are those of the whole text. */
export function features(material: Material, measures: readonly number[]): Features {
  const { size, ids, blocks, starts, ends } = fill(ownRoom, material, measures, null, true)
  return {
    size,
    ids: ids.slice(0, size),
    blocks: blocks.slice(0, size),
    starts: starts.slice(0, size),
    ends: ends.slice(0, size),
  }
}

/**
 * As `features`, but written into `out`. Without `runs`, the caller has them already; there is place for all runs of
 * the stretch, made here or not.
 */
export function fill(
  out: Room,
  material: Material,
  measures: readonly number[],
  known: Slots | null,
  runs: boolean,
): Room {
  const units = Math.min(material.span.end - material.span.start, MAX_LENGTH) + 2
  const most = material.words.length * 3 + units * (MAX_RUN - 1) + material.hits.length + measures.length
  if (out.ids.length < most) Object.assign(out, listsOf(most))
  out.size = 0
  out.known = known
  wordFeatures(material, out)
  if (runs) runFeatures(material.text, material.span, out)
  for (const { kind, start, end } of material.hits) add(out, listedWord(kind), MEASURES, start, end)
  for (const measure of measures) add(out, measure, MEASURES, 0, 0)
  return out
}

/** Empty; it grows to the longest text seen. */
export function makeRoom(): Room {
  return { size: 0, known: null, ...listsOf(1 << 12) }
}

function listsOf(size: number) {
  return {
    ids: new Int32Array(size),
    blocks: new Uint8Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    slots: new Int32Array(size),
  }
}

function add(out: Room, id: number, block: number, start: number, end: number): void {
  const { known, size: at } = out
  if (known !== null) {
    if (!passes(known.sieve, id)) return
    const slot = slotOf(known, id)
    if (slot < 0) return
    out.slots[at] = slot
  }
  out.size = at + 1
  out.ids[at] = id
  out.blocks[at] = block
  out.starts[at] = start
  out.ends[at] = end
}

function wordFeatures({ text, words }: Material, out: Room): void {
  let before = hashText('^', SEED_WORD)
  let beforeStart = -1
  let beforeEnd = -1
  let isSecond = false
  for (const word of words) {
    if (word.start - (words[0]?.start ?? 0) > MAX_LENGTH) break
    const { hash } = word
    add(out, bucket(hash), WORDS, word.start, word.end)
    const pairStart = beforeStart < 0 ? word.start : beforeStart
    add(out, bucket(Math.imul(before, 31) ^ hash ^ SEED_PAIR), WORDS, pairStart, word.end)
    const isFirst = beforeEnd < 0 || opensSentence(text, beforeEnd, word.start)
    if (isFirst) add(out, bucket(hash ^ SEED_OPENING), WORDS, word.start, word.end)
    else if (isSecond)
      add(out, bucket(Math.imul(before, 31) ^ hash ^ SEED_OPENING), WORDS, pairStart, word.end)
    isSecond = isFirst
    before = hash
    beforeStart = word.start
    beforeEnd = word.end
  }
}

function opensSentence(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (endsSentence(text.charCodeAt(i))) return true
  return false
}

/** The signs that are read for runs, and where they stand. */
const codes = new Uint16Array(MAX_LENGTH + 2)
const places = new Int32Array(MAX_LENGTH + 2)

/** Runs of 2 to 5 units across words, white space collapsed, other signs kept. */
function runFeatures(text: string, span: Span, out: Room): void {
  const limit = Math.min(span.end, span.start + MAX_LENGTH)
  let n = 0
  codes[n++] = 0x20
  for (let i = span.start; i < limit; i++) {
    const code = text.charCodeAt(i)
    const isSpace = unitClass(code) === SPACE
    if (isSpace && codes[n - 1] === 0x20) continue
    codes[n] = isSpace ? 0x20 : code
    places[n++] = i
  }
  codes[n] = 0x20
  places[0] = span.start
  places[n] = limit
  const sieve = out.known?.sieve ?? null
  for (let i = 0; i <= n; i++) {
    let hash = step(SEED_RUN, codes[i] ?? 0)
    for (let k = 1; k < MAX_RUN && i + k <= n; k++) {
      hash = step(hash, codes[i + k] ?? 0)
      const id = bucket(hash)
      // Most are unknown: to ask here spares the call.
      if (sieve !== null && !passes(sieve, id)) continue
      add(out, id, RUNS, places[i] ?? 0, Math.min((places[i + k] ?? 0) + 1, limit))
    }
  }
}
