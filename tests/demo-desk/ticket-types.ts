/** What a ticket of the demo help desk is, and the short way of writing one down. */

export type DemoPerson = { name: string; email: string; company?: string; place?: string }

/** `inbound` is the customer, `outbound` the desk's answer, `note` internal, `event` the desk itself. */
export type DemoMessage = {
  id: string
  kind: 'inbound' | 'outbound' | 'note' | 'event'
  author: DemoPerson
  /** ISO 8601, UTC. */
  at: string
  /** Lines that start with "> " are quoted history, everything after a line "-- " is a signature. */
  text: string
}

/** How the page misbehaves around this ticket; see page/odd-behaviour.ts and page/ticket-pane.ts. */
export type Oddity = 'changed' | 'throws' | 'clobbered' | 'storm' | 'slow' | 'partial'

export type DemoTicket = {
  id: string
  subject: string
  status: 'open' | 'pending' | 'solved'
  priority: 'low' | 'normal' | 'high' | 'urgent'
  channel: 'mail' | 'chat' | 'web'
  tags: string[]
  requester: DemoPerson
  assignee: string
  rating: { score: number; scale: number; comment: string | null } | null
  messages: DemoMessage[]
  odd: Oddity | null
}

export const dana: DemoPerson = { name: 'Dana Okafor', email: 'dana.okafor@acorn.example' }
export const miguel: DemoPerson = { name: 'Miguel Ferro', email: 'miguel.ferro@acorn.example' }
export const desk: DemoPerson = { name: 'Acorn Desk', email: 'robot@acorn.example' }

type Draft = [kind: DemoMessage['kind'], author: DemoPerson, at: string, text: string]
type TicketDraft = Pick<DemoTicket, 'id' | 'subject' | 'requester'> & Partial<Omit<DemoTicket, 'messages'>>

/** Fills in what most tickets share and numbers the messages. */
export function ticket(draft: TicketDraft, messages: Draft[]): DemoTicket {
  return {
    status: 'open',
    priority: 'normal',
    channel: 'mail',
    tags: [],
    assignee: dana.name,
    rating: null,
    odd: null,
    ...draft,
    messages: messages.map(([kind, author, at, text], index) => ({
      id: `${draft.id}-${index + 1}`,
      kind,
      author,
      at,
      text: text.trim(),
    })),
  }
}
