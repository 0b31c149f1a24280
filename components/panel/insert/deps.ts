/** What the panel may do to put a text into the help desk's own editor. Rejections are AppErrors. */
import type { InsertInput, InsertOutcome } from '@/lib/helpdesks/insert/types'

export type InsertDeps = {
  /** Only in a click or by the agent's key. Sends nothing. */
  insertText: (tabId: number, input: InsertInput) => Promise<InsertOutcome>
}
