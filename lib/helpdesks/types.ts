/** What reading a help desk yields, and what a help desk file may say. Types only. */

/** Who wrote a message. An internal note is never the customer's nor shown to the customer. */
export type MessageRole = 'customer' | 'agent' | 'note' | 'system'

export type Person = { name: string | null; email: string | null }

export type TicketMessage = {
  id: string
  role: MessageRole
  author: Person
  /** ISO 8601 in UTC, or null where the page gives no machine-readable or unambiguous time. */
  sentAt: string | null
  /** The whole visible body, quoted history and signature included; blocks separated by one \n. */
  text: string
}

export type Satisfaction = { score: number; scale: number; comment: string | null }

export type Ticket = {
  id: string
  subject: string
  url: string
  status: string | null
  tags: string[]
  requester: Person
  satisfaction: Satisfaction | null
  /** Oldest first. */
  messages: TicketMessage[]
}

export type SnapshotSource = 'dom' | 'api' | 'selection'

/** One reading of the page; `ticket` is what stood on the screen at that moment. */
export type TicketSnapshot = {
  helpdesk: string
  /** `seen` date of the layout that matched, e.g. "2026-10". */
  layout: string
  source: SnapshotSource
  /** False where the page shows only a part of the thread and nothing completed it. */
  complete: boolean
  ticket: Ticket
}

/** The reply that the agent is typing, as text with its lines. */
export type ReplyDraft = { helpdesk: string; ticketId: string; text: string }

/** Why a page that should be a ticket could not be read. Carries selectors and ids, never text. */
export type ReadFailure = { helpdesk: string; layout: string; field: string; selector: string }

/** What a layout's functions may know besides the node they are scoped to. */
export type PageContext = {
  document: Document
  url: URL
  ticketId: string
  /** The ticket's pane; the whole document while `root` itself is looked up. */
  root: Element
  /** Unknown (both null) until the requester has been read. */
  requester: Person
  isVisible: (el: Element) => boolean
}

/**
 * Alternatives in order of preference, or a function of the node it is scoped to. `holder >>> inner` steps into an open
 * shadow root or a frame of the page's own origin.
 * Where a text is wanted, `selector@name` takes an attribute and `@name` one of the scope itself.
 */
export type Lookup<T> = string | readonly string[] | ((scope: Element, page: PageContext) => T)

export type MessageLayout = {
  /** Where messages stand. Required to exist where given, so that no messages differs from a changed page. */
  list?: Lookup<Element | null>
  /** Oldest first: a site whose page runs the other way turns them round. Hidden ones are dropped. */
  item: Lookup<Element[]>
  /** May be missing in single items (attachments only), never in all. */
  body: Lookup<Element | null>
  /** Selector of parts of the body that the page only folds away; they are kept. `blockquote` always is. */
  folded?: string
  /** The product's own words inside a body ("show quoted text", download links), as a selector or a test; left out. */
  skip?: string | ((el: Element) => boolean)
  /** Selector of what is a button and yet a word of the body, as a mention whose card opens on click; kept. */
  words?: string
  /** Selector of plain text whose line breaks count by the product's style sheet, which a saved page lacks. */
  preformatted?: string
  /** Selector of what its tag makes a block and the product's style sheet a part of the line, as around pictures. */
  inline?: string
  id?: Lookup<string | null>
  author?: Lookup<Person | string | null>
  /** ISO 8601 with a zone, seconds or milliseconds since 1970, or a mail date; anything else becomes null. */
  time?: Lookup<string | null>
  /** Required: an internal note must never be taken for the customer's words. `null` drops the item. */
  role: (item: Element, page: PageContext) => MessageRole | null
}

/** Where the agent writes; several editors may be mounted, the first visible one counts. */
export type Composer = {
  /** The editable node itself: a text area, or what is `contenteditable`. Looked up in the pane. */
  editor: Lookup<Element | null>
  /** Exists in the pane while what is written there is an internal note. */
  note?: Lookup<Element | null>
}

/** One generation of a help desk's page. The first whose root exists and is visible is used alone. */
export type Layout = {
  /** When this generation was last seen, "YYYY-MM"; also its name. */
  seen: string
  /** The active ticket's pane; several tickets may be mounted. The first visible match counts. */
  root: Lookup<Element | null>
  /** The id that the pane itself shows: a pane of another ticket than the address says is not read. */
  id?: Lookup<string | null>
  subject: Lookup<string | null>
  /** Required; a function may answer a person of nulls where a ticket has no requester. */
  requester: Lookup<Person | string | null>
  status?: Lookup<string | null>
  tags?: Lookup<string[]>
  satisfaction?: (root: Element) => Satisfaction | null
  message: MessageLayout
  composer?: Composer
  /** Exists where the page shows only a part of the thread. */
  more?: Lookup<Element | null>
  /** Attributes that functions of this layout look at: a change of one of them may show another ticket. */
  attributes?: readonly string[]
  /** Selectors of functions of this layout that step into shadow roots or frames: those are watched too. */
  insides?: readonly string[]
}

/**
 * GET under the page's own origin with the agent's own session; a refusal ends the whole reading quietly. HTML is a
 * string, where the API's headers accept it.
 */
export type Get = (path: string) => Promise<unknown>

/** What the page alone gave: `dom` is null where something required was missing; `listed` as the API's own function. */
export type PageShown = { url: URL; dom: Ticket | null; isWhole: boolean; listed?: TicketMessage[] }

export type HelpDeskApi = {
  /** Every path and parameter that `read` may ask for, as patterns; a test holds `read` to it. */
  paths: readonly RegExp[]
  /** When the page alone cannot tell (for example roles), the API is read even if the thread is complete. */
  always?: boolean
  headers?: (document: Document) => Record<string, string>
  /** Messages that the page names without their text. */
  listed?: (document: Document) => TicketMessage[]
  /** Requests one by one. Throws where the answer has another shape: then what the page gave stands. */
  read: (ticketId: string, get: Get, page: PageShown) => Promise<Ticket>
}

export type HelpDesk = {
  id: string
  name: string
  /** Match patterns of hosted products; empty for self-hosted ones, which need `recognise`. */
  matches: readonly string[]
  /** Two independent marks of the product in the page; where `matches` is given too, both must hold. */
  recognise?: (document: Document) => boolean
  /** For hosted products that also live on their customers' own addresses: the same two marks, asked only there. */
  elsewhere?: (document: Document) => boolean
  /** The ticket's id by URL, or null where the URL is not a ticket. The document only where the URL stays the same. */
  ticketId: (url: URL, document?: Document) => string | null
  layouts: readonly Layout[]
  api?: HelpDeskApi
}

type Look<Answer> = (document: Document, url: URL, isVisible?: (el: Element) => boolean) => Answer

/** Reads a page that no help desk file knows: as a desk of its own, or null where it is no conversation. */
export type AnyPage = Look<HelpDesk | null> & {
  /** The same of a page as it stands at the end; a long one is looked at in slices, and answers the agent meanwhile. */
  inSlices?: Look<HelpDesk | null | Promise<HelpDesk | null>>
}

/** What came of "load all". `wait`: the help desk said so; nothing was asked. */
export type LoadAll = { kind: 'loaded' | 'no-api' | 'refused' | 'gone' } | { kind: 'wait'; ms: number }
