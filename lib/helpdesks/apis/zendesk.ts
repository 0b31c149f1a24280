/**
 * What Zendesk's API says of a ticket, asked with the agent's own session. By its documentation:
 * https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/ (read 2026-11).
 */
import { textOfHtml, toSecond } from '../dom'
import { type Json, toJson, toList } from '../json'
import type {
  Get,
  HelpDeskApi,
  MessageRole,
  PageShown,
  Person,
  Satisfaction,
  Ticket,
  TicketMessage,
} from '../types'

export const zendeskApi = {
  // The page shows nobody's address, and what is kept about a customer is kept under the address.
  always: true,
  paths: [
    /^\/api\/v2\/tickets\/\d+\.json\?include=users$/,
    /^\/api\/v2\/tickets\/\d+\/comments\.json\?include=users&page\[size\]=100(&page\[after\]=[\w.~%-]+)?$/,
  ],
  read: readApi,
} satisfies HelpDeskApi

const PER_PAGE = 100
/** A ticket holds at most 5,000 comments. */
const MOST_PAGES = 50

async function readApi(ticketId: string, get: Get, { url, dom, isWhole }: PageShown): Promise<Ticket> {
  const base = `/api/v2/tickets/${ticketId}`
  const answer = toJson(await get(`${base}.json?include=users`))
  const ticket = toJson(answer.ticket)
  if (String(ticket.id) !== ticketId) throw new TypeError('Not the ticket asked for')
  const { comments, users } = await readComments(base, get)
  const people = new Map([...toList(answer.users), ...users].map((user) => [String(user.id), user]))
  const requester = personOf(people.get(String(ticket.requester_id)))
  const shown = (dom?.messages ?? []).map((message) => withAddress(message, requester))
  const stored = comments.map((comment) => {
    const author = people.get(String(comment.author_id))
    return messageOf(comment, author, shown)
  })
  // While people are chatting the API lags behind the page, or has one transcript of both sides.
  const isChat = /messaging|chat/.test(String(toJson(ticket.via).channel))
  return {
    id: ticketId,
    subject: String(ticket.subject ?? ''),
    url: url.href,
    status: typeof ticket.status === 'string' ? ticket.status : null,
    tags: Array.isArray(ticket.tags) ? ticket.tags.map(String) : [],
    requester,
    satisfaction: satisfactionOf(toJson(ticket.satisfaction_rating)),
    messages: isChat && isWhole && shown.length > 0 ? shown : [...stored, ...newer(shown, stored)],
  }
}

async function readComments(base: string, get: Get): Promise<{ comments: Json[]; users: Json[] }> {
  const comments: Json[] = []
  const users: Json[] = []
  let after = ''
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = toJson(await get(`${base}/comments.json?include=users&page[size]=${PER_PAGE}${after}`))
    if (!Array.isArray(answer.comments)) throw new TypeError('No comments')
    comments.push(...toList(answer.comments))
    users.push(...toList(answer.users))
    const { has_more: hasMore, after_cursor: cursor } = toJson(answer.meta)
    if (hasMore !== true) break
    if (typeof cursor !== 'string') throw new TypeError('No cursor')
    after = `&page[after]=${encodeURIComponent(cursor)}`
  }
  return { comments, users }
}

function messageOf(comment: Json, user: Json | undefined, shown: TicketMessage[]): TicketMessage {
  const id = toSecond(String(comment.created_at)) ?? String(comment.id)
  // The page knows bots, which the API calls agents.
  const [same, another] = shown.filter(({ sentAt }) => toSecond(sentAt) === id)
  const isNobodys = !another && (same?.role === 'note' || same?.role === 'system')
  return {
    id,
    role: isNobodys ? same.role : apiRole(comment, user),
    author: personOf(user),
    sentAt: new Date(String(comment.created_at)).toISOString(),
    text: textOfComment(comment),
  }
}

/** Whoever wrote it, what is not public is a note; an unknown author or a transcript is nobody's words. */
function apiRole(comment: Json, user: Json | undefined): MessageRole {
  if (comment.public !== true) return 'note'
  if (toJson(comment.via).channel === 'chat_transcript') return 'system'
  if (user?.role === 'end-user') return 'customer'
  return user?.role === 'agent' || user?.role === 'admin' ? 'agent' : 'system'
}

function textOfComment({ html_body: html, plain_body: plain, body }: Json): string {
  if (typeof html === 'string') return textOfHtml(html)
  return String(plain ?? body ?? '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

/** What came after the last comment that the API knows. */
function newer(shown: TicketMessage[], stored: TicketMessage[]): TicketMessage[] {
  const last = stored.at(-1)
  return shown.filter(({ sentAt, role, text }) => {
    const isLast = last?.role === role && last.text === text
    return !isLast && (toSecond(sentAt) ?? '') > (last?.id ?? '')
  })
}

function withAddress(message: TicketMessage, requester: Person): TicketMessage {
  const isTheirs = message.role === 'customer' && message.author.name === requester.name
  return isTheirs ? { ...message, author: requester } : message
}

function personOf(user: Json = {}): Person {
  return { name: String(user.name ?? '') || null, email: String(user.email ?? '') || null }
}

/** Only where the customer rated; "offered" is no rating. */
function satisfactionOf({ score, comment }: Json): Satisfaction | null {
  if (!/^(good|bad)/.test(String(score))) return null
  return { score: String(score).startsWith('good') ? 1 : 0, scale: 1, comment: String(comment ?? '') || null }
}
