/** Columns of weights that each answer one question with yes or no. */

import type { Prepared } from '@/lib/reading/prepare'
import type { Vector } from '@/lib/reading/vector'
import { contrastOf } from './contrast'
import type { Document } from './documents'
import { learn, type Weights } from './logistic'
import { PICKED } from './picked'
import type { Kept } from './vocabulary'

export type Pace = { epochs: number; decay: number; rate: number; seed: number }

const RARE_WORTH = 3
const DOUBTFUL_WORTH = 0.2
const TEMPTING_WORTH = 2
/** Of a rare no: a handful of messages shall not outweigh a source. */
const MOST_WORTH = 4
/** Of praise and complaint the picked messages, three of four and all from two forums, drown other trades' words. */
const PICKED_WORTH = 0.25

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

export type Worth = { yes: number; no: number }

/** By document: how much it counts where the answer is yes, and where it is no. */
export function worthOf(documents: readonly Document[], question: Question): Worth[] {
  const rareNo = rarityOfNo(documents, question)
  return documents.map(({ sample, prepared }) => {
    const { source, lang, isDoubtful } = sample
    const worth = source === PICKED && question !== 'urgent' ? PICKED_WORTH : 1
    // A yes outside English is rare here, not in the world; what two readers see differently teaches less.
    const yes = (lang === 'en' ? 1 : RARE_WORTH) * (isDoubtful ? DOUBTFUL_WORTH : 1)
    // Thanks that are no praise are what the false cards are made of.
    const no =
      (rareNo.get(source) ?? 1) * (question === 'praise' && isTempting(prepared) ? TEMPTING_WORTH : 1)
    return { yes: yes * worth, no: no * worth }
  })
}

/** Where most say yes, the words of the trade would stand for it: by source, how many say yes for each that says no. */
function rarityOfNo(documents: readonly Document[], question: Question): Map<string, number> {
  const answers = new Map<string, Worth>()
  for (const { sample } of documents) {
    const count = answers.get(sample.source) ?? { yes: 0, no: 0 }
    count[sample[question] ? 'yes' : 'no']++
    answers.set(sample.source, count)
  }
  return new Map(
    [...answers].map(([source, { yes, no }]) => [
      source,
      Math.min(MOST_WORTH, Math.max(1, yes / Math.max(1, no))),
    ]),
  )
}

/** A word of thanks or praise stands in it. */
export const isTempting = ({ hits }: Prepared): boolean =>
  hits.some(({ category }) => category === 'thanks' || category === 'praise' || category === 'admire')
