/** Counts the features of every training message and of its sentences, once, in the way the reader does. */

import { features, measuresOf } from '@/lib/reading/features'
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
  return {
    sample,
    prepared,
    message: count(features(prepared, measuresOf(prepared, prepared.sentences.length, prepared.lang))),
    sentences: parts(prepared, prepared.sentences).map((part) => count(features(part, []))),
    praised: Int8Array.from(prepared.sentences, (span) => praisedAt(sample, span)),
  }
}

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
