/** What stands where in an item: who wrote, when, and the message itself. */
import { all, attr, first, lineOf } from '../dom'
import { attributesOf, childrenOf, nameOf, parentElementOf } from '../native'
import { toUtc } from '../time'
import { bodyIn, lengthOf, type Options } from './body'
import { tagOf, tokensOf } from './tokens'

export type Parts = { body: string | null; author: string | null; time: string | null }

/** Items that are looked at: a thread of thousands is no different. */
const LOOKED_AT = 24

/** @param examples items of at least two people, first of all. */
export function partsOf(items: readonly Element[], examples: readonly Element[], options: Options): Parts {
  const looked = [...new Set([...examples, ...items.slice(0, LOOKED_AT)])]
  const selectors = selectorsIn(examples)
  const time = timeIn(looked, selectors)
  const author = authorIn(looked, examples, selectors, time)
  return { time, author, body: bodyIn(looked, examples, selectors, [author, time], options) }
}

/** Every selector, plain or within a named ancestor, that finds something in each example. */
export function selectorsIn(examples: readonly Element[]): string[] {
  const [one, ...others] = examples
  if (!one) return []
  const found = new Set<string>()
  for (const el of all(one, '*')) {
    const own = tokensOf(el).map(({ selector }) => selector)
    for (const selector of own) found.add(selector)
    for (
      let holder = parentElementOf(el), up = 0;
      holder && holder !== one && up < 3;
      holder = parentElementOf(holder), up++
    ) {
      for (const { selector } of tokensOf(holder).slice(0, 3)) found.add(`${selector} ${tagOf(el)}`)
    }
    found.add(stepsTo(el, one))
  }
  return [...found].filter((selector) => others.every((item) => first(item, selector)))
}

/** By place alone, for markup without names. */
function stepsTo(el: Element, item: Element): string {
  const steps: string[] = []
  for (let at: Element | null = el; at && at !== item; at = parentElementOf(at)) {
    const parent = parentElementOf(at)
    const place = (parent ? childrenOf(parent) : []).indexOf(at) + 1
    steps.unshift(`${tagOf(at)}:nth-child(${place})`)
  }
  return `:scope > ${steps.join(' > ')}`
}

function timeIn(items: readonly Element[], selectors: string[]): string | null {
  let best: { time: string; count: number } | null = null
  for (const selector of ['time[datetime]', '', ...selectors]) {
    for (const name of namesOfTimes(items, selector)) {
      const count = items.filter(
        (item) => toUtc(attr(selector ? first(item, selector) : item, name)) !== null,
      ).length
      if (count * 2 > items.length && count > (best?.count ?? 0))
        best = { time: `${selector}@${name}`, count }
    }
  }
  return best?.time ?? null
}

function namesOfTimes(items: readonly Element[], selector: string): string[] {
  const [item] = items
  const el = item && (selector ? first(item, selector) : item)
  if (!el) return []
  return attributesOf(el).flatMap(({ name, value }) => (toUtc(value) && name !== 'id' ? [name] : []))
}

/** What letters are made of: "Hello," is nobody's name. */
const PROSE = /^(p|li|blockquote|pre|br)$/
const AUTHOR_NAMES =
  /author|sender|user|from|name|requester|creator|person|contact|customer|agent|poster|actor/i

function authorIn(
  items: readonly Element[],
  examples: readonly Element[],
  selectors: string[],
  time: string | null,
): string | null {
  let best: { selector: string; value: number } | null = null
  for (const selector of selectors) {
    if (time?.startsWith(`${selector}@`)) continue
    const lines = items.map((item) => lineOf(first(item, selector)) ?? '')
    const ofExamples = lines.slice(0, examples.length)
    if (!ofExamples.every(isName) || new Set(ofExamples).size < 2) continue
    const isNamed = AUTHOR_NAMES.test(selector)
    if (!isNamed && examples.some((item) => PROSE.test(nameOf(first(item, selector) as Element)))) continue
    const names = lines.filter(isName)
    // "msg1", "msg2": what differs by its number alone is no name.
    if (new Set(names.map((line) => line.replace(/\d+/g, '#'))).size < 2) continue
    if (names.length < items.length * 0.6) continue
    const repeated = 1 - new Set(names).size / names.length
    const place = placeOf(first(items[0] as Element, selector), items[0] as Element)
    const value =
      (isNamed ? 2 : 0) +
      repeated +
      names.length / items.length -
      place * 3 -
      (selector.startsWith(':scope') ? 0.5 : 0) +
      (names.length === names.filter((line) => !/\d/.test(line)).length ? 1 : 0) +
      // Of several around one name the smallest: the others say more than the name.
      (examples.every((item) => holdsAddress(first(item, selector))) ? 2 : 0) -
      lengthOf(names) / names.length / 40
    if (!best || value > best.value) best = { selector, value }
  }
  return best?.selector ?? null
}

/** A page that knows who writes often knows the address, too, and holds it at the name. */
const holdsAddress = (el: Element | null): boolean =>
  el !== null && attributesOf(el).some(({ value }) => /^(mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value))

/** A name or an address: short, with letters, and no more digits than a login has. */
function isName(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0
  const digits = line.match(/\d/g)?.length ?? 0
  return line.length <= 80 && letters > 1 && digits * 2 < letters && !/[.!?]\s|[!?,;:]$/.test(line)
}

/** 0 at the start of the item, 1 at its end. */
function placeOf(el: Element | null, item: Element): number {
  const inside = all(item, '*')
  return el ? inside.indexOf(el) / Math.max(1, inside.length) : 1
}
