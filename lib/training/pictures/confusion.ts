/** Which type was read where which was labelled: a table of counts. Pure. */

import { STYLES } from '@/lib/reading/columns'
import type { StyleType } from '@/lib/reading/types'

/** `unclear`: by the label, too little to go on or evenly mixed; by the reader, it stays silent. */
export type Answer = { is: StyleType | 'unclear'; said: StyleType | 'unclear' }

export const KINDS: readonly (StyleType | 'unclear')[] = [...STYLES, 'unclear']

/** One row for each label, one column for each answer, both in the order of `KINDS`. */
export function confusionOf(answers: readonly Answer[]): number[][] {
  return KINDS.map((is) =>
    KINDS.map((said) => answers.filter((answer) => answer.is === is && answer.said === said).length),
  )
}

export const sumOf = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0)
