/** Counts the features of every training message and of its sentences, once, in the way the reader does. */

import { STYLES, UNCLEAR } from '@/lib/reading/columns'
import { type Features, features } from '@/lib/reading/features'
import { BUCKETS } from '@/lib/reading/hash'
import { messageMeasures, sentenceMeasures } from '@/lib/reading/measures'
import { parts } from '@/lib/reading/part'
import { type Prepared, prepare } from '@/lib/reading/prepare'
import { type Counts, count } from '@/lib/reading/vector'
import type { Marked, Sample, TypedSample } from './samples'

export type Document = {
  sample: Sample
  prepared: Prepared
  message: Counts
  sentences: Counts[]
  /** By sentence: 1 it carries praise (a complaint), 0 it does not, -1 nobody said. */
  carries: Record<Marked, Int8Array>
}

export type TypedDocument = Document & { sample: TypedSample }

export const isTyped = (document: Document): document is TypedDocument => document.sample.type !== null

/** The model's column of a type. */
export const typeColumn = (type: TypedSample['type']): number =>
  type === 'unclear' ? UNCLEAR : STYLES.indexOf(type)

/** Counts for one message. */
export function toDocument(sample: Sample): Document {
  const prepared = prepare(sample.text, sample.lang)
  const sentences = parts(prepared, prepared.sentences)
  return {
    sample,
    prepared,
    message: countIds(features(prepared, messageMeasures(prepared, sentences))),
    sentences: sentences.map((part) => countIds(features(part, sentenceMeasures(part)))),
    carries: {
      praise: carriers(sample, prepared, 'praise'),
      complaint: carriers(sample, prepared, 'complaint'),
    },
  }
}

const work = new Int32Array(BUCKETS)
const countIds = (found: Features): Counts => count(found.blocks, found.ids, work)

function carriers(sample: Sample, prepared: Prepared, question: Marked): Int8Array {
  const { sentences } = prepared
  const places = sample.marks[question]
  if (!sample[question]) return new Int8Array(sentences.length)
  if (places === null) return new Int8Array(sentences.length).fill(sentences.length === 1 ? 1 : -1)
  const out = Int8Array.from(sentences, (span) =>
    places.some(([start, end]) => {
      const overlap = Math.min(span.end, end) - Math.max(span.start, start)
      return overlap * 2 > Math.min(end - start, span.end - span.start)
    })
      ? 1
      : 0,
  )
  // The label rests on the whole, or was cut out of the text as a quote: no sentence may be blamed.
  return out.includes(1) ? out : out.fill(-1)
}
