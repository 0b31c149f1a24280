/** What sending needs to know: the praise handed over, a channel, a request and its answer. Types only. */
import type { PostAnswer, PostJson } from '@/lib/network'
import type {
  CustomerIdentity,
  Id,
  MessageKind,
  Millis,
  TicketIdentity,
  Way,
  Whose,
  WinKind,
  WrittenStyle,
} from '@/lib/records/rows'

export type { PostAnswer, PostJson }

/** `id` is made by the panel when the draft begins, so that a double click means the same win. */
export type WinDraft = {
  id: Id
  kind: WinKind
  whose: Whose
  /** Empty where it is the team. */
  praisedName: string
  /** Already redacted and perhaps edited: it is stored as it is. */
  quote: string
  whatIDid: string
  customerName: string
  /** Null where the desk does not say who wrote. */
  customer: CustomerIdentity | null
  ticket: TicketIdentity | null
  lang: string
  styleType: WrittenStyle | null
  /** When the praised message was written; null: now. */
  at: Millis | null
}

export type KeepPraise = { win: WinDraft }

export type SendMessage = {
  /** Id of the message, made by the panel when the draft begins: the same id is never sent twice. */
  id: Id
  kind: MessageKind
  /** Kept together with the message; null for an escalation. */
  win: WinDraft | null
  /** What it is about, where there is no win that says so. */
  ticket: TicketIdentity | null
  customer: CustomerIdentity | null
  to: { personId: Id | null; name: string }
  /** All but `channel` are handed over: the row says so at once, and the page opens the person's own program. */
  way: Way
  /** Of a mail. */
  subject: string
  /** What stood beside the button, without the last line with the short id. */
  text: string
  /** Empty unless `way` is `channel`. */
  channelId: string
  /** Milliseconds in which the agent can take it back; 5000 unless said. */
  undo?: Millis
  /** Send although the same sentence already went to this channel; the agent was asked. */
  again?: boolean
}

/** A message for the agent's own program, which shows it as a draft; whether it is sent only the agent knows. */
export type HandOver = {
  way: Exclude<Way, 'channel'>
  /** Null: the agent fills it in there. */
  to: string | null
  subject: string
  /** With the last line that carries the short id. */
  text: string
}

/** `created` is false where the same click, or the same sentence from another panel, was there before. */
export type Kept = { winId: Id; created: boolean }
/** `differs`: what went before has another text or praises someone else; to send this too, ask, then `again` with a new id. */
export type Sent = { winId: Id | null; outboxId: Id } & (
  | { created: true }
  | { created: false; differs: boolean }
)

/** What an answer means for the row; `after` in milliseconds, null where the server did not say. */
export type Outcome =
  | { state: 'sent' }
  | { state: 'failed'; status: number | null }
  | { state: 'retry'; status: number; after: number | null }
  | { state: 'unconfirmed'; status: number | null }

/** Why an address cannot be a channel's; one sentence each under `address.<problem>`. */
export type AddressProblem = 'empty' | 'malformed' | 'not-https' | 'has-login'

export type Message = { text: string }

/** One way to reach people; the file name is its kind. The settings keep kind and address. */
export type Channel = {
  kind: string
  /** Null: the address can be used. */
  check: (address: string) => AddressProblem | null
  /** The origin to ask permission for. Only for addresses that passed `check`. */
  origin: (address: string) => string
  send: (message: Message, address: string, post: PostJson) => Promise<PostAnswer>
}

/** What was taken out of a text, by its place in the text before. */
export type Removed = { kind: 'e-mail' | 'phone' | 'card' | 'iban' | 'long-id'; start: number; end: number }
