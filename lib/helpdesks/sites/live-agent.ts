/**
 * LiveAgent, on *.ladesk.com and on customers' own hosts, by public scripts of 2020 to 2026; nobody of ours has seen it
 * live. Only the head of its ticket is known: neither its messages nor who asked, and its API wants a key of its own.
 */
import { has } from '../dom'
import type { HelpDesk } from '../types'

export default {
  id: 'live-agent',
  name: 'LiveAgent',
  matches: [],
  recognise: (document) =>
    has(document, '.ConversationDetailsView') && has(document, ['#conversation-code-label', '.CodeLabel']),
  // The code that people see (ABC-DEFGH-123) is another one.
  ticketId: ({ pathname, hash }) =>
    /\/agent\/(index\.php)?$/.test(pathname) ? (/^#Conversation;id=(\w+)/.exec(hash)?.[1] ?? null) : null,
  layouts: [
    {
      seen: '2026-03',
      root: 'body:has(.ConversationDetailsView)',
      // A form to change it stands beside it since 2026.
      subject: ['.ConversationHeaderSubject div:has(+ form) div', '.ConversationHeaderSubject'],
      requester: () => ({ name: null, email: null }),
      message: { item: () => [], body: (item) => item, role: () => null },
      more: (root) => root,
    },
  ],
} satisfies HelpDesk
