/** The two lessons the model is made from: whole messages, and single sentences whose labels must first be found. */

import {
  COMPLAINT,
  MESSAGE_COLUMNS,
  PRAISE,
  STYLES,
  TARGET,
  TARGETS,
  UNCLEAR,
  URGENT,
} from '@/lib/reading/columns'
import { type Vector, weigh } from '@/lib/reading/vector'
import type { Document } from './documents'
import { type Head, learn, score, type Weights } from './logistic'
import type { Sample } from './samples'
import { type Kept, toSlots } from './vocabulary'

export type Pace = { epochs: number; decay: number; rate: number; seed: number }

const MESSAGE_HEADS: readonly Head[] = [
  { from: 0, to: PRAISE },
  { from: PRAISE, to: COMPLAINT },
  { from: COMPLAINT, to: URGENT },
  { from: URGENT, to: TARGET },
  { from: TARGET, to: MESSAGE_COLUMNS },
]
/** Share of the first type where the annotator also named a second, by strength. */
const FIRST_SHARE = [0.6, 0.6, 0.75, 0.85]
/** How far rare types are lifted towards the frequent ones: 0 not at all, 1 fully. */
const LIFT = 0.6
const ROUNDS = 3

export const messageRows = (documents: readonly Document[], kept: Kept): Vector[] =>
  documents.map((document) => weigh(toSlots(document.message, kept), kept.idf))

/** Types, praise, complaint, urgency and target from whole messages. */
export function learnMessages(
  documents: readonly Document[],
  rows: readonly Vector[],
  kept: Kept,
  pace: Pace,
): Weights {
  const targets = new Float32Array(rows.length * MESSAGE_COLUMNS)
  const importance = new Float32Array(rows.length * MESSAGE_HEADS.length)
  const lift = liftOf(documents)
  documents.forEach(({ sample }, row) => {
    const at = row * MESSAGE_COLUMNS
    const first = columnOf(sample.type)
    const hasSecond = sample.second !== null && sample.second !== sample.type
    const share = hasSecond ? (FIRST_SHARE[sample.strength] ?? 0.75) : 1
    targets[at + first] = share
    if (sample.second !== null && hasSecond) targets[at + columnOf(sample.second)] = 1 - share
    targets[at + PRAISE] = sample.praise ? 1 : 0
    targets[at + COMPLAINT] = sample.complaint ? 1 : 0
    targets[at + URGENT] = sample.urgent ? 1 : 0
    const target = TARGETS.indexOf(sample.target)
    if (target >= 0) targets[at + TARGET + target] = 1
    const type = (lift.get(sample.type) ?? 1) * (sample.strength === 1 ? 0.8 : 1)
    importance.set([type, 1, 1, 1, sample.praise && target >= 0 ? 1 : 0], row * MESSAGE_HEADS.length)
  })
  return learn({
    rows,
    targets,
    importance,
    heads: MESSAGE_HEADS,
    columns: MESSAGE_COLUMNS,
    slots: kept.ids.length,
    ...pace,
  })
}

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
      rows.push(weigh(toSlots(counted, kept), kept.idf))
      const complains = document.sample.complaint ? (hits(document, s, 'negative') > 0 ? 1 : -1) : 0
      const known = document.praised[s] ?? 0
      labels.push([known >= 0 ? known : hits(document, s, 'praise') > 0 ? 1 : -1, complains])
    })
  })
  let weights = learnRows(rows, labels, kept, { ...pace, epochs: 4 })
  for (let round = 1; round <= ROUNDS; round++) {
    relabel(documents, owners, rows, labels, weights)
    weights = learnRows(rows, labels, kept, { ...pace, epochs: round === ROUNDS ? pace.epochs : 4 })
  }
  return weights
}

function learnRows(rows: readonly Vector[], labels: readonly number[][], kept: Kept, pace: Pace): Weights {
  const heads = [
    { from: 0, to: 1 },
    { from: 1, to: 2 },
  ]
  return learn({
    rows,
    targets: Float32Array.from(labels.flatMap((pair) => pair.map((label) => Math.max(0, label)))),
    importance: Float32Array.from(labels.flatMap((pair) => pair.map((label) => (label < 0 ? 0 : 1)))),
    heads,
    columns: 2,
    slots: kept.ids.length,
    ...pace,
  })
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

const columnOf = (type: Sample['type']): number => (type === 'unclear' ? UNCLEAR : STYLES.indexOf(type))

function liftOf(documents: readonly Document[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { sample } of documents) seen.set(sample.type, (seen.get(sample.type) ?? 0) + 1)
  return new Map([...seen].map(([type, n]) => [type, (documents.length / 5 / n) ** LIFT]))
}
