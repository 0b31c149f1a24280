/**
 * Znuny and its kin, seen live on OTRS 6.0.32, Znuny 6.5.1, 6.5.26, 7.0.19 and 7.1.7 and OTOBO 10.1, 11.0.6
 * and 11.1 (2026-11); Znuny 7.3 by its templates. The agents' ticket zoom only.
 * A table lists every article; the body of one is shown, or of all by a user setting. Replies have a window of their
 * own.
 */
import { BLOCKED, ROWS, sideOf, znunyApi } from '../apis/znuny'
import { all, attr, first, has, is, lineOf } from '../dom'
import type { HelpDesk, MessageRole } from '../types'

/** The latter is Znuny 7's. */
const HEADLINE = ['.Headline h1', '.ticketHeaderTitleHeadline']
/** How a ticket is called is a setting, which may have a dash too: "Ticket#2026113010000285 — ". */
const NUMBER = /^.*?\d\S* —\s*/
const PRIORITY = ['.Headline .Flag', '.ticketHeaderTitleStatusFlag']
const FACTS = ['.SidebarColumn p.Value[title]', '.sectionSidebar p.Value[title]']
const CUSTOMER = '[id$="-CustomerInformation"]'
const ARTICLES = '#ArticleItems > div'
const ANSWER = '.agent.VisibleForCustomer'
/** Whole; the names alone stand beside them. */
const CORRESPONDENTS = 'label.Switchable + * > .Switch:first-child'
/** A comma in quotes is a name's. */
const FIRST_OF_LIST = /^(?:"(?:\\.|[^"\\])*"|[^",])*/

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
      subject: (root) => lineOf(first(root, HEADLINE))?.replace(NUMBER, '') ?? null,
      requester: requesterOf,
      status: statusOf,
      message: {
        list: '#ArticleItems',
        item: articlesOf,
        id: (item) => String(articleId(item)),
        // The whole sender is there even where a user setting shows the name alone.
        author: (item) => lineOf(first(item, '.Header h2 span:not([title])')),
        body: ['.ArticleMailContentHTMLWrapper iframe', '.ArticleBody', '.ArticleHTML'],
        skip: (el) => is(el, BLOCKED),
        role: roleOf,
      },
      // The timeline comes from an add-on that is not for free: its bubbles, which we have not seen, are not read.
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

function articlesOf(scope: Element): Element[] {
  return all(scope, ARTICLES).sort((a, b) => articleId(a) - articleId(b))
}

/** They count up over all tickets, so that they tell the order too. */
const articleId = (item: Element) => Number(attr(first(item, 'a[name^="Article"]'), 'name')?.slice(7))

/** A chat is both sides' words; where the channel's add-on is gone, the product's own stand there. */
function roleOf(item: Element): MessageRole | null {
  const box = first(item, '.WidgetSimple')
  const role = box && sideOf(box)
  return box && role !== 'note' && has(box, ['.ArticleChat', '.InvalidChannelIcon']) ? 'system' : role
}

/** The customer on file has an address. One who is not on file is the first who wrote, or to whom was written first. */
function requesterOf(root: Element): string | null {
  if (!has(root, [CUSTOMER, ROWS])) return null
  const onFile = all(root, `${CUSTOMER} p.Value[title]`).map((el) => attr(el, 'title') ?? '')
  // What they sign in with stands before it, and may be an address too, the same or an older one.
  const at = onFile.findIndex((value, index) => isAddress(value) && !isAddress(onFile[index + 1]))
  const senders = all(root, `${ROWS}.customer`)
    .sort((a, b) => rowNumber(a) - rowNumber(b))
    .map((row) => attr(first(row, '.Sender [title]'), 'title') ?? '')
  const email = onFile[at]
  return email ? `${nameOnFile(onFile, at, senders)} <${email}>` : (senders[0] ?? recipientOf(root))
}

const isAddress = (value = '') => /^\S+@\S+$/.test(value)

/** By default what they sign in with stands between the names and the address, and sometimes a title before them. */
function nameOnFile(onFile: string[], at: number, senders: string[]): string {
  const pairs = onFile.slice(0, at).map((value, index) => [value, onFile[index + 1]])
  const names = pairs.map((pair) => pair.join(' '))
  // Elsewhere their own mail tells which the names are, and in what order they stand; a title is before the last match.
  const signed = [...pairs.map(([one, other]) => `${other} ${one}`), ...names].findLast((name) =>
    senders.some((sender) => asSigned(sender).includes(unspaced(name))),
  )
  return signed ?? names[Math.max(0, at - 3)] ?? ''
}

/** "Brandt, Lea" is Lea Brandt. */
const asSigned = (sender: string) =>
  unspaced(sender.replace(/<.*|"/g, '').replace(/^([^,]+),([^,]+)$/, '$2 $1'))

/** In Japanese nothing need stand between the names. */
const unspaced = (name: string) => name.replace(/\s/g, '')

/** Of the first mail on the screen: From, To and Cc follow each other in its details, which are folded away. */
function recipientOf(root: Element): string {
  const mails = articlesOf(root).filter((item) => has(item, ANSWER))
  const tos = mails.map((mail) => lineOf(all(mail, CORRESPONDENTS)[1] ?? null) ?? '')
  return FIRST_OF_LIST.exec(tos.find((to) => to.includes('@')) ?? '')?.[0] ?? ''
}

const rowNumber = (row: Element) => Number(attr(row, 'id')?.slice('Row'.length))

/** Labels are translated: the state stands two values before the priority, which the headline names too. */
function statusOf(root: Element): string | null {
  const state = attr(first(root, '.state .Value'), 'title')
  if (state) return state
  const values = all(root, FACTS).map((el) => attr(el, 'title'))
  return values[values.indexOf(attr(first(root, PRIORITY), 'title')) - 2] ?? null
}
