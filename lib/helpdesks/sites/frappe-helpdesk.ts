/**
 * Frappe Helpdesk's agent desk, by its source from 2024-10 (1.0.1) to 2026-07, whose desk was seen running. Nothing
 * marks who wrote an e-mail: its address is compared with the customer's, and the API is asked for certainty.
 */
import { frappeHelpdeskApi } from '../apis/frappe-helpdesk'
import { all, attr, first, has, is, lineOf } from '../dom'
import type { HelpDesk, MessageRole, PageContext, Person } from '../types'

/** Neither had an id of its own before 2025-09. Until 1.3 the words of a comment looked like a mail. */
const MAIL = '.grow.cursor-pointer:not(.prose-f)'
const COMMENT = '.flex-col.text-base'
/** Beside its time: whether an e-mail that was sent has arrived. Tickets of the portal show none. */
const DELIVERY = 'div:is(.me-1\\.5, .mr-1\\.5)'
/** Since 2026 code is numbered by line, and its language chosen, beside the words. */
const CODE_TOOLS = '.code-block-container > pre > span[aria-hidden="true"], .code-block-container > pre ~ *'
const IDS = '[id^="communication-"], [id^="comment-"]'
const COLUMN = ':has(> .comm-area)'
/** The way to the ticket. Under 640 px it is set by its width alone, no panel stands beside, and details are a tab. */
const PATH = '#app-header :is(.breadcrumbs, .max-w-\\[60vw\\])'
const DETAILS = '[role="tabpanel"] > div > .border-b .truncate'
const NOBODY: Person = { name: null, email: null }

export default {
  id: 'frappe-helpdesk',
  name: 'Frappe Helpdesk',
  matches: [],
  recognise: (document) => has(document, '#app #app-header') && has(document, '[href*="/assets/helpdesk/"]'),
  // Customers have /helpdesk/my-tickets.
  ticketId: ({ pathname }) => /^\/helpdesk\/tickets\/(\d+)\/?$/.exec(pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2026-07',
      root: '#app:has(.comm-area)',
      id: (root) => /^#(\d+)$/.exec(lineOf(first(root, '#app-header p')) ?? '')?.[1] ?? null,
      subject: (root) => lineOf(all(root, `${PATH} :is(a, button) > span`).at(-1) ?? null),
      requester: requesterOf,
      message: {
        list: COLUMN,
        item: '.activity',
        id: (item) => attr(first(item, IDS), 'id')?.replace(/^\w+-/, '') ?? null,
        author: authorOf,
        body: [`${MAIL} iframe`, `${COMMENT} .ProseMirror`, `${COMMENT} > .prose-f`],
        folded: '.replied-content > div',
        skip: CODE_TOOLS,
        role: roleOf,
      },
      composer: {
        editor: '.comm-area .ProseMirror[contenteditable="true"]',
        note: '.comm-area > div:nth-child(3)',
      },
      more: (root) => {
        const tabs = all(root, `${COLUMN} [role="tab"]`)
        const chosen = tabs.findIndex((tab) => is(tab, '[data-state="active"], [aria-selected="true"]'))
        return chosen === (isNarrow(root) ? 1 : 0) ? null : (tabs[chosen] ?? null)
      },
      attributes: ['data-state', 'aria-selected'],
    },
  ],
  api: frappeHelpdeskApi,
} satisfies HelpDesk

/** Calls, ratings and what was changed are no messages; comments are never shown to the customer. */
function roleOf(item: Element, { requester, root }: PageContext): MessageRole | null {
  const mail = first(item, MAIL)
  if (!mail) return has(item, COMMENT) ? 'note' : null
  const { name, email } = senderOf(mail)
  if (email === null) return 'system'
  if (email === requester.email) return 'customer'
  if (sentBy(root).includes(email)) return 'agent'
  // Who answers for the customer was not sent by the desk, and may have no account; each agent has one.
  return name === null || has(root, `${MAIL} ${DELIVERY}`) || isToDesk(mail, all(root, MAIL), requester)
    ? 'customer'
    : 'agent'
}

/**
 * Where no answer says whether it has arrived: a mail went to the desk that names, and not after the customer, an
 * address the customer wrote to, or, as the portal's, nobody. The first may be an agent's who opened the ticket for the
 * customer.
 */
function isToDesk(mail: Element, mails: Element[], { email }: Person): boolean {
  if (mail === mails[0]) return false
  const to = recipientsOf(mail)
  if (to.length === 0) return mails.some((other) => recipientsOf(other).length > 0)
  const desk = mails.filter((other) => senderOf(other).email === email).flatMap(recipientsOf)
  return to[0] !== email && to.some((address) => desk.includes(address))
}

/** To and copies, in the line below the sender, without a space between one's addresses and the next one's label. */
const recipientsOf = (mail: Element): string[] =>
  all(mail, ':scope > div:nth-child(2) :not(:has(*))').flatMap(
    (part) => lineOf(part)?.match(/[^\s<>,"]{1,64}@[^\s<>,"]+/g) ?? [],
  )

function authorOf(item: Element): Person {
  const mail = first(item, MAIL)
  return mail ? senderOf(mail) : { name: lineOf(first(item, 'p > span')), email: null }
}

/** Name and "<address>" stand first; who has no account is called by the address. */
function senderOf(mail: Element): Person {
  const [name = null, ...others] = all(mail, ':scope > div:first-child :is(span, p)').map(lineOf)
  const address = others.flatMap((line) => /^<(\S+@\S+)>$/.exec(line ?? '')?.[1] ?? [])
  const email = address[0] ?? null
  return { name: name === email ? null : name || null, email }
}

/** The addresses of agents: whose mails say whether they have arrived. They may open a ticket for the customer. */
const sentBy = (root: Element) => all(root, `${MAIL}:has(${DELIVERY})`).map((mail) => senderOf(mail).email)

const isNarrow = (root: Element) => !has(root, '.breadcrumbs')

/**
 * The side panel names the customer, by the address where there is no name; the address stands in their e-mails, or in
 * what was sent to them alone.
 */
function requesterOf(root: Element): Person | null {
  const called = lineOf(first(root, `${COLUMN} + * .truncate, ${DETAILS}`))
  const agents = sentBy(root)
  const senders = all(root, MAIL)
    .map(senderOf)
    .filter(({ email }) => !agents.includes(email))
  const [to = null, ...copies] = all(root, `${MAIL}:has(${DELIVERY})`).slice(0, 1).flatMap(recipientsOf)
  const writtenTo = senders.length === 0 && copies.length === 0 ? to : null
  if (!called) {
    const unknown = called === null && !isNarrow(root) ? null : NOBODY
    return senders[0] ?? (writtenTo ? { name: null, email: writtenTo } : unknown)
  }
  if (called.includes('@'))
    return senders.find(({ email }) => email === called) ?? { name: null, email: called }
  // A second customer of the same name is called "Name-1".
  const same = senders.find(({ name }) => name !== null && called.startsWith(name))
  const nameless = senders[0]?.name === null ? senders[0].email : null
  return same ?? { name: called, email: nameless ?? writtenTo }
}
