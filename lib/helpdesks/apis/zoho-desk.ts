/**
 * What Zoho Desk's API says of a ticket, asked with the agent's own session under the page's own origin. Shapes by its
 * documentation, https://desk.zoho.com/DeskAPIDocument (read 2026-11); the paths by three public scripts of 2024 to 2026.
 */
import { textOfHtml } from '../dom'
import { type Json, toJson, toList } from '../json'
import type { Get, HelpDeskApi, MessageRole, PageShown, Person, Ticket, TicketMessage } from '../types'

const PER_PAGE = 50
const MOST_PAGES = 40

export const zohoDeskApi = {
  // The page names nobody: neither who asked nor who wrote what.
  always: true,
  paths: [
    /^\/supportapi\/zd\/[\w-]+\/api\/v1\/organizations$/,
    /^\/supportapi\/zd\/[\w-]+\/api\/v1\/tickets\/\d+\?include=contacts&orgId=\d+$/,
    /^\/supportapi\/zd\/[\w-]+\/api\/v1\/tickets\/\d+\/conversations\?from=\d+&limit=50&orgId=\d+$/,
    /^\/supportapi\/zd\/[\w-]+\/api\/v1\/tickets\/\d+\/threads\/\d+\?orgId=\d+$/,
  ],
  read: readApi,
} satisfies HelpDeskApi

async function readApi(ticketId: string, get: Get, { url }: PageShown): Promise<Ticket> {
  const portal = url.pathname.split('/')[2] ?? ''
  const base = `/supportapi/zd/${portal}/api/v1`
  // The one path that asks for no organisation; every other one refuses without.
  const organizations = toList(toJson(await get(`${base}/organizations`)).data)
  const own = organizations.find(({ portalName }) => portalName === portal) ?? organizations[0]
  const org = `orgId=${own?.id}`
  const path = `${base}/tickets/${ticketId}`
  const ticket = toJson(await get(`${path}?include=contacts&${org}`))
  if (String(ticket.id) !== ticketId) throw new TypeError('Not the ticket asked for')
  const messages: TicketMessage[] = []
  for (const item of await readConversations(path, org, get)) {
    const isComment = item.type === 'comment'
    // The list has the beginning of a mail alone.
    const whole = isComment ? item : toJson(await get(`${path}/threads/${item.id}?${org}`))
    messages.push({
      id: String(item.id),
      role: isComment ? roleOfComment(item) : roleOfMail(item),
      author: personOf(toJson(isComment ? item.commenter : item.author)),
      sentAt: timeOf(item),
      text: textOfHtml(String(whole.content ?? '').replace(/zsu\[@user:\d+\]zsu/g, '')),
    })
  }
  const contact = toJson(ticket.contact)
  return {
    id: ticketId,
    subject: String(ticket.subject ?? ''),
    url: url.href,
    status: String(ticket.status ?? '') || null,
    tags: [],
    // The ticket's own address may be a shared mailbox.
    requester: personOf({ ...contact, email: contact.email ?? ticket.email }),
    satisfaction: null,
    messages,
  }
}

/** Oldest first, which the answer is not. A place may count from 0 or from 1: what comes twice is taken once. */
async function readConversations(path: string, org: string, get: Get): Promise<Json[]> {
  const found = new Map<unknown, Json>()
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = `from=${found.size}&limit=${PER_PAGE}&${org}`
    const answer = toJson(await get(`${path}/conversations?${query}`))
    if (!Array.isArray(answer.data)) throw new TypeError('No conversations')
    for (const item of toList(answer.data)) found.set(item.id, item)
    if (answer.data.length < PER_PAGE) break
  }
  return [...found.values()]
    .filter(({ status }) => status !== 'DRAFT')
    .sort((a, b) => timeOf(a).localeCompare(timeOf(b)))
}

const timeOf = ({ createdTime, commentedTime }: Json) =>
  new Date(String(createdTime ?? commentedTime)).toISOString()

/** Whoever wrote it, what is not public is a note. */
function roleOfComment({ isPublic, commenter, commenterType }: Json): MessageRole {
  return isPublic === true ? roleOf(commenterType ?? toJson(commenter).type) : 'note'
}

/** What was forwarded or written to others than the customer is a note too. */
function roleOfMail({ visibility, isForward, direction, author }: Json): MessageRole {
  if ((visibility ?? 'public') !== 'public' || isForward === true) return 'note'
  const role = roleOf(toJson(author).type)
  return role === 'customer' && direction !== 'in' ? 'system' : role
}

/** A kind that this file does not know is nobody's words: the desk's own answers, bots. */
function roleOf(type: unknown): MessageRole {
  if (type === 'END_USER') return 'customer'
  return type === 'AGENT' ? 'agent' : 'system'
}

function personOf({ name, firstName, lastName, email }: Json): Person {
  const parts = [firstName, lastName].filter((part) => typeof part === 'string' && part !== '')
  return { name: parts.join(' ') || String(name ?? '') || null, email: String(email ?? '') || null }
}
