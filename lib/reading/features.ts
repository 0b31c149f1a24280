/** Turns a stretch of text into numbered features with their places; the model and its training see nothing else. */

import { bucket, hashText, SEED_DENIED, SEED_OPENING, SEED_PAIR, SEED_RUN, SEED_WORD, step } from './hash'
import type { Hit } from './lexicon/lexicons'
import { CATEGORIES } from './lexicon/types'
import { word as listedWord } from './measure-names'
import { EVERYTHING, passes } from './slots'
import { endsSentence, SPACE, unitClass, type Word } from './tokenize'
import type { Span } from './types'

/** Blocks are scaled each on its own, so that long texts do not drown the measures. */
export const WORDS = 0
export const RUNS = 1
export const MEASURES = 2

/** Units of text that are read for character runs. */
export const MAX_LENGTH = 12_000
const MAX_RUN = 5
/** How many words a "not" reaches, within its sentence. */
export const DENIAL_WORDS = 4
const NOT = CATEGORIES.indexOf('not')

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
 * Where features are gathered: lists longer than `size`, used again for every text, because new ones cost more than
 * what is written. A place is where the feature begins, and above that its end, in 16 bits each: no longer text is read.
 */
export type Room = {
  size: number
  ids: Int32Array
  places: Int32Array
  /** Words' features come first, then the runs, then the measures. */
  wordsTo: number
  runsTo: number
}

export const startOf = (place: number): number => place & 0xffff
export const endOf = (place: number): number => place >>> 16
export const placeOf = (start: number, end: number): number => start | (end << 16)

const ownRoom = makeRoom()

/** Features of a stretch; `measures` are those of the whole text. */
export function features(material: Material, measures: readonly number[]): Features {
  const { size, ids, places, wordsTo, runsTo } = gather(ownRoom, material, measures, EVERYTHING)
  const blocks = new Uint8Array(size)
    .fill(WORDS, 0, wordsTo)
    .fill(RUNS, wordsTo, runsTo)
    .fill(MEASURES, runsTo)
  return {
    size,
    ids: ids.slice(0, size),
    blocks,
    starts: Int32Array.from(places.subarray(0, size), startOf),
    ends: Int32Array.from(places.subarray(0, size), endOf),
  }
}

/**
 * As `features`, but written into `out`, and only those that pass the sieve. With `opening`, only
 * the features of so many first words, and no runs: the caller has the others already.
 */
export function gather(
  out: Room,
  material: Material,
  measures: readonly number[],
  sieve: Int32Array,
  opening: number | null = null,
): Room {
  const { text, span, words, hits } = material
  const units = Math.min(span.end - span.start, MAX_LENGTH) + 2
  const most = words.length * 4 + units * (MAX_RUN - 1) + hits.length + measures.length + 1
  if (out.ids.length < most) Object.assign(out, listsOf(most))
  out.size = 0
  wordFeatures(material, opening === null ? words.length : Math.min(opening, words.length), sieve, out)
  out.wordsTo = out.size
  if (opening === null) runFeatures(text, span, sieve, out)
  out.runsTo = out.size
  for (const { kind, start, end } of hits) add(out, sieve, listedWord(kind), placeOf(start, end))
  for (const measure of measures) add(out, sieve, measure, 0)
  return out
}

/** Empty; it grows to the longest text seen. */
export function makeRoom(): Room {
  return { size: 0, wordsTo: 0, runsTo: 0, ...listsOf(1 << 12) }
}

function listsOf(size: number) {
  return { ids: new Int32Array(size), places: new Int32Array(size) }
}

/** Written in any case, and kept if it passes: so the processor has nothing to guess. */
function add(out: Room, sieve: Int32Array, id: number, place: number): void {
  out.ids[out.size] = id
  out.places[out.size] = place
  out.size += passes(sieve, id)
}

/** Of the first `count` words. */
function wordFeatures({ text, words, hits }: Material, count: number, sieve: Int32Array, out: Room): void {
  let before = hashText('^', SEED_WORD)
  let beforeStart = -1
  let beforeEnd = -1
  let isSecond = false
  let hit = 0
  let denied = 0
  const last = (words[0]?.start ?? 0) + MAX_LENGTH
  for (let w = 0; w < count; w++) {
    const word = words[w]
    if (word === undefined || word.start > last) break
    const { hash, start, end } = word
    const own = placeOf(start, end)
    add(out, sieve, bucket(hash), own)
    const both = beforeStart < 0 ? own : placeOf(beforeStart, end)
    const pair = Math.imul(before, 31) ^ hash
    add(out, sieve, bucket(pair ^ SEED_PAIR), both)
    const isFirst = beforeEnd < 0 || opensSentence(text, beforeEnd, start)
    if (isFirst) add(out, sieve, bucket(hash ^ SEED_OPENING), own)
    else if (isSecond) add(out, sieve, bucket(pair ^ SEED_OPENING), both)
    if (isFirst) denied = 0
    while (hit < hits.length && (hits[hit]?.start ?? 0) < start) hit++
    if (isDenial(hits, hit, start)) denied = DENIAL_WORDS
    else if (denied-- > 0) add(out, sieve, bucket(hash ^ SEED_DENIED), own)
    isSecond = isFirst
    before = hash
    beforeStart = start
    beforeEnd = end
  }
}

/** Whether a "not" begins at `start`; `from`: the first listed word that begins there or later. */
function isDenial(hits: readonly Hit[], from: number, start: number): boolean {
  for (let i = from; hits[i]?.start === start; i++) if (hits[i]?.kind === NOT) return true
  return false
}

function opensSentence(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (endsSentence(text.charCodeAt(i))) return true
  return false
}

/** The signs that are read for runs, where they begin, and where they end, in the upper half. */
const codes = new Uint16Array(MAX_LENGTH + 2)
const begins = new Int32Array(MAX_LENGTH + 2)
const finishes = new Int32Array(MAX_LENGTH + 2)

/** Runs of 2 to 5 units across words, white space collapsed, other signs kept. */
function runFeatures(text: string, span: Span, sieve: Int32Array, out: Room): void {
  const n = readUnits(text, span.start, Math.min(span.end, span.start + MAX_LENGTH))
  const { ids, places } = out
  let { size } = out
  for (let i = 0; i < n; i++) {
    let hash = step(SEED_RUN, codes[i] ?? 0)
    const begin = begins[i] ?? 0
    const last = Math.min(i + MAX_RUN - 1, n)
    for (let j = i + 1; j <= last; j++) {
      hash = step(hash, codes[j] ?? 0)
      const id = bucket(hash)
      ids[size] = id
      places[size] = begin | (finishes[j] ?? 0)
      size += passes(sieve, id)
    }
  }
  out.size = size
}

/** A space before and behind the text counts; the answer is where the latter stands. */
function readUnits(text: string, start: number, limit: number): number {
  let n = 0
  codes[n++] = 0x20
  for (let i = start; i < limit; i++) {
    const code = text.charCodeAt(i)
    const isSpace = unitClass(code) === SPACE
    if (isSpace && codes[n - 1] === 0x20) continue
    codes[n] = isSpace ? 0x20 : code
    begins[n] = i
    finishes[n++] = (i + 1) << 16
  }
  codes[n] = 0x20
  begins[0] = start
  finishes[n] = limit << 16
  return n
}
