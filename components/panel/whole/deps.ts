/** What the panel may do about a ticket of which the page shows only a part. Rejections are AppErrors. */
import type { LoadAll } from '@/lib/helpdesks/types'

export type WholeDeps = {
  /** Asks the page of this tab for all messages of its ticket; a whole ticket then arrives as a view. */
  loadAll: (tabId: number, ticketId: string) => Promise<LoadAll>
}
