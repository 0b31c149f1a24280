/** Rows about customers and the work with them: notes, what is remembered, promises, obstacles. Types only. */
import type { CustomerKey, Id, Millis, TicketIdentity, TicketKey, WrittenStyle } from './rows'

/** `free`: about nobody in particular. */
export type NoteAbout = 'ticket' | 'customer' | 'free'

export type NoteRow = {
  id: Id
  about: NoteAbout
  /** Of a note on a ticket; null otherwise. */
  ticketKey: TicketKey | null
  ticket: TicketIdentity | null
  /** Of a note on a customer, and of a note on a ticket whose customer is known. */
  customerKey: CustomerKey | null
  customerName: string
  /** Markdown as it was typed. */
  text: string
  /** The words behind "#" in the text, lower case, in order of first use. */
  tags: string[]
  /** Null: not pinned. */
  pinnedAt: Millis | null
  /** Null: stays until it is removed. */
  expiresAt: Millis | null
  /** Grows with each change of the text: a save based on an older one is merged. */
  rev: number
  createdAt: Millis
  updatedAt: Millis
  deletedAt: Millis | null
}

/** Written only where the agent acted on one of the customer's tickets. */
export type CustomerRow = {
  id: Id
  key: CustomerKey
  name: string
  email: string | null
  /** "Remember how this customer writes": `unset` follows the setting. */
  remember: 'yes' | 'no' | 'unset'
  /** `no`: none of this customer's messages is analysed. */
  analyse: 'yes' | 'no'
  /** How earlier messages were written, newest last, at most 50; `ref` is a hash of ticket and message. No text. */
  styles: { ref: string; type: WrittenStyle; at: Millis }[]
  createdAt: Millis
  updatedAt: Millis
}

/** What the agent told a customer they would do, and by when. */
export type PromiseRow = {
  id: Id
  text: string
  dueAt: Millis | null
  doneAt: Millis | null
  ticketKey: TicketKey | null
  ticket: TicketIdentity | null
  customerKey: CustomerKey | null
  customerName: string
  createdAt: Millis
  updatedAt: Millis
  deletedAt: Millis | null
}

export type ObstacleCause =
  | 'tool'
  | 'policy'
  | 'waiting'
  | 'knowledge'
  | 'access'
  | 'handover'
  | 'product'
  | 'other'

/** What got in the agent's way, for the next skip-level meeting. */
export type ObstacleRow = {
  id: Id
  cause: ObstacleCause
  /** Lost by the agent's own estimate; null where not said. */
  minutes: number | null
  text: string
  ticketKey: TicketKey | null
  ticket: TicketIdentity | null
  customerKey: CustomerKey | null
  at: Millis
  createdAt: Millis
  updatedAt: Millis
  deletedAt: Millis | null
}
