/** The lesson of single sentences, whose labels must first be found where only the message is labelled. */

import { SENTENCE_MEASURE, weigh } from '@/lib/reading/vector'
import type { Document } from './documents'
import { score, type Weights } from './logistic'
import { type Kept, toSlots } from './vocabulary'
import { learnYesNo, type Pace, worthOf } from './yes-no'

const ROUNDS = 1
/** Epochs of a round that only guesses. */
const GUESSING = 4
/** A sentence beside a marked one is no proof of the contrary: whoever complains does so between the lines, too. */
const BESIDE_MARKED = 0.5

/** Praise and complaint of single sentences, one column each. */
const QUESTIONS = ['praise', 'complaint'] as const

/**
 * Where only the message is labelled, the sentences that carry the label are found in rounds: the likeliest of each
 * message counts, the unlikely do not, the rest is left out.
 */
export function learnSentences(documents: readonly Document[], kept: Kept, pace: Pace): Weights {
  const owners = Int32Array.from(documents.flatMap((document, d) => document.sentences.map(() => d)))
  const rows = documents.flatMap((document) =>
    document.sentences.map((counted) => weigh(toSlots(counted, kept), kept.idf, SENTENCE_MEASURE)),
  )
  const known = QUESTIONS.map((question) => documents.flatMap(({ carries }) => Array.from(carries[question])))
  const worth = QUESTIONS.map((question, c) => {
    const worths = worthOf(documents, question)
    return (known[c] ?? []).map((label, i) => {
      const owner = owners[i] ?? 0
      const { yes, no } = worths[owner] ?? { yes: 1, no: 1 }
      if (documents[owner]?.sample[question] !== true) return no
      return label === 0 ? BESIDE_MARKED * no : yes
    })
  })
  let labels = known
  for (let round = 0; ; round++) {
    const isLast = round === ROUNDS
    const asked = labels.map((each, c) => ({ labels: each, worth: worth[c] ?? [], decay: pace.decay }))
    const weights = learnYesNo(rows, asked, kept, { ...pace, epochs: isLast ? pace.epochs : GUESSING })
    if (isLast) return weights
    const scores = rows.map((row) => score(weights, row))
    labels = known.map((each, c) => guess(each, owners, (i) => scores[i]?.[c] ?? 0))
  }
}

function guess(known: readonly number[], owners: Int32Array, scoreOf: (row: number) => number): number[] {
  const tops = new Map<number, number>()
  known.forEach((label, i) => {
    if (label < 0) tops.set(owners[i] ?? 0, Math.max(tops.get(owners[i] ?? 0) ?? -99, scoreOf(i)))
  })
  return known.map((label, i) => {
    if (label >= 0) return label
    const z = scoreOf(i)
    return z >= (tops.get(owners[i] ?? 0) ?? 0) || z > 0.5 ? 1 : z < -2 ? 0 : -1
  })
}
