/** One column of weights that answers one question with yes or no. */

import type { Vector } from '@/lib/reading/vector'
import { contrastOf, fold, stretch } from './contrast'
import type { Document } from './documents'
import { learn, type Weights } from './logistic'
import type { Kept } from './vocabulary'

export type Pace = { epochs: number; decay: number; rate: number; seed: number }

const RARE_WORTH = 3
const DOUBTFUL_WORTH = 0.2

export type Question = 'praise' | 'complaint' | 'urgent'

/** Labels are 1, 0, a share between, or -1 where they do not count; the others count by their `worth`. */
export function learnYesNo(
  rows: readonly Vector[],
  labels: ArrayLike<number>,
  worth: readonly number[],
  kept: Kept,
  pace: Pace,
): Weights {
  const slots = kept.ids.length
  const all = Float32Array.from(labels)
  const contrast = contrastOf(rows, all.map(Math.round), slots)
  const weights = learn({
    rows: stretch(rows, contrast),
    targets: all.map((label) => Math.max(0, label)),
    importance: all.map((label, i) => (label < 0 ? 0 : (worth[i] ?? 1))),
    heads: [{ from: 0, to: 1 }],
    columns: 1,
    slots,
    ...pace,
  })
  return fold(weights, contrast)
}

/** A yes outside English is rare here, not in the world; what two readers see differently teaches less. */
export function worthOf(document: Document | undefined, question: Question): number {
  if (document === undefined || !document.sample[question]) return 1
  return (document.sample.lang === 'en' ? 1 : RARE_WORTH) * (document.sample.isDoubtful ? DOUBTFUL_WORTH : 1)
}
