/** From one message of each kind to all messages: what repeats around the pointed nodes, each with its head. */
import { all } from '../dom'
import { childrenOf, matches, parentElementOf, parentOf, queryAll, wholeTextOf } from '../native'
import { chainOf, commonOf, treeOf } from './places'
import { bestSelector, prefixOf, sharedTokens } from './selector'
import { tagOf, tokensOf } from './tokens'

export type Items = {
  selector: string
  elements: Element[]
  /** The items in which the examples stand, in the order of the examples. */
  ofExamples: Element[]
}

/** Descendants by which two items are compared. */
const COMPARED = 60
/** As much as this of what the examples share makes another one of their kind. */
const ALIKE = 0.5
const LEAST_SHARED = 0.25

/** Null where the nodes do not stand in different messages of one list. */
export function itemsAround(examples: readonly Element[], isVisible: (el: Element) => boolean): Items | null {
  const common = commonOf(examples)
  if (!common || examples.includes(common)) return null
  const chains = chainsBelow(examples, common)
  if (!chains) return null
  const found = new Map<string, { set: Element[]; value: number }>()
  for (const set of setsOf(chains, isVisible)) {
    const raised = raise(set, chains)
    const ofExamples = chains.map((chain) => raised.find((el) => chain.includes(el)))
    if (ofExamples.some((el) => !el) || new Set(ofExamples).size < 2) continue
    if (!areAlike(ofExamples as Element[])) continue
    const value = worthOf(raised, ofExamples as Element[])
    found.set(value.key, { set: raised, value: value.value })
  }
  const sets = [...found.values()].sort((a, b) => b.value - a.value || widthOf(b.set) - widthOf(a.set))
  for (const { set } of sets) {
    const items = named(set, chains, isVisible)
    if (items) return items
  }
  return null
}

/** Each example's ancestors below what holds all, all in one tree. */
export function chainsBelow(examples: readonly Element[], common: Element): Element[][] | null {
  const chains = examples.map((el) => {
    const chain = chainOf(el)
    const below = chain.slice(0, chain.indexOf(common))
    const top = below.at(-1)
    return top ? below.filter((each) => treeOf(each) === treeOf(top)) : []
  })
  const [first] = chains
  const tree = first?.[0] && treeOf(first[0])
  return chains.every((chain) => chain[0] && treeOf(chain[0]) === tree) ? chains : null
}

/** What a feature that all examples have somewhere on their way up finds in the whole page. */
function* setsOf(chains: Element[][], isVisible: (el: Element) => boolean): Generator<Element[]> {
  const [first = [], ...others] = chains
  const tree = first[0] && treeOf(first[0])
  if (!tree) return
  const seen = new Set<string>()
  for (const el of first) {
    for (const { selector } of tokensOf(el)) {
      if (seen.has(selector)) continue
      seen.add(selector)
      if (!others.every((chain) => chain.some((each) => matches(each, selector)))) continue
      yield outermost(queryAll(tree, selector).filter(isVisible))
    }
  }
  // No feature at all: the children of what holds them.
  const tops = chains.map((chain) => chain.at(-1) as Element)
  const parent = tops[0] ? parentOf(tops[0]) : null
  if (!parent || !tops.every((el) => parentOf(el) === parent)) return
  const children = childrenOf(parent).filter(isVisible)
  yield children.filter((el) => tops.some((top) => tagOf(top) === tagOf(el)))
}

const outermost = (found: Element[]): Element[] => {
  const all = new Set(found)
  return found.filter(
    (el) =>
      !chainOf(el)
        .slice(1)
        .some((holder) => all.has(holder)),
  )
}

/** As high as each still holds only itself: so that the head of a message, with its author, is in the item. */
function raise(set: Element[], chains: Element[][]): Element[] {
  let raised = set
  for (;;) {
    const parents: (Element | null)[] = raised.map(parentElementOf)
    if (parents.some((el) => el === null) || new Set(parents).size < parents.length) return raised
    // Above this the examples are no longer apart.
    const isApart = chains.every((chain) => chain.some((el) => parents.includes(el)))
    if (!isApart) return raised
    raised = parents as Element[]
  }
}

/** How many are like the examples, less what is not. */
function worthOf(set: Element[], examples: Element[]): { key: string; value: number } {
  const core = coreOf(examples)
  let value = 0
  for (const el of set) value += alike(el, core) >= ALIKE ? alike(el, core) : -0.3
  // Richer items say more of themselves; it only decides between sets of the same size.
  return {
    key: `${set.length} ${pathOf(set[0])} ${pathOf(set.at(-1))}`,
    value: value + Math.min(0.4, core.size / 100),
  }
}

const pathOf = (el: Element | undefined): string =>
  el
    ? chainOf(el)
        .map((each) => placeIn(parentOf(each), each))
        .join('.')
    : ''

const placeIn = (parent: Node | null, el: Element): number => (parent ? childrenOf(parent).indexOf(el) : -1)

const widthOf = (set: Element[]): number => set.reduce((sum, el) => sum + (wholeTextOf(el)?.length ?? 0), 0)

/** Two parts of a form are no two messages. */
export function areAlike(examples: readonly Element[]): boolean {
  const smallest = Math.min(...examples.map((el) => featuresOf(el).size))
  return coreOf(examples).size >= smallest * LEAST_SHARED
}

/** The features that all examples have, in themselves and below. */
function coreOf(examples: readonly Element[]): Set<string> {
  const [one, ...others] = examples.map(featuresOf)
  return new Set([...(one ?? [])].filter((each) => others.every((other) => other.has(each))))
}

export function featuresOf(item: Element): Set<string> {
  const inside = all(item, '*').slice(0, COMPARED)
  return new Set(
    [item, ...inside].flatMap((el) => [tagOf(el), ...tokensOf(el).map(({ selector }) => selector)]),
  )
}

/** Whether it shares most of what all examples have. */
export const isAlike = (item: Element, examples: readonly Element[]): boolean =>
  alike(item, coreOf(examples)) >= ALIKE

function alike(item: Element, core: Set<string>): number {
  if (core.size === 0) return 1
  const own = featuresOf(item)
  let shared = 0
  for (const each of core) if (own.has(each)) shared += 1
  return shared / core.size
}

function named(set: Element[], chains: Element[][], isVisible: (el: Element) => boolean): Items | null {
  const ofExamples = chains.map((chain) => set.find((el) => chain.includes(el)) as Element)
  const core = coreOf(ofExamples)
  const targets = set.filter((el) => ofExamples.includes(el) || alike(el, core) >= ALIKE)
  const best = bestSelector(targets, { isVisible, required: ofExamples }) ?? bySharedHold(targets, isVisible)
  if (!best) return null
  const tree = treeOf(ofExamples[0] as Element)
  const page = document
  const prefix = prefixOf(tree, page, isVisible)
  if (prefix === null) return null
  const elements = queryAll(tree, best.selector.slice(prefix.length)).filter(isVisible)
  return { selector: best.selector, elements, ofExamples }
}

/** A bare wrapper is known by what only it holds. */
function bySharedHold(
  targets: Element[],
  isVisible: (el: Element) => boolean,
): { selector: string; isExact: boolean } | null {
  const children = targets.map((el) => childrenOf(el)[0] ?? null)
  if (children.some((el) => el === null)) return null
  const [token] = sharedTokens(children as Element[])
  const tree = treeOf(targets[0] as Element)
  const prefix = prefixOf(tree, document, isVisible)
  return token && prefix !== null
    ? { selector: `${prefix}${tagOf(targets[0] as Element)}:has(> ${token.selector})`, isExact: true }
    : null
}
