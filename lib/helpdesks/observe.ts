/** The one observer: the page, and the shadow roots and frames in which the desk shows its ticket. */
import { insidesOf, switchesOf } from './hints'
import { listen } from './native'
import type { Pace } from './pace'
import type { HelpDesk } from './types'

/** How often, and how long, a shadow root is looked for that its element has not got yet. */
const LOOK_MS = 250
const GIVE_UP_MS = 10_000

/** To be called with the desk at every reading: what it steps into may be there only now, or be another. */
export function createObserving(document: Document, pace: Pace, signal: AbortSignal) {
  const changed = pace.touch
  const observer = new MutationObserver(changed)
  signal.addEventListener('abort', () => observer.disconnect())
  let known: HelpDesk | null | undefined
  let observed = new WeakSet<Node>()
  const heard = new WeakSet<Node>()
  let awaitedSince: number | null = null

  const hear = (node: Node) => {
    if (heard.has(node)) return
    heard.add(node)
    // A frame may load another ticket, and a text area changes without a mutation; both tell only their own tree.
    for (const event of ['load', 'input']) listen(node, event, changed, { capture: true, signal })
  }

  return (desk: HelpDesk | null) => {
    if (signal.aborted) return
    if (desk !== known) observed = new WeakSet()
    known = desk
    const { nodes, isAwaited } = insidesOf(desk, document)
    awaitedSince = isAwaited ? (awaitedSince ?? performance.now()) : null
    if (awaitedSince !== null && performance.now() - awaitedSince < GIVE_UP_MS) pace.after(LOOK_MS)
    for (const node of [document, ...nodes]) {
      if (observed.has(node)) continue
      observed.add(node)
      hear(node)
      const attributeFilter = switchesOf(desk)
      observer.observe(node, { subtree: true, childList: true, characterData: true, attributeFilter })
    }
  }
}
