/** From the messages that the agent told apart to what tells all others apart. */
import { isShown } from '../dom'
import type { ItemRules, TaughtItem } from '../taught-items'
import { nameOf, type RoleRules, rolesOf } from '../taught-roles'
import { noteNamesIn } from '../taught-words'
import { visibleText } from '../text'
import type { MessageRole } from '../types'
import { byAuthor, type Example, type Marks, marksOf } from './marks'
import { chainOf } from './places'

export type Pointed = { role: MessageRole; node: Element }

/** One way to find the messages, and what it finds on this page. */
export type Way = { rules: ItemRules; items: readonly TaughtItem[] }

export type Told = {
  rules: ItemRules & RoleRules
  /** How many of the messages that the agent pointed at or put right are read as something else. */
  wrong: number
  /** How many messages have words and an author. */
  worth: number
}

type Known = Example & { of: TaughtItem }

/** The message that was meant: what holds the node, or what the node holds. */
export function itemOf(items: readonly TaughtItem[], node: Element): TaughtItem | null {
  const chain = chainOf(node)
  const around = chain.flatMap((each) => items.find(({ el, body }) => el === each || body === each) ?? [])[0]
  if (around) return around
  return items.find(({ el, body }) => node.contains(body) || node.contains(el)) ?? null
}

export function withRoles({ rules, items }: Way, pointed: readonly Pointed[]): Told {
  const examples = pointed.flatMap(({ role, node }): Known[] => {
    const of = itemOf(items, node)
    return of ? [{ role, item: of.el, author: of.author, of }] : []
  })
  const known = new Map(items.map((item) => [item.el, item]))
  const bodyOf = (el: Element) => known.get(el)?.body ?? null
  const told = examples.filter(({ role }) => role === 'customer' || role === 'agent')
  const usual = new Set(told.flatMap(({ item }) => noteNamesIn(item, bodyOf(item))))
  const usualNames = [...usual].slice(0, 50)
  const nameIn = (el: Element) => {
    const item = known.get(el)
    if (!item || noteNamesIn(el, item.body).some((name) => !usual.has(name))) return null
    return nameOf(item)
  }
  const elements = items.map(({ el }) => el)
  const wrongIn = (marks: Marks) => {
    const roles = rolesOf({ ...marks, usualNames }, items)
    return examples.filter(({ of, role }) => roles[items.indexOf(of)] !== role)
  }
  const marked = marksOf(examples, elements, bodyOf, nameIn)
  const ways: Marks[] = [marked, byAuthor(examples, [])]
  if (rules.blocks) ways.unshift({ marks: [], otherwise: null })
  const tried = ways.flatMap((marks) => [marks, withNames(marks, wrongIn(marks))])
  const best = tried.toSorted((a, b) => wrongIn(a).length - wrongIn(b).length)[0] ?? marked
  return {
    rules: { ...rules, ...best, usualNames },
    wrong: wrongIn(best).length + pointed.length - examples.length,
    worth: items.filter(({ body, author }) => body && textIn(body) && (author.name ?? author.email)).length,
  }
}

const textIn = (body: Element) => visibleText(body, { isVisible: isShown, limit: 40 }).trim()

/** Whoever is still taken wrongly is known by name: those of the desk write in every ticket. */
function withNames(marks: Marks, wrong: readonly Known[]): Marks {
  const names = wrong.flatMap(({ role, author: { name } }) =>
    name && role !== 'customer' ? [{ role, by: 'name' as const, value: name }] : [],
  )
  return { ...marks, marks: [...names, ...marks.marks] }
}
