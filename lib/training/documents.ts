/** Counts the features of every training message and of its sentences, once, in the way the reader does. */

import { type Features, features } from '@/lib/reading/features'
import { BUCKETS } from '@/lib/reading/hash'
import { messageMeasures, sentenceMeasures } from '@/lib/reading/measures'
import { parts } from '@/lib/reading/part'
import { type Prepared, prepare } from '@/lib/reading/prepare'
import type { Span } from '@/lib/reading/types'
import { type Counts, count } from '@/lib/reading/vector'
import type { Sample } from './samples'

export type Document = {
  sample: Sample
  prepared: Prepared
  message: Counts
  sentences: Counts[]
  /** By sentence: 1 praise, 0 none, -1 nobody said. */
  praised: Int8Array
}

/** Counts for one message. */
export function toDocument(sample: Sample): Document {
  const prepared = prepare(sample.text, sample.lang)
  const sentences = parts(prepared, prepared.sentences)
  return {
    sample,
    prepared,
    message: countIds(features(prepared, messageMeasures(prepared, sentences))),
    sentences: sentences.map((part) => countIds(features(part, sentenceMeasures(part)))),
    praised: Int8Array.from(prepared.sentences, (span) => praisedAt(sample, span)),
  }
}

const work = new Int32Array(BUCKETS)
const countIds = (found: Features): Counts => count(found.blocks, found.ids, work)

function praisedAt(sample: Sample, span: Span): number {
  if (!sample.praise) return 0
  if (sample.spans === null) return -1
  for (const quote of sample.spans) {
    const at = sample.text.indexOf(quote)
    if (quote === '' || at < 0) continue
    const overlap = Math.min(span.end, at + quote.length) - Math.max(span.start, at)
    if (overlap * 2 > Math.min(quote.length, span.end - span.start)) return 1
  }
  return 0
}
