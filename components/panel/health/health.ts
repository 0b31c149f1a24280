/** How well the page on screen was read. */
import type { PanelView } from '@/lib/panel-view'

export type Health = 'ok' | 'partial' | 'changed' | 'none'

export function healthOf({ page }: PanelView): Health {
  if (page.kind === 'ticket') return page.head.complete ? 'ok' : 'partial'
  return page.kind === 'changed' || page.kind === 'failed' ? 'changed' : 'none'
}

/** Pages of a help desk that were read, or should have been; a pasted text has no page. */
export function isExaminable({ tabId, page }: PanelView): boolean {
  if (tabId === null) return false
  return page.kind === 'changed' || (page.kind === 'ticket' && page.head.source !== 'selection')
}
