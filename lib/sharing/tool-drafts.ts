/** What the agent began to write to a person and has not yet sent, kept or dropped. Types only. */
import type { CustomerKey, Id, Millis } from '@/lib/records/rows'

type Begun = {
  /** Made once: a double click, or the same draft after a restart, means the same message. */
  outboxId: Id
  /** Null: whoever is proposed. `personId` is null for somebody who is not in the directory yet. */
  to: { personId: Id | null; name: string } | null
  /** What the agent made of the message; null while it is composed. */
  text: string | null
  /** So that "erase" finds it. */
  customerKey: CustomerKey | null
  at: Millis
}

export type EscalationDraft = Begun & {
  kind: 'escalation'
  need: string
  tried: string
  /** What the customer was told; kept as a promise where `isPromised`. */
  promise: string
  dueAt: Millis | null
  isPromised: boolean
  promiseId: Id
}

export type ThanksDraft = Begun & {
  kind: 'thanks'
  winId: Id
  /** Null: the words that were found. */
  quote: string | null
  line: string
}

export type ToolDraft = EscalationDraft | ThanksDraft
