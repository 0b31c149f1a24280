/**
 * What Gorgias says of a ticket, asked with the agent's own session at the address of the agents' app. Shapes by
 * https://developers.gorgias.com/reference/ticket-messages (read 2026-11); whether the session alone is enough is
 * likely and not proven.
 */
import { textOfHtml } from '../dom'
import { type Json, toJson, toList } from '../json'
import type { Get, HelpDeskApi, MessageRole, PageShown, Person, Ticket, TicketMessage } from '../types'

export const gorgiasApi = {
  always: true,
  paths: [
    /^\/api\/tickets\/\d+$/,
    /^\/api\/tickets\/\d+\/messages\?limit=100&order_by=created_datetime:asc(&cursor=[\w.~%-]+)?$/,
  ],
  read: readApi,
} satisfies HelpDeskApi

const MOST_PAGES = 50

async function readApi(ticketId: string, get: Get, { url }: PageShown): Promise<Ticket> {
  const path = `/api/tickets/${ticketId}`
  const ticket = toJson(await get(path))
  if (String(ticket.id) !== ticketId) throw new TypeError('Not the ticket asked for')
  const told = Array.isArray(ticket.messages) ? toList(ticket.messages) : null
  // The ticket holds its whole thread as far as anybody measured; it says itself how long that is.
  const isWhole = told !== null && !(Number(ticket.messages_count) > told.length)
  const messages = isWhole ? told : await readMessages(path, get)
  return {
    id: ticketId,
    subject: String(ticket.subject ?? ''),
    url: url.href,
    status: typeof ticket.status === 'string' ? ticket.status : null,
    tags: toList(ticket.tags).flatMap(({ name }) => (typeof name === 'string' ? name : [])),
    requester: personOf(ticket.customer ?? ticket.requester),
    satisfaction: null,
    messages: messages
      .filter(({ deleted_datetime: deletedAt }) => !deletedAt)
      .sort((a, b) => Date.parse(String(a.created_datetime)) - Date.parse(String(b.created_datetime)))
      .map(messageOf),
  }
}

async function readMessages(path: string, get: Get): Promise<Json[]> {
  const messages: Json[] = []
  let after = ''
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = toJson(await get(`${path}/messages?limit=100&order_by=created_datetime:asc${after}`))
    if (!Array.isArray(answer.data)) throw new TypeError('No messages')
    messages.push(...toList(answer.data))
    const cursor = toJson(answer.meta).next_cursor
    if (typeof cursor !== 'string' || cursor === '') break
    after = `&cursor=${encodeURIComponent(cursor)}`
  }
  return messages
}

function messageOf(said: Json): TicketMessage {
  return {
    id: String(said.id),
    role: roleOf(said),
    author: personOf(said.sender),
    sentAt: timeOf(said.sent_datetime ?? said.created_datetime),
    text: textOf(said),
  }
}

/** Whoever wrote it, what is not public is a note; what a rule sent is nobody's words. */
function roleOf(said: Json): MessageRole {
  const isInternal = [said.channel, toJson(said.source).type].includes('internal-note')
  if (said.public !== true || isInternal) return 'note'
  if (said.from_agent === false) return 'customer'
  return said.from_agent === true && !said.rule_id && said.via !== 'rule' ? 'agent' : 'system'
}

function textOf({ body_html: html, body_text: plain, stripped_text: stripped }: Json): string {
  if (typeof html === 'string' && html !== '') return textOfHtml(html)
  return String(plain ?? stripped ?? '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

/** A time without a zone is a guess. */
const timeOf = (at: unknown) =>
  /(Z|[+-]\d\d:?\d\d)$/.test(String(at)) ? new Date(String(at)).toISOString() : null

function personOf(person: unknown): Person {
  const { name, email } = toJson(person)
  return { name: String(name ?? '') || null, email: String(email ?? '') || null }
}
