/** How much of a conversation was found, message by message, against what a person sees on the page. */
import type { TicketMessage, TicketSnapshot } from '@/lib/helpdesks/types'

export type Score = {
  /** Messages that the page has. */
  messages: number
  /** Of these, found with their words and little else. */
  found: number
  /** Of these, with exactly their words. */
  exact: number
  /** Found with the right role. */
  roles: number
  /** Read, but no message. */
  surplus: number
}

type Said = { role: string; text: string }

export function scoreOf(expected: TicketSnapshot, read: TicketSnapshot | null): Score {
  return scoreOfSaid(expected.ticket.messages, read)
}

/** Of each message what it says and whose it is. */
export function scoreOfSaid(said: readonly Said[], read: TicketSnapshot | null): Score {
  const left = [...(read?.ticket.messages ?? [])]
  const score = { messages: 0, found: 0, exact: 0, roles: 0, surplus: 0 }
  for (const message of said) {
    score.messages += 1
    const at = bestOf(message, left)
    if (at < 0) continue
    const [match] = left.splice(at, 1)
    score.found += 1
    if (match && plain(match.text) === plain(message.text)) score.exact += 1
    if (match?.role === message.role) score.roles += 1
  }
  return { ...score, surplus: left.length }
}

function bestOf(message: Said, read: TicketMessage[]): number {
  const exact = read.findIndex(({ text }) => plain(text) === plain(message.text))
  return exact >= 0 ? exact : read.findIndex(({ text }) => isNearly(plain(text), plain(message.text)))
}

/** The words are all there, with at most a line of the page's own. */
function isNearly(text: string, wanted: string): boolean {
  return text.includes(wanted) && text.length <= wanted.length * 1.2 + 30
}

export const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

export function sumOf(scores: Score[]): Score {
  const sum = { messages: 0, found: 0, exact: 0, roles: 0, surplus: 0 }
  for (const score of scores) for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key]
  return sum
}
