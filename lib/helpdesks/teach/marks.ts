/** By what a customer's message is told from an agent's. */
import { all, first, is, outer } from '../dom'
import type { RoleMark } from '../taught'
import type { MessageRole, Person } from '../types'
import { tokensOf } from './tokens'

export type Example = { role: MessageRole; item: Element; author: Person }
export type Marks = { marks: RoleMark[]; otherwise: 'customer' | 'agent' | null }

type Mark = { selector: string; weight: number; on: ReadonlySet<Element> }

const THEIRS =
  /customer|client|end-?user|requester|visitor|guest|contact|inbound|incoming|received|external|lead|buyer/i
const OURS =
  /agent|staff|operator|admin|outbound|outgoing|sent|support|team|employee|technician|own|mine|self|right/i
/** What can be done with a message differs, too, but also with the rights of who looks. */
const MENUS =
  'button, [role="menu"], [role="toolbar"], [class*="dropdown"], [class*="menu"], [class*="toolbar"], [class*="action"]'
const ICON = /^[.:a-z(]*\.(icon|fa|fas|far|fab|glyphicon|material-icons|mdi|bi|ti)([-_)]|$)/
/** Descendants that are looked at. */
const DEEP = 80

export function marksOf(examples: readonly Example[], items: readonly Element[], body: string | null): Marks {
  const marks: RoleMark[] = []
  const rest = (['note', 'system'] as const).filter((role) => examples.some((each) => each.role === role))
  for (const role of rest) {
    const mark = bestMark(role, examples, items, body)
    if (mark) marks.push({ role, by: 'selector', value: mark.selector })
  }
  const theirs = bestMark('customer', examples, items, body)
  const ours = bestMark('agent', examples, items, body)
  if (theirs && ours) {
    const pair = bestPair(examples, items, body) ?? [theirs, ours]
    marks.push({ role: 'customer', by: 'selector', value: pair[0].selector })
    marks.push({ role: 'agent', by: 'selector', value: pair[1].selector })
    return { marks, otherwise: null }
  }
  if (theirs)
    return {
      marks: [...marks, { role: 'customer', by: 'selector', value: theirs.selector }],
      otherwise: 'agent',
    }
  if (ours)
    return {
      marks: [...marks, { role: 'agent', by: 'selector', value: ours.selector }],
      otherwise: 'customer',
    }
  return byAuthor(examples, marks)
}

function bestMark(
  role: MessageRole,
  examples: readonly Example[],
  items: readonly Element[],
  body: string | null,
): Mark | null {
  const [best] = candidates(role, examples, items, body).sort((a, b) => worth(b, role) - worth(a, role))
  return best ?? null
}

/** The two that together divide the items best: no item has both, few have none. */
function bestPair(
  examples: readonly Example[],
  items: readonly Element[],
  body: string | null,
): [Mark, Mark] | null {
  let best: { pair: [Mark, Mark]; value: number } | null = null
  const theirs = candidates('customer', examples, items, body)
  const ours = candidates('agent', examples, items, body)
  for (const one of theirs) {
    for (const other of ours) {
      const both = [...one.on].filter((item) => other.on.has(item)).length
      const told = new Set([...one.on, ...other.on]).size / items.length
      const value =
        told * 4 +
        worth(one, 'customer') +
        worth(other, 'agent') +
        (isSwitch(one.selector, other.selector) ? 6 : 0) -
        both * 8
      if (!best || value > best.value) best = { pair: [one, other], value }
    }
  }
  return best?.pair ?? null
}

const worth = ({ selector, weight }: Mark, role: MessageRole): number => {
  const named =
    role === 'customer'
      ? THEIRS.test(selector)
      : role === 'agent'
        ? OURS.test(selector)
        : /note|internal|private/i.test(selector)
  const against = role === 'customer' ? OURS.test(selector) : role === 'agent' ? THEIRS.test(selector) : false
  return weight + (named ? 5 : 0) - (against ? 2 : 0) - (selector.startsWith(':has') ? 1 : 0)
}

/** One attribute with two values, or two classes of one family: "is-in" and "is-out". */
function isSwitch(one: string, other: string): boolean {
  const [a, b] = [one, other].map((selector) => /^(.*?\[[\w-]+)[\^*]?=/.exec(selector)?.[1] ?? null)
  if (a !== null || b !== null) return a === b
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  return shared >= (one.startsWith(':has') ? 9 : 4) && /[-_.]/.test(one.slice(1, shared))
}

/** What every example of the role has, and none of another. */
function candidates(
  role: MessageRole,
  examples: readonly Example[],
  items: readonly Element[],
  body: string | null,
): Mark[] {
  const own = examples.filter((each) => each.role === role).map(({ item }) => item)
  const others = examples.filter((each) => each.role !== role).map(({ item }) => item)
  const [one, ...more] = own
  if (!one) return []
  const found = new Map<string, number>()
  for (const { selector, weight } of tokensOf(one)) found.set(selector, weight + 1)
  for (const el of headOf(one, body)) {
    for (const { selector, weight } of tokensOf(el)) {
      if (ICON.test(selector)) continue
      if (!/^[a-z]/i.test(selector) || selector.includes('-')) found.set(`:has(${selector})`, weight)
    }
  }
  return [...found].flatMap(([selector, weight]): Mark[] => {
    if (!more.every((item) => is(item, selector)) || others.some((item) => is(item, selector))) return []
    return [{ selector, weight, on: new Set(items.filter((item) => is(item, selector))) }]
  })
}

/** Not what stands in the body: that is a person's. The body itself may be marked. */
export function headOf(item: Element, body: string | null): Element[] {
  const inside = body ? first(item, body) : null
  return all(item, '*')
    .filter((el) => (el === inside || !inside?.contains(el)) && !outer(el, MENUS))
    .slice(0, DEEP)
}

/** Nothing in the markup: the agents' own mail domain, else the agent's own name. */
function byAuthor(examples: readonly Example[], marks: RoleMark[]): Marks {
  const domainOf = ({ author }: Example) => author.email?.split('@')[1]?.toLowerCase() ?? null
  const agents = examples.filter(({ role }) => role === 'agent')
  const theirs = new Set(examples.filter(({ role }) => role === 'customer').map(domainOf))
  const domains = [...new Set(agents.map(domainOf))].filter(
    (domain) => domain !== null && !theirs.has(domain),
  )
  const names = [...new Set(agents.map(({ author }) => author.name))].filter((name) => name !== null)
  const own: RoleMark[] = domains.length
    ? domains.map((value) => ({ role: 'agent', by: 'domain', value: value as string }))
    : names.map((value) => ({ role: 'agent', by: 'name', value: value as string }))
  return { marks: [...marks, ...own], otherwise: own.length > 0 ? 'customer' : null }
}
