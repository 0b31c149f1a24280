/**
 * What one answer to a POST means for the message. Webhooks take every request as new, so only what proves
 * "not accepted" is tried again by itself; whatever is ambiguous waits for a person.
 */
import type { Outcome, PostAnswer } from './types'

const REFUSED: ReadonlySet<number> = new Set([400, 401, 403, 404, 410, 413])

/** `now` in milliseconds, for a Retry-After that is a date. */
export function outcomeOf(answer: PostAnswer, now: number): Outcome {
  if (answer.kind === 'redirect') return { state: 'failed', status: null }
  // A timeout and a cut connection may both mean "delivered".
  if (answer.kind !== 'answer') return { state: 'unconfirmed', status: null }
  const { status } = answer
  if (status >= 200 && status < 300) return { state: 'sent' }
  if (REFUSED.has(status) || (status >= 300 && status < 400)) return { state: 'failed', status }
  const after = retryAfterMs(answer.retryAfter, now)
  if (status === 429 || (status === 503 && after !== null)) return { state: 'retry', status, after }
  return { state: 'unconfirmed', status }
}

/** RFC 9110 10.2.3: whole seconds or an HTTP date. Null where it says neither. */
export function retryAfterMs(value: string | null, now: number): number | null {
  const text = value?.trim() ?? ''
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1000
  // Date.parse also takes "-5" and "1.5" for dates; an HTTP date begins with a day's name.
  const date = /^[A-Z][a-z]{2}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : Math.max(0, date - now)
}
