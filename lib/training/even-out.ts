/** Support forums ask for a procedure half of the time; a help desk's queue may not. */

import { STYLES } from '@/lib/reading/columns'
import type { Fitted } from './fit'
import type { Opinion } from './out-of-fold'
import type { Sample } from './samples'

/** How far the four types are taken for equally frequent: 0 as in the training data, 1 fully. */
const EVEN = 0.3

/** What is added to the score of each of the four types (natural logarithms of odds). */
export function evenOut(samples: readonly Sample[]): number[] {
  const typed = samples.filter(({ type }) => type !== null && type !== 'unclear')
  return STYLES.map((style) => {
    // One more of each, for a type may be missing.
    const share = (typed.filter(({ type }) => type === style).length + 1) / (typed.length + STYLES.length)
    return -EVEN * Math.log(share * STYLES.length)
  })
}

export const shiftOpinion = (opinion: Opinion, by: readonly number[]): Opinion => ({
  ...opinion,
  five: opinion.five.map((score, c) => score + (by[c] ?? 0)),
})

export const shiftModel = (fitted: Fitted, by: readonly number[]): Fitted => ({
  ...fitted,
  messages: { ...fitted.messages, bias: fitted.messages.bias.map((bias, c) => bias + (by[c] ?? 0)) },
})
