/**
 * The articles that Znuny's table names and its page does not show; by the source of OTRS 6, Znuny 7 and OTOBO 11
 * (AgentTicketArticleContent, the address of the page's own frames). It marks nothing as seen and keeps no setting, unlike
 * the ticket's own page. It has HTML alone: for an article of plain text a page of an error comes, and the thread stays a
 * part.
 */
import { all, attr, first, has, is, parsed, textOf } from '../dom'
import type { Get, HelpDeskApi, MessageRole, PageShown, Person, Ticket, TicketMessage } from '../types'

export const ROWS = '#ArticleTable tbody tr'

/** The product's own words before a body with pictures from elsewhere. */
export const BLOCKED = 'div:has(> a[href$=";LoadExternalImages=1"])'

export const znunyApi = {
  paths: [
    /^(?:\/[\w.~-]+)*\/index\.pl\?Action=AgentTicketArticleContent;Subaction=HTMLView;TicketID=\d+;ArticleID=\d+$/,
  ],
  headers: () => ({ accept: 'text/html' }),
  listed,
  read: readApi,
} satisfies HelpDeskApi

/** Each is a request of its own. */
const MOST_ARTICLES = 50

type Article = { text: string; isChat: boolean }

/** By address; null where there is no HTML. Another article on the screen is another question with the same answers. */
const told = new Map<string, Article | null>()

async function readApi(ticketId: string, get: Get, page: PageShown): Promise<Ticket> {
  const { url, dom, listed: named = [] } = page
  const shown = new Map(dom?.messages.map((message) => [message.id, message]))
  const missing = named.filter(({ id }) => !shown.has(id))
  if (!dom || missing.length === 0 || missing.length > MOST_ARTICLES) throw new TypeError('Nothing to ask')
  const base = `${url.pathname}?Action=AgentTicketArticleContent;Subaction=HTMLView;TicketID=${ticketId}`
  for (const message of missing) {
    const { text, isChat } = await articleAt(`${base};ArticleID=${message.id}`, get)
    const role = isChat && message.role !== 'note' ? 'system' : message.role
    shown.set(message.id, { ...message, role, text })
  }
  return { ...dom, messages: named.flatMap(({ id }) => shown.get(id) ?? []) }
}

async function articleAt(path: string, get: Get): Promise<Article> {
  const article = told.has(path) ? told.get(path) : articleOf(await get(path))
  told.set(path, article ?? null)
  if (!article) throw new TypeError('No article')
  return article
}

/** A session that has ended and an article without HTML give a whole page. */
function articleOf(html: unknown): Article | null {
  const body = typeof html === 'string' ? parsed(html) : null
  if (!body || has(body, '#AppWrapper')) return null
  return { text: textOf(body, { isVisible: () => true, skip: BLOCKED }), isChat: has(body, '.Own, .Foreign') }
}

/** Nothing where the table itself is only a part. They count up over all tickets. */
function listed(document: Document): TicketMessage[] {
  if (has(document, ['.ArticlePages a:not(.Active)', '#ResetArticleFilter'])) return []
  return all(document, ROWS)
    .map((row) => ({
      id: attr(first(row, 'input.ArticleID'), 'value') ?? '',
      role: sideOf(row),
      author: personOf(attr(first(row, '.Sender [title]'), 'title') ?? ''),
      sentAt: null,
      text: '',
    }))
    .sort((a, b) => Number(a.id) - Number(b.id))
}

/** What the customer may not see is a note, also where a third person wrote it. */
export function sideOf(article: Element): MessageRole {
  if (is(article, '.system')) return 'system'
  if (is(article, '.NotVisibleForCustomer')) return 'note'
  return is(article, '.customer') ? 'customer' : 'agent'
}

/** "Name <mail>", quoted where the name has a comma; a mail alone, or a name alone. */
function personOf(sender: string): Person {
  const [, name = '', email] = /^(.*?)\s*<?([^\s<>"]+@[^\s<>]+)>?$/.exec(sender) ?? [null, sender, null]
  const plain = name.replace(/^"(.*)"$/, '$1').replace(/\\(.)/g, '$1')
  return { name: plain || null, email: email ?? null }
}
