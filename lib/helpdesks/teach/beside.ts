/** Messages whose head and words stand side by side: rows of a table that take turns, a term and what is said of it. */
import { isShown, nextTo } from '../dom'
import { childrenOf, matches, nextElementOf, previousElementOf, queryAll } from '../native'
import type { ItemRules } from '../taught-items'
import { bodyIn } from './body'
import { areAlike, chainsBelow, isAlike } from './items'
import { partsOf, selectorsIn } from './parts'
import { commonOf, treeOf } from './places'
import { bestSelector, prefixOf, sharedTokens } from './selector'
import { tagOf, tokensOf } from './tokens'

type Pair = { head: Element | null; follower: Element | null }

const asWords = (el: Element): Pair => ({ head: previousElementOf(el), follower: el })
const asHead = (el: Element): Pair => ({ head: el, follower: nextElementOf(el) })
const SIDES = [asWords, asHead]

/** What was pointed at may be the words or the head of each message. */
export function besideRules(nodes: readonly Element[]): ItemRules[] {
  const common = commonOf(nodes)
  const chains = common && !nodes.includes(common) ? chainsBelow(nodes, common) : null
  // Children of one holder, each in another message.
  const tops = chains?.flatMap((chain) => chain.at(-1) ?? []) ?? []
  const [one, other] = tops
  if (!one || !other || one === other) return []
  return SIDES.flatMap((ofOne) => SIDES.flatMap((ofOther) => rulesFor([ofOne(one), ofOther(other)]) ?? []))
}

/** Null where these are no heads and what follows them. */
function rulesFor(pairs: readonly Pair[]): ItemRules | null {
  const heads = pairs.flatMap(({ head }) => head ?? [])
  const followers = pairs.flatMap(({ follower }) => follower ?? [])
  const [one] = heads
  const apart = new Set([...heads, ...followers])
  if (!one || apart.size < pairs.length * 2 || ![...apart].every(isShown)) return null
  if (!areAlike(heads) || !areAlike(followers)) return null
  const follower = nameOfAll(followers, heads)
  const prefix = prefixOf(treeOf(one), document, isShown)
  if (follower === null || prefix === null) return null
  const isHead = (el: Element) => isShown(el) && nextTo(el, follower) !== null
  const all = queryAll(treeOf(one), tagOf(one)).filter((el) => isHead(el) && isAlike(el, heads))
  const named = bestSelector(all, { isVisible: isShown, required: heads, isKept: isHead })
  const { author, time } = partsOf(all, heads, { isVisible: isShown })
  if (!named || (author === null && time === null)) return null
  const words = [...followers, ...all.flatMap((el) => nextElementOf(el) ?? [])]
  const body = bodyIn([...new Set(words)], followers, selectorsIn(followers), [null, null], {
    isVisible: isShown,
  })
  return { item: named.selector, follower, body, author, time }
}

/** The plainest that all of them match, and none of the others: by themselves, or by what they hold. */
function nameOfAll(elements: readonly Element[], others: readonly Element[]): string | null {
  const [one] = elements
  if (!one) return null
  const own = sharedTokens(elements).map(({ selector }) => selector)
  const inner = childrenOf(one).flatMap((child) => [
    ...tokensOf(child).map(({ selector }) => selector),
    tagOf(child),
  ])
  const holding = inner.map((selector) => `${tagOf(one)}:has(> ${selector})`)
  const isTold = (selector: string) =>
    elements.every((el) => matches(el, selector)) && !others.some((el) => matches(el, selector))
  return [...own, tagOf(one), ...holding].find(isTold) ?? null
}
