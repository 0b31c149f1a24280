/**
 * FreeScout, seen live as 1.8.235. Self-hosted under any host and path; one conversation a page, newest first, whole.
 * What comes in meanwhile waits hidden behind a bar until the agent clicks it.
 */
import { all, attr, first, has, lineOf } from '../dom'
import type { HelpDesk, MessageRole, PageContext } from '../types'

const ROLES: Record<string, MessageRole> = {
  'thread-type-customer': 'customer',
  'thread-type-message': 'agent',
  'thread-type-note': 'note',
}

export default {
  id: 'freescout',
  name: 'FreeScout',
  matches: [],
  recognise: (document) =>
    has(document, 'body[data-auth_user_id]') && has(document, '#conv-layout #conv-layout-main'),
  ticketId: (url) => /\/conversation\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2026-11',
      root: 'body[data-conversation_id]',
      id: '@data-conversation_id',
      subject: '.conv-subjtext > span',
      requester: (root) => {
        const side = first(root, '#conv-layout-customer')
        // A conversation may have lost its customer, and a customer may have a telephone alone.
        const email = side && lineOf(first(side, '.customer-email a'))
        return side && { name: lineOf(first(side, '.customer-name')), email }
      },
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
      more: '.thread-type-new',
    },
  ],
} satisfies HelpDesk

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
