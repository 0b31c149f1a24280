/** What the panel hands over when the agent keeps or sends praise. Types only. */
import type { Id, Millis, TicketIdentity, Whose, WinKind, WrittenStyle } from '@/lib/records/rows'

/** `id` is made by the panel when the draft begins, so that a double click means the same win. */
export type WinDraft = {
  id: Id
  kind: WinKind
  whose: Whose
  praisedName: string
  /** Already redacted and perhaps edited: it is stored as it is. */
  quote: string
  whatIDid: string
  customerName: string
  ticket: TicketIdentity | null
  lang: string
  styleType: WrittenStyle | null
  /** When the praised message was written; null: now. */
  at: Millis | null
}

export type PraiseToSend = {
  /** Id of the message, made by the panel when the draft begins: the same id is never sent twice. */
  id: Id
  win: WinDraft
  /** What stood beside the button, without the last line with the short id. */
  text: string
  channelId: string
  now: Millis
  /** Milliseconds in which the agent can take it back; 5000 unless said. */
  undo?: number
  /** Send although the same sentence already went to this channel; the agent was asked. */
  again?: boolean
}

/** `created` is false where the same click, or the same sentence from another panel, was there before. */
export type Kept = { winId: Id; created: boolean }
export type Sent = { winId: Id; outboxId: Id; created: boolean }
