/**
 * Intercom's inbox, by public sources of 2022 to 2026; nobody of ours has seen it live. It names the customer nowhere
 * that is known, and folds older messages behind a line that only its words tell: the API says both.
 */
import { intercomApi } from '../apis/intercom'
import { all, attr, first, has, is, lineOf, outer, sideOf } from '../dom'
import type { HelpDesk, MessageLayout, MessageRole, PageContext } from '../types'

/** 20 is what the workspace's own rules wrote. */
const KINDS: Record<string, MessageRole> = { 1: 'customer', 3: 'agent', 4: 'note', 5: 'system', 20: 'system' }
const TITLE = '[data-inbox-conversation-header-title]'
const EDITOR = '.ProseMirror[contenteditable="true"]'
const GROUP = '[data-part-group-id]'
const BODY = ['.intercom-interblocks', '.interblocks-html', '[class*="user-email-content"]']
/** Of 2026: the inbox stands in the open shadow root of a React island; its title may still be outside. */
const ISLAND = '#teammate-app-react >>> '

const message = {
  id: ['@data-part-id', '@data-part-group-id'],
  author: '[data-testid="admin-avatar-name"]',
  body: (item) => (is(item, BODY.join()) ? item : first(item, BODY)),
  role: roleOf,
} satisfies Omit<MessageLayout, 'item'>

export default {
  id: 'intercom',
  name: 'Intercom',
  matches: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  ticketId: (url) =>
    /^\/a\/(?:inbox|apps)\/\w+\/(?:.+\/)?conversations?\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2026-10',
      root: `${ISLAND}[data-testid="conversation-stream-scroll-container"]`,
      subject: (_, { document }) => lineOf(first(document, [TITLE, ISLAND + TITLE])),
      requester: () => ({ name: null, email: null }),
      message: { ...message, item: '[class*="group/content-part"]' },
      composer: { editor: (_, { document }) => first(document, [ISLAND + EDITOR, EDITOR]) },
      more: (root) => root,
    },
    {
      seen: '2025-10',
      root: '[data-intercom-target="conversation-space"]',
      subject: TITLE,
      requester: () => ({ name: null, email: null }),
      message: { ...message, list: '[data-conversation-stream]', item: itemsOf },
      composer: { editor: `[data-conversation-reply-composer] ${EDITOR}` },
      more: (root) => root,
      attributes: ['data-part-group-category'],
    },
  ],
  api: intercomApi,
} satisfies HelpDesk

/** In some builds only what one person said in a row is marked, not each message of it. */
function itemsOf(stream: Element): Element[] {
  const parts = all(stream, '[data-intercom-target="conversation-stream-content-part"]')
  if (parts.length > 0) return parts
  return all(stream, GROUP).flatMap((group) => {
    const bodies = all(group, BODY)
    return bodies.length > 1 ? bodies : [group]
  })
}

function roleOf(item: Element, { root }: PageContext): MessageRole | null {
  const kind = attr(outer(item, '[data-part-group-category]'), 'data-part-group-category')
  const role = kind === null ? null : (KINDS[kind] ?? 'system')
  const saysSomething = is(item, BODY.join()) || has(item, BODY)
  // A person may send a picture alone; what else says nothing is an event.
  if (!saysSomething) return role === 'system' ? null : role
  if (role) return role
  if (has(item, '[class*="note-part"]')) return 'note'
  if (has(item, ['[class*="admin-email-part"]', '[data-testid="admin-avatar-name"]'])) return 'agent'
  if (has(item, '[class*="user-email-part"]')) return 'customer'
  const side = sideOf(first(item, BODY) ?? item, root)
  return side === 'left' ? 'customer' : side === 'right' ? 'agent' : 'system'
}
