/** The rows of the database, as stored. Types only; every change to one needs a migration. */

/** A UUID by crypto.randomUUID(). */
export type Id = string
/** Milliseconds since 1970, UTC. */
export type Millis = number
/** Help desk, origin and the desk's own id, made by `ticketKey()`. */
export type TicketKey = string
/** One customer over all tickets, made by `customerKey()`. */
export type CustomerKey = string

export type WinKind = 'praise' | 'win' | 'thanks-given' | 'thanks-received'
export type Whose = 'mine' | 'colleague' | 'team'
/** The type of the writing, copied as a word so that old rows survive a new model. */
export type WrittenStyle = 'analytical' | 'personal' | 'functional' | 'intuitive'

export type TicketIdentity = { helpdesk: string; id: string; url: string; subject: string }

/** Who wrote a ticket, as the help desk names them. */
export type CustomerIdentity = { key: CustomerKey; name: string; email: string | null }

export type WinRow = {
  id: Id
  kind: WinKind
  whose: Whose
  /** Who is praised or thanked; empty where it is the team. */
  praisedName: string
  /** The customer's sentence as it was sent or kept: redacted, perhaps edited. */
  quote: string
  whatIDid: string
  customerName: string
  /** Null for a win that belongs to no ticket. */
  ticketKey: TicketKey | null
  ticket: TicketIdentity | null
  /** Null where the customer is unknown, and in rows older than version 2. */
  customerKey: CustomerKey | null
  /** ISO 639-1 or "und". */
  lang: string
  styleType: WrittenStyle | null
  /** When the praised message was written, or when the win was kept. */
  at: Millis
  createdAt: Millis
  updatedAt: Millis
  /** Set by an undo or a deletion; the row goes for good some days later. */
  deletedAt: Millis | null
  /** The newest message about this win. */
  outboxId: Id | null
}

/** What a message is for. */
export type MessageKind = 'praise' | 'thanks' | 'escalation'
/**
 * How it leaves: by a channel of the settings, or handed over to the agent's own program. `outlook` is the one of work
 * and school, `outlook-com` the personal one.
 */
export type Way = 'channel' | 'mailto' | 'gmail' | 'outlook' | 'outlook-com' | 'copy'

export type OutboxState = 'queued' | 'sending' | 'sent' | 'failed' | 'unconfirmed' | 'handed-over'

/** Why a row waits or rests, or rested before this attempt, for the person: never the address, never the text. */
export type OutboxProblem = {
  code:
    | 'send/rejected'
    | 'send/rate-limited'
    | 'send/unconfirmed'
    | 'send/no-channel'
    | 'send/bad-address'
    | 'perm/denied'
  /** HTTP status, where there was an answer. */
  status: number | null
}

export type OutboxRow = {
  id: Id
  kind: MessageKind
  /** Null where the message belongs to no win (an escalation). */
  winId: Id | null
  ticketKey: TicketKey | null
  /** Who receives it. `personId` is null where nobody of the directory was named (rows of version 1). */
  to: { personId: Id | null; name: string }
  way: Way
  /** A channel of the settings; empty unless `way` is `channel`. The address itself is a secret and stays there. */
  channelId: string
  /** Of a mail; empty elsewhere. */
  subject: string
  state: OutboxState
  /** What the agent saw beside the button, without the last line that carries the short id. */
  text: string
  /** Exactly what left, or was about to leave, last time; null before the first time. */
  sentText: string | null
  /** 1, and one more each time a person decides to send again. */
  attempt: number
  /** Automatic tries within this attempt (after 429 or 503). */
  tries: number
  /** Not sent earlier than this: the undo, or the wait that the server asked for. */
  notBefore: Millis
  /** The worker that is sending it; a row of another worker than the living one is unconfirmed. */
  claimedBy: Id | null
  startedAt: Millis | null
  settledAt: Millis | null
  /** Who says that it arrived. */
  confirmedBy: 'answer' | 'person' | null
  problem: OutboxProblem | null
  createdAt: Millis
  updatedAt: Millis
}

/** Identity only: no text of any message. */
export type TicketRow = {
  id: Id
  key: TicketKey
  helpdesk: string
  ticketId: string
  url: string
  subject: string
  customerKey: CustomerKey | null
  createdAt: Millis
  updatedAt: Millis
}

/** `leader`: of a colleague, or of the agent besides the manager. */
export type PersonRole = 'me' | 'manager' | 'leader' | 'colleague'

export type PersonRow = {
  id: Id
  role: PersonRole
  name: string
  /** Other names and logins by which help desks show this person. */
  aliases: string[]
  email: string | null
  /** How messages reach this person; null: as the settings allow. */
  way: Way | null
  /** The channel of the settings that reaches this person. */
  channelId: string | null
  /** Of a colleague: who leads them. */
  leaderId: Id | null
  department: string
  /** What can be escalated to this person: themes of complaints ("billing"), or the agent's own words. */
  themes: string[]
  /** Whether problems may be escalated to them. A word, because no boolean goes into an index. */
  escalation: 'yes' | 'no'
  createdAt: Millis
  updatedAt: Millis
}

/** Numbers, not text: what was shown and what the agent said instead. */
export type CorrectionRow = {
  id: Id
  ticketKey: TicketKey
  /** The help desk's own id of the message: a second choice replaces the first. */
  messageId: string
  lang: string
  shown: WrittenStyle | 'unclear'
  chosen: WrittenStyle
  /** What the model alone said, whatever earlier corrections made of it. */
  probabilities: Record<WrittenStyle, number>
  /** Its share for "none of the four"; null in rows of versions 1 and 2. */
  unclear: number | null
  /** How the message is written, in a few coarse numbers; null in rows of versions 1 and 2. */
  measures: readonly number[] | null
  /** A hash of the customer's key, so that "erase" finds it; missing where the customer is unknown, and in old rows. */
  customerRef?: string | null
  at: Millis
}
