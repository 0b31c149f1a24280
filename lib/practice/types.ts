/** A made-up message to sort by the way it is written, with the answer. Types only. */
import type { StyleType } from '../reading/types'

/** Marked in the message once it is answered; each stands in it exactly as here. */
export type ShowingWords = Partial<Record<StyleType, readonly string[]>>

export type PracticeItem = {
  id: string
  type: StyleType
  /** Where two kinds of writing hold each other the balance: either is right. */
  also: StyleType | null
  text: string
  words: ShowingWords
  /** One line. */
  why: string
}

export type PracticeSet = { lang: string; items: readonly PracticeItem[] }
