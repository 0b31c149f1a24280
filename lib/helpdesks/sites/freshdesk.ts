/**
 * Freshdesk's agent pages ("Mint"), by public sources of 2019 to 2026; nobody of ours has seen them live. Freshservice
 * has the same addresses and API; of its page only the subject and the address are known, the thread is the API's.
 */
import { freshdeskApi } from '../apis/freshdesk'
import { all, attr, first, has, is, lineOf, outer } from '../dom'
import type { HelpDesk, MessageRole, PageContext, Person } from '../types'

/** The contact panel is a page of its own, in an open shadow root. */
const PANEL = 'mfe-application[app-id="fw-unified-mfe--contact-info"] >>> '
const ITEM = '.ticket-details__item'
const SERVICE_SUBJECT = '[data-test-id="subject-text"]'
const AUTHOR = ['[data-test-id="user-name"] b', '[data-test-id="user-name"]']

export default {
  id: 'freshdesk',
  name: 'Freshdesk',
  matches: ['https://*.freshdesk.com/*', 'https://*.freshservice.com/*'],
  elsewhere: (document) => has(document, 'body.ember-application') && has(document, 'a[href^="/a/tickets"]'),
  ticketId: (url) => /^\/a\/tickets\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2026-09',
      root: (scope) => (has(scope, '.ticket-details-wrapper') ? first(scope, 'body') : null),
      // "[#352179] Subject : Account"; other forms of the title say nothing.
      id: (_, { document }) => /^\[#(\d+)\]/.exec(lineOf(first(document, 'title')) ?? '')?.[1] ?? null,
      subject: '.ticket-subject-heading',
      requester: requesterOf,
      status: '[data-test-id="tkt-properties-status"] .ember-power-select-selected-item',
      message: {
        list: '.ticket-details-wrapper',
        item: (list) => oldestFirst(all(list, `${ITEM}:not(.rich-editor)`).filter(isOutermost)),
        id: (item) => noteId(item) ?? 'description',
        author: AUTHOR,
        body: [
          '[data-test-conversation="conversation-text"]',
          '#ticket_original_request',
          '.ticket-details__item__content',
        ],
        folded: '.freshdesk_quote, .x_freshdesk_quote, .gmail_quote, .quoted-text',
        role: roleOf,
      },
      composer: { editor: '.fr-element[contenteditable="true"]' },
      more: ['button[data-test-button="load-more"]', '.conversation-dotted-loader'],
    },
    {
      // Freshservice: how it shows the messages is not known, so they are never all here.
      seen: '2026-02',
      root: (scope) => (has(scope, SERVICE_SUBJECT) ? first(scope, 'body') : null),
      subject: SERVICE_SUBJECT,
      requester: '#primary_email',
      message: { item: () => [], body: () => null, role: () => null },
      more: SERVICE_SUBJECT,
    },
  ],
  api: freshdeskApi,
} satisfies HelpDesk

function requesterOf(root: Element): Person | null {
  const names = all(root, [
    `${PANEL}a[href*="/contacts/"]`,
    ...AUTHOR.map((name) => `[data-test-id="ticket-description"] ${name}`),
  ])
  const addresses = all(root, [
    `${PANEL}p.break-all`,
    '[data-test-id="requester-info-contact-email"] .info-details-content',
  ])
  const name = names.map(lineOf).find(Boolean) ?? null
  const email = addresses.map(lineOf).find((line) => /^\S+@\S+$/.test(line ?? '')) ?? null
  return name || email ? { name, email } : null
}

const isOutermost = (item: Element) => outer(item, `${ITEM} ${ITEM}`) === null

const isMarked = (item: Element, mark: string) => is(item, mark) || has(item, mark)

const noteId = (item: Element) => attr(first(item, '[data-note-id]'), 'data-note-id')

/** An agent's setting turns the thread round; what has no number is the description, which began it. */
function oldestFirst(items: Element[]): Element[] {
  const numbered = items.map((item) => ({ item, id: Number(noteId(item)) }))
  return numbered.sort((a, b) => a.id - b.id).map(({ item }) => item)
}

/**
 * The class of private notes stands on some mails too: what an outsider answered, and what was sent again after it had
 * bounced. Only mails have a line of recipients.
 */
function roleOf(item: Element, { requester }: PageContext): MessageRole | null {
  const author = lineOf(first(item, AUTHOR))
  if (author === null) return null
  const isRequester = author === requester.name
  const isOutsider = isMarked(item, '.ticket-details__requestor')
  if (!isMarked(item, '.ticket-details__privatenote')) return isOutsider || isRequester ? 'customer' : 'agent'
  if (!has(item, '.emails-info:not(.notify)')) return 'note'
  if (isOutsider) return isRequester ? 'customer' : 'note'
  return 'agent'
}
