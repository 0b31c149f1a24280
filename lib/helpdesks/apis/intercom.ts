/**
 * What Intercom's inbox itself asks about a conversation. Undocumented: the numbers of the kinds are those that public
 * sources of 2023 to 2026 saw in running workspaces (latest 2026-05).
 */
import { textOfHtml } from '../dom'
import { type Json, toJson, toList } from '../json'
import type { Get, HelpDeskApi, MessageRole, PageShown, Person, Ticket, TicketMessage } from '../types'

export const intercomApi = {
  // The page names neither the customer's address nor the time, and shows the thread only in part.
  always: true,
  paths: [/^\/ember\/inbox\/conversations\/\d+\?app_id=\w+$/],
  read: readApi,
} satisfies HelpDeskApi

const ROLES: Record<number, MessageRole> = {
  1: 'customer',
  12: 'customer',
  2: 'agent',
  24: 'agent',
  3: 'note',
}
/** Assignments, states, attributes, priority, people added, rules that ran, translations. */
const EVENTS = [5, 6, 14, 21, 26, 31, 71]

async function readApi(ticketId: string, get: Get, { url, dom }: PageShown): Promise<Ticket> {
  const workspace = /^\/a\/(?:inbox|apps)\/(\w+)\//.exec(url.pathname)?.[1] ?? ''
  const told = toJson(await get(`/ember/inbox/conversations/${ticketId}?app_id=${workspace}`))
  if (String(told.id) !== ticketId) throw new TypeError('Not the conversation asked for')
  if (!Array.isArray(told.renderable_parts)) throw new TypeError('No parts')
  const requester = personOf(told.user_summary)
  const messages = toList(told.renderable_parts).flatMap((part) => messageOf(part, requester))
  return {
    id: ticketId,
    subject: String(told.title ?? dom?.subject ?? ''),
    url: url.href,
    status: typeof told.state === 'string' ? told.state : null,
    tags: [],
    requester,
    satisfaction: null,
    messages: messages.sort((a, b) => String(a.sentAt).localeCompare(String(b.sentAt))),
  }
}

/** Nothing where the part is no message. A kind that this file does not know is nobody's words. */
function messageOf(part: Json, requester: Person): TicketMessage[] {
  const kind = Number(part.renderable_type)
  const data = toJson(part.renderable_data)
  const text = toList(data.blocks).map(textOf).filter(Boolean).join('\n')
  const hasFiles = toList(data.uploads).length > 0
  if (EVENTS.includes(kind) || (!text && !hasFiles)) return []
  const role = ROLES[kind] ?? 'system'
  const writer = toJson(data.entity ?? data.admin_summary ?? data.author)
  const sentAt = timeOf(part.created_at)
  return [
    {
      id: String(part.id ?? data.id ?? sentAt),
      // A workspace's own bot stands among its agents.
      role: role === 'agent' && writer.is_operator === true ? 'system' : role,
      author:
        role === 'customer'
          ? data.user_summary
            ? personOf(data.user_summary)
            : requester
          : personOf(writer),
      sentAt,
      text,
    },
  ]
}

/** A paragraph, a heading, a mail in HTML, or a list. */
function textOf({ text, content, items }: Json): string {
  const list = Array.isArray(items) ? items.map((item) => toJson(item).text ?? item) : []
  return [text, content, ...list]
    .map((part) => (typeof part !== 'string' ? '' : /[<&]/.test(part) ? textOfHtml(part) : part.trim()))
    .filter(Boolean)
    .join('\n')
}

/** ISO 8601, in older answers seconds since 1970. */
const timeOf = (at: unknown) => new Date(typeof at === 'number' ? at * 1000 : String(at)).toISOString()

function personOf(summary: unknown): Person {
  const { name, email } = toJson(summary)
  return { name: String(name ?? '') || null, email: String(email ?? '') || null }
}
