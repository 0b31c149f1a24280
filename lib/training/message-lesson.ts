/** The two lessons the model is made from: whole messages, and single sentences whose labels must first be found. */

import { COMPLAINT, PRAISE, STYLES, TARGETS, UNCLEAR, URGENT } from '@/lib/reading/columns'
import { type Vector, weigh } from '@/lib/reading/vector'
import { beside, contrastOf, fold, pick, stretch } from './contrast'
import type { Document } from './documents'
import { type Head, learn, score, type Weights } from './logistic'
import type { Sample } from './samples'
import { type Kept, toSlots } from './vocabulary'

export type Pace = { epochs: number; decay: number; rate: number; seed: number }

const KINDS = PRAISE
const KIND_HEADS: readonly Head[] = [
  { from: 0, to: KINDS },
  { from: KINDS, to: KINDS + TARGETS.length },
]
const YES_NO = [
  ['praise', PRAISE],
  ['complaint', COMPLAINT],
  ['urgent', URGENT],
] as const
/** Share of the first type where the annotator also named a second, by strength. */
const FIRST_SHARE = [0.6, 0.6, 0.75, 0.85]
/** How far rare types are lifted towards the frequent ones: 0 not at all, 1 fully. */
const LIFT = 0.6
const ROUNDS = 3
/** Stretched rows need less pull towards zero. */
const YES_NO_DECAY = 0.5

export const messageRows = (documents: readonly Document[], kept: Kept): Vector[] =>
  documents.map((document) => weigh(toSlots(document.message, kept), kept.idf))

/** Types, praise, complaint, urgency and target from whole messages, in the order of the model's columns. */
export function learnMessages(
  documents: readonly Document[],
  rows: readonly Vector[],
  kept: Kept,
  pace: Pace,
): Weights {
  const kinds = learnKinds(documents, rows, kept, pace)
  const answers = YES_NO.map(([question]) => {
    const labels = documents.map(({ sample }) => (sample[question] ? 1 : 0))
    return learnYesNo(rows, labels, kept, { ...pace, decay: pace.decay * YES_NO_DECAY })
  })
  const [types, targets] = [pick(kinds, 0, KINDS), pick(kinds, KINDS, KINDS + TARGETS.length)]
  return beside([types, ...answers, targets])
}

/** Types and whom praise is for. */
function learnKinds(
  documents: readonly Document[],
  rows: readonly Vector[],
  kept: Kept,
  pace: Pace,
): Weights {
  const columns = KINDS + TARGETS.length
  const targets = new Float32Array(rows.length * columns)
  const importance = new Float32Array(rows.length * KIND_HEADS.length)
  const lift = liftOf(documents)
  documents.forEach(({ sample }, row) => {
    const at = row * columns
    const first = columnOf(sample.type)
    const hasSecond = sample.second !== null && sample.second !== sample.type
    const share = hasSecond ? (FIRST_SHARE[sample.strength] ?? 0.75) : 1
    targets[at + first] = share
    if (sample.second !== null && hasSecond) targets[at + columnOf(sample.second)] = 1 - share
    const target = TARGETS.indexOf(sample.target)
    if (target >= 0) targets[at + KINDS + target] = 1
    const type = (lift.get(sample.type) ?? 1) * (sample.strength === 1 ? 0.8 : 1)
    importance.set([type, sample.praise && target >= 0 ? 1 : 0], row * KIND_HEADS.length)
  })
  return learn({ rows, targets, importance, heads: KIND_HEADS, columns, slots: kept.ids.length, ...pace })
}

/** One column; labels of -1 do not count. */
function learnYesNo(rows: readonly Vector[], labels: ArrayLike<number>, kept: Kept, pace: Pace): Weights {
  const slots = kept.ids.length
  const contrast = contrastOf(rows, labels, slots)
  const all = Float32Array.from(labels)
  const weights = learn({
    rows: stretch(rows, contrast),
    targets: all.map((label) => Math.max(0, label)),
    importance: all.map((label) => (label < 0 ? 0 : 1)),
    heads: [{ from: 0, to: 1 }],
    columns: 1,
    slots,
    ...pace,
  })
  return fold(weights, contrast)
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
  const column = (c: number) =>
    learnYesNo(
      rows,
      labels.map((pair) => pair[c] ?? -1),
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

const columnOf = (type: Sample['type']): number => (type === 'unclear' ? UNCLEAR : STYLES.indexOf(type))

function liftOf(documents: readonly Document[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { sample } of documents) seen.set(sample.type, (seen.get(sample.type) ?? 0) + 1)
  return new Map([...seen].map(([type, n]) => [type, (documents.length / 5 / n) ** LIFT]))
}
