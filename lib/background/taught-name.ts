/** The name that the agent gave a page they taught. */
import { TAUGHT } from '../helpdesks/taught-site'
import { taughtSites } from '../settings'

/** Null for what is no taught site, or none any more. */
export async function taughtName(id: string): Promise<string | null> {
  if (!id.startsWith(TAUGHT)) return null
  return (await taughtSites.getValue()).find((site) => site.id === id)?.name ?? null
}
