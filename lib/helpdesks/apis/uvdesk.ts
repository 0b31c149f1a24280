/**
 * What UVdesk's own page asks for its thread list, as core-framework 1.1.7 answers (Services/TicketService.php,
 * paginateMembersTicketThreadCollection). It has all but the opening text and what stands around the thread.
 */
import { attr, first, lineOf, textOf, textOfHtml } from '../dom'
import { type Json, toJson, toList } from '../json'
import type { Get, HelpDeskApi, MessageRole, PageShown, Ticket, TicketMessage } from '../types'

export const uvdeskApi = {
  paths: [/^(?:\/[\w.~%-]+)*\/threads\/ajax\/\d+\?threadType=all&limit=100&page=\d+$/],
  // Without it the answer is 404.
  headers: () => ({ 'X-Requested-With': 'XMLHttpRequest' }),
  // Where one kind of messages is shown alone, the page hides the opening text, and the list never has it.
  listed: (document) => openingIn(document),
  read: readApi,
} satisfies HelpDeskApi

const MOST_PAGES = 50
/** The opening text has no number on the page. */
export const OPENING = 'create'

async function readApi(ticketId: string, get: Get, { url, dom, listed = [] }: PageShown): Promise<Ticket> {
  if (!dom) throw new TypeError('Nothing but the thread is told')
  const base = url.pathname.replace(/\/ticket\/view\/\d+\/?$/, `/threads/ajax/${ticketId}`)
  const threads: Json[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = toJson(await get(`${base}?threadType=all&limit=100&page=${page}`))
    if (!Array.isArray(answer.threads)) throw new TypeError('No threads')
    threads.push(...toList(answer.threads))
    if (page >= Number(toJson(answer.pagination).pageCount)) break
  }
  const seen = dom.messages.filter(({ id }) => id === OPENING)
  const hidden = listed.map((message) =>
    message.role === 'customer' ? { ...message, author: dom.requester } : message,
  )
  const shown = new Map(dom.messages.map((message) => [message.id, message.text]))
  const stored = threads
    .sort((a, b) => Number(a.id) - Number(b.id))
    .map((thread) => messageOf(thread, shown.get(String(thread.id))))
  return { ...dom, messages: [...(seen.length > 0 ? seen : hidden), ...stored] }
}

function openingIn(document: Document): TicketMessage[] {
  const item = first(document, '.uv-ticket-main.create')
  const body = item && first(item, '.message')
  if (!item || !body) return []
  const author = first(item, '.uv-ticket-member-name')
  const seconds = Number(attr(first(item, '.timeago'), 'data-timestamp') ?? Number.NaN)
  return [
    {
      id: OPENING,
      role: accountOf(author).kind === 'agent' ? 'agent' : 'customer',
      author: { name: lineOf(author), email: null },
      sentAt: Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString() : null,
      text: textOf(body, { isVisible: () => true }),
    },
  ]
}

/** Whose account a name leads to, by the end of its link. */
export function accountOf(author: Element | null): { kind: 'customer' | 'agent' | null; id: string | null } {
  const [, kind, id = null] = /\/(customer|agent)\/(\d+)$/.exec(attr(author, 'href') ?? '') ?? []
  return { kind: kind === 'customer' || kind === 'agent' ? kind : null, id }
}

/** The time is that of the agent's zone, said in a way that only PHP can turn back. */
function messageOf(thread: Json, shown: string | undefined): TicketMessage {
  return {
    id: String(thread.id),
    role: roleOf(thread),
    author: { name: String(thread.fullname ?? '').trim() || null, email: null },
    sentAt: null,
    text: shown ?? textOfHtml(String(thread.reply ?? '')),
  }
}

/** What is forwarded goes to somebody else than the customer. */
function roleOf({ threadType, userType }: Json): MessageRole {
  if (threadType === 'note') return String(userType).toLowerCase() === 'system' ? 'system' : 'note'
  if (threadType === 'forward') return 'note'
  if (userType === 'customer' || userType === 'collaborator') return 'customer'
  return userType === 'agent' ? 'agent' : 'system'
}
