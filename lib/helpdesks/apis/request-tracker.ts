/** What Request Tracker's REST 2 says of a ticket, asked with the agent's own session; seen live on 5.0.3 (2026-11). */
import { textOfHtml } from '../dom'
import { type Json, toJson, toList } from '../json'
import type { Get, HelpDeskApi, Person, Ticket, TicketMessage } from '../types'

export const requestTrackerApi = {
  always: true,
  paths: [
    /^(?:\/[\w.~%-]+)*\/REST\/2\.0\/ticket\/\d+$/,
    /^(?:\/[\w.~%-]+)*\/REST\/2\.0\/ticket\/\d+\/history\?fields=Type,Creator,Created&per_page=100&page=\d+$/,
    /^(?:\/[\w.~%-]+)*\/REST\/2\.0\/user\/[^/?]+$/,
    /^(?:\/[\w.~%-]+)*\/REST\/2\.0\/transaction\/\d+\/attachments\?fields=Content,ContentType$/,
  ],
  read: readApi,
} satisfies HelpDeskApi

type User = Person & { isAgent: boolean }

const [PER_PAGE, MOST_PAGES] = [100, 50]

async function readApi(
  ticketId: string,
  get: Get,
  { url, dom }: { url: URL; dom: Ticket | null },
): Promise<Ticket> {
  const base = url.pathname.replace(/\/(?:Ticket|SelfService)\/(?:Display|History)\.html$/, '/REST/2.0')
  const known = new Map<string, User>()
  const userOf = async (name: string): Promise<User> => {
    const user = known.get(name) ?? toUser(toJson(await get(`${base}/user/${encodeURIComponent(name)}`)))
    known.set(name, user)
    return user
  }
  const ticket = toJson(await get(`${base}/ticket/${ticketId}`))
  const requestors = toList(ticket.Requestor).map(idOf)
  const messages: TicketMessage[] = []
  const history = await readHistory(`${base}/ticket/${ticketId}`, get)
  for (const item of history) {
    const author = idOf(item.Creator)
    const { isAgent, name, email } = await userOf(author)
    const writer = requestors.includes(author) || !isAgent ? 'customer' : 'agent'
    const role = author === 'RT_System' ? 'system' : writer
    messages.push({
      id: idOf(item),
      role: item.Type === 'Comment' ? 'note' : role,
      author: { name, email },
      sentAt: new Date(String(item.Created)).toISOString(),
      text:
        // The page leaves out what is too large.
        dom?.messages.find(({ id }) => id === idOf(item))?.text ||
        textOfParts(await get(`${base}/transaction/${idOf(item)}/attachments?fields=Content,ContentType`)),
    })
  }
  // Several, as after a merge, stand in no order that tells who asked first.
  const opener = idOf(history[0]?.Creator)
  const requestor = requestors.includes(opener) ? opener : requestors[0]
  const { name, email } = requestor ? await userOf(requestor) : { name: null, email: null }
  return {
    id: ticketId,
    subject: String(ticket.Subject ?? ''),
    url: url.href,
    status: String(ticket.Status ?? '') || null,
    tags: tagsOf(ticket),
    requester: { name, email },
    satisfaction: null,
    messages,
  }
}

async function readHistory(ticketPath: string, get: Get): Promise<Json[]> {
  const items: Json[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const query = `fields=Type,Creator,Created&per_page=${PER_PAGE}&page=${page}`
    const found = toList(toJson(await get(`${ticketPath}/history?${query}`)).items)
    items.push(...found)
    if (found.length < PER_PAGE) break
  }
  return items.filter((item) => /^(Create|Correspond|Comment)$/.test(String(item.Type)))
}

function textOfParts(answer: unknown): string {
  const parts = toList(toJson(answer).items)
  const plain = parts.find((part) => part.ContentType === 'text/plain')
  const html = parts.find((part) => part.ContentType === 'text/html')
  if (plain)
    return String(plain.Content ?? '')
      .replace(/\s*\n\s*/g, '\n')
      .trim()
  return html ? textOfHtml(String(html.Content ?? '')) : ''
}

function toUser(user: Json): User {
  return {
    name: String(user.RealName || user.Name || '') || null,
    email: String(user.EmailAddress || '') || null,
    isAgent: Number(user.Privileged) === 1,
  }
}

function tagsOf(ticket: Json): string[] {
  const field = toList(ticket.CustomFields).find((custom) => custom.name === 'Tags')
  return Array.isArray(field?.values) ? field.values.map(String) : []
}

const idOf = (value: unknown): string => String(toJson(value).id ?? '')
