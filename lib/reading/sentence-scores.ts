/** What each sentence by itself says about praise and complaint. */

import { COLUMNS, SENTENCE_PRAISE } from './columns'
import {
  fill,
  MAX_LENGTH,
  type Material,
  makePlace,
  makeRoom,
  measureFeatures,
  type Room,
  RUNS,
  WORDS,
  wordFeatures,
} from './features'
import { sentenceMeasures } from './measures'
import { type Model, scoreColumns } from './model'
import type { Part } from './part'
import type { Slots } from './slots'
import { SPACE, unitClass } from './tokenize'
import type { Span } from './types'
import { countAndWeigh, makeScales, SENTENCE_MEASURE } from './vector'

export type SentenceScore = { praise: number; complaint: number }

/** The message around the sentences: its features, so that they need not be made twice. */
export type Whole = {
  span: Span
  found: Room
  /** Of each sentence, where they are known. */
  measures?: readonly (readonly number[])[]
}

/** Words whose features depend on what stands before the sentence. */
const OPENING = 2

const room = makeRoom()
const scales = makeScales()

/** Scores before any sigmoid, one pair a sentence. */
export function judgeSentences(
  model: Model,
  sentences: readonly Part[],
  whole: Whole | null = null,
): SentenceScore[] {
  const runs = { at: whole?.found.runsFrom ?? 0 }
  return sentences.map((sentence, s) => {
    const measures = whole?.measures?.[s] ?? sentenceMeasures(sentence)
    if (whole !== null && standsFree(sentence, whole)) {
      makePlace(room, sentence, measures.length)
      borrowWords(room, model.slots, whole.found, sentence)
      measureFeatures(sentence.hits, measures, model.slots, room)
      borrowRuns(room, whole.found, sentence, runs)
    } else fill(room, sentence, measures, model.slots, true)
    const vector = countAndWeigh(scales, room, model, SENTENCE_MEASURE)
    const [praise = 0, complaint = 0] = scoreColumns(model, vector, SENTENCE_PRAISE, COLUMNS)
    return { praise, complaint }
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

/** From the third word on they are what they are in the message. */
function borrowWords(own: Room, known: Slots, { wordsAt, slots }: Room, sentence: Part): void {
  const { words, first } = sentence
  wordFeatures(sentence, Math.min(OPENING, words.length), known, own)
  let { size } = own
  const last = wordsAt[first + words.length] ?? 0
  for (let i = wordsAt[first + Math.min(OPENING, words.length)] ?? 0; i < last; i++) {
    own.blocks[size] = WORDS
    own.slots[size++] = slots[i] ?? -1
  }
  own.size = size
}

/** `runs.at` moves on with the sentences, which come in order. */
function borrowRuns(own: Room, found: Room, { text, span }: Material, runs: { at: number }): void {
  let start = span.start
  while (start > 0 && unitClass(text.charCodeAt(start - 1)) === SPACE) start--
  const { runsTo, starts, ends } = found
  let from = runs.at
  while (from < runsTo && (starts[from] ?? 0) < start) from++
  runs.at = from
  const { blocks, slots } = own
  let { size } = own
  for (let i = from; i < runsTo && (starts[i] ?? 0) <= span.end; i++) {
    if ((ends[i] ?? 0) > span.end + 1) continue
    blocks[size] = RUNS
    slots[size++] = found.slots[i] ?? -1
  }
  own.size = size
}
