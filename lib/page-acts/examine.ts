/** Asks the page itself how it is read: only it sees what its layouts find. */
import type { HealthDeps } from '@/components/panel/health/deps'
import { send } from '../messages'

export const healthActs: HealthDeps = {
  examine: (tabId) => send('page.examine', undefined, tabId),
}
