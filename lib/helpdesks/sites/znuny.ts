/**
 * Znuny, seen live on 6.5.1 (2026-11); OTRS 6, OTOBO and Znuny 7 by their templates. The agents' ticket zoom only.
 * A table lists every article; the body of one is shown, or of all by a user setting. Replies have a window of their
 * own.
 */
import { ROWS, sideOf, znunyApi } from '../apis/znuny'
import { all, attr, first, has, lineOf } from '../dom'
import type { HelpDesk, MessageRole } from '../types'

/** The latter is Znuny 7's. */
const HEADLINE = ['.Headline h1', '.ticketHeaderTitleHeadline']
const PRIORITY = ['.Headline .Flag', '.ticketHeaderTitleStatusFlag']
const FACTS = ['.SidebarColumn p.Value[title]', '.sectionSidebar p.Value[title]']
const CUSTOMER = '[id$="-CustomerInformation"]'
const ARTICLES = '#ArticleItems > div'

export default {
  id: 'znuny',
  name: 'Znuny / OTRS',
  matches: [],
  recognise: (document) => has(document, '#AppWrapper') && has(document, '.ARIARoleMain'),
  ticketId,
  layouts: [
    {
      seen: '2026-11',
      root: '.TicketZoom',
      subject: (root) => lineOf(first(root, HEADLINE))?.replace(/^.*? —\s*/, '') ?? null,
      requester: requesterOf,
      status: statusOf,
      message: {
        list: '#ArticleItems',
        item: (list) => all(list, ARTICLES).sort((a, b) => articleId(a) - articleId(b)),
        id: (item) => String(articleId(item)),
        // The whole sender is there even where a user setting shows the name alone.
        author: (item) => lineOf(first(item, '.Header h2 span:not([title])')),
        body: ['.ArticleMailContentHTMLWrapper iframe', '.ArticleBody', '.ArticleHTML'],
        role: roleOf,
      },
      // The timeline's bubbles are made by a script that we have not seen: they are not read.
      more: (root) =>
        all(root, ROWS).length > all(root, ARTICLES).length
          ? root
          : first(root, ['.ArticlePages a:not(.Active)', '#ResetArticleFilter', '.TimelineView']),
    },
  ],
  api: znunyApi,
} satisfies HelpDesk

/** "index.pl?Action=AgentTicketZoom;TicketID=2;ArticleID=7#9": parts are separated by semicolons. */
function ticketId({ search }: URL): string | null {
  const given = new Map(
    search
      .slice(1)
      .split(/[;&]/)
      .map((part) => part.split('=') as [string, string]),
  )
  if (given.get('Action') !== 'AgentTicketZoom') return null
  return /^\d+$/.exec(given.get('TicketID') ?? given.get('TicketNumber') ?? '')?.[0] ?? null
}

/** They count up over all tickets, so that they tell the order too. */
const articleId = (item: Element) => Number(attr(first(item, 'a[name^="Article"]'), 'name')?.slice(7))

/** A chat is both sides' words. */
function roleOf(item: Element): MessageRole | null {
  const box = first(item, '.WidgetSimple')
  const role = box && sideOf(box)
  return box && role !== 'note' && has(box, '.ArticleChat') ? 'system' : role
}

/**
 * The customer on file has an address; how the person is called stands clearest in the articles: a title may stand
 * before the names on file. A customer who is not on file is the first one who wrote.
 */
function requesterOf(root: Element): string | null {
  if (!has(root, [CUSTOMER, ROWS])) return null
  const onFile = all(root, `${CUSTOMER} p.Value[title]`).map((el) => attr(el, 'title') ?? '')
  const email = onFile.find((value) => /^\S+@\S+$/.test(value))
  const senders = all(root, `${ROWS}.customer`)
    .sort((a, b) => rowNumber(a) - rowNumber(b))
    .map((row) => attr(first(row, '.Sender [title]'), 'title') ?? '')
  if (!email) return senders[0] ?? ''
  const isSame = (sender: string) => sender.toLowerCase().includes(email.toLowerCase())
  const recipients = all(root, '.ArticleMailHeader [title*="<"]').map((el) => attr(el, 'title') ?? '')
  const known = senders.find(isSame) ?? recipients.find((to) => isSame(to) && /^[^@]+@[^@]+$/.test(to))
  return known ?? `${onFile.slice(0, 2).join(' ')} <${email}>`
}

const rowNumber = (row: Element) => Number(attr(row, 'id')?.slice('Row'.length))

/** Labels are translated: the state stands two values before the priority, which the headline names too. */
function statusOf(root: Element): string | null {
  const values = all(root, FACTS).map((el) => attr(el, 'title'))
  return values[values.indexOf(attr(first(root, PRIORITY), 'title')) - 2] ?? null
}
