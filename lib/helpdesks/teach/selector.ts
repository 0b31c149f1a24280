/** The plainest selector that names exactly these elements, of features that stay. */
import { documentOf, matches, parentElementOf, queryAll } from '../native'
import { hostOf, treeOf } from './places'
import { type Token, tagOf, tokensOf } from './tokens'

type Found = { selector: string; matched: Element[]; weight: number }

export type SelectorOptions = {
  /** Hidden elements that match too do no harm: the reader drops them. */
  isVisible: (el: Element) => boolean
  /** What must be matched whatever else is. */
  required?: readonly Element[]
  /** Others that match too do no harm either where the reader keeps only these. */
  isKept?: (el: Element) => boolean
}

/** Features that all of them have, the surest first. */
export function sharedTokens(elements: readonly Element[]): Token[] {
  const [one, ...others] = elements
  if (!one) return []
  const rest = others.map((el) => new Set(tokensOf(el).map(({ selector }) => selector)))
  return tokensOf(one)
    .filter(({ selector }) => rest.every((known) => known.has(selector)))
    .sort((a, b) => b.weight - a.weight)
}

/** Null where nothing tells them from the rest; then the nearest is better than none only for `best`. */
export function selectorOf(targets: readonly Element[], options: SelectorOptions): string | null {
  return bestSelector(targets, options)?.selector ?? null
}

/** @returns exact or the nearest one that holds everything required; null where there is none. */
export function bestSelector(
  targets: readonly Element[],
  { isVisible, required = targets, isKept = () => true }: SelectorOptions,
): { selector: string; isExact: boolean } | null {
  const [one] = targets
  if (!one) return null
  const tree = treeOf(one)
  if (targets.some((el) => treeOf(el) !== tree)) return null
  const prefix = prefixOf(tree, documentOf(one) === document ? document : topDocument(one), isVisible)
  if (prefix === null) return null
  const wanted = new Set(targets)
  let best: { found: Found; value: number } | null = null
  for (const { selector, weight } of candidatesOf(targets)) {
    const matched = queryAll(tree, selector).filter((el) => isVisible(el) && isKept(el))
    if (!required.every((el) => matched.includes(el))) continue
    const right = matched.filter((el) => wanted.has(el)).length
    const value = (2 * right) / (matched.length + wanted.size)
    if (value === 1) return { selector: prefix + selector, isExact: true }
    if (!best || value > best.value) best = { found: { selector, matched, weight }, value }
  }
  return best && best.value > 0.5 ? { selector: prefix + best.found.selector, isExact: false } : null
}

function topDocument(el: Element): Document {
  const tree = documentOf(el)
  const frame = tree.defaultView?.frameElement
  return frame ? topDocument(frame) : tree
}

/** Plain ones first: one feature, a tag with it, two features, within the nearest named ancestors. */
function* candidatesOf(targets: readonly Element[]): Generator<{ selector: string; weight: number }> {
  const own = sharedTokens(targets)
  const tag = targets.every((el) => tagOf(el) === tagOf(targets[0] as Element))
    ? tagOf(targets[0] as Element)
    : ''
  yield* own
  for (const token of own) if (tag && !/^[a-z]/i.test(token.selector)) yield joined(tag, token)
  for (const [index, one] of own.entries()) {
    for (const other of own.slice(index + 1))
      if (!/^[a-z]/i.test(other.selector)) yield joined(one.selector, other)
  }
  const self = own.slice(0, 6).map(({ selector }) => selector)
  let step = ' > '
  const parents: (Element | null)[] = targets.map(parentElementOf)
  for (let depth = 0; depth < 6 && parents.every(Boolean); depth++) {
    const around = sharedTokens([...new Set(parents as Element[])])
    for (const outer of around.slice(0, 6)) {
      for (const inner of [...self, tag].filter(Boolean))
        yield { selector: `${outer.selector}${step}${inner}`, weight: 1 }
    }
    step = ' '
    parents.forEach((el, index) => {
      parents[index] = el ? parentElementOf(el) : null
    })
  }
  yield* unionsOf(targets)
  if (tag) yield { selector: tag, weight: 0 }
}

const joined = (start: string, { selector, weight }: Token) => ({ selector: start + selector, weight })

/** Two kinds of item without a common feature: each by its own. */
function* unionsOf(targets: readonly Element[]): Generator<{ selector: string; weight: number }> {
  const left = new Set(targets)
  const parts: string[] = []
  while (left.size > 0 && parts.length < 4) {
    const [one] = left
    const token = one && tokensOf(one).sort((a, b) => b.weight - a.weight)[0]
    if (!one || !token) return
    parts.push(token.selector)
    for (const el of left) if (matches(el, token.selector)) left.delete(el)
  }
  if (left.size === 0 && parts.length > 1) yield { selector: `:is(${parts.join(', ')})`, weight: 1 }
}

/** `host >>> ` for what stands in a shadow root or a frame; null where its holder cannot be named. */
export function prefixOf(
  tree: Document | ShadowRoot,
  page: Document,
  isVisible: (el: Element) => boolean,
): string | null {
  const host = hostOf(tree, page)
  if (!host) return ''
  const named = bestSelector([host], { isVisible })
  return named && `${named.selector} >>> `
}
