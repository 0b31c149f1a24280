/** The last line of a message, by which people see that one came twice. */
import type { Id } from '@/lib/records/rows'

/** Without 0 O 1 I L U: read aloud and typed without mistakes. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 4

/** Four characters, always the same for one message; 810,000 different ones. */
export function shortId(id: Id): string {
  let number = Number.parseInt(id.replace(/[^0-9a-f]/gi, '').slice(0, 12) || '0', 16)
  let short = ''
  for (let i = 0; i < LENGTH; i++) {
    short += LETTERS.charAt(number % LETTERS.length)
    number = Math.floor(number / LETTERS.length)
  }
  return short
}

/** "#K3F9", and from the second attempt on "#K3F9 (2)", which needs no language. */
export function signature(id: Id, attempt: number): string {
  return attempt > 1 ? `#${shortId(id)} (${attempt})` : `#${shortId(id)}`
}

/** Exactly what leaves: what the agent saw, and the last line. */
export function signed(text: string, id: Id, attempt: number): string {
  return `${text.trimEnd()}\n\n${signature(id, attempt)}`
}
