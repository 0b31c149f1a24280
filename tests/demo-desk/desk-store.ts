/** The demo help desk's memory: its tickets, what was written since the start, and who listens for news. */
import type { ServerResponse } from 'node:http'
import { type DemoMessage, type DemoTicket, dana } from './ticket-types.ts'
import { allTickets, demoTickets } from './tickets.ts'

const LATE_TEXT = 'One more thing: could you tell me by tomorrow noon whether this can be done?'

/** A line of the ticket list. */
export type TicketSummary = Pick<
  DemoTicket,
  'id' | 'subject' | 'status' | 'priority' | 'channel' | 'requester' | 'assignee'
> & { updatedAt: string | null; preview: string }

export type DeskStore = {
  /** Newest first. */
  list: () => TicketSummary[]
  get: (id: string) => DemoTicket | null
  /** False where there is no such ticket. Without a text, a customer's usual late question. */
  write: (id: string, kind: 'inbound' | 'outbound' | 'note', text: string | null) => boolean
  subscribe: (response: ServerResponse) => void
  reset: () => void
}

export function createDeskStore(): DeskStore {
  let tickets = new Map(allTickets().map((ticket) => [ticket.id, ticket]))
  const listed = demoTickets().map((ticket) => ticket.id)
  const listeners = new Set<ServerResponse>()

  return {
    list: () =>
      listed
        .flatMap((id) => tickets.get(id) ?? [])
        .map(summary)
        .sort((a, b) => (b.updatedAt ?? '').localeCompare(a.updatedAt ?? '')),
    get: (id) => tickets.get(id) ?? null,
    write(id, kind, text) {
      const ticket = tickets.get(id)
      if (!ticket) return false
      const message: DemoMessage = {
        id: `${id}-${ticket.messages.length + 1}`,
        kind,
        author: kind === 'inbound' ? ticket.requester : dana,
        at: new Date().toISOString(),
        text: text ?? LATE_TEXT,
      }
      ticket.messages.push(message)
      for (const listener of listeners) listener.write(`data: ${JSON.stringify({ ticket: id, message })}\n\n`)
      return true
    },
    subscribe(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      response.write(': ready\n\n')
      listeners.add(response)
      response.on('close', () => listeners.delete(response))
    },
    reset() {
      tickets = new Map(allTickets().map((ticket) => [ticket.id, ticket]))
    },
  }
}

function summary(ticket: DemoTicket): TicketSummary {
  const { id, subject, status, priority, channel, requester, assignee, messages } = ticket
  const last = messages.findLast((message) => message.kind === 'inbound')
  return {
    ...{ id, subject, status, priority, channel, requester, assignee },
    updatedAt: messages.at(-1)?.at ?? null,
    preview: last?.text.replace(/\s+/g, ' ').slice(0, 120) ?? '',
  }
}
