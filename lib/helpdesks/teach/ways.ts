/** The two ways to find the messages of a page: what the lesson itself shows, and the reader of any page. */
import { first, isShown, lineOf } from '../dom'
import { genericDesk } from '../generic/desk'
import { type ItemRules, itemsIn } from '../taught-items'
import type { PageContext } from '../types'
import { type Items, itemsAround } from './items'
import { partsOf } from './parts'
import { itemOf, type Told, type Way } from './role-rules'
import { bestSelector } from './selector'

/** Those in which the pointed nodes stand in different messages. */
export function waysFor(nodes: readonly Element[], page: PageContext): Way[] {
  const found = [bySelectors(nodes), byReader(page)].flatMap((rules) => rules ?? [])
  return found.flatMap((rules) => {
    const { items } = itemsIn(rules, page.root, page, genericDesk)
    const pointed = nodes.map((node) => itemOf(items, node))
    const isApart = !pointed.includes(null) && new Set(pointed).size === nodes.length
    return isApart ? [{ rules, items }] : []
  })
}

function bySelectors(nodes: readonly Element[]): ItemRules | null {
  const items = itemsAround(nodes, isShown)
  if (!items) return null
  const parts = partsOf(items.elements, items.ofExamples, { isVisible: isShown })
  return { item: withText(items, parts.body), ...parts }
}

/** With a selector for the messages all the same: what is watched, and what a contributed file begins with. */
function byReader(page: PageContext): ItemRules | null {
  const [layout] = genericDesk(page.document, page.url, page.isVisible)?.layouts ?? []
  const { item } = layout?.message ?? {}
  const elements = typeof item === 'function' ? item(page.root, page) : []
  if (elements.length < 2) return null
  const named = bestSelector(elements, { isVisible: page.isVisible, required: [] })
  return { blocks: 'generic', item: named?.selector ?? 'body', body: null, author: null, time: null }
}

/** Without lines of the log, where the markup tells them from messages. */
function withText({ elements, ofExamples, selector }: Items, body: string | null): string {
  const isSaid = (el: Element) => {
    const part = body ? first(el, body) : el
    return ofExamples.includes(el) || (part !== null && lineOf(part) !== '')
  }
  const said = elements.filter(isSaid)
  if (said.length === elements.length) return selector
  const named = bestSelector(said, { isVisible: isShown })
  return named?.isExact ? named.selector : selector
}

/** Least of what the agent said is wrong; then most messages with their words and their author. */
export function bestOf(told: readonly Told[]): Told {
  return told.toSorted((a, b) => a.wrong - b.wrong || b.worth - a.worth)[0] as Told
}
