/**
 * Gorgias, by public sources of 2026; nobody of ours has seen it live. Its thread holds only the messages near the
 * screen, and how it tells a note from a reply is not known: the API tells the ticket; without it, what can be found on
 * any page is told as a part of it.
 */
import { gorgiasApi } from '../apis/gorgias'
import type { HelpDesk } from '../types'

export default {
  id: 'gorgias',
  name: 'Gorgias',
  matches: ['https://*.gorgias.com/*'],
  ticketId: (url) => /^\/app\/(?:ticket|views\/\d+)\/(\d+)\/?$/.exec(url.pathname)?.[1] ?? null,
  layouts: [],
  api: gorgiasApi,
} satisfies HelpDesk
