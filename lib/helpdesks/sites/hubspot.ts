/**
 * HubSpot's help desk, its inbox of conversations and a ticket's record. Messages by an extension that measured them on
 * the running inbox in 2026-09, the rest by public scripts of 2020 to 2026; nobody of ours has seen them live. Internal
 * comments are other things than messages there and stay out, as does what is scrolled far away. What a record says of
 * its messages is not known. HubSpot's own API wants a cookie's content.
 */
import { attr, first, lineOf } from '../dom'
import type { Composer, HelpDesk, Layout, MessageRole, Person } from '../types'

const NAME = [
  '[data-test-id="ticket-header-contact-detail-link"] a',
  '[data-test-id="known-contact-info-highlight"]',
  '[data-test-id="contact-chicklet-title-link"]',
  '[data-selenium-test="contact-chicklet-title-link"]',
]
const ROLES: Record<string, MessageRole> = {
  'primary-message-visitor': 'customer',
  'primary-message-agent': 'agent',
}

const message: Layout['message'] = {
  item: `[data-test-id="primary-message-visitor"], [data-test-id="primary-message-agent"],
    [data-test-id="primary-message-AUTOMATED"]`,
  author: '[data-test-id="sender-name"]',
  body: ['[data-test-id="primary-message-body-content"]', '[data-test-id="primary-message-content"]'],
  // A bot's words are nobody's.
  role: (item) => ROLES[attr(item, 'data-test-id') ?? ''] ?? 'system',
}

const composer: Composer = {
  editor: [
    '[data-test-id="rte-content"][contenteditable="true"]',
    '[data-test-id="rte-content"] [contenteditable="true"]',
  ],
  // The address alone says what is being written.
  note: (root, { url }) => (url.hash === '#comment' ? root : null),
}

export default {
  id: 'hubspot',
  name: 'HubSpot',
  matches: ['https://*.hubspot.com/*'],
  ticketId: ({ pathname }) =>
    /^\/help-desk\/\d+\/.*\/ticket\/(\d+)/.exec(pathname)?.[1] ??
    /^\/live-messages\/\d+\/inbox\/(\d+)/.exec(pathname)?.[1] ??
    /^\/contacts\/\d+\/(?:record\/0-5|ticket)\/(\d+)/.exec(pathname)?.[1] ??
    null,
  layouts: [
    {
      seen: '2026-10',
      // A ticket opens over a list of tickets too.
      root: [
        '[data-layer-for="Panel"]:has([data-test-id="AgentThreadHistory"])',
        '[data-application-name="svh-help-desk"]',
      ],
      subject: '[data-test-id="ticket-header-name-link"]',
      requester: personOf,
      message: { ...message, list: '[data-test-id="AgentThreadHistory"]' },
      composer,
    },
    {
      seen: '2026-09',
      root: 'body:has([data-test-id="virtualParentRef"])',
      // A conversation has no subject; people know it by who it is with.
      subject: [
        '[data-test-id="thread-list-member-row"][data-selected="true"] [data-test-id="member-header"]',
        '[data-test-id="known-contact-info-highlight"]',
      ],
      requester: personOf,
      message: { ...message, list: '[data-test-id="virtualParentRef"]' },
      composer,
    },
    {
      seen: '2026-01',
      root: 'body:has([data-test-id="left-sidebar"])',
      subject: '[data-selenium-test="highlightTitle"]',
      requester: personOf,
      status: '[data-test-id^="highlight-property-display-hs_pipeline_stage"]',
      message: { item: () => [], body: (item) => item, role: () => null },
      more: (root) => root,
    },
  ],
} satisfies HelpDesk

/** Whom HubSpot only thinks it knows stands as "Maybe: name", in the agent's language. */
function personOf(root: Element): Person | null {
  const name = first(root, NAME)
  const address = attr(first(root, 'a[data-test-id="contact-chicklet-email"]'), 'href')
  return name && { name: lineOf(name), email: address?.replace(/^mailto:/, '') ?? null }
}
