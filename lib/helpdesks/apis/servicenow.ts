/**
 * The form's own stream, asked as the form asks it (two public programs read it, 2026-10): unlike the tables behind it
 * every agent may read it, and where it refuses, the browser asks for no password. Its times are UTC.
 */
import { attr, first, textOfHtml } from '../dom'
import { type Json, toJson, toList } from '../json'
import type { Get, HelpDeskApi, MessageRole, PageShown, Ticket, TicketMessage } from '../types'

export const servicenowApi = {
  // A page tells a comment from a work note by its words.
  always: true,
  paths: [
    /^\/angular\.do\?sysparm_type=list_history&action=get_new_entries&table=\w+&sys_id=[0-9a-f]{32}&sysparm_source=from_form$/,
  ],
  headers: (document): Record<string, string> => {
    const token = attr(first(document, FORMS), 'value')
    return token ? { 'x-usertoken': token } : {}
  },
  read: readApi,
} satisfies HelpDeskApi

const TOKEN = 'input[name="sysparm_ck"]'
const FORMS = [
  TOKEN,
  `iframe#gsft_main >>> ${TOKEN}`,
  `macroponent-f51912f4c700201072b211d4d8c26010 >>> iframe#gsft_main >>> ${TOKEN}`,
]

/** The last record that an address names; a shell names the form that it shows, encoded once or twice. */
export function recordOf(url: URL): { table: string; id: string } | null {
  const text = decoded(decoded(url.pathname + url.search))
  const found = [...text.matchAll(RECORD)]
  const [, table, id] = found.at(-1) ?? []
  return table && id ? { table, id } : null
}

const RECORD =
  /(?:\/record\/|[/=])(?!nav_to\.)(\w+)(?:\/|\.do\?(?:[^#]*?&)?sys_id=)([0-9a-f]{32})(?![0-9a-z])/g

const decoded = (text: string) =>
  text.replace(/%(25|2F|3A|3D|3F|26)/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))

async function readApi(ticketId: string, get: Get, { url, dom }: PageShown): Promise<Ticket> {
  const record = recordOf(url)
  // The stream has no subject: without the page's there is no ticket.
  if (!dom || record?.id !== ticketId) throw new TypeError('No record')
  const query = `sysparm_type=list_history&action=get_new_entries&table=${record.table}&sys_id=${ticketId}`
  const answer = toJson(await get(`/angular.do?${query}&sysparm_source=from_form`))
  if (!Array.isArray(answer.entries)) throw new TypeError('No entries')
  const known = dom.messages.filter(({ role }) => role === 'customer').map(({ author }) => author.name)
  const customers = new Set([dom.requester.name, ...known])
  const written = toList(answer.entries)
    .flatMap((entry) =>
      toList(toJson(entry.entries).journal).map((journal) => messageOf(entry, journal, customers)),
    )
    .toReversed()
  return { ...dom, messages: [...dom.messages.filter(({ id }) => id === 'description'), ...written] }
}

function messageOf(entry: Json, journal: Json, customers: Set<string | null>): TicketMessage {
  const name = String(entry.sys_created_by ?? '') || null
  const html = String(journal.sanitized_new_value ?? journal.new_value ?? '')
  return {
    id: String(journal.sys_id ?? ''),
    role: roleOf(journal.field_name, name !== null && customers.has(name)),
    author: { name, email: null },
    sentAt: new Date(`${String(entry.sys_created_on).replace(' ', 'T')}Z`).toISOString(),
    text: textOf(html),
  }
}

/** Plain lines, escaped as the form shows them; formatted text is HTML. */
function textOf(html: string): string {
  if (/[<&]/.test(html)) return textOfHtml(html.replaceAll('\n', '<br>'))
  return html.replace(/\s*\n\s*/g, '\n').trim()
}

/** Other journals than the customer's comments are internal, whatever they are called. */
function roleOf(field: unknown, isCustomer: boolean): MessageRole {
  if (field !== 'comments') return 'note'
  return isCustomer ? 'customer' : 'agent'
}
