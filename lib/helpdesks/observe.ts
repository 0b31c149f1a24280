/** The one observer: the page, and the shadow roots and frames in which the desk shows its ticket. */
import { insidesOf, switchesOf } from './hints'
import type { HelpDesk } from './types'

/** To be called with the desk at every reading: what it steps into may be there only now, or be another. */
export function createObserving(document: Document, changed: () => void, signal: AbortSignal) {
  const observer = new MutationObserver(changed)
  signal.addEventListener('abort', () => observer.disconnect())
  let known: HelpDesk | null | undefined
  let observed = new WeakSet<Node>()

  return (desk: HelpDesk | null) => {
    if (signal.aborted) return
    if (desk !== known) observed = new WeakSet()
    known = desk
    for (const node of [document, ...insidesOf(desk, document)]) {
      if (observed.has(node)) continue
      observed.add(node)
      const attributeFilter = switchesOf(desk)
      observer.observe(node, { subtree: true, childList: true, characterData: true, attributeFilter })
    }
  }
}
