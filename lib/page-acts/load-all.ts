/** Asks the page itself for the rest of its ticket: only it has the agent's session with the help desk. */
import type { WholeDeps } from '@/components/panel/whole/deps'
import { send } from '../messages'

export const wholeActs: WholeDeps = {
  loadAll: (tabId, ticketId) => send('page.complete', { ticketId }, tabId),
}
