/** The lesson of whole messages: types, praise, complaint, urgency, and whom praise is for. */

import { COMPLAINT, PRAISE, TARGETS, URGENT } from '@/lib/reading/columns'
import { MESSAGE_MEASURE, type Vector, weigh } from '@/lib/reading/vector'
import { beside, pick } from './contrast'
import { type Document, typeColumn } from './documents'
import { type Head, learn, type Weights } from './logistic'
import { PICKED } from './picked'
import { type Kept, toSlots } from './vocabulary'
import { learnYesNo, type Pace, worthOf } from './yes-no'

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
/** Picked messages had one quick pass each: good enough for praise and complaint, too soft for the types. */
const PICKED_WORTH = 0
/** How far rare types are lifted towards the frequent ones: 0 not at all, 1 fully. */
const LIFT = 0.6
/** Stretched rows need less pull towards zero. */
const YES_NO_DECAY = 0.5

export const messageRows = (documents: readonly Document[], kept: Kept): Vector[] =>
  documents.map((document) => weigh(toSlots(document.message, kept), kept.idf, MESSAGE_MEASURE))

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
    return learnYesNo(
      rows,
      labels,
      documents.map((document) => worthOf(document, question)),
      kept,
      {
        ...pace,
        decay: pace.decay * YES_NO_DECAY,
      },
    )
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
    const first = typeColumn(sample.type)
    const hasSecond = sample.second !== null && sample.second !== sample.type
    const share = hasSecond ? (FIRST_SHARE[sample.strength] ?? 0.75) : 1
    targets[at + first] = share
    if (sample.second !== null && hasSecond) targets[at + typeColumn(sample.second)] = 1 - share
    const target = TARGETS.indexOf(sample.target)
    if (target >= 0) targets[at + KINDS + target] = 1
    const quick = sample.source === PICKED ? PICKED_WORTH : 1
    const type = (lift.get(sample.type) ?? 1) * (sample.strength === 1 ? 0.8 : 1) * quick
    importance.set([type, sample.praise && target >= 0 ? 1 : 0], row * KIND_HEADS.length)
  })
  return learn({ rows, targets, importance, heads: KIND_HEADS, columns, slots: kept.ids.length, ...pace })
}

function liftOf(documents: readonly Document[]): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { sample } of documents) seen.set(sample.type, (seen.get(sample.type) ?? 0) + 1)
  return new Map([...seen].map(([type, n]) => [type, (documents.length / 5 / n) ** LIFT]))
}
