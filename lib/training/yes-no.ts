/** Columns of weights that each answer one question with yes or no. */

import type { Vector } from '@/lib/reading/vector'
import { contrastOf } from './contrast'
import type { Document } from './documents'
import { learn, type Weights } from './logistic'
import type { Kept } from './vocabulary'

export type Pace = { epochs: number; decay: number; rate: number; seed: number }

const RARE_WORTH = 3
const DOUBTFUL_WORTH = 0.2

export type Question = 'praise' | 'complaint' | 'urgent'

/** Labels are 1, 0, a share between, or -1 where they do not count; the others count by their `worth`. */
export type Asked = { labels: ArrayLike<number>; worth: readonly number[]; decay: number }

/** One column a question; each is learned as if it were alone. */
export function learnYesNo(
  rows: readonly Vector[],
  asked: readonly Asked[],
  kept: Kept,
  { epochs, rate, seed }: Pace,
): Weights {
  const columns = asked.length
  const slots = kept.ids.length
  const targets = new Float32Array(rows.length * columns)
  const importance = new Float32Array(rows.length * columns)
  const stretch = new Float32Array(slots * columns)
  asked.forEach(({ labels, worth }, c) => {
    const all = Float32Array.from(labels)
    all.forEach((label, row) => {
      targets[row * columns + c] = Math.max(0, label)
      importance[row * columns + c] = label < 0 ? 0 : (worth[row] ?? 1)
    })
    contrastOf(rows, all.map(Math.round), slots).forEach((by, slot) => {
      stretch[slot * columns + c] = by
    })
  })
  const heads = asked.map((_, c) => ({ from: c, to: c + 1 }))
  const decays = asked.map(({ decay }) => decay)
  return learn({ rows, targets, importance, heads, columns, slots, stretch, decays, epochs, rate, seed })
}

/** A yes outside English is rare here, not in the world; what two readers see differently teaches less. */
export function worthOf(document: Document | undefined, question: Question): number {
  if (document === undefined || !document.sample[question]) return 1
  return (document.sample.lang === 'en' ? 1 : RARE_WORTH) * (document.sample.isDoubtful ? DOUBTFUL_WORTH : 1)
}
