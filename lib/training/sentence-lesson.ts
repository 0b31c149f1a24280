/** The lesson of single sentences, whose labels must first be found where only the message is labelled. */

import { SENTENCE_MEASURE, type Vector, weigh } from '@/lib/reading/vector'
import { beside } from './contrast'
import type { Document } from './documents'
import { score, type Weights } from './logistic'
import { type Kept, toSlots } from './vocabulary'
import { learnYesNo, type Pace, worthOf } from './yes-no'

const ROUNDS = 2

/**
 * Praise and complaint of single sentences. Where only the message is labelled, the sentences that carry the
 * label are found in rounds: the likeliest of each message counts, the unlikely do not, the rest is left out.
 */
export function learnSentences(documents: readonly Document[], kept: Kept, pace: Pace): Weights {
  const owners: number[] = []
  const rows: Vector[] = []
  const labels: number[][] = []
  documents.forEach((document, d) => {
    document.sentences.forEach((counted, s) => {
      owners.push(d)
      rows.push(weigh(toSlots(counted, kept), kept.idf, SENTENCE_MEASURE))
      const complains = document.sample.complaint ? (hits(document, s, 'negative') > 0 ? 1 : -1) : 0
      const known = document.praised[s] ?? 0
      labels.push([known >= 0 ? known : hits(document, s, 'praise') > 0 ? 1 : -1, complains])
    })
  })
  const worth = owners.map((d) => worthOf(documents[d]))
  let weights = learnRows(rows, labels, worth, kept, { ...pace, epochs: 4 })
  for (let round = 1; round <= ROUNDS; round++) {
    relabel(documents, owners, rows, labels, weights)
    weights = learnRows(rows, labels, worth, kept, { ...pace, epochs: round === ROUNDS ? pace.epochs : 4 })
  }
  return weights
}

function learnRows(
  rows: readonly Vector[],
  labels: readonly number[][],
  worth: readonly number[],
  kept: Kept,
  pace: Pace,
): Weights {
  const column = (c: number) =>
    learnYesNo(
      rows,
      labels.map((pair) => pair[c] ?? -1),
      worth,
      kept,
      pace,
    )
  return beside([column(0), column(1)])
}

function relabel(
  documents: readonly Document[],
  owners: readonly number[],
  rows: readonly Vector[],
  labels: number[][],
  weights: Weights,
): void {
  const scores = rows.map((row) => score(weights, row))
  const tops = documents.map(() => [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY])
  owners.forEach((d, i) => {
    const top = tops[d] ?? []
    for (const c of [0, 1]) top[c] = Math.max(top[c] ?? 0, scores[i]?.[c] ?? 0)
  })
  owners.forEach((d, i) => {
    const { sample } = documents[d] ?? { sample: null }
    const label = labels[i]
    if (sample === null || label === undefined) return
    const isOpen = [sample.praise && sample.spans === null, sample.complaint]
    for (const c of [0, 1]) {
      if (isOpen[c] !== true) continue
      const z = scores[i]?.[c] ?? 0
      label[c] = z >= (tops[d]?.[c] ?? 0) || z > 0.5 ? 1 : z < -2 ? 0 : -1
    }
  })
}

function hits(document: Document, sentence: number, category: string): number {
  const span = document.prepared.sentences[sentence]
  if (span === undefined) return 0
  return document.prepared.hits.filter(
    (hit) => hit.category === category && hit.start >= span.start && hit.end <= span.end,
  ).length
}
