/**
 * Salesforce Service Cloud, Lightning: a case in the console, where several stay mounted, or in a standard app. By
 * public sources of 2025 and 2026 that run on real orgs. Fields are found by their API names, as labels are translated
 * and renamed. No API: it answers another host, to a cookie that no page shows.
 */
import { all, attr, first, has, is, lineOf, outer, parsed, textOf } from '../dom'
import type { HelpDesk, MessageRole, PageContext, Person } from '../types'

export default {
  id: 'salesforce',
  name: 'Salesforce Service Cloud',
  matches: ['https://*.lightning.force.com/*', 'https://*.lightning.force.com.mcas.ms/*'],
  ticketId: ({ pathname }) =>
    /^\/lightning\/r\/(?:Case\/)?(500[0-9A-Za-z]{12}(?:[0-9A-Za-z]{3})?)\/view$/.exec(pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2026-08',
      root: paneOf,
      subject: [
        `${field('Subject')} lightning-formatted-text`,
        '.slds-page-header__title lightning-formatted-text',
      ],
      requester: requesterOf,
      status: `${field('Status')} lightning-formatted-text`,
      message: {
        item: itemsIn,
        id: '@data-id',
        author: authorOf,
        body: bodyOf,
        time: 'time@datetime',
        skip: '.cuf-more',
        role: roleOf,
      },
      composer: { editor: 'iframe >>> iframe.cke_wysiwyg_frame >>> body[contenteditable="true"]' },
      // On another tab of the case its feed is not there at all; a folded mail has no body.
      more: (root, page) => {
        const feed = first(root, FEED)
        if (!feed || !page.isVisible(feed)) return root
        const mails = all(feed, `${POST}[data-type="EmailMessageEvent"]`)
        return first(root, '.cuf-showMore') ?? mails.find((mail) => !bodyOf(mail)) ?? null
      },
      attributes: ['aria-controls', 'aria-expanded'],
    },
  ],
} satisfies HelpDesk

const FEED = '.cuf-feed'
const POST = 'article.cuf-feedItem'
const REPLY = '.cuf-commentItem'

function field(name: string): string {
  return `[data-target-selection-name="sfdc:RecordField.Case.${name}"]`
}

/** The tab names its case and its panel; a standard app has one case and no tabs. */
function paneOf(scope: Element, { ticketId, isVisible }: PageContext): Element | null {
  const tabs = all(scope, `a[aria-controls][href*="${ticketId.slice(0, 15)}"]`)
  const panels = tabs.flatMap((tab) => first(scope, `[id="${attr(tab, 'aria-controls')}"]`) ?? [])
  // A case's own tabs stand inside its tab of the console.
  return (
    panels.filter(isVisible).at(-1) ?? (has(scope, CONSOLE) ? null : first(scope, '.windowViewMode-normal'))
  )
}

const CONSOLE = 'a[role="tab"][aria-controls][href*="/lightning/r/"]'

function requesterOf(root: Element): Person | null {
  const [contact, supplied, ...addresses] = REQUESTER.map((name) => first(root, field(name)))
  if (!contact && !supplied && addresses.every((it) => it === null)) return null
  const name = contact ? linkedName(first(contact, 'a')) : null
  const mail = addresses.map((it) => lineOf(it && first(it, 'a[href^="mailto:"]')))
  return {
    name: name || (supplied && lineOf(first(supplied, VALUE))) || null,
    email: mail.find(Boolean) ?? null,
  }
}

const VALUE = 'lightning-formatted-text'
const REQUESTER = ['ContactId', 'SuppliedName', 'ContactEmail', 'SuppliedEmail']

/** Without the word "Preview" for screen readers. */
const linkedName = (link: Element | null) => link && textOf(link, { skip: '.slds-assistive-text' })

/** Ids rise with time and the order of a feed is a setting; replies stand with their post or after it. */
function itemsIn(root: Element): Element[] {
  const feed = first(root, FEED)
  const posts = feed ? all(feed, POST).filter((post) => !is(post, REPLY)) : []
  const replies = feed ? all(feed, REPLY) : []
  const ordered = posts
    .map((post, index) => ({ post, id: attr(post, 'data-id') ?? '', index }))
    .sort((a, b) => (a.id && b.id ? (a.id < b.id ? -1 : 1) : b.index - a.index))
  const items = ordered.flatMap(({ post }) => [
    post,
    ...replies.filter((reply) => postOf(reply, posts) === post),
  ])
  const description = first(root, `${field('Description')} lightning-formatted-text`)
  // A case that began by mail describes itself with that mail.
  const isMail = ordered.some(({ post }) => attr(post, 'data-type') === 'EmailMessageEvent')
  return description && !isMail && lineOf(description) ? [description, ...items] : items
}

function postOf(reply: Element, posts: Element[]): Element | null {
  const holder = outer(reply, `${POST}:not(${REPLY})`) ?? outer(reply, 'li')
  return posts.find((post) => post === holder || (holder !== null && outer(post, 'li') === holder)) ?? null
}

const isDescription = (item: Element) => !is(item, `${POST}, ${REPLY}`)

function authorOf(item: Element, { requester }: PageContext): Person | string | null {
  if (isDescription(item)) return requester
  const name = linkedName(actorOf(item))
  return name === requester.name ? requester : name
}

const actorOf = (item: Element) => first(item, ['.cuf-preamble .cuf-entityLink', '.cuf-entityLink'])

function bodyOf(item: Element): Element | null {
  if (isDescription(item)) return item
  if (attr(item, 'data-type') === 'EmailMessageEvent') {
    const mail = first(item, '.emailMessageBody')
    // The text stands in a frame, which a saved page may have lost.
    const html = attr(mail && first(mail, 'emailui-rich-text-output'), 'value')
    return mail && html && !textOf(mail) ? parsed(html) : mail
  }
  return all(item, '.feedBodyInner').find((body) => is(item, REPLY) || !outer(body, REPLY)) ?? null
}

/** What is written for colleagues unless the customer writes it: whether a portal shows it is said in words alone. */
const INTERNAL = /^(\w*TextPost|ContentPost|LinkPost|QuestionPost|PollPost|CaseCommentPost|CallLogPost)$/

function roleOf(item: Element, { requester }: PageContext): MessageRole | null {
  if (isDescription(item)) return 'customer'
  const type = is(item, REPLY) ? 'TextPost' : (attr(item, 'data-type') ?? '')
  const isRequester = requester.name !== null && linkedName(actorOf(item)) === requester.name
  if (type === 'EmailMessageEvent') return isRequester ? 'customer' : senderRole(actorOf(item))
  if (!INTERNAL.test(type)) return null
  return isRequester && type !== 'CallLogPost' ? 'customer' : 'note'
}

/** Only people of the organisation are users (005); an address or a contact (003) is outside; the rest is a machine. */
function senderRole(actor: Element | null): MessageRole {
  const link = attr(actor && (first(actor, 'a') ?? actor), 'href') ?? ''
  if (/\/005/.test(link)) return 'agent'
  return /\/003/.test(link) || lineOf(actor)?.includes('@') ? 'customer' : 'system'
}
