/**
 * HubSpot's help desk, its inbox of conversations and a ticket's record, by public scripts of 2024 to 2026; nobody of
 * ours has seen them live. Who wrote is known by the name alone; what marks an internal comment is not known, so it is
 * an agent's. What a record says of its messages is not known either. HubSpot's own API wants a cookie's content.
 */
import { attr, first, lineOf } from '../dom'
import type { HelpDesk, Layout, MessageRole, PageContext, Person } from '../types'

const NAME = [
  '[data-test-id="ticket-header-contact-detail-link"] a',
  '[data-selenium-test="contact-chicklet-title-link"]',
]
const MAIL = 'a[data-test-id="contact-chicklet-email"]'
const SENDER = '[data-test-id="sender-name"]'

const message: Layout['message'] = {
  item: '[class*="CommonMessage__StyledContentColumn"]',
  author: SENDER,
  body: '[data-test-id="primary-message-body-content"]',
  role: roleOf,
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
      seen: '2026-05',
      // A ticket opens over a list of tickets too.
      root: [
        '[data-layer-for="Panel"]:has([data-test-id="AgentThreadHistory"])',
        '[data-application-name="svh-help-desk"]',
      ],
      subject: '[data-test-id="ticket-header-name-link"]',
      requester: personOf,
      message: { ...message, list: '[data-test-id="AgentThreadHistory"]' },
    },
    {
      seen: '2026-03',
      root: 'body:has([data-test-id="inbox-thread-loaded"])',
      // A conversation has no subject; people know it by who it is with.
      subject: '[data-test-id="thread-list-member-row"][data-selected="true"] [data-test-id="member-header"]',
      requester: personOf,
      message: { ...message, list: '[data-test-id="inbox-thread-loaded"]' },
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

function personOf(root: Element): Person | null {
  const name = first(root, NAME)
  const address = attr(first(root, MAIL), 'href')?.replace(/^mailto:/, '') ?? null
  return name && { name: lineOf(name), email: address }
}

/** Somebody whom HubSpot only thinks it knows stands as "Maybe: name", in the agent's language. */
function roleOf(item: Element, { requester: { name } }: PageContext): MessageRole {
  const sender = lineOf(first(item, SENDER))
  if (!sender || !name) return 'system'
  return sender === name || sender.endsWith(`: ${name}`) ? 'customer' : 'agent'
}
