/**
 * FreeScout, seen live as 1.8.0, 1.8.100, 1.8.145 and 1.8.235. Self-hosted under any host and path; one conversation a
 * page, newest first, whole, however long; of those of one second the oldest first. What comes in meanwhile waits hidden
 * behind a bar until the agent clicks it.
 */
import { all, attr, first, has, lineOf } from '../dom'
import type { HelpDesk, MessageRole, PageContext, Person } from '../types'

const ROLES: Record<string, MessageRole> = {
  'thread-type-customer': 'customer',
  'thread-type-message': 'agent',
  'thread-type-note': 'note',
}

export default {
  id: 'freescout',
  name: 'FreeScout',
  matches: [],
  // Its lists and profiles too: what holds no conversation must be no guess's ticket either. Embedded, it has no menu.
  recognise: (document) =>
    has(document, 'body[data-auth_user_id]') && has(document, '#app > nav .nav-user, #conv-layout-main'),
  ticketId: (url) => /\/conversation\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2026-11',
      // A conversation not yet sent is the form that makes one.
      root: 'body[data-conversation_id]:not(:has(#form-create))',
      id: '@data-conversation_id',
      subject: '.conv-subjtext > span',
      requester: requesterOf,
      status: '#conv-status .conv-info-val span',
      message: {
        list: '#conv-layout-main',
        // Not what waits inside of the bar: a style sheet hides it.
        item: (list) => oldestFirst(all(list, '#conv-layout-main > .thread[data-thread_id]')),
        id: '@data-thread_id',
        author: authorOf,
        body: '.thread-content',
        // Drafts and log lines are nobody's words yet, or anyway.
        role: (item) => {
          const names = (attr(item, 'class') ?? '').split(/\s+/)
          return names.map((name) => ROLES[name]).find((role) => role !== undefined) ?? null
        },
      },
      composer: { editor: '.conv-reply-block .note-editable', note: '.conv-reply-block.conv-note-block' },
      // Another message waits behind the bar, or one alone is printed.
      more: (root, { url }) =>
        url.searchParams.has('print_thread_id') ? root : first(root, '.thread-type-new'),
    },
  ],
} satisfies HelpDesk

/** A conversation may have lost its customer, and a customer may have a telephone alone. */
function requesterOf(root: Element, { document }: PageContext): Person | null {
  const side = first(root, '#conv-layout-customer')
  if (!side) return null
  const emails = all(side, '.customer-email a').map(lineOf)
  const title = lineOf(first(document, 'head > title')) ?? ''
  const name = isNameless(emails, title) ? null : lineOf(first(side, '.customer-name'))
  return { name: name && ADDRESS.test(name) ? null : name, email: emails[0] ?? null }
}

/** Some mail programs give the address as the name, too. */
const ADDRESS = /^[^\s@]+@[^\s@]+$/

/** Who has no name is called by what stands before the @; the title ends with the name, or else the whole address. */
const isNameless = (emails: (string | null)[], title: string) =>
  emails.some((email) => email && title.endsWith(`- ${email}`))

/** The page sorts by the second, and shows the minute: within one the ids tell, since the order may not. */
function oldestFirst(items: Element[]): Element[] {
  const ranks = new Map<string, number>()
  const ranked = items.toReversed().map((item) => {
    const date = first(item, '.thread-date')
    // A tooltip takes the title away.
    const minute = attr(date, 'data-original-title') || attr(date, 'title') || ''
    if (!ranks.has(minute)) ranks.set(minute, ranks.size)
    return { item, rank: ranks.get(minute) ?? 0, id: Number(attr(item, 'data-thread_id')) }
  })
  return ranked.sort((a, b) => a.rank - b.rank || a.id - b.id).map(({ item }) => item)
}

/** The signed-in agent is called "you"; the menu has their first name. */
function authorOf(item: Element, { root }: PageContext): string | null {
  const person = first(item, '.thread-person strong')
  const link = attr(person && first(person, 'a'), 'href') ?? ''
  const isSelf = link.endsWith(`/users/profile/${attr(root, 'data-auth_user_id')}`)
  return lineOf((isSelf && first(root, '.nav-user')) || person)
}
