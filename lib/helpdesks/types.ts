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

/** Why a page that should be a ticket could not be read. Carries selectors and ids, never text. */
export type ReadFailure = { helpdesk: string; layout: string; field: string; selector: string }

export type ReadError = Error & { readonly failure: ReadFailure }

/** A selector, alternatives in order of preference, or a function of the node it is scoped to. */
export type Lookup<T> = string | readonly string[] | ((scope: Element) => T)

export type MessageLayout = {
  item: Lookup<Element[]>
  body: Lookup<Element | null>
  id?: Lookup<string | null>
  author?: Lookup<Person | string | null>
  time?: Lookup<string | null>
  /** Required: an internal note must never be taken for the customer's words. `null` drops the item. */
  role: (item: Element, page: PageContext) => MessageRole | null
}

export type PageContext = {
  document: Document
  url: URL
  root: Element
  requester: Person
  isVisible: (el: Element) => boolean
}

/** One generation of a help desk's page. The first whose root exists is used alone. */
export type Layout = {
  /** When this generation was last seen, "YYYY-MM"; also its name. */
  seen: string
  /** The active ticket's pane; several tickets may be mounted. */
  root: Lookup<Element | null>
  subject: Lookup<string | null>
  requester: Lookup<Person | string | null>
  status?: Lookup<string | null>
  tags?: Lookup<string[]>
  satisfaction?: (root: Element) => Satisfaction | null
  message: MessageLayout
  /** Exists where the page shows only a part of the thread. */
  more?: Lookup<Element | null>
}

/** GET under the page's own origin with the agent's own session; rejects with an AppError-like status. */
export type GetJson = (path: string, headers?: Record<string, string>) => Promise<unknown>

export type HelpDeskApi = {
  /** Every path and parameter that `read` may ask for, as patterns; a test holds `read` to it. */
  paths: readonly RegExp[]
  /** When the page alone cannot tell (for example roles), the API is read even if the thread is complete. */
  always?: boolean
  headers?: (document: Document) => Record<string, string>
  read: (ticketId: string, get: GetJson, page: { url: URL; dom: Ticket | null }) => Promise<Ticket>
}

export type HelpDesk = {
  id: string
  name: string
  /** Match patterns of hosted products; empty for self-hosted ones, which need `recognise`. */
  matches: readonly string[]
  /** Two independent marks of the product in the page. */
  recognise?: (document: Document) => boolean
  /** The ticket's id by URL alone, or null where the URL is not a ticket. */
  ticketId: (url: URL) => string | null
  layouts: readonly Layout[]
  api?: HelpDeskApi
}
