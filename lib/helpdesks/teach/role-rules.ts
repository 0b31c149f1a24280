/** From the messages that the agent told apart to what tells all others apart. */
import { isShown } from '../dom'
import { contains } from '../native'
import { type ItemRules, partsOf, type TaughtItem, type TaughtItems } from '../taught-items'
import { nameOf, noteNamesOf, type RoleRules, rolesOf } from '../taught-roles'
import { visibleText } from '../text'
import type { MessageRole } from '../types'
import { byAuthor, type Example, type Marks, marksOf } from './marks'
import { chainOf } from './places'

export type Pointed = { role: MessageRole; node: Element }

/** One way to find the messages, and what it finds on this page. */
export type Way = TaughtItems & { rules: ItemRules }

export type Told = {
  rules: ItemRules & RoleRules
  /** "0" for every message that the agent told of and that is read so, else "1"; those pointed at first. */
  wrong: string
  /** Messages that have words of their own, and those of them whose author is known. */
  said: number
  signed: number
}

/** Characters in which a head would stand. */
const HEAD = 80

/** The message that was meant: what holds the node, or what the node holds. */
export function itemOf(items: readonly TaughtItem[], node: Element): TaughtItem | null {
  const chain = chainOf(node)
  const around = chain.flatMap(
    (each) => items.find((item) => item.body === each || partsOf(item).includes(each)) ?? [],
  )[0]
  if (around) return around
  return items.find(({ el, body }) => contains(node, body) || contains(node, el)) ?? null
}

export function withRoles({ rules, items, skip }: Way, pointed: readonly Pointed[]): Told {
  const examples = pointed.flatMap(({ role, node }): Example[] => {
    const item = itemOf(items, node)
    return item ? [{ role, item }] : []
  })
  const told = examples.filter(({ role }) => role === 'customer' || role === 'agent')
  const usual = new Set(told.flatMap(({ item }) => noteNamesOf(item)))
  const usualNames = [...usual].slice(0, 50)
  const nameIn = (item: TaughtItem) =>
    noteNamesOf(item).some((name) => !usual.has(name)) ? null : nameOf(item)
  const tell = (marks: Marks) => {
    const roles = rolesOf({ ...marks, usualNames }, items)
    const areWrong = examples.map(({ item, role }) => roles[items.indexOf(item)] !== role)
    return { marks, areWrong, wrong: areWrong.map((each) => (each ? '1' : '0')).join('') }
  }
  // One that was put right later may contradict what holds for those before it.
  const ways = examples.flatMap((_, at): Marks[] => {
    const until = examples.slice(0, examples.length - at)
    return until.length < 2 ? [] : [marksOf(until, items, nameIn), byAuthor(until, [])]
  })
  if (rules.blocks) ways.unshift({ marks: [], otherwise: null })
  const tried = ways.map(tell).flatMap((each) => {
    const named = withNames(
      each.marks,
      examples.filter((_, at) => each.areWrong[at]),
    )
    return [each, tell(named)]
  })
  const [best] = tried.toSorted((a, b) => compare(a.wrong, b.wrong))
  const { marks, wrong } = best ?? tell({ marks: [], otherwise: null })
  return {
    rules: { ...rules, ...marks, usualNames },
    wrong: wrong + '1'.repeat(pointed.length - examples.length),
    ...countsOf(items, skip),
  }
}

export const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/** Words that begin with the author are a head that was not told from them. */
function countsOf(items: readonly TaughtItem[], skip: TaughtItems['skip']): Pick<Told, 'said' | 'signed'> {
  const counts = { said: 0, signed: 0 }
  for (const { body, author } of items) {
    const start = body ? visibleText(body, { isVisible: isShown, skip, limit: HEAD }) : ''
    const name = author.name ?? author.email
    if (start.trim() === '' || (name && start.includes(name))) continue
    counts.said += 1
    if (name) counts.signed += 1
  }
  return counts
}

/** Whoever is still taken wrongly is known by name: those of the desk write in every ticket. */
function withNames(marks: Marks, wrong: readonly Example[]): Marks {
  const names = wrong.flatMap(
    ({
      role,
      item: {
        author: { name },
      },
    }) => (name && role !== 'customer' ? [{ role, by: 'name' as const, value: name }] : []),
  )
  return { ...marks, marks: [...names, ...marks.marks] }
}
