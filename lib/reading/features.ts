/** Turns a stretch of text into numbered features with their places; the model and its training see nothing else. */

import { bucket, hashText, SEED_OPENING, SEED_PAIR, SEED_RUN, SEED_WORD, step } from './hash'
import type { Hit } from './lexicon/lexicons'
import { word as listedWord } from './measure-names'
import { bitOf, passes, SIEVE_WORDS, type Slots, slotOf } from './slots'
import { endsSentence, SPACE, unitClass, type Word } from './tokenize'
import type { Span } from './types'

/** Blocks are scaled each on its own, so that long texts do not drown the measures. */
export const WORDS = 0
export const RUNS = 1
export const MEASURES = 2

/** Units of text that are read for character runs. */
export const MAX_LENGTH = 12_000
const MAX_RUN = 5
/** Of a number that holds a unit's place and a run's length. */
const LENGTH_BITS = 3
const LENGTH_MASK = (1 << LENGTH_BITS) - 1

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
 * what is written. Of a model's known features `slots` are filled, else `ids`.
 */
export type Room = Features & {
  slots: Int32Array
  /** By word, where its features begin. */
  wordsAt: Int32Array
  /** The runs are those from here to there. */
  runsFrom: number
  runsTo: number
}

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
 * As `features`, but written into `out`, and with `known` only those that its model knows. Without `runs`, the caller
 * has them already; there is place for all runs of the stretch, made here or not.
 */
export function fill(
  out: Room,
  material: Material,
  measures: readonly number[],
  known: Slots | null,
  runs: boolean,
): Room {
  makePlace(out, material, measures.length)
  wordFeatures(material, material.words.length, known, out)
  if (runs) runFeatures(material.text, material.span, known, out)
  measureFeatures(material.hits, measures, known, out)
  return out
}

/** Empties it, and lets it hold all that such material can have. */
export function makePlace(out: Room, { span, words, hits }: Material, measures: number): void {
  const units = Math.min(span.end - span.start, MAX_LENGTH) + 2
  const most = words.length * 3 + units * (MAX_RUN - 1) + hits.length + measures
  if (out.ids.length < most) Object.assign(out, listsOf(most))
  out.size = 0
}

/** Empty; it grows to the longest text seen. */
export function makeRoom(): Room {
  return { size: 0, runsFrom: 0, runsTo: 0, ...listsOf(1 << 12) }
}

function listsOf(size: number) {
  return {
    ids: new Int32Array(size),
    blocks: new Uint8Array(size),
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    slots: new Int32Array(size),
    wordsAt: new Int32Array(size),
  }
}

function add(out: Room, known: Slots | null, id: number, block: number, start: number, end: number): void {
  const at = out.size
  if (known === null) {
    out.ids[at] = id
  } else {
    if (!passes(known.sieve, id)) return
    const slot = slotOf(known, id)
    if (slot < 0) return
    out.slots[at] = slot
  }
  out.size = at + 1
  out.blocks[at] = block
  out.starts[at] = start
  out.ends[at] = end
}

export function measureFeatures(
  hits: readonly Hit[],
  measures: readonly number[],
  known: Slots | null,
  out: Room,
): void {
  for (const { kind, start, end } of hits) add(out, known, listedWord(kind), MEASURES, start, end)
  for (const measure of measures) add(out, known, measure, MEASURES, 0, 0)
}

/** Of the first `count` words. */
export function wordFeatures({ text, words }: Material, count: number, known: Slots | null, out: Room): void {
  let before = hashText('^', SEED_WORD)
  let beforeStart = -1
  let beforeEnd = -1
  let isSecond = false
  const last = (words[0]?.start ?? 0) + MAX_LENGTH
  for (let w = 0; w < count; w++) {
    const word = words[w]
    if (word === undefined || word.start > last) break
    const { hash, start, end } = word
    out.wordsAt[w] = out.size
    add(out, known, bucket(hash), WORDS, start, end)
    const pairStart = beforeStart < 0 ? start : beforeStart
    const pair = Math.imul(before, 31) ^ hash
    add(out, known, bucket(pair ^ SEED_PAIR), WORDS, pairStart, end)
    const isFirst = beforeEnd < 0 || opensSentence(text, beforeEnd, start)
    if (isFirst) add(out, known, bucket(hash ^ SEED_OPENING), WORDS, start, end)
    else if (isSecond) add(out, known, bucket(pair ^ SEED_OPENING), WORDS, pairStart, end)
    isSecond = isFirst
    before = hash
    beforeStart = start
    beforeEnd = end
  }
  out.wordsAt[count] = out.size
}

function opensSentence(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (endsSentence(text.charCodeAt(i))) return true
  return false
}

/** The signs that are read for runs, and where they stand. */
const codes = new Uint16Array(MAX_LENGTH + 2)
const places = new Int32Array(MAX_LENGTH + 2)

/** Runs that the model may know, and the unit they begin with and their length. */
const likely = new Int32Array((MAX_LENGTH + 2) * (MAX_RUN - 1))
const likelyAt = new Int32Array(likely.length)
/** Lets every feature pass. */
const everything = new Int32Array(SIEVE_WORDS).fill(-1)

/** Runs of 2 to 5 units across words, white space collapsed, other signs kept. */
function runFeatures(text: string, span: Span, known: Slots | null, out: Room): void {
  const limit = Math.min(span.end, span.start + MAX_LENGTH)
  const n = readUnits(text, span.start, limit)
  const found = likelyRuns(n, known?.sieve ?? everything)
  out.runsFrom = out.size
  const { ids, blocks, starts, ends, slots } = out
  let { size } = out
  for (let j = 0; j < found; j++) {
    const id = likely[j] ?? 0
    if (known === null) {
      ids[size] = id
    } else {
      const slot = slotOf(known, id)
      if (slot < 0) continue
      slots[size] = slot
    }
    const at = likelyAt[j] ?? 0
    const first = at >>> LENGTH_BITS
    blocks[size] = RUNS
    starts[size] = places[first] ?? 0
    ends[size++] = Math.min((places[first + (at & LENGTH_MASK)] ?? 0) + 1, limit)
  }
  out.size = size
  out.runsTo = size
}

/** How many units there are to begin with, but for a space at the end; a space before and behind the text counts. */
function readUnits(text: string, start: number, limit: number): number {
  let n = 0
  codes[n++] = 0x20
  for (let i = start; i < limit; i++) {
    const code = text.charCodeAt(i)
    const isSpace = unitClass(code) === SPACE
    if (isSpace && codes[n - 1] === 0x20) continue
    codes[n] = isSpace ? 0x20 : code
    places[n++] = i
  }
  codes[n] = 0x20
  places[0] = start
  places[n] = limit
  return n
}

/** Writes all runs and keeps those that pass, so that nothing is to be guessed by the processor; how many they are. */
function likelyRuns(n: number, sieve: Int32Array): number {
  let found = 0
  for (let i = 0; i < n; i++) {
    let hash = step(SEED_RUN, codes[i] ?? 0)
    const longest = Math.min(MAX_RUN - 1, n - i)
    for (let k = 1; k <= longest; k++) {
      hash = step(hash, codes[i + k] ?? 0)
      const id = bucket(hash)
      likely[found] = id
      likelyAt[found] = (i << LENGTH_BITS) | k
      found += bitOf(sieve, id)
    }
  }
  return found
}
