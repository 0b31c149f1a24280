/** What the panel and the page say to each other while the agent teaches a page. Types only. */
import type { TaughtSite } from '../taught-site'
import type { MessageRole } from '../types'

/** What the agent points at. */
export type Target = 'customer' | 'agent' | 'subject'

/** Forwards and back through what may be meant; a step out or in around what is framed. */
export type Move = 'next' | 'previous' | 'wider' | 'narrower'

/** What is framed: its first words, and its place among the candidates (0: none of them). */
export type Spot = { words: string; at: number; of: number }

/** Null: the agent left. */
export type Taken = { words: string } | null

/**
 * `same`: two examples stand in one message · `no-list`: what repeats could not be found · `subject`: the subject cannot
 * be told from the rest · `address`: the address names no ticket.
 */
export type TeachProblem = 'same' | 'no-list' | 'subject' | 'address'

/** What a site is before it has a name. */
export type Taught = Omit<TaughtSite, 'id' | 'name' | 'seen'>

export type FoundMessage = { role: MessageRole; author: string | null; words: string }

export type Preview =
  | { kind: 'found'; taught: Taught; ticketId: string; subject: string; messages: FoundMessage[] }
  | { kind: 'problem'; problem: TeachProblem }
