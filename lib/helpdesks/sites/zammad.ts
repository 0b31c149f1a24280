/**
 * Zammad's two agent views by their sources of 2024 to 2026: the old one under `#ticket/zoom`, where hidden tickets may
 * stay mounted, and the new one under `/desktop`, which pages long threads. One API for both.
 */
import { zammadApi } from '../apis/zammad'
import { all, attr, first, has, is, lineOf, outer } from '../dom'
import type { HelpDesk, MessageRole, Person } from '../types'

/** Beside the time in a bubble of the new view; a mail may have a time of its own. */
const AUTHOR = '.Content :has(> time):not(.inner-article-body *) > span, .Content:has(> time) > span'
/** In a bubble of the old view, folded away until it is clicked: From, To, Cc, Subject in this order. */
const SENDER = '.article-meta.top .article-meta-value'
/** What the product itself is called. */
const NOBODY = '-'
const ADDRESS = /^[^\s@]+@[^\s@]+$/

export default {
  id: 'zammad',
  name: 'Zammad',
  matches: [],
  recognise: (document) =>
    has(document, '#app, [data-test-id^="article-bubble-"]') &&
    has(document, '#navigation .tasks, #main-content [role="feed"] > article'),
  ticketId: (url) =>
    (/\/desktop\/tickets?\/(?:zoom\/)?(\d+)\/?$/.exec(url.pathname) ??
      /^#ticket\/zoom\/(\d+)(?:\/\d+)?$/.exec(url.hash))?.[1] ?? null,
  layouts: [
    {
      seen: '2026-07',
      root: (page) => (has(page, '#main-content [role="feed"]') ? first(page, '#main-content') : null),
      subject: 'header [role="heading"][aria-level="2"]',
      requester: (root) => {
        // Each bubble has a header too.
        const headers = all(root, 'header').filter((header) => !outer(header, '[role="feed"]'))
        if (headers.length === 0) return null
        const name = customerOf(headers)
        // The sidebar shows the address only while the customer's part is open.
        return personOf(
          name,
          lineOf(first(root, '#ticketSidebar a[href^="mailto:"]')) ??
            answeredTo(root, name) ??
            writtenFrom(root, name),
        )
      },
      message: {
        list: '[role="feed"]',
        item: '[role="feed"] > article[id^="article-"]',
        id: articleId,
        author: writer,
        time: '.Content time:not(.inner-article-body *)@datetime',
        body: ['.inner-article-body', '.Content > div:not(:has(> time))', '[role="article"]'],
        role: bubbleRole,
      },
      composer: {
        editor: '#ticketArticleReplyForm [role="textbox"][contenteditable="true"]',
        // In 2026 the stripes are inside the form.
        note: [
          '.bg-stripes #ticketArticleReplyForm, .border-stripes #ticketArticleReplyForm',
          '#ticketArticleReplyForm .bg-stripes',
        ],
      },
      more: '#article-more',
    },
    {
      seen: '2024-11',
      // Empty while it loads; a sentence where there is no such ticket or it may not be seen.
      root: '.content.active[id^="content_permanent_Ticket-"]:has(.ticketZoom)',
      id: (root) => attr(root, 'id')?.replace('content_permanent_Ticket-', '') ?? null,
      subject: '.ticketZoom-header .ticket-title-update',
      requester: (root) =>
        has(root, '.sidebar[data-tab="customer"]')
          ? personIn(all(root, '.sidebar[data-tab="customer"] .sidebar-block'), root)
          : customerWriting(root),
      tags: '.sidebar[data-tab="ticket"] .js-tag',
      message: {
        list: '.ticket-article',
        item: '.ticket-article-item',
        id: articleId,
        author: (item) => named(first(item, SENDER)),
        time: '.humanTimeFromNow@datetime',
        body: ['.richtext-content', '.ticket-article-item > .task-subline'],
        role: itemRole,
      },
      composer: {
        editor: '.article-add .articleNewEdit-body[contenteditable="true"]',
        note: '.article-add.is-internal',
      },
    },
  ],
  api: zammadApi,
} satisfies HelpDesk

function articleId(item: Element): string {
  return (attr(item, 'id') ?? '').replace('article-', '')
}

/**
 * Who the customer is by the blocks of the sidebar: the name, then one block a field. The address is text without a
 * link, its label a word of the agent's language; where it is not among the fields, a mail from or to them has it.
 */
function personIn([head, ...fields]: Element[], root: Element): Person | null {
  const name = head ? lineOf(first(head, 'h3')) : null
  if (name === null) return null
  const email = fields.map(lineOf).find((field) => field && ADDRESS.test(field))
  const [, sent] =
    all(root, `.ticket-article-item ${SENDER}`)
      .map((line) => /^"?([^"<]*?)"? <([^\s<>]+@[^\s<>]+)>$/.exec(lineOf(line) ?? '')?.slice(1) ?? [])
      .find(([called]) => called === name) ?? []
  return personOf(name, email ?? sent ?? null)
}

/**
 * Customers see no part about the customer: whose face the head shows, by what they wrote. A mail names the address,
 * too; who has not written yet is whom the first answer went to.
 */
function customerWriting(root: Element): string | Person {
  const id = attr(first(root, '.ticketZoom-header .js-avatar [data-id]'), 'data-id')
  const senders = all(root, '.ticket-article-item.customer')
    .filter((item) => id !== null && attr(first(item, '.js-avatar [data-id]'), 'data-id') === id)
    .flatMap((item) => named(first(item, SENDER)) ?? [])
  const [, to] = all(first(root, '.ticket-article-item.agent') ?? root, SENDER).map(named)
  const writtenTo = senders.length === 0 && to?.split('@').length === 2 ? to : null
  return (
    senders.find((sender) => sender.includes('@')) ?? senders[0] ?? writtenTo ?? { name: null, email: null }
  )
}

/** Where a customer has no name, the product shows the address in its place. */
function personOf(name: string | null, email: string | null): Person {
  return name && ADDRESS.test(name) ? { name: null, email: name } : { name, email }
}

/** The small header has the name as the label of the avatar alone: "Avatar (Name)" in the agent's language. */
function customerOf(headers: Element[]): string | null {
  const [name] = headers.flatMap((header) => lineOf(first(header, 'p')) ?? [])
  const [faced] = headers.flatMap((header) => faceOf(header) ?? [])
  return name ?? faced ?? null
}

/** The name may have brackets of its own; "(VIP)" may follow. */
function faceOf(around: Element): string | null {
  return (
    /\(((?:[^()]|\([^()]*\))+)\)/.exec(attr(first(around, '[role="img"]'), 'aria-label') ?? '')?.[1] ?? null
  )
}

/** Once a bubble is unfolded, the face beside it alone says whose it is; a note of the product has its own. */
function writer(item: Element): string | null {
  const isUnfolded = has(item, '.Content') && has(item, 'header:not(.hidden):not(.inner-article-body *)')
  const name = lineOf(first(item, AUTHOR)) ?? (isUnfolded ? faceOf(item) : null)
  return name === NOBODY ? null : name
}

/** The automatic answer to the customer's first words says where it went. */
function answeredTo(root: Element, name: string | null): string | null {
  const [opening, answer] = all(root, '[role="feed"] > article[id^="article-"]')
  if (!opening || !answer || has(answer, '.Content') || bubbleRole(answer) !== 'system') return null
  if (bubbleRole(opening) !== 'customer' || writer(opening) !== name) return null
  // `"Subject" -> "Name <mail>"`
  const addresses =
    lineOf(answer)
      ?.split('" -> "')[1]
      ?.match(/[^\s"<>,]{1,64}@[^\s"<>,]+/g) ?? []
  return addresses.length === 1 ? (addresses[0] ?? null) : null
}

/** Of the customer's own mails, what opens on click: first the sender's name, then the address. */
function writtenFrom(root: Element, name: string | null): string | null {
  if (name === null) return null
  for (const mail of all(root, '[role="feed"] > article')) {
    if (bubbleRole(mail) !== 'customer' || writer(mail) !== name) continue
    const [sender, address] = lineOf(first(mail, 'header'))?.split(/[<>]/) ?? []
    if (sender?.trimEnd().endsWith(name) && address && ADDRESS.test(address)) return address
  }
  return null
}

function named(el: Element | null): string | null {
  const name = lineOf(el)
  return name === NOBODY ? null : name
}

/** An automatic mail is one line without a bubble; a note of the product itself has no author. */
function bubbleRole(item: Element): MessageRole | null {
  if (!has(item, '.Content')) return has(item, '[role="article"]:not(#bottom)') ? 'system' : null
  if (has(item, '.bg-stripes')) return 'note'
  if (has(item, '.Content--customer') || has(item, '.Content.bg-blue-100')) return 'customer'
  return writer(item) ? 'agent' : 'system'
}

/** What could not be delivered is the product's warning. */
function itemRole(item: Element): MessageRole | null {
  if (has(item, '.article-content > .alert')) return null
  if (is(item, '.is-internal')) return 'note'
  if (is(item, '.customer')) return 'customer'
  return is(item, '.agent') ? 'agent' : 'system'
}
