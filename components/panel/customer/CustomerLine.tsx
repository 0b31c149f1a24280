/** What the agent already knows of this customer, in one line. */
import type { TicketHead } from '@/lib/panel-view'

export function CustomerLine(_: { head: TicketHead }) {
  return null
}
