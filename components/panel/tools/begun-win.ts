/** The line that was begun and not kept: it is still there when the tool is closed and opened again. */
import type { OwnWin } from '@/components/own-win/own-win'
import type { PanelDeps } from '../deps'

const begun = new WeakMap<PanelDeps, Map<string, OwnWin>>()

/**
 * @param panel by its acts, of which each panel has its own.
 * @param place the ticket's key, or empty: what was begun on one ticket never turns up on another.
 */
export function begunWin(panel: PanelDeps, place: string) {
  const lines = begun.get(panel) ?? new Map<string, OwnWin>()
  begun.set(panel, lines)
  return {
    get: (): OwnWin | null => lines.get(place) ?? null,
    set: (own: OwnWin): void => void lines.set(place, own),
    forget: (): void => void lines.delete(place),
  }
}
