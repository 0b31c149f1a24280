/** Zendesk's documented answers: a ticket with its people, and its comments in pages by cursor. */
import type { ServerResponse } from 'node:http'
import { type DeskTicket, USERS } from './tickets.ts'

/** What the API does with every request. */
export type ApiMode = 'ok' | 401 | 403 | 429 | 'slow' | 'broken' | 'cut'

export const RETRY_AFTER_SECONDS = 60
const SLOW_MS = 700

export async function answerApi(
  tickets: readonly DeskTicket[],
  url: URL,
  mode: ApiMode,
  response: ServerResponse,
): Promise<void> {
  if (mode === 'cut') return void response.destroy()
  if (mode === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS))
  if (mode === 'broken') return send(response, 200, '{"ticket": {"id": ')
  if (mode === 429) response.setHeader('Retry-After', String(RETRY_AFTER_SECONDS))
  if (typeof mode === 'number') return send(response, mode, JSON.stringify({ error: 'Refused' }))
  const [, id, comments] = /^\/api\/v2\/tickets\/(\d+)(\/comments)?\.json$/.exec(url.pathname) ?? []
  const ticket = tickets.find((each) => String(each.id) === id)
  if (!ticket) return send(response, 404, JSON.stringify({ error: 'RecordNotFound' }))
  send(response, 200, JSON.stringify(comments ? commentsOf(ticket, url) : ticketOf(ticket)))
}

function ticketOf(ticket: DeskTicket): object {
  return {
    ticket: {
      id: ticket.id,
      subject: ticket.subject,
      status: ticket.status,
      tags: ticket.tags,
      requester_id: ticket.requesterId,
      via: { channel: ticket.channel },
      satisfaction_rating: ticket.rating ?? { score: 'unoffered' },
    },
    users: USERS.filter(({ id }) => id === ticket.requesterId),
  }
}

function commentsOf(ticket: DeskTicket, { searchParams }: URL): object {
  const size = Number(searchParams.get('page[size]') ?? 100)
  const start = Number(atob(searchParams.get('page[after]') ?? btoa('0')))
  const page = ticket.comments.slice(start, start + size)
  const authors = new Set(page.map(({ authorId }) => authorId))
  return {
    comments: page.map((comment, index) => ({
      id: ticket.id * 1000 + start + index,
      type: 'Comment',
      author_id: comment.authorId,
      html_body: comment.html,
      public: comment.isPublic,
      created_at: comment.at,
      via: { channel: ticket.channel },
    })),
    users: USERS.filter(({ id }) => authors.has(id)),
    meta: {
      has_more: start + size < ticket.comments.length,
      after_cursor: btoa(String(start + size)),
    },
  }
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }).end(body)
}
