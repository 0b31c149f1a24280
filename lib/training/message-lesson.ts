/** The lesson of whole messages: types, praise, complaint, urgency, and whom praise is for. */

import { STYLES, TARGETS } from '@/lib/reading/columns'
import type { StyleType } from '@/lib/reading/types'
import { MESSAGE_MEASURE, type Vector, weigh } from '@/lib/reading/vector'
import { beside } from './contrast'
import type { Document } from './documents'
import { learn, type Weights } from './logistic'
import { PICKED } from './picked'
import type { Sample } from './samples'
import { type Kept, toSlots } from './vocabulary'
import { learnYesNo, type Pace, worthOf } from './yes-no'

/** In the order of their columns, which follow those of the types and "unclear". */
const YES_NO = ['praise', 'complaint', 'urgent'] as const
/** Share of the first type where the annotator also named a second, by strength. */
const FIRST_SHARE = [0.6, 0.6, 0.7, 0.8]
/** A lean teaches less than a clear type. */
const LEAN_WORTH = 0.6
/** Picked messages come from two of the sources alone, and there are more of them than of all others. */
const PICKED_WORTH = 0.7
/** One question alone bears lighter reins than types that compete. */
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
  const worth = documents.map(({ sample }) => typeWorth(sample))
  const types = STYLES.map((type) => ({
    labels: documents.map(({ sample }) => shareOf(sample, type)),
    worth,
    decay: pace.decay,
  }))
  const unclear = {
    labels: documents.map(({ sample }) => (sample.type === null ? -1 : isLean(sample) ? 1 : 0)),
    worth: documents.map(({ sample }) => sourceWorth(sample)),
    decay: pace.decay,
  }
  const answers = YES_NO.map((question) => ({
    labels: documents.map(({ sample }) => (sample[question] ? 1 : 0)),
    worth: worthOf(documents, question).map(({ yes, no }, i) => (documents[i]?.sample[question] ? yes : no)),
    decay: pace.decay * YES_NO_DECAY,
  }))
  return beside([
    learnYesNo(rows, [...types, unclear, ...answers], kept, pace),
    learnTargets(documents, rows, kept, pace),
  ])
}

/** Where one annotator sees no more than a lean, others often see nothing, and a panel calls it unclear. */
export const isLean = ({ type, strength }: Sample): boolean =>
  type === 'unclear' || (type !== null && strength === 1)

const sourceWorth = ({ source }: Sample): number => (source === PICKED ? PICKED_WORTH : 1)

const typeWorth = (sample: Sample): number => (sample.strength === 1 ? LEAN_WORTH : 1) * sourceWorth(sample)

/** How much of a message is of a type, in the annotator's eyes; -1 where nobody named one. */
function shareOf({ type, second, strength }: Sample, asked: StyleType): number {
  if (type === null) return -1
  const first = second === null || second === type ? 1 : (FIRST_SHARE[strength] ?? 0.7)
  return type === asked ? first : second === asked ? 1 - first : 0
}

/** Whom praise is for. */
function learnTargets(
  documents: readonly Document[],
  rows: readonly Vector[],
  kept: Kept,
  pace: Pace,
): Weights {
  const columns = TARGETS.length
  const targets = new Float32Array(rows.length * columns)
  const importance = new Float32Array(rows.length)
  documents.forEach(({ sample }, row) => {
    const target = TARGETS.indexOf(sample.target)
    if (target < 0 || !sample.praise) return
    targets[row * columns + target] = 1
    importance[row] = 1
  })
  const heads = [{ from: 0, to: columns }]
  const decays = TARGETS.map(() => pace.decay)
  return learn({ rows, targets, importance, heads, columns, slots: kept.ids.length, decays, ...pace })
}
