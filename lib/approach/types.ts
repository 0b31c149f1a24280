/** What advice on answering a message consists of. Types only. */

import type { SensitiveKind, StyleType } from '@/lib/reading/types'

/** What the customer's latest message is there for. */
export type Situation = 'question' | 'complaint' | 'fault' | 'request' | 'praise' | 'chase-up'

/** The job of one step in a reply; a draft is checked against it. */
export type OutlinePart =
  | 'greeting'
  | 'understanding'
  | 'answer'
  | 'reason'
  | 'evidence'
  | 'steps'
  | 'speed'
  | 'remorse'
  | 'thanks'
  | 'pass-on'
  | 'safety'
  | 'closing'
  | 'next'

/** `text` is plain text with gaps for the agent, written `{owner}`; the known gaps stand in `slots.ts`. */
export type OutlineStep = { readonly part: OutlinePart; readonly text: string }

/** Plain text throughout. Describes the answer that a message asks for, never the person who wrote it. */
export type Guidance = {
  /** How to answer, at most 60 characters each, so that they stay short at 320 px. */
  readonly lines: readonly [string, string, string]
  /** At most three. */
  readonly do: readonly string[]
  /** At most three. */
  readonly avoid: readonly string[]
  readonly outline: readonly OutlineStep[]
  /** Two or three first sentences, ready to insert, with gaps. */
  readonly openings: readonly string[]
  /** Two or three last sentences, ready to insert, with gaps. */
  readonly closings: readonly string[]
}

export type GuidanceByType = Readonly<Record<StyleType | 'unclear', Guidance>>

/** All advice in one language. */
export type GuidanceTexts = {
  readonly situations: Readonly<Record<Situation, GuidanceByType>>
  readonly sensitive: Readonly<Record<SensitiveKind, Guidance>>
}
