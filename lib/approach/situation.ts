/** Decides what a customer's message is there for, so that the advice fits. */

import type { Reading } from '@/lib/reading/types'
import { ENGLISH_CUES } from './cues'
import type { Situation } from './types'

/** Cues stand where the customer comes to the point; a pasted log behind it only costs time. */
const MAX_LENGTH = 5_000

/**
 * A complaint comes before all else; praise counts where nothing is complained of. Where no cue is found, and in
 * every language without cues, the message is a question: the advice for it fits the others best.
 *
 * @param text the customer's own words, without quoted history and signature
 * @param messagesFromCustomer in this ticket so far, this one included
 */
export function situationOf(reading: Reading, text: string, messagesFromCustomer: number): Situation {
  if (reading.complaint.found) return 'complaint'
  if (reading.praise.found) return 'praise'
  if (reading.lang !== 'en' && reading.lang !== 'und') return 'question'

  const words = text.slice(0, MAX_LENGTH).toLowerCase().replaceAll('’', "'")
  const repeated = messagesFromCustomer > 1
  if (ENGLISH_CUES.chaseUp.test(words)) return 'chase-up'
  if (ENGLISH_CUES.fault.test(words)) return 'fault'
  if (ENGLISH_CUES.request.test(words)) return 'request'
  if (ENGLISH_CUES.wish.test(words) && !ENGLISH_CUES.asksHow.test(words)) return 'request'
  if (repeated && (reading.urgent.found || isShort(words)) && ENGLISH_CUES.chaseUpWhenRepeated.test(words)) {
    return 'chase-up'
  }
  return 'question'
}

/** A reminder is a line or two; "again" and "still" in a long message belong to its story. */
function isShort(words: string): boolean {
  return words.length <= 200
}
