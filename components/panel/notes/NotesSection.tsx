/** The notes on this ticket and on its customer. */
import type { TicketHead } from '@/lib/panel-view'

export function NotesSection(_: { head: TicketHead; isOpen: boolean }) {
  return null
}
