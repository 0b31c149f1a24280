/** The lesson of single sentences, whose labels must first be found where only the message is labelled. */

import { SENTENCE_MEASURE, type Vector, weigh } from '@/lib/reading/vector'
import { beside } from './contrast'
import type { Document } from './documents'
import { score, type Weights } from './logistic'
import type { Marked } from './samples'
import { type Kept, toSlots } from './vocabulary'
import { learnYesNo, type Pace, worthOf } from './yes-no'

const ROUNDS = 1
/** A sentence beside a marked one is no proof of the contrary: whoever complains does so between the lines, too. */
const BESIDE_MARKED = 0.5

/** Every sentence of all messages; `owners`: the place of its message. */
type Sentences = { owners: Int32Array; rows: Vector[] }

/** Praise and complaint of single sentences, one column each. */
export function learnSentences(documents: readonly Document[], kept: Kept, pace: Pace): Weights {
  const owners = Int32Array.from(documents.flatMap((document, d) => document.sentences.map(() => d)))
  const rows = documents.flatMap((document) =>
    document.sentences.map((counted) => weigh(toSlots(counted, kept), kept.idf, SENTENCE_MEASURE)),
  )
  return beside(
    (['praise', 'complaint'] as const).map((question) =>
      learnOne(documents, { owners, rows }, question, kept, pace),
    ),
  )
}

/**
 * Where only the message is labelled, the sentences that carry the label are found in rounds: the likeliest of each
 * message counts, the unlikely do not, the rest is left out.
 */
function learnOne(
  documents: readonly Document[],
  { owners, rows }: Sentences,
  question: Marked,
  kept: Kept,
  pace: Pace,
): Weights {
  const known = documents.flatMap((document) => Array.from(document.carries[question]))
  const worth = known.map((label, i) => {
    const document = documents[owners[i] ?? 0]
    return label === 0 && document?.sample[question] === true ? BESIDE_MARKED : worthOf(document, question)
  })
  let labels = known
  for (let round = 0; ; round++) {
    const isLast = round === ROUNDS
    const weights = learnYesNo(rows, labels, worth, kept, { ...pace, epochs: isLast ? pace.epochs : 4 })
    if (isLast) return weights
    labels = guess(known, owners, rows, weights)
  }
}

function guess(
  known: readonly number[],
  owners: Int32Array,
  rows: readonly Vector[],
  weights: Weights,
): number[] {
  const scores = rows.map((row, i) => ((known[i] ?? 0) < 0 ? (score(weights, row)[0] ?? 0) : 0))
  const tops = new Map<number, number>()
  scores.forEach((z, i) => {
    if ((known[i] ?? 0) < 0) tops.set(owners[i] ?? 0, Math.max(tops.get(owners[i] ?? 0) ?? -99, z))
  })
  return known.map((label, i) => {
    const z = scores[i] ?? 0
    if (label >= 0) return label
    return z >= (tops.get(owners[i] ?? 0) ?? 0) || z > 0.5 ? 1 : z < -2 ? 0 : -1
  })
}
