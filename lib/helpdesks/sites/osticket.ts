/**
 * osTicket's staff panel, and the ticket's page of its customers' portal, seen live as 1.16 to 1.18. Self-hosted under
 * any host and path; staff pages are sent whole or swapped in by PJAX, so the address may change without a load.
 */
import { all, attr, first, has, lineOf, outer } from '../dom'
import type { HelpDesk, MessageLayout, MessageRole } from '../types'

const ROLES: [mark: string, role: MessageRole][] = [
  ['message', 'customer'],
  ['response', 'agent'],
  ['note', 'note'],
  // Neither staff nor a user wrote it: an automatic answer, the product's own note, or a stranger's mail.
  ['system', 'system'],
]

const PORTAL = '#ticketInfo'

const MESSAGE: MessageLayout = {
  list: '#ticketThread',
  item: (list) => oldestFirst(all(list, '[id^="thread-entry-"] > .thread-entry')),
  id: idOf,
  author: '.header > b',
  time: '.header time@datetime',
  body: bodyOf,
  inline: '.image-hover, .image-hover > .caption',
  role: roleOf,
}

export default {
  id: 'osticket',
  name: 'osTicket',
  matches: [],
  recognise: (document) =>
    has(document, 'meta[name="csrf_token"]') && has(document, ['#pjax-container #sub_nav', PORTAL]),
  ticketId: (url, document?: Document) => {
    const isPanel = /\/scp\/tickets\.php$/.test(url.pathname)
    const id = url.searchParams.get('id')
    // A ticket is also opened by the number that people see, `?number=`, and up to 1.10 shown where it was created.
    if (isPanel && id !== null) return /^\d+$/.exec(id)?.[0] ?? null
    return isPanel || /\/tickets\.php$/.test(url.pathname) ? shownId(document) : null
  },
  layouts: [
    {
      seen: '2026-11',
      // Editing a ticket keeps its address and has no thread.
      root: (page) => (has(page, '#ticket_thread') ? first(page, '#pjax-container') : null),
      id: idIn,
      subject: '.tixTitle h3',
      requester: (root) => {
        const name = first(root, '.ticket_info [id^="user-"][id$="-name"]')
        return name && { name: lineOf(name), email: lineOf(first(root, '[id^="user-"][id$="-email"]')) }
      },
      status: '.ticket_info table td',
      message: MESSAGE,
      composer: {
        editor: ['#response_options .redactor-in', '#response, #internal_note'],
        note: '#response_options form#note',
      },
      // Its tasks are in front.
      more: '#ticket_thread[style*="none"]',
    },
    {
      seen: '2025-08',
      root: `#content:has(> ${PORTAL})`,
      id: idIn,
      subject: 'h1 b',
      requester: (root) => {
        const [name, email] = all(root, `${PORTAL} td + td .infoTable tbody td`).map(lineOf)
        return { name: name ?? null, email: email ?? null }
      },
      message: MESSAGE,
    },
  ],
} satisfies HelpDesk

function idIn(pane: ParentNode): string | null {
  return (
    /[?&]id=(\d+)/.exec(attr(first(pane, ['.sticky.bar h2 a', `${PORTAL} h1 a`]), 'href') ?? '')?.[1] ?? null
  )
}

const shownId = (document?: Document) => (document && has(document, '#ticketThread') ? idIn(document) : null)

function idOf(item: Element): string | null {
  return /\d+$/.exec(attr(outer(item, '[id^="thread-entry-"]'), 'id') ?? '')?.[0] ?? null
}

/**
 * A mail of somebody whom neither the ticket nor the product knows is marked as the product's own words are, which alone
 * of all never say whether they went to one or to several.
 */
function roleOf(item: Element): MessageRole | null {
  const names = (attr(item, 'class') ?? '').split(/\s+/)
  const role = ROLES.find(([mark]) => names.includes(mark))?.[1] ?? null
  return role === 'system' && has(item, '.header .label :is(.icon-user, .icon-group)') ? 'customer' : role
}

/** An agent's setting turns the thread round, and a merged ticket may stand after the other. */
function oldestFirst(items: Element[]): Element[] {
  const dated = items.map((item) => ({
    item,
    time: Date.parse(attr(first(item, '.header time'), 'datetime') ?? '') || 0,
    id: Number(idOf(item)),
  }))
  return dated.sort((a, b) => a.time - b.time || a.id - b.id).map(({ item }) => item)
}

/** A mail of attachments alone is shown as "(empty)", which no language file changes: the empty node beside it. */
function bodyOf(item: Element): Element | null {
  const body = first(item, '.thread-body > div')
  return body?.textContent?.trim() === '(empty)' ? first(item, '.thread-body > .clear') : body
}
