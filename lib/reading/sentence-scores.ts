/** What each sentence by itself says about praise and complaint. */

import { COLUMNS, SENTENCE_PRAISE } from './columns'
import { fill, MAX_LENGTH, type Material, makeRoom, type Room, RUNS } from './features'
import { sentenceMeasures } from './measures'
import { type Model, scoreColumns } from './model'
import { SPACE, unitClass } from './tokenize'
import type { Span } from './types'
import { countAndWeigh, makeScales, SENTENCE_MEASURE } from './vector'

export type SentenceScore = { praise: number; complaint: number }

/** The message around the sentences: its features, so that its runs of signs need not be made twice. */
export type Whole = {
  span: Span
  found: Room
  /** Of each sentence, where they are known. */
  measures?: readonly (readonly number[])[]
}

const room = makeRoom()
const scales = makeScales()

/** Scores before any sigmoid, one pair a sentence. */
export function judgeSentences(
  model: Model,
  sentences: readonly Material[],
  whole: Whole | null = null,
): SentenceScore[] {
  const runs = { at: 0 }
  return sentences.map((sentence, s) => {
    const shared = whole !== null && standsFree(sentence, whole) ? whole : null
    fill(room, sentence, whole?.measures?.[s] ?? sentenceMeasures(sentence), model.slots, shared === null)
    if (shared !== null) borrowRuns(room, shared, sentence, runs)
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

/** Adds the message's runs of the sentence. `runs.at` moves on with the sentences, which come in order. */
function borrowRuns(own: Room, { found }: Whole, { text, span }: Material, runs: { at: number }): void {
  let start = span.start
  while (start > 0 && unitClass(text.charCodeAt(start - 1)) === SPACE) start--
  const { size, blocks, starts, ends, slots } = found
  let i = runs.at
  while (i < size && (blocks[i] !== RUNS || (starts[i] ?? 0) < start)) i++
  runs.at = i
  for (; i < size && blocks[i] === RUNS && (starts[i] ?? 0) <= span.end; i++) {
    if ((ends[i] ?? 0) > span.end + 1) continue
    own.blocks[own.size] = RUNS
    own.slots[own.size++] = slots[i] ?? -1
  }
}
