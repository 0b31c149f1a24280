/**
 * ITFlow, seen live as of 2026-08. Self-hosted under any host. The agents' pages only; newest first, whole, with times in
 * the server's own zone.
 */
import { all, attr, first, has, is, lineOf } from '../dom'
import type { HelpDesk, MessageRole, PageContext, Person } from '../types'

/** The colour of a reply's edge is all that tells its kind apart from the words. */
const ROLES: Record<string, MessageRole> = {
  'border-warning': 'customer',
  'border-info': 'agent',
  'border-dark': 'note',
}
const CONTACT = 'a[data-modal-url*="/contact/contact.php?"]'
/** Before the words of a mail the product writes whom it is from; for somebody nobody knows that is all it keeps. */
const MAIL_FROM = '.prettyContent > i:has(+ br + br + div)'

export default {
  id: 'itflow',
  name: 'ITFlow',
  matches: [],
  recognise: (document) =>
    has(document, 'form[action$="/agent/global_search.php"]') &&
    has(document, '.ajax-modal[data-modal-url="/modals/notifications.php"]'),
  ticketId: (url) =>
    /\/agent\/ticket\.php$/.test(url.pathname)
      ? (/^\d+$/.exec(url.searchParams.get('ticket_id') ?? '')?.[0] ?? null)
      : null,
  layouts: [
    {
      seen: '2026-11',
      // For a ticket that is not there, the page keeps its address.
      root: '.content-wrapper:has(input#ticket_id)',
      id: 'input#ticket_id@value',
      subject: '.ticket-subject',
      requester: requesterOf,
      status: '.ticket-field:first-child .ticket-field-value',
      message: {
        list: '.row > div:has(> .card > #ticketDetails)',
        item: (list) => [
          ...all(list, '.card:has(> #ticketDetails)'),
          ...all(list, '.ticket-reply').toReversed(),
        ],
        id: idOf,
        author: authorOf,
        body: '.prettyContent',
        // The list of attachments.
        skip: '.prettyContent > .mt-3.pt-2.border-top',
        role: roleOf,
      },
      composer: {
        editor: '.tox-edit-area__iframe >>> body',
        note: '.btn-group-toggle label.active > input[name="public_reply_type"][value="0"]',
      },
      // The agent may filter the replies by kind.
      more: '.ticket-reply[hidden]',
    },
  ],
} satisfies HelpDesk

/** A ticket may have no contact, as those by mail of a stranger; the address stands in a card of its own. */
function requesterOf(root: Element): Person | null {
  const meta = first(root, '.ticket-meta')
  const name = meta && first(meta, CONTACT)
  const email = first(root, `.card:has(${CONTACT} > strong) a[href^="mailto:"]`)
  const details = name ? null : first(root, '.card:has(> #ticketDetails)')
  return meta && ((details && senderOf(details)) ?? { name: lineOf(name), email: lineOf(email) })
}

/** Whom a mail is from; null where it is none. */
function senderOf(item: Element): Person | null {
  const from = first(item, MAIL_FROM)
  return (
    from && {
      name: lineOf(first(from, 'b')),
      email: /[^\s<>]{1,64}@[^\s<>]+/.exec(lineOf(from) ?? '')?.[0] ?? null,
    }
  )
}

function authorOf(item: Element, { requester }: PageContext): Person | string | null {
  const name = first(item, '.card-header strong')
  return name ? lineOf(name) || senderOf(item) : requester
}

/**
 * What an agent writes for a ticket without a contact is told to nobody. A stranger's mail into a ticket is kept among the
 * notes, as nobody's.
 */
function roleOf(item: Element, { requester }: PageContext): MessageRole | null {
  if (!is(item, '.ticket-reply')) return requester.name === null ? 'note' : 'customer'
  const names = (attr(item, 'class') ?? '').split(/\s+/)
  const role = names.map((name) => ROLES[name]).find((found) => found !== undefined) ?? null
  const isNobodys = lineOf(first(item, '.card-header strong')) === ''
  return role === 'note' && isNobodys && has(item, MAIL_FROM) ? 'customer' : role
}

/** In the menu of a reply, which only those have who may write. */
function idOf(item: Element): string | null {
  if (!is(item, '.ticket-reply')) return 'details'
  const url = attr(first(item, '[data-modal-url*="ticket_reply_redact.php"]'), 'data-modal-url')
  return /[?&]id=(\d+)/.exec(url ?? '')?.[1] ?? null
}
