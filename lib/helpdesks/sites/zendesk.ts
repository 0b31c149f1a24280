/**
 * Zendesk Support's Agent Workspace, by public sources of 2023 to 2026; nobody of ours has seen it live.
 * Every open ticket stays mounted, and hidden panes keep their size: the address alone says which one is on screen.
 */
import { zendeskApi } from '../apis/zendesk'
import { all, attr, fieldOf, first, has, lineOf, outer, toSecond } from '../dom'
import type { HelpDesk, MessageRole, PageContext } from '../types'

const ROLES: Record<string, MessageRole> = {
  'end-user': 'customer',
  agent: 'agent',
  internal: 'note',
  bot: 'system',
}
const STATES = ['new', 'open', 'pending', 'hold', 'solved', 'closed']
const GRID = '.ticket-panes-grid-layout'
const ANCHORS = '[data-side-conversations-anchor-id], .conversation-polaris[data-ticket-id]'
const EDITORS = [
  '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"]',
  '[data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
]
/** What holds one ticket whole, thread, fields and breadcrumb; the outermost first. */
const PANES = ['main > *', '.workspace', '.ticket', GRID]

export default {
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/*'],
  // A new ticket that was never saved has no number: /agent/tickets/new/1.
  ticketId: (url) => /^\/agent\/tickets\/(\d+)(?:\/events)?\/?$/.exec(url.pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2026-10',
      root: paneOf,
      subject: (root) => fieldOf(first(root, 'input[data-test-id="omni-header-subject"]')),
      requester: '[data-test-id="tabs-nav-item-users"]',
      status: (root) =>
        statusOf(first(root, ['.ticket_status_label', '[data-cy-test-id="status-badge-state"]'])),
      tags: [
        '[data-test-id="ticket-fields-tags"] [data-test-id="ticket-system-field-tags-item-selected"]',
        '[data-test-id="ticket-fields-tags"] .garden-tag-item',
        '[data-test-id="ticket-fields-tags"] .zd-tag-item a',
      ],
      message: {
        list: '[data-test-id="omni-log-container"]',
        item: 'article[data-test-id="omni-log-comment-item"]',
        // The page names no message; its time is the same in the page and in the API.
        id: (item) => toSecond(attr(first(item, 'time[datetime]'), 'datetime')),
        author: [
          '[data-test-id="omni-log-comment-user-link"] strong',
          '[data-test-id="omni-log-item-sender"]',
        ],
        body: [
          '[data-test-id="omni-log-message-content"] .zd-comment',
          '[data-test-id="omni-log-message-content"]',
        ],
        time: 'time[datetime]@datetime',
        role: roleOf,
      },
      composer: { editor: EDITORS, note: (root) => (isPublic(root) ? null : root) },
      more: [
        'button[data-test-id="convolog-show-more-button"]',
        '[data-test-id="omni-log-container"] [role="progressbar"]',
      ],
      attributes: ['data-is-active', 'data-channel', 'data-ticket-id', 'type', 'value'],
    },
  ],
  api: zendeskApi,
} satisfies HelpDesk

/** The largest part of the page that holds this ticket and no other. */
function paneOf(scope: Element, { ticketId, isVisible }: PageContext): Element | null {
  const anchors = [
    `[data-side-conversations-anchor-id="${ticketId}"]`,
    `.conversation-polaris[data-ticket-id="${ticketId}"]`,
    `[data-test-id^="ticket-${ticketId}-"]`,
  ]
  const anchor = all(scope, anchors).find(isVisible)
  if (!anchor || attr(outer(anchor, GRID), 'data-is-active') === 'false') return null
  const isAlone = (pane: Element) =>
    all(pane, ANCHORS).every((el) =>
      [attr(el, 'data-side-conversations-anchor-id'), attr(el, 'data-ticket-id')].includes(ticketId),
    )
  return PANES.map((selector) => outer(anchor, selector)).find((pane) => pane && isAlone(pane)) ?? anchor
}

/** A kind that this file does not know is nobody's words. */
function roleOf(item: Element): MessageRole | null {
  const bubble = first(item, '[data-test-id="omni-log-item-message"]')
  if (attr(bubble, 'aria-hidden') === 'true') return null
  if (has(item, '[data-test-id="omni-log-internal-note-tag"]')) return 'note'
  return ROLES[attr(bubble, 'type') ?? ''] ?? 'system'
}

/** The label's class is the same in every language. */
function statusOf(label: Element | null): string | null {
  const names = attr(label, 'class')?.split(/\s+/) ?? []
  return STATES.find((state) => names.includes(state)) ?? lineOf(label)
}

function isPublic(root: Element): boolean {
  const switcher = first(root, 'button[data-test-id="omnichannel-channel-switcher-button"]')
  return (attr(switcher, 'data-channel') ?? 'internal') !== 'internal'
}
