/** What the model says of each training message when it has not learned from it. */

import { COMPLAINT, MESSAGE_COLUMNS, PRAISE, UNCLEAR, URGENT } from '@/lib/reading/columns'
import { gather } from '@/lib/reading/pool'
import { gatherUrgency } from '@/lib/reading/urgency'
import { MESSAGE_MEASURE, SENTENCE_MEASURE, weigh } from '@/lib/reading/vector'
import { type Document, isTyped, type TypedDocument } from './documents'
import { type Fitted, fitModel, type Size } from './fit'
import { score } from './logistic'
import { PICKED } from './picked'
import { type Kept, toSlots } from './vocabulary'

export type Opinion = {
  document: TypedDocument
  /** Four types and "unclear", before the softmax. */
  five: number[]
  praise: number[]
  complaint: number[]
  urgent: number[]
}

export const FOLDS = 5
/** Neighbours in the files may belong together, so they share a fold. */
const BLOCK = 8

export function outOfFold(
  documents: readonly Document[],
  all: Kept,
  size: Size,
  say: (line: string) => void,
): Opinion[] {
  const out: Opinion[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const { training, test } = splitAt(documents, fold)
    const fitted = fitModel(training, all, size)
    out.push(...test.map((document) => ask(fitted, document)))
    say(`fold ${fold + 1} of ${FOLDS}`)
  }
  return out
}

/** What is learned from and what is asked; picked messages are never asked: many are hard on purpose, and one quick reader labelled them. */
export function splitAt(
  documents: readonly Document[],
  fold: number,
): { training: Document[]; test: TypedDocument[] } {
  const isAsked = (document: Document, i: number) =>
    Math.floor(i / BLOCK) % FOLDS === fold && document.sample.source !== PICKED
  return {
    training: documents.filter((document, i) => !isAsked(document, i)),
    test: documents.filter(isAsked).filter(isTyped),
  }
}

function ask(fitted: Fitted, document: TypedDocument): Opinion {
  const { kept } = fitted
  const message = score(
    fitted.messages,
    weigh(toSlots(document.message, kept), kept.idf, MESSAGE_MEASURE),
  ).subarray(0, MESSAGE_COLUMNS)
  const sentences = document.sentences.map((counted) =>
    score(fitted.sentences, weigh(toSlots(counted, kept), kept.idf, SENTENCE_MEASURE)),
  )
  const of = (column: number) => sentences.map((pair) => pair[column] ?? 0)
  return {
    document,
    five: Array.from(message.subarray(0, UNCLEAR + 1)),
    praise: gather(message[PRAISE] ?? 0, of(0)),
    complaint: gather(message[COMPLAINT] ?? 0, of(1)),
    urgent: gatherUrgency(document.prepared, message[URGENT] ?? 0),
  }
}
