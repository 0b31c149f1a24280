/** The one name of a ticket over all help desks and all hosts of a self-hosted one. */
import type { TicketIdentity, TicketKey } from './rows'

/** The origin belongs to it: two Request Trackers both have a ticket 1. */
export function ticketKey(ticket: Pick<TicketIdentity, 'helpdesk' | 'id' | 'url'>): TicketKey {
  const origin = URL.canParse(ticket.url) ? new URL(ticket.url).origin : ''
  return `${ticket.helpdesk} ${origin} ${ticket.id}`
}
