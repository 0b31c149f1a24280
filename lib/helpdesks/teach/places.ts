/** Where a node stands, through open shadow roots and frames of the page's own origin. */
import { documentOf, holderOf, treeRootOf } from '../native'

/** What holds it, across the borders of shadow roots and frames; null at the top of the page. */
export function outerOf(el: Element): Element | null {
  return holderOf(el) ?? (documentOf(el).defaultView?.frameElement as Element | null) ?? null
}

/** From the node itself to the top of the page. */
export function chainOf(el: Element): Element[] {
  const chain: Element[] = []
  for (let next: Element | null = el; next; next = outerOf(next)) chain.push(next)
  return chain
}

/** The smallest element that holds them all. */
export function commonOf(nodes: readonly Element[]): Element | null {
  const [one, ...others] = nodes
  if (!one) return null
  const chains = others.map((el) => new Set(chainOf(el)))
  return chainOf(one).find((el) => chains.every((chain) => chain.has(el))) ?? null
}

/** The document or shadow root in whose tree it stands. */
export const treeOf = (el: Element): Document | ShadowRoot => treeRootOf(el) as Document | ShadowRoot

/** The element in the outer tree that holds this tree; null for the page itself. */
export function hostOf(tree: Document | ShadowRoot, page: Document): Element | null {
  if (tree === page) return null
  return 'host' in tree ? tree.host : ((tree.defaultView?.frameElement as Element | null) ?? null)
}
