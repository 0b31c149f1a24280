/** Inserting into the page, for real. */
import type { InsertDeps } from '@/components/panel/insert/deps'

export const insertActs: InsertDeps = {
  // Loaded by the click: most tickets need none of it.
  insertText: async (tabId, input) => (await import('../insert-text')).insertText(tabId, input),
}
