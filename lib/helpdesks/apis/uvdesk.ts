/**
 * What UVdesk's own page asks for its thread list; by its source of 2025 (Services/TicketService.php,
 * paginateMembersTicketThreadCollection). It has all but the opening text and what stands around the thread.
 */
import { textOfHtml } from '../dom'
import { type Json, toJson, toList } from '../json'
import type { Get, HelpDeskApi, MessageRole, PageShown, Ticket, TicketMessage } from '../types'

export const uvdeskApi = {
  paths: [/^(?:\/[\w.~%-]+)*\/threads\/ajax\/\d+\?threadType=all&limit=100&page=\d+$/],
  // Without it the answer is 404.
  headers: () => ({ 'X-Requested-With': 'XMLHttpRequest' }),
  read: readApi,
} satisfies HelpDeskApi

const MOST_PAGES = 50

async function readApi(ticketId: string, get: Get, { url, dom }: PageShown): Promise<Ticket> {
  if (!dom) throw new TypeError('Nothing but the thread is told')
  const base = url.pathname.replace(/\/ticket\/view\/\d+\/?$/, `/threads/ajax/${ticketId}`)
  const threads: Json[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = toJson(await get(`${base}?threadType=all&limit=100&page=${page}`))
    if (!Array.isArray(answer.threads)) throw new TypeError('No threads')
    threads.push(...toList(answer.threads))
    if (page >= Number(toJson(answer.pagination).pageCount)) break
  }
  const opening = dom.messages.filter(({ id }) => id === 'create')
  const shown = new Map(dom.messages.map((message) => [message.id, message.text]))
  const stored = threads
    .sort((a, b) => Number(a.id) - Number(b.id))
    .map((thread) => messageOf(thread, shown.get(String(thread.id))))
  return { ...dom, messages: [...opening, ...stored] }
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
