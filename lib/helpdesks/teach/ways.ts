/** The two ways to find the messages of a page: what the lesson itself shows, and the reader of any page. */
import { first, isShown, lineOf } from '../dom'
import { genericDesk } from '../generic/desk'
import { type ItemRules, itemsIn } from '../taught-items'
import type { RoleMark } from '../taught-site'
import type { HelpDesk, PageContext } from '../types'
import { besideRules } from './beside'
import { type Items, itemsAround } from './items'
import { OURS, THEIRS } from './marks'
import { partsOf } from './parts'
import { compare, itemOf, type Told, type Way } from './role-rules'
import { bestSelector } from './selector'

/** Those in which the pointed nodes stand in different messages, and no message is taken for two. */
export function waysFor(nodes: readonly Element[], page: PageContext): Way[] {
  const ways = apartIn(nodes, page)
  const pairs = ways.flatMap(({ items }) => items.filter(({ follower }) => follower !== null))
  return ways.filter(({ items }) => {
    const own = new Set(items.map(({ el }) => el))
    const halved = pairs.filter(({ el, follower }) => follower && own.has(el) && own.has(follower))
    return halved.length * 2 <= pairs.length || pairs.length === 0
  })
}

function apartIn(nodes: readonly Element[], page: PageContext): Way[] {
  const desk = genericDesk(page.document, page.url, page.isVisible)
  const found = [bySelectors(nodes), ...besideRules(nodes), byReader(page, desk)].flatMap(
    (each) => each ?? [],
  )
  return found.flatMap((rules) => {
    const found = itemsIn(rules, page.root, page, () => desk)
    const { items } = found
    const pointed = nodes.map((node) => itemOf(items, node))
    const isApart = !pointed.includes(null) && new Set(pointed).size === nodes.length
    return isApart ? [{ rules, ...found }] : []
  })
}

function bySelectors(nodes: readonly Element[]): ItemRules | null {
  const items = itemsAround(nodes, isShown)
  if (!items) return null
  const parts = partsOf(items.elements, items.ofExamples, { isVisible: isShown })
  return { item: withText(items, parts.body), ...parts }
}

/** With a selector for the messages all the same: what is watched, and what a contributed file begins with. */
function byReader(page: PageContext, desk: HelpDesk | null): ItemRules | null {
  const [layout] = desk?.layouts ?? []
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

/**
 * Least of what the agent said is wrong, then most messages with their words and their author. Of two alike, markup that
 * says "customer" or "agent" of a message is the surest; without it the reader of any page judges by more.
 */
export function bestOf(told: readonly Told[]): Told {
  const rank = ({ rules }: Told) => (rules.marks.some(isPlain) ? 0 : rules.blocks ? 1 : 2)
  const worth = ({ said, signed }: Told) => said + signed
  const most = Math.max(...told.map(({ said }) => said))
  // A lost message weighs more than whose it is; a name that is not found does not.
  const whole = told.filter(({ said }) => said >= most * MOST_LOST)
  return whole.toSorted(
    (a, b) => compare(a.wrong, b.wrong) || worth(b) - worth(a) || rank(a) - rank(b),
  )[0] as Told
}

/** Of what the other way finds. */
const MOST_LOST = 0.7

const isPlain = ({ role, by, value }: RoleMark): boolean =>
  by === 'selector' && ((role === 'customer' && THEIRS.test(value)) || (role === 'agent' && OURS.test(value)))
