/** Handing messages over to the agent's own programs, for every page that shows where a message stands. */
import type { DraftActs } from '@/components/ui/send-again'
import { send } from '../messages'

export const handingOver: DraftActs = {
  // Loaded by the click: most tickets need none of it.
  handOver: async (message) => (await import('./open-draft')).handOver(message),
  reopen: (outboxId) => send('outbox.reopen', { outboxId }),
}
