/** What the agent may mean while pointing: whole messages, and lines that may be the subject. */
import { isShown, lineOf } from '../dom'
import { conversationOf } from '../generic/conversation'
import {
  childrenOf,
  contains,
  documentOf,
  heldBy,
  insideOf,
  nameOf,
  nextElementOf,
  boxOf as placeOf,
  queryAll,
  queryFirst,
  shadowOf,
  wholeTextOf,
} from '../native'
import { chainOf, outerOf } from './places'
import { tokensOf } from './tokens'

export type Candidates = {
  /** In the order of the page, the likeliest group of messages first. */
  elements: Element[]
  /** The whole block around a node, or the node itself where it is in none. */
  around: (el: Element) => Element
  /** A block, and before it its head where that stands beside it. */
  withHead: (el: Element) => Element[]
}

/** Blocks of one kind that are looked at. */
const MOST = 2_000
const SHORTEST_TEXT = 12
const LONGEST_SUBJECT = 300

/** @param known a message that was taken already: what is like it comes first. */
export function messageCandidates(document: Document, known: Element | null): Candidates {
  // What any page with a conversation is read by knows whole messages, where it finds some.
  const messages = conversationOf(document, new URL(location.href), isShown)?.messages ?? []
  const ofHeads = new Map(messages.flatMap(({ el, body }) => pairOf(el, body.el)))
  const heads = new Map([...ofHeads].map(([head, words]) => [words, head]))
  const read = messages.map(({ el }) => ofHeads.get(el) ?? el)
  const groups = groupsIn(document).sort((a, b) => rank(b, known) - rank(a, known))
  const ranked = read.length > 1 ? [read, ...groups.slice(0, 1)] : groups.slice(0, 3)
  const elements = ranked.flat().filter((el, index, all) => all.indexOf(el) === index && el !== known)
  const blocks = new Set(ranked.flat())
  return {
    elements,
    around: (el) => {
      const found = chainOf(el).find((each) => blocks.has(each) || ofHeads.has(each)) ?? el
      return ofHeads.get(found) ?? found
    },
    withHead: (el) => [...(heads.get(el) ? [heads.get(el) as Element] : []), el],
  }
}

/** A head, and what follows it and holds the words; nothing where a message holds its own words. */
function pairOf(el: Element, body: Element): [Element, Element][] {
  const next = contains(el, body) ? null : nextElementOf(el)
  return next && contains(next, body) ? [[el, next]] : []
}

export function subjectCandidates(document: Document): Candidates {
  const lines = everything(document).filter((el) => {
    if (
      !/^(h[1-6]|input|textarea|span|div|p|a|strong|b|td|th|dd|header)$/.test(nameOf(el)) &&
      !nameOf(el).includes('-')
    )
      return false
    const text = heldBy(el) ?? (childrenOf(el).length === 0 ? wholeTextOf(el) : '') ?? ''
    return text.trim().length > 2 && text.length < LONGEST_SUBJECT && isShown(el)
  })
  const isHead = (el: Element) =>
    chainOf(el).some(
      (each) => /^h[1-3]$/.test(nameOf(each)) || /subject|title/i.test(each.id + each.className),
    )
  const elements = [...lines.filter(isHead), ...lines.filter((el) => !isHead(el) && nameOf(el) === 'input')]
  return { elements, around: (el) => el, withHead: (el) => [el] }
}

/** Siblings, or cousins, with one feature and a text of their own each. */
function groupsIn(document: Document): Element[][] {
  const byFeature = new Map<string, Element[]>()
  for (const el of everything(document)) {
    if (
      /^(body|html|a|button|svg|path|option|input|br|img|script|style|nav|head|meta|link)$/.test(nameOf(el))
    )
      continue
    for (const { selector } of tokensOf(el)) {
      const known = byFeature.get(selector)
      if (known && known.length < MOST) known.push(el)
      else if (!known) byFeature.set(selector, [el])
    }
  }
  return [...byFeature.values()].flatMap((found) => {
    if (found.length < 2) return []
    const own = new Set(found)
    const blocks = found.filter(
      (el) =>
        !chainOf(el)
          .slice(1)
          .some((each) => own.has(each)) && isShown(el),
    )
    const texts = blocks.map((el) => (wholeTextOf(el) ?? '').trim())
    const isText = texts.filter((text) => text.length >= SHORTEST_TEXT).length * 2 > blocks.length
    return blocks.length > 1 && isText ? [blocks] : []
  })
}

/** Much text in few links, in blocks that also say who and when. */
function rank(group: Element[], known: Element | null): number {
  let text = 0
  let links = 0
  let heads = 0
  for (const el of group.slice(0, 40)) {
    text += Math.min(1_500, wholeTextOf(el)?.length ?? 0)
    links += Math.min(
      1_500,
      queryAll(el, 'a, nav, [role="tab"]').reduce((sum, link) => sum + (wholeTextOf(link)?.length ?? 0), 0),
    )
    if (queryFirst(el, 'time, img, [class*="author"], [class*="avatar"], [class*="sender"], [class*="date"]'))
      heads += 1
  }
  const isLike = known !== null && group.some((el) => contains(el, known))
  const size = Math.min(group.length, 40)
  return (text - 2 * links) * (1 + heads / size) + (isLike ? 1e6 : 0)
}

/** Also in open shadow roots and frames of the page's own origin. */
function everything(scope: ParentNode): Element[] {
  return queryAll(scope, '*').flatMap((el) => {
    const inside = insideOf(el)
    return inside ? [el, ...everything(inside)] : [el]
  })
}

/** What stands at a point of the window, the innermost. */
export function elementAt(document: Document, x: number, y: number): Element | null {
  const found = Document.prototype.elementFromPoint.call(document, x, y)
  if (!found) return null
  if (nameOf(found) === 'iframe' || nameOf(found) === 'frame') {
    const inside = insideOf(found) as Document | null
    const box = placeOf(found)
    return (
      (inside && elementAt(inside, x - box.left - found.clientLeft, y - box.top - found.clientTop)) ?? found
    )
  }
  const shadow = shadowOf(found)
  const inner = shadow?.elementFromPoint(x, y)
  return inner && inner !== found ? innermost(inner, x, y) : found
}

function innermost(el: Element, x: number, y: number): Element {
  const inner = shadowOf(el)?.elementFromPoint(x, y)
  return inner && inner !== el ? innermost(inner, x, y) : el
}

/** Where it stands in the top window. */
export function boxOf(el: Element): { left: number; top: number; width: number; height: number } {
  const own = placeOf(el)
  const box = { left: own.left, top: own.top, width: own.width, height: own.height }
  for (
    let frame = documentOf(el).defaultView?.frameElement;
    frame;
    frame = documentOf(frame).defaultView?.frameElement
  ) {
    const outer = placeOf(frame)
    box.left += outer.left + frame.clientLeft
    box.top += outer.top + frame.clientTop
  }
  return box
}

/** One step out, never the whole page. */
export function wider(el: Element): Element {
  const outer = outerOf(el)
  return outer && !/^(body|html)$/.test(nameOf(outer)) ? outer : el
}

/** First words, for the list in the panel. */
export const wordsOf = (el: Element): string => (heldBy(el) ?? lineOf(el) ?? '').slice(0, 160)
