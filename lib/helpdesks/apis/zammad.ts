/**
 * What Zammad's REST API says of a ticket, asked with the agent's own session. By its documentation
 * (https://docs.zammad.org/en/latest/api/ticket/articles.html) and its controllers of 2024. Never `auto_assign`, which
 * makes the same GET give the ticket to whoever asks.
 */
import { textOfHtml } from '../dom'
import { type Json, toJson, toList } from '../json'
import type { Get, HelpDeskApi, MessageRole, PageShown, Person, Ticket, TicketMessage } from '../types'

export const zammadApi = {
  // The new view shows nobody's address; neither view has the text of an automatic mail.
  always: true,
  paths: [/^\/api\/v1\/tickets\/\d+\?all=true$/, /^\/api\/v1\/ticket_articles\/by_ticket\/\d+$/],
  read: readApi,
} satisfies HelpDeskApi

const ROLES: Record<string, MessageRole> = { Customer: 'customer', Agent: 'agent' }

async function readApi(ticketId: string, get: Get, { url, dom }: PageShown): Promise<Ticket> {
  const answer = toJson(await get(`/api/v1/tickets/${ticketId}?all=true`))
  const assets = toJson(answer.assets)
  const ticket = toJson(toJson(assets.Ticket)[ticketId])
  if (String(ticket.id) !== ticketId) throw new TypeError('Not the ticket asked for')
  const articles = await get(`/api/v1/ticket_articles/by_ticket/${ticketId}`)
  if (!Array.isArray(articles)) throw new TypeError('No articles')
  const users = toJson(assets.User)
  return {
    id: ticketId,
    subject: String(ticket.title ?? ''),
    url: url.href,
    status: dom?.status ?? null,
    tags: Array.isArray(answer.tags) ? answer.tags.map(String) : [],
    requester: personOf(toJson(users[String(ticket.customer_id)])),
    satisfaction: null,
    messages: toList(articles)
      .filter((article) => !toJson(article.preferences).delivery_message)
      .map((article) => messageOf(article, users)),
  }
}

function messageOf(article: Json, users: Json): TicketMessage {
  return {
    id: String(article.id),
    role: article.internal === false ? (ROLES[String(article.sender)] ?? 'system') : 'note',
    author: personOf(toJson(users[String(article.origin_by_id ?? article.created_by_id)])),
    sentAt: new Date(String(article.created_at)).toISOString(),
    text: textOf(article),
  }
}

function textOf({ body, content_type: type }: Json): string {
  if (type === 'text/html') return textOfHtml(String(body ?? ''))
  return String(body ?? '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

function personOf({ firstname, lastname, email }: Json): Person {
  const name = [firstname, lastname].filter((part) => part).join(' ')
  return { name: name || null, email: String(email ?? '') || null }
}
