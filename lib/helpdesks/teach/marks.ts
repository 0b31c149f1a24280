/** By what a customer's message is told from an agent's. */
import { all, is, outer } from '../dom'
import { contains } from '../native'
import { partsOf, type TaughtItem } from '../taught-items'
import type { RoleMark } from '../taught-site'
import type { MessageRole } from '../types'
import { tokensOf } from './tokens'

export type Example = { role: MessageRole; item: TaughtItem }
export type Marks = { marks: RoleMark[]; otherwise: 'customer' | 'agent' | null }

type Mark = { selector: string; weight: number; on: ReadonlySet<TaughtItem> }

/** What programmers call a customer's and an agent's message. */
export const THEIRS =
  /customer|client|end-?user|requester|visitor|guest|contact|inbound|incoming|received|external|lead|buyer/i
export const OURS =
  /agent|staff|operator|admin|outbound|outgoing|sent|support|team|employee|technician|own|mine|self|right/i
/** What can be done with a message differs, too, but also with the rights of who looks. */
const MENUS =
  'button, [role="menu"], [role="toolbar"], [class*="dropdown"], [class*="menu"], [class*="toolbar"], [class*="action"]'
const ICON = /^[.:a-z(]*\.(icon|fa|fas|far|fab|glyphicon|material-icons|mdi|bi|ti)([-_)]|$)/
/** Descendants that are looked at. */
const DEEP = 80

/** @param nameIn who wrote an item; one person is either a customer or an agent. */
export function marksOf(
  examples: readonly Example[],
  items: readonly TaughtItem[],
  nameIn: (item: TaughtItem) => string | null,
): Marks {
  const of = (role: MessageRole) =>
    candidates(role, examples, items).sort((a, b) => worth(b, role) - worth(a, role))
  const robots = examples.filter(({ role }) => role === 'system')
  const bySystem = markOf('system', of('system')[0])
  const marks = [...markOf('note', of('note')[0]), ...(bySystem.length > 0 ? bySystem : namesOf(robots))]
  const [theirs, ours] = [of('customer'), of('agent')]
  const namesOn = (mark: Mark) => new Set([...mark.on].map(nameIn).filter((name) => name !== null))
  const pair = bestPair(theirs, ours, items.length, (one, other) => sharedIn(namesOn(one), namesOn(other)))
  if (pair?.clashes === 0) {
    return {
      marks: [...marks, ...markOf('customer', pair.one), ...markOf('agent', pair.other)],
      otherwise: null,
    }
  }
  // One kind is marked; whoever wrote in it is of it wherever they write.
  const alone = (role: MessageRole, against: MessageRole, sorted: Mark[]) => {
    const names = new Set(examples.filter((each) => each.role === against).map(({ item }) => nameIn(item)))
    return markOf(
      role,
      sorted.find((mark) => sharedIn(namesOn(mark), names) === 0),
    )
  }
  const onlyTheirs = alone('customer', 'agent', theirs)
  if (onlyTheirs.length > 0) return { marks: [...marks, ...onlyTheirs], otherwise: 'agent' }
  const onlyOurs = alone('agent', 'customer', ours)
  if (onlyOurs.length > 0) return { marks: [...marks, ...onlyOurs], otherwise: 'customer' }
  return byAuthor(examples, marks)
}

/** Agents and robots are called the same in every ticket. */
const namesOf = (examples: readonly Example[]): RoleMark[] =>
  examples.flatMap(
    ({
      role,
      item: {
        author: { name },
      },
    }) => (name ? [{ role, by: 'name' as const, value: name }] : []),
  )

const markOf = (role: MessageRole, mark: Mark | undefined): RoleMark[] =>
  mark ? [{ role, by: 'selector', value: mark.selector }] : []

const sharedIn = (one: ReadonlySet<unknown>, other: ReadonlySet<unknown>): number =>
  [...one].filter((each) => other.has(each)).length

type Pair = { one: Mark; other: Mark; clashes: number; value: number }

/** The two that together divide the items best: no item has both, few have none, nobody writes both. */
function bestPair(
  theirs: readonly Mark[],
  ours: readonly Mark[],
  count: number,
  clashesOf: (one: Mark, other: Mark) => number,
): Pair | null {
  let best: Pair | null = null
  for (const one of theirs) {
    for (const other of ours) {
      const clashes = clashesOf(one, other)
      const told = new Set([...one.on, ...other.on]).size / count
      const value =
        told * 4 +
        worth(one, 'customer') +
        worth(other, 'agent') +
        (isSwitch(one.selector, other.selector) ? 6 : 0) -
        sharedIn(one.on, other.on) * 8 -
        clashes * 8
      if (!best || value > best.value) best = { one, other, clashes, value }
    }
  }
  return best
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
function candidates(role: MessageRole, examples: readonly Example[], items: readonly TaughtItem[]): Mark[] {
  const own = examples.filter((each) => each.role === role).map(({ item }) => item)
  const others = examples.filter((each) => each.role !== role).map(({ item }) => item)
  const [one, ...more] = own
  if (!one) return []
  const found = new Map<string, number>()
  for (const { selector, weight } of partsOf(one).flatMap(tokensOf)) found.set(selector, weight + 1)
  for (const el of headOf(one)) {
    for (const { selector, weight } of tokensOf(el)) {
      if (ICON.test(selector)) continue
      if (!/^[a-z]/i.test(selector) || selector.includes('-')) found.set(`:has(${selector})`, weight)
    }
  }
  return [...found].flatMap(([selector, weight]): Mark[] => {
    const isOn = (item: TaughtItem) => partsOf(item).some((part) => is(part, selector))
    if (!more.every(isOn) || others.some(isOn)) return []
    return [{ selector, weight, on: new Set(items.filter(isOn)) }]
  })
}

/** Not what stands in the body: that is a person's. The body itself may be marked. */
function headOf(item: TaughtItem): Element[] {
  const inside = item.body
  const isInMenu = (el: Element, part: Element) => {
    const menu = outer(el, MENUS)
    return menu !== null && menu !== part && contains(part, menu)
  }
  return partsOf(item)
    .flatMap((part) => all(part, '*').filter((el) => !isInMenu(el, part)))
    .filter((el) => el === inside || !inside || !contains(inside, el))
    .slice(0, DEEP)
}

/** Nothing in the markup: the agents' own mail domain, else the agent's own name. */
export function byAuthor(examples: readonly Example[], marks: RoleMark[]): Marks {
  const domainOf = ({ item: { author } }: Example) => author.email?.split('@')[1]?.toLowerCase() ?? null
  const agents = examples.filter(({ role }) => role === 'agent')
  const theirs = new Set(examples.filter(({ role }) => role === 'customer').map(domainOf))
  const domains = [...new Set(agents.map(domainOf))].filter(
    (domain) => domain !== null && !theirs.has(domain),
  )
  const own: RoleMark[] = domains.length
    ? domains.map((value) => ({ role: 'agent', by: 'domain', value: value as string }))
    : namesOf(agents)
  return { marks: [...marks, ...own], otherwise: own.length > 0 ? 'customer' : null }
}
