/** What the check of a reply may say. Types only. */
import type { StyleType } from '@/lib/reading/types'
import type { Situation } from '../types'

export const HINTS = [
  'open-gap',
  'apology-first',
  'apologies',
  'answer-late',
  'no-number',
  'no-next',
  'no-steps',
  'no-name',
  'too-long',
] as const

export type HintKind = (typeof HINTS)[number]

/** `about`: words to show; `count`: a line, or how many. */
export type Hint = { kind: HintKind; about: string; count: number }

/** The message that the reply answers. */
export type Answered = {
  type: StyleType | 'unclear'
  situation: Situation
  /** Grief, illness, danger or the law: nothing is said of style. */
  isSensitive: boolean
  /** ISO 639-1 of the customer's message, which the reply is expected in; "und" where unknown. */
  lang: string
  text: string
  customerName: string | null
}

/** Of one language: lower case, `|` between them. */
export type DraftWords = {
  /** Words by which a first line greets. */
  greeting: string
  thanks: string
  apology: string
  /** Shows that the trouble was understood. */
  understanding: string
  /** Says when: days, parts of a day, "within". Names of days and months come from the browser. */
  when: string
  /** Orders steps. */
  order: string
  /** Asks for an amount, a number or a time. */
  howMuch: string
}
