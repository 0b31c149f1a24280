/** What the panel is told about the page on screen. Types only; made by the background, shown by components. */
import type { Guidance, Situation } from './approach/types'
import type { PlainError } from './errors'
import type { Person, ReadFailure, SnapshotSource, TicketSnapshot } from './helpdesks/types'
import type { Band, Evidence, Probabilities, StyleType } from './reading/types'
import type { CustomerIdentity } from './records/rows'
import type { EarlierStyle } from './records/styles'

/** What a content script says of the page it stands in. */
export type PageReport =
  | { kind: 'ticket'; snapshot: TicketSnapshot }
  | { kind: 'not-a-ticket'; helpdesk: string | null }
  | { kind: 'changed'; failure: ReadFailure }
  | { kind: 'failed'; error: PlainError }

/**
 * granted: read on every visit · tab: only this tab, until it leaves the site (the icon was clicked) ·
 * unknown: the browser does not say which page this is · closed: pages no extension may read.
 */
export type SiteAccess = 'granted' | 'tab' | 'unknown' | 'closed'

export type Site = { origin: string | null; host: string | null; access: SiteAccess }

export type TicketHead = {
  key: string
  id: string
  url: string
  helpdesk: string
  subject: string
  status: string | null
  tags: string[]
  requester: Person
  /** Null where nothing can be kept about the customer: neither address nor name. */
  customer: CustomerIdentity | null
  /** False where the agent said "don't analyse this customer": then there is no understanding. */
  isAnalysed: boolean
  /** Something is kept about the customer: the panel keeps room for its line before the rows are there. */
  isKnown: boolean
  source: SnapshotSource
  complete: boolean
  messageCount: number
  customerCount: number
}

export type FoundPraise = {
  messageId: string
  /** The customer's own words, verbatim. */
  sentence: string
  /** The same as it is stored: without addresses and numbers of people. */
  quote: string
  sentAt: string | null
  lang: string
  whose: 'mine' | 'colleague' | 'team'
  /** The colleague's name where it is known. */
  name: string | null
}

/** How one customer message is written. `type` is the agent's correction where there is one. */
export type MessageStyle = {
  messageId: string
  type: StyleType | 'unclear'
  band: Band
  corrected: boolean
  /** What the model alone says, where the agent's corrections of other messages changed that; else null. */
  plain: { type: StyleType | 'unclear'; band: Band } | null
}

/** What the model alone makes of a message, in numbers: what a correction is kept with. */
export type MessageNumbers = { probabilities: Probabilities; unclear: number; measures: readonly number[] }

export type Understanding = {
  /** The latest customer message: the one that waits for an answer. */
  latest: MessageStyle & {
    /** Cut to what the panel shows; evidence offsets fit it. */
    text: string
    lang: string
    numbers: MessageNumbers
    axes: { feelings: number; process: number }
    evidence: Evidence[]
    sensitive: boolean
    complaint: { found: boolean; theme: string | null }
    urgent: boolean
    /** The customer's words that say so, at most three; empty where other words do. */
    urgentWords: string[]
  }
  /** All customer messages, oldest first, at most the last 20. */
  trend: MessageStyle[]
  /** How a remembered customer wrote on other occasions; null where that is not remembered, or too little. */
  earlier: EarlierStyle | null
  situation: Situation
  guidance: Guidance
  praise: FoundPraise | null
  /** In the latest message, where there is no card: perhaps one. It is only underlined, until the agent says it is one. */
  maybePraise: FoundPraise | null
}

export type PageState =
  | { kind: 'ticket'; head: TicketHead; understanding: Understanding | null }
  | { kind: 'not-a-ticket'; helpdesk: string | null }
  | { kind: 'changed'; failure: ReadFailure }
  | { kind: 'failed'; error: PlainError }
  /** Nothing reads this page yet: the agent has not said "use on this site". */
  | { kind: 'unread' }
  /** The site is in use but its page does not answer: it was open before an update. */
  | { kind: 'silent' }

/** What the agent is typing as a reply to the ticket with this key. */
export type Reply = { key: string; text: string }

/** Keys of the browser that act in the panel. */
export type PanelCommand = 'keep-praise' | 'new-note' | 'insert'

export type PanelView = {
  windowId: number
  tabId: number | null
  /** Grows with every view of one background life; older ones are dropped. */
  seq: number
  site: Site
  /** The help desk's name as people know it; null where none was recognised. */
  deskName: string | null
  page: PageState
}
