/**
 * Re:amaze, by public scripts of 2024 and 2025; nobody of ours has seen it live. Subject and customer are the first
 * lines of places that are known. What marks an internal note is not known, so it is an agent's. Its API would make the
 * browser ask for a password.
 */
import { first, is, textOf } from '../dom'
import type { HelpDesk, Person } from '../types'

export default {
  id: 'reamaze',
  name: 'Re:amaze',
  matches: ['https://*.reamaze.com/*'],
  ticketId: (url) => /^\/admin\/conversations\/([\w.~%$-]+)\/?$/.exec(url.pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2025-02',
      root: 'body:has(#messages-list)',
      subject: (root) => firstLine(first(root, '#conversation-sticky-top'), '.conversation-meta'),
      requester: personOf,
      status: '#conversation-sticky-top .conversation-status-wrap',
      message: {
        list: '#messages-list',
        item: 'li.message',
        body: '.message-body',
        skip: '.message-translation-button',
        role: (item) => (is(item, '.staff') ? 'agent' : 'customer'),
      },
      composer: { editor: 'textarea#message_body' },
      more: '#messages-show-prompt',
    },
  ],
} satisfies HelpDesk

const firstLine = (el: Element | null, skip?: string) =>
  el && (textOf(el, skip ? { skip } : {}).split('\n')[0] ?? '')

function personOf(root: Element): Person | null {
  const profile = first(root, '#conversation-right-rail .customer-profile .profile-details')
  const name = firstLine(profile)
  return (
    profile && {
      name: name?.includes('@') ? null : name || null,
      email: /[^\s<>()]{1,64}@[^\s<>()]+/.exec(textOf(profile))?.[0] ?? null,
    }
  )
}
