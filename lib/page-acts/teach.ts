/** Teaching a page, for real; most of it is loaded when the agent teaches one. */
import type { TeachDeps } from '@/components/panel/teach/deps'

const load = () => import('./lesson')

export const teachActs: TeachDeps = {
  startTeaching: async (tabId, ended) => (await load()).startTeaching(tabId, ended),
  saveTaught: async (taught, name) => (await load()).saveTaught(taught, name),
}
