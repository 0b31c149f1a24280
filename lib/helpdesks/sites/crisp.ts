/**
 * Crisp's inbox, by public scripts of 2025 and 2026, one of which checked the messages on the running page; nobody of
 * ours has seen it live. It shows no machine-readable time. Messages far up are taken out of the page while scrolling.
 */
import { attr, first, has, is, lineOf } from '../dom'
import type { HelpDesk, MessageRole, PageContext, Person } from '../types'

const MESSAGE = '.c-conversation-box-content-message'

export default {
  id: 'crisp',
  name: 'Crisp',
  matches: ['https://app.crisp.chat/*'],
  ticketId: (url) => /^\/website\/[\w-]+\/inbox\/(session_[\w-]+)/.exec(url.pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2026-08',
      root: 'body:has(.c-conversation-box)',
      // A conversation has no subject; people know it by who it is with.
      subject: [
        '.c-conversation-menu-item--active .c-conversation-menu-item-headline__names',
        '.c-conversation-profile__nickname',
      ],
      requester: personOf,
      tags: '.c-conversation-profile .c-base-tag__label',
      message: {
        list: '.c-conversation-box-content',
        item: MESSAGE,
        author: authorOf,
        body: `${MESSAGE}-bubble__content`,
        role: roleOf,
      },
      composer: { editor: '.c-conversation-box__editor .c-editor-composer__field' },
    },
  ],
} satisfies HelpDesk

function personOf(root: Element): Person | null {
  const name = first(root, '.c-conversation-profile__nickname')
  const mail = first(root, '.c-conversation-profile__email')
  // Without an address an invitation to set one stands there.
  const isSet = mail !== null && !attr(mail, 'class')?.includes('--not-set')
  return name && { name: lineOf(name), email: isSet ? lineOf(mail) : null }
}

/** An agent's name stands by the last of several messages alone. */
function authorOf(item: Element, { requester }: PageContext): Person | string | null {
  if (is(item, `${MESSAGE}--user`)) return requester
  return lineOf(first(item, `${MESSAGE}__avatar-tooltip .c-base-tooltip__default`))
}

/** What is neither side's is an event. */
function roleOf(item: Element): MessageRole | null {
  if (is(item, `${MESSAGE}--user`)) return 'customer'
  if (!is(item, `${MESSAGE}--operator`)) return null
  return has(item, `${MESSAGE}-bubble--note`) ? 'note' : 'agent'
}
