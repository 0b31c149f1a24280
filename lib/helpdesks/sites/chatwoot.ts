/**
 * Chatwoot, by its running dashboard of 3.16 (with other bubbles), 4.0, 4.3, 4.8 and 4.15. Self-hosted; one
 * conversation at a time, oldest first, the last twenty until the agent scrolls up. Its API wants headers out of a
 * cookie: not used.
 */
import { all, attr, first, has, is, lineOf, outer } from '../dom'
import type { HelpDesk, Layout, MessageRole, PageContext, Person } from '../types'

/** The second row of the header: the inbox, buttons. */
const HEADER = '.conversation--header--actions'
/** Of a mail's head: the address it came from, after a name only where it is the contact's own. */
const FROM = '[data-bubble-name="email"] > section > div'
/** The first line of a mail's head: its sender where it came in, else whom it went to, after a label. */
const CAME_FROM = '.left-bubble > section:first-of-type > div:first-child'
const WENT_TO = '.right-bubble > section:first-of-type > div:first-child'
/** The picture of Captain, where it was given none of its own; 4.0 shows initials as of any agent. */
const CAPTAIN = 'img[src$="/logo.svg"]:not([data-bubble-name] *)'
/** A card's name and number, below the product's sentence about them. */
const CARD = '[data-bubble-name="attachment"] div:has(> .i-teenyicons-user-circle-solid) + div'
/** Of a bubble: the colours of a note, of an automatic message and of an agent, then the side: 4.0 put others' left. */
const SIDES: [mark: string, role: MessageRole][] = [
  ['.bg-n-solid-amber, .is-private', 'note'],
  ['.left > .wrap > .bubble', 'customer'],
  ['.bg-n-solid-iris, .is-from-bot', 'system'],
  ['.bg-n-solid-blue', 'agent'],
  ['.left-bubble', 'customer'],
  ['.right-bubble, .right > .wrap > .bubble', 'agent'],
]

/** Every entry that is shown, events too. */
const SHOWN = '.conversation-panel > [data-message-id], .conversation-panel > li[id^="message"]'
/** The newest message, and as many before it as come at a time. */
const PAGE = 20

const both = {
  root: (page) => outer(first(page, '.conversation-panel') ?? page, 'section, main'),
  requester,
  more,
  composer: {
    editor: ['.reply-box .ProseMirror[contenteditable="true"]', '.reply-box textarea'],
    note: '.reply-box.is-private',
  },
} satisfies Partial<Layout>

export default {
  id: 'chatwoot',
  name: 'Chatwoot',
  matches: [],
  // Until 4.4 `#app` was also `.app-wrapper`.
  recognise: (document) => has(document, '#app') && has(document, '.conversation-details-wrap'),
  // The agent's own inbox shows a conversation under inbox-view/conversation/7.
  ticketId: (url) =>
    /\/app\/accounts\/\d+\/(?:[\w-]+\/)*conversations?\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? null,
  layouts: [
    {
      ...both,
      seen: '2025-10',
      root: (page) => (has(page, '.conversation-panel > li > .wrap') ? null : both.root(page)),
      subject: (root) => subjectOf(root, '[data-bubble-name="email"] > section:first-of-type'),
      message: {
        list: '.conversation-panel',
        item: '.message-bubble-container[data-message-id]',
        id: '@data-message-id',
        author: authorOf,
        // Since 4.11 the message that is answered stands above the answer, as prose cut to two lines.
        body: [
          '.prose:not(.line-clamp-2)',
          '[data-bubble-name="csat"] > :first-child',
          '[data-bubble-name="ig-story"] > .mb-2:not(.cursor-pointer)',
          CARD,
          '.context-menu-wrap',
        ],
        skip: `.context-menu-wrap > *, ${CARD} > :first-child:not(:only-child)`,
        role: roleOf,
      },
    },
    {
      ...both,
      seen: '2024-06',
      subject: (root) => subjectOf(root, '.bubble > .message__mail-head'),
      message: {
        list: '.conversation-panel',
        item: '.conversation-panel > li[id^="message"]',
        id: (item) => (attr(item, 'id') ?? '').replace('message', ''),
        author: authorOf,
        body: '.text-content',
        role: roleOf,
      },
    },
  ],
} satisfies HelpDesk

/** While earlier ones come a spinner stands above; at rest nothing says so but that they came in whole portions. */
function more(root: Element): Element | null {
  const spinner = first(root, '.conversation-panel > li > :is(.spinner, .animate-spin)')
  const [top = null, ...others] = all(root, SHOWN)
  return spinner ?? (others.length > 0 && others.length % PAGE === 0 ? top : null)
}

/** What happened in between stands in the middle, on nobody's side. */
function roleOf(item: Element): MessageRole | null {
  const bubble = first(item, '[data-bubble-name], .bubble')
  const role = (bubble && SIDES.find(([mark]) => is(bubble, mark))?.[1]) ?? null
  return role === 'agent' && isCaptains(item) ? 'system' : role
}

/** Its answers have an agent's colour and side. The picture stands only beside the last of several in one minute. */
function isCaptains(item: Element): boolean {
  let last: Element | null = item
  while (last && is(last, '.group-with-next')) last = last.nextElementSibling
  return last !== null && has(last, CAPTAIN)
}

/** A chat has none. A mail's head ends with it, after lines of addresses; each line begins with a label. */
function subjectOf(root: Element, head: string): string | null {
  if (!has(root, HEADER)) return null
  for (const mail of all(root, head)) {
    const [, subject] = /^[^:]*:\s*(.*)$/.exec(lineOf(all(mail, 'div').at(-1) ?? null) ?? '') ?? []
    if (subject && !/^\S+@\S+(,\s*\S+@\S+)*$/.test(subject)) return subject
  }
  return ''
}

/**
 * The name stands above the row of actions, empty where only an address is known; the address in the panel beside, or
 * while that is shut in a mail's head.
 */
function requester(root: Element): Person | string | null {
  const row = first(root, HEADER)?.previousElementSibling
  const called = row ? first(row, 'span') : null
  if (!called) return null
  const name = lineOf(called) || null
  const mail = all(root, 'a[href^="mailto:"]').find((link) => !outer(link, '.conversation-panel, .reply-box'))
  const email = attr(mail ?? null, 'href')?.slice('mailto:'.length)
  if (email) return { name, email }
  const sent = name && all(root, FROM).find((from) => lineOf(first(from, 'span')) === name)
  return sent ? lineOf(sent) : { name, email: addressIn(root, name ? WENT_TO : CAME_FROM) }
}

/** Where the customer has no name their mail's sender, where they wrote no mail whom the agent's went to alone. */
function addressIn(root: Element, line: string): string | null {
  const [address = null, ...others] = lineOf(first(root, line))?.match(/[^\s<>,]{1,64}@[^\s<>,]+/g) ?? []
  return others.length > 0 ? null : address
}

/** Agents are only initials. A customer's mail names its sender, a chat does not. */
function authorOf(item: Element, { requester }: PageContext): Person | string | null {
  if (roleOf(item) !== 'customer') return null
  const from = lineOf(first(item, FROM))
  return from && /^[^:]*@/.test(from) ? from : requester
}
