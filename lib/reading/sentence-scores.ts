/** What each sentence by itself says about praise and complaint. */

import { COLUMNS, SENTENCE_PRAISE } from './columns'
import {
  DENIAL_WORDS,
  endOf,
  gather,
  MAX_LENGTH,
  type Material,
  MEASURES,
  makeRoom,
  RUNS,
  startOf,
  WORDS,
} from './features'
import { sentenceMeasures } from './measures'
import { type Model, scoreColumns } from './model'
import { clear, entriesOf, makeTally, meet, type Tally } from './tally'
import { endsSentence, LETTER, SPACE, unitClass } from './tokenize'
import type { Span } from './types'
import { SENTENCE_MEASURE, weighCounted } from './vector'

export type SentenceScore = { praise: number; complaint: number }

/** The message around the sentences: its features, so that they need not be made twice. */
export type Whole = {
  span: Span
  tally: Tally
  /** Of each sentence, where they are known. */
  measures?: readonly (readonly number[])[]
}

/** Words whose features depend on what stands before the sentence; more where a "not" before may reach into it. */
const OPENING = 2
const CUT_OPENING = OPENING + DENIAL_WORDS

const room = makeRoom()
/** Of sentences without a message around them. */
const alone = makeTally()
/** The sentence in hand; entries are its own. */
const own = { size: 0, ...ownEntries(0) }
/** By entry of the message its place in the sentence's lists, counted from 1; all zero between sentences. */
let places = new Int32Array(0)
/** Entries of the message, each as often as it stands in the sentence. */
let chosen = new Int32Array(0)

/** Scores before any sigmoid, one pair a sentence. */
export function judgeSentences(
  model: Model,
  sentences: readonly Material[],
  whole: Whole | null = null,
): SentenceScore[] {
  if (whole === null) clear(alone, model.slots)
  const tally = whole?.tally ?? alone
  makePlace(model.slots.cells.length, tally.seen)
  const from = { word: 0, run: tally.wordsTo }
  return sentences.map((sentence, s) => {
    const measures = whole?.measures?.[s] ?? sentenceMeasures(sentence)
    if (whole !== null && standsFree(sentence, whole)) {
      const opening = isCut(sentence, whole) ? CUT_OPENING : OPENING
      gather(room, sentence, measures, model.slots.sieve, opening)
      take(model, tally, 0, room.wordsTo, WORDS)
      borrowWords(tally, sentence, opening, from)
      take(model, tally, room.runsTo, room.size, MEASURES)
      borrowRuns(tally, sentence, from)
    } else {
      gather(room, sentence, measures, model.slots.sieve)
      take(model, tally, 0, room.wordsTo, WORDS)
      take(model, tally, room.wordsTo, room.runsTo, RUNS)
      take(model, tally, room.runsTo, room.size, MEASURES)
    }
    return score(model)
  })
}

/** Between spaces a sentence has the same runs as the message has there. */
function standsFree({ text, span }: Material, whole: Whole): boolean {
  const isSpace = (at: number) => unitClass(text.charCodeAt(at)) === SPACE
  return (
    span.end < whole.span.start + MAX_LENGTH &&
    (span.start === whole.span.start || isSpace(span.start - 1)) &&
    (span.end === whole.span.end || isSpace(span.end))
  )
}

/** Counts what was gathered of the sentence itself. */
function take(model: Model, tally: Tally, from: number, to: number, block: number): void {
  makePlace(model.slots.cells.length, to - from)
  let n = 0
  for (let i = from; i < to; i++) {
    const entry = meet(tally, model.slots, room.ids[i] ?? 0, block)
    if (entry >= 0) chosen[n++] = entry
  }
  see(tally, n, block)
}

/** Whether it goes on where the one before was cut for its length, without a sign that ends it. */
function isCut({ text, span }: Material, whole: Whole): boolean {
  for (let i = span.start - 1; i >= whole.span.start; i--) {
    const code = text.charCodeAt(i)
    if (endsSentence(code)) return false
    if (unitClass(code) >= LETTER) return true
  }
  return false
}

/** Behind the opening their features are those of the message. `from` moves on with the sentences, in order. */
function borrowWords(tally: Tally, { words }: Material, opening: number, from: { word: number }): void {
  const before = words[opening - 1]
  const last = words[words.length - 1]
  if (before === undefined || last === undefined || before === last) return
  const { places, entries, wordsTo } = tally
  let n = 0
  let i = from.word
  while (i < wordsTo && endOf(places[i] ?? 0) <= before.end) i++
  for (; i < wordsTo && endOf(places[i] ?? 0) <= last.end; i++) chosen[n++] = entries[i] ?? 0
  from.word = i
  see(tally, n, WORDS)
}

function borrowRuns(tally: Tally, { text, span }: Material, from: { run: number }): void {
  let start = span.start
  while (start > 0 && unitClass(text.charCodeAt(start - 1)) === SPACE) start--
  const { places, entries, runsTo } = tally
  let n = 0
  let i = from.run
  while (i < runsTo && startOf(places[i] ?? 0) < start) i++
  from.run = i
  for (; i < runsTo; i++) {
    const place = places[i] ?? 0
    if (startOf(place) > span.end) break
    chosen[n] = entries[i] ?? 0
    if (endOf(place) <= span.end + 1) n++
  }
  see(tally, n, RUNS)
}

/** Counts the message's entries that were chosen. */
function see({ slots, rarities }: Tally, chosenTo: number, block: number): void {
  const { slots: ownSlots, rarities: ownRarities, blocks, times, met } = own
  let { size } = own
  for (let i = 0; i < chosenTo; i++) {
    const entry = chosen[i] ?? 0
    const at = places[entry] ?? 0
    if (at > 0) {
      times[at - 1] = (times[at - 1] ?? 0) + 1
      continue
    }
    ownSlots[size] = slots[entry] ?? 0
    ownRarities[size] = rarities[entry] ?? 0
    blocks[size] = block
    times[size] = 1
    met[size] = entry
    places[entry] = ++size
  }
  own.size = size
}

/** And forgets what was counted. */
function score(model: Model): SentenceScore {
  weighCounted(own, SENTENCE_MEASURE)
  const [praise = 0, complaint = 0] = scoreColumns(model, own, SENTENCE_PRAISE, COLUMNS)
  for (let i = 0; i < own.size; i++) places[own.met[i] ?? 0] = 0
  own.size = 0
  return { praise, complaint }
}

/** For all entries of a message, and for so many features of a sentence. */
function makePlace(entries: number, seen: number): void {
  if (chosen.length < seen) chosen = new Int32Array(seen + 4096)
  if (places.length >= entries) return
  places = new Int32Array(entries)
  Object.assign(own, ownEntries(entries))
}

function ownEntries(size: number) {
  return { ...entriesOf(size), met: new Int32Array(size) }
}
