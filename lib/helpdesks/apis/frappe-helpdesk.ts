/**
 * What Frappe Helpdesk's own desk asks for its thread; by its source of 2026-07
 * (helpdesk/helpdesk/doctype/hd_ticket/api.py). It says of each e-mail whether it was received or sent.
 */
import { textOfHtml } from '../dom'
import { type Json, toJson, toList } from '../json'
import type { Get, HelpDeskApi, MessageRole, PageShown, Person, Ticket, TicketMessage } from '../types'

const METHOD = '/api/method/helpdesk.helpdesk.doctype.hd_ticket.api'

export const frappeHelpdeskApi = {
  always: true,
  paths: [
    /^\/api\/method\/helpdesk\.helpdesk\.doctype\.hd_ticket\.api\.get_ticket_(activities|contact)\?ticket=\d+$/,
  ],
  read: readApi,
} satisfies HelpDeskApi

async function readApi(ticketId: string, get: Get, { dom }: PageShown): Promise<Ticket> {
  if (!dom) throw new TypeError('Nothing but the thread is told')
  const ask = async (what: string) =>
    toJson(toJson(await get(`${METHOD}.get_ticket_${what}?ticket=${ticketId}`)).message)
  const { communications, comments } = await ask('activities')
  if (!Array.isArray(communications) || !Array.isArray(comments)) throw new TypeError('No activities')
  const { name, email_id: email } = await ask('contact')
  const shown = new Map(dom.messages.map((message) => [message.id, message.text]))
  const agents = new Set(
    [...toList(communications).filter(isSent), ...toList(comments)].map((entry) => personOf(entry).email),
  )
  const roleOf = (mail: Json): MessageRole =>
    isSent(mail) || agents.has(personOf(mail).email) ? 'agent' : 'customer'
  const entries = [
    ...toList(communications).map((mail) => ({ entry: mail, role: roleOf(mail) })),
    ...toList(comments).map((comment) => ({ entry: comment, role: 'note' as const })),
  ]
  const messages = entries
    .toSorted((a, b) => (timeOf(a.entry) < timeOf(b.entry) ? -1 : 1))
    .map(({ entry, role }): TicketMessage => {
      const id = String(entry.name)
      const text = shown.get(id) ?? textOfHtml(String(entry.content ?? ''))
      return { id, role, author: personOf(entry), sentAt: null, text }
    })
  const requester = {
    name: dom.requester.name ?? (typeof name === 'string' && name !== email ? name : null),
    email: typeof email === 'string' && email ? email : dom.requester.email,
  }
  return { ...dom, requester, messages }
}

const isSent = (mail: Json) => mail.sent_or_received === 'Sent'

/** Of the server's zone, which is not told. */
const timeOf = ({ communication_date: date, creation }: Json) => String(date || creation)

/** Who has no account is called by the address. */
function personOf({ user, sender, commented_by: commentedBy }: Json): Person {
  const { name, email } = toJson(user)
  const address = String(email || sender || commentedBy || '') || null
  return { name: typeof name === 'string' && name !== address ? name || null : null, email: address }
}
