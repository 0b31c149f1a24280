/**
 * What Freshdesk and Freshservice say of a ticket, asked with the agent's own session. `/api/_/` is what their own page
 * asks; its names are those of the documented API, https://developers.freshdesk.com/api/#conversations (read 2026-11).
 */
import { textOfHtml } from '../dom'
import { type Json, toJson, toList } from '../json'
import type { Get, HelpDeskApi, MessageRole, PageShown, Person, Ticket, TicketMessage } from '../types'

export const freshdeskApi = {
  // The page says who wrote by classes that are known to be on other messages too.
  always: true,
  paths: [
    /^\/api\/_\/tickets\/\d+$/,
    /^\/api\/_\/tickets\/\d+\/conversations\?order_by=created_at&order_type=asc&per_page=100&page=\d+$/,
    // Freshdesk, Freshservice: the customer's address, only where the page does not show it.
    /^\/api\/v2\/tickets\/\d+\?include=requester$/,
    /^\/api\/_\/users\/\d+$/,
  ],
  read: readApi,
} satisfies HelpDeskApi

/** How many an answer holds while there may be more; nobody promises that a page holds the hundred asked for. */
const FULL_PAGES = [30, 50, 100]
const MOST_PAGES = 100
const STATUSES: Record<string, string> = { 2: 'open', 3: 'pending', 4: 'resolved', 5: 'closed' }
/** Freshdesk alone: the agent wrote first. */
const OUTBOUND = 10

async function readApi(ticketId: string, get: Get, { url, dom }: PageShown): Promise<Ticket> {
  const isService = url.hostname.endsWith('.freshservice.com')
  const ticket = toJson(toJson(await get(`/api/_/tickets/${ticketId}`)).ticket)
  if (![ticket.display_id, ticket.id].map(String).includes(ticketId)) {
    throw new TypeError('Not the ticket asked for')
  }
  const conversations = await readConversations(ticketId, get)
  const requester = await requesterOf(ticketId, ticket, isService, get, dom)
  const description = {
    id: 'description',
    role: !isService && ticket.source === OUTBOUND ? ('agent' as const) : ('customer' as const),
    author: requester,
    sentAt: timeOf(ticket),
    text: textOf(ticket.description, ticket.description_text),
  }
  const status = STATUSES[String(ticket.status)] ?? null
  return {
    id: ticketId,
    subject: String(ticket.subject ?? ''),
    url: url.href,
    status: dom?.status ?? status,
    tags: Array.isArray(ticket.tags) ? ticket.tags.map(String) : [],
    requester,
    satisfaction: null,
    messages: [
      description,
      ...conversations.map((said) => messageOf(said, ticket.requester_id, requester, dom)),
    ],
  }
}

/** Oldest first, whatever the order asked for is worth. Ends where an answer brings nothing new. */
async function readConversations(ticketId: string, get: Get): Promise<Json[]> {
  const known = new Map<string, Json>()
  for (let page = 1, full = 0; page <= MOST_PAGES; page++) {
    const query = `order_by=created_at&order_type=asc&per_page=100&page=${page}`
    const { conversations } = toJson(await get(`/api/_/tickets/${ticketId}/conversations?${query}`))
    if (!Array.isArray(conversations)) throw new TypeError('No conversations')
    const before = known.size
    for (const said of toList(conversations)) known.set(String(said.id), said)
    full ||= conversations.length
    if (!FULL_PAGES.includes(full) || conversations.length < full || known.size === before) break
  }
  return [...known.values()]
    .filter(({ deleted }) => deleted !== true)
    .sort((a, b) => Date.parse(String(a.created_at)) - Date.parse(String(b.created_at)))
}

/** A refusal of what only adds the address takes nothing else away. */
async function requesterOf(
  ticketId: string,
  ticket: Json,
  isService: boolean,
  get: Get,
  dom: Ticket | null,
): Promise<Person> {
  const shown = dom?.requester
  const told = toJson(ticket.requester)
  if (told.email) return personOf(told)
  if (shown?.name && shown.email) return shown
  const [path, key] = isService
    ? [`/api/_/users/${ticket.requester_id}`, 'user']
    : [`/api/v2/tickets/${ticketId}?include=requester`, 'requester']
  const asked = personOf(toJson(toJson(await get(path).catch(() => null))[key]))
  return { name: asked.name ?? shown?.name ?? null, email: asked.email ?? shown?.email ?? null }
}

function messageOf(said: Json, requesterId: unknown, requester: Person, dom: Ticket | null): TicketMessage {
  const id = String(said.id)
  const isRequester = said.user_id === requesterId && said.user_id !== undefined
  const shown = dom?.messages.find((message) => message.id === id)?.author
  const from = String(said.from_email ?? '') || null
  return {
    id,
    role: roleOf(said, isRequester),
    author: isRequester
      ? requester
      : { name: shown?.name ?? null, email: said.incoming === true ? from : null },
    sentAt: timeOf(said),
    text: textOf(said.body, said.body_text),
  }
}

/** What an outsider answered to a forwarded mail is private too: not the customer's word, and not for them. */
function roleOf(said: Json, isRequester: boolean): MessageRole {
  if (said.private !== false) return said.incoming === true && isRequester ? 'customer' : 'note'
  return said.incoming === true ? 'customer' : 'agent'
}

function personOf(user: Json): Person {
  const name = user.name ?? [user.first_name, user.last_name].filter(Boolean).join(' ')
  return { name: String(name ?? '') || null, email: String(user.email ?? user.primary_email ?? '') || null }
}

function textOf(html: unknown, plain: unknown): string {
  if (typeof html === 'string') return textOfHtml(html)
  return String(plain ?? '')
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

const timeOf = ({ created_at: at }: Json) => new Date(String(at)).toISOString()
