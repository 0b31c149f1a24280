/** What each sentence by itself says about praise and complaint. */

import { COLUMNS, SENTENCE_PRAISE } from './columns'
import { type Features, features, MAX_LENGTH, type Material, RUNS } from './features'
import { sentenceMeasures } from './measures'
import { type Model, scoreColumns, slotsOf } from './model'
import { SPACE, unitClass } from './tokenize'
import type { Span } from './types'
import { count, SENTENCE_MEASURE, weigh } from './vector'

export type SentenceScore = { praise: number; complaint: number }

/** The message around the sentences: its features and slots, so that its runs of signs need not be made twice. */
export type Whole = { span: Span; found: Features; slots: Int32Array }

/** Scores before any sigmoid, one pair a sentence. */
export function judgeSentences(
  model: Model,
  sentences: readonly Material[],
  whole: Whole | null = null,
): SentenceScore[] {
  const runs = { at: 0 }
  return sentences.map((sentence) => {
    const shared = whole !== null && standsFree(sentence, whole) ? whole : null
    const own = features(sentence, sentenceMeasures(sentence), model.sieve, shared === null)
    const ownSlots = slotsOf(model, own)
    const both = shared === null ? null : withRuns(own, ownSlots, shared, sentence, runs)
    const known = count(both?.blocks ?? own.blocks, both?.slots ?? ownSlots, model.work)
    const [praise = 0, complaint = 0] = scoreColumns(
      model,
      weigh(known, model.idf, SENTENCE_MEASURE),
      SENTENCE_PRAISE,
      COLUMNS,
    )
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

/** `runs.at` moves on with the sentences, which come in order. */
function withRuns(
  own: Features,
  ownSlots: Int32Array,
  { found, slots }: Whole,
  { text, span }: Material,
  runs: { at: number },
): { blocks: Uint8Array; slots: Int32Array } {
  let start = span.start
  while (start > 0 && unitClass(text.charCodeAt(start - 1)) === SPACE) start--
  let from = runs.at
  while (from < found.size && (found.blocks[from] !== RUNS || (found.starts[from] ?? 0) < start)) from++
  runs.at = from
  let to = from
  while (to < found.size && found.blocks[to] === RUNS && (found.starts[to] ?? 0) <= span.end) to++
  const blocks = new Uint8Array(own.size + to - from)
  const all = new Int32Array(own.size + to - from)
  blocks.set(own.blocks)
  all.set(ownSlots)
  let size = own.size
  for (let i = from; i < to; i++) {
    if ((found.ends[i] ?? 0) > span.end + 1) continue
    blocks[size] = RUNS
    all[size++] = slots[i] ?? -1
  }
  return { blocks: blocks.subarray(0, size), slots: all.subarray(0, size) }
}
