/** Learns all weights from documents: first over every feature, then again over the ones worth keeping. */

import { MESSAGE_COLUMNS } from '@/lib/reading/columns'
import type { Vector } from '@/lib/reading/vector'
import type { Document } from './documents'
import type { Weights } from './logistic'
import { learnMessages, messageRows } from './message-lesson'
import { learnSentences } from './sentence-lesson'
import { type Kept, narrow } from './vocabulary'

export type Fitted = { kept: Kept; messages: Weights; sentences: Weights }

export type Size = { features: number; epochs: number }

export const PACE = { decay: 2e-5, rate: 0.5, seed: 20 }
/** Single sentences bear lighter reins: there are many and most say nothing. */
const SENTENCE_DECAY = 5e-6

/** The same documents and size give the same weights to the bit. */
export function fitModel(documents: readonly Document[], all: Kept, size: Size): Fitted {
  const rows = messageRows(documents, all)
  const first = learnMessages(documents, rows, all, { ...PACE, epochs: 3 })
  const kept = narrow(all, mostTelling(first, rows, size.features))
  return {
    kept,
    messages: learnMessages(documents, messageRows(documents, kept), kept, { ...PACE, epochs: size.epochs }),
    sentences: learnSentences(documents, kept, { ...PACE, decay: SENTENCE_DECAY, epochs: size.epochs }),
  }
}

/** Slots by the size of their weights and how much text they meet. */
export function mostTelling(weights: Weights, rows: readonly Vector[], most: number): number[] {
  const met = new Float64Array(weights.table.length / weights.columns)
  for (const row of rows) {
    for (let k = 0; k < row.slots.length; k++) {
      const slot = row.slots[k] ?? 0
      met[slot] = (met[slot] ?? 0) + (row.values[k] ?? 0) ** 2
    }
  }
  const worth = met.map((sum, slot) => {
    let squares = 0
    for (let c = 0; c < MESSAGE_COLUMNS - 4; c++)
      squares += (weights.table[slot * weights.columns + c] ?? 0) ** 2
    return squares * Math.sqrt(sum)
  })
  return [...worth.keys()].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b).slice(0, most)
}
