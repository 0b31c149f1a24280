/** Whose the messages of a taught page are. */
import { is, lineOf } from './dom'
import { partsOf, type TaughtItem, withoutLabel } from './taught-items'
import type { RoleMark, TaughtSite } from './taught-site'
import { isDraftLike, isEventLike, noteNamesIn } from './taught-words'
import type { MessageRole } from './types'

/** What tells whose a message is. */
export type RoleRules = Pick<TaughtSite, 'marks' | 'otherwise' | 'usualNames'>

/** In the order of the items: by its own marks, else as its author's other messages. Null: no message. */
export function rolesOf(rules: RoleRules, items: readonly TaughtItem[]): (MessageRole | null)[] {
  const own = items.map((item) => ownRole(rules, item))
  const namesOf = (role: MessageRole) => new Set(items.filter((_, at) => own[at] === role).map(nameOf))
  const [theirs, ours] = [namesOf('customer'), namesOf('agent')]
  return items.map((item, at) => {
    const known = own[at] ?? null
    if (known !== 'unknown') return known
    const name = nameOf(item)
    const isTheirs = name !== null && theirs.has(name)
    const isOurs = name !== null && ours.has(name)
    if (isTheirs && !isOurs) return 'customer'
    // Where both have marks of their own, what has neither is of a third kind.
    if (isOurs && !isTheirs && (rules.otherwise || item.judged)) return 'agent'
    // What a customer wrote may be missed; what the desk says among itself may never be taken for it.
    return rules.otherwise ?? item.judged ?? 'note'
  })
}

function ownRole({ marks, usualNames }: RoleRules, item: TaughtItem): MessageRole | 'unknown' | null {
  const parts = partsOf(item)
  if (parts.some(isDraftLike)) return null
  if (noteNamesOf(item).some((name) => !usualNames.includes(name))) return 'note'
  const mark = marks.find((each) => holds(each, item))
  if (mark) return mark.role
  if (!lineOf(item.body)) return null
  // The reader of any page has left out what is no message.
  return parts.some(isEventLike) && !item.judged ? 'system' : 'unknown'
}

/** By what two messages are told to be one person's. */
export const nameOf = ({ author: { name, email } }: TaughtItem): string | null => email ?? name

/** Names in its markup that speak of a note. Kept with it, as an item holds for one reading: many rules are tried on it. */
export function noteNamesOf(item: TaughtItem): string[] {
  const names = noteNames.get(item) ?? partsOf(item).flatMap((part) => noteNamesIn(part, item.body))
  noteNames.set(item, names)
  return names
}

const noteNames = new WeakMap<TaughtItem, string[]>()

function holds({ by, value }: RoleMark, item: TaughtItem): boolean {
  if (by === 'selector') return partsOf(item).some((part) => is(part, value))
  const { name, email } = item.author
  return by === 'domain'
    ? (email?.toLowerCase().endsWith(`@${value}`) ?? false)
    : name === withoutLabel(value)
}
