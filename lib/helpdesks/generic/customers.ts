/** Which of those who talk are customers: one person has one role. */
import type { Person } from '../types'
import type { Block } from './blocks'
import type { Marks } from './marks'
import type { Known } from './people'

/** A page can invent endless authors. */
const MAX_COMPARED = 40

/** All blocks of one author have one role, notes apart: what one of them says holds for the others. */
export function customersOf(blocks: readonly Block[], marks: readonly Marks[], known: Known) {
  const isTalk = (index: number) => !marks[index]?.isNote && !marks[index]?.isAutomatic
  const first = blocks.findIndex((_, index) => isTalk(index))
  const keys = withoutLabels(keysOf(blocks, marks, first), marks)
  const leans = new Map<string, number>()
  blocks.forEach(({ author }, index) => {
    const key = keys[index] ?? ''
    const before = leans.get(key) ?? known.leanOf(author) - (isDesk(author) ? 1 : 0)
    leans.set(key, before + (isTalk(index) ? (marks[index]?.lean ?? 0) : 0))
  })
  const authors = [...new Set(keys.filter((_, index) => isTalk(index)))]
  const customers = new Set(askers(authors, leans))
  for (const key of authors.slice(0, MAX_COMPARED))
    if (leans.get(key) === 0 && !customers.has(key) && isLikeThem(key)) customers.add(key)
  return (index: number) => customers.has(keys[index] ?? '')

  /** In frames as the customers have and the agents have not. */
  function isLikeThem(key: string): boolean {
    const own = kindsOf((each) => each === key)
    const theirs = kindsOf((each) => customers.has(each))
    const others = kindsOf((each) => (leans.get(each) ?? 0) < 0)
    if (theirs.length === 0 || others.length === 0) return false
    return own.every((kind) => nearest(kind, theirs) > nearest(kind, others))
  }

  function kindsOf(isWanted: (key: string) => boolean): ReadonlySet<string>[] {
    const found: ReadonlySet<string>[] = []
    for (let index = 0; index < blocks.length && found.length < MAX_COMPARED; index++)
      if (isTalk(index) && isWanted(keys[index] ?? '')) found.push(marks[index]?.kind ?? new Set())
    return found
  }
}

/** Where nothing says who the customer is, whoever began asked. */
function askers(authors: string[], leans: Map<string, number>): string[] {
  const lean = (key: string) => leans.get(key) ?? 0
  const told = authors.filter((key) => lean(key) > 0)
  const most = Math.max(...told.map(lean))
  // Somebody must have answered.
  const sure = told.length === authors.length ? told.filter((key) => lean(key) === most) : told
  if (sure.length > 0 && (sure.length < authors.length || authors.length === 1)) return sure
  return authors.filter((key) => lean(key) >= 0).slice(0, 1)
}

/** Of a likeness: below it two frames have little in common. */
const ALIKE = 0.4

/** Whose blocks they are; without a name those that look alike are one's. */
function keysOf(blocks: readonly Block[], marks: readonly Marks[], first: number): string[] {
  const kind = (index: number) => marks[index]?.kind ?? new Set<string>()
  const start = kind(first)
  const other = marks.reduce(
    (far, each) => (likeness(start, each.kind) < likeness(start, far) ? each.kind : far),
    start,
  )
  const addresses = new Map<string, string>()
  for (const { author } of blocks) if (author.name && author.email) addresses.set(author.name, author.email)
  return blocks.map(({ author: { name, email }, isOpening }, index) => {
    const whose = email ?? addresses.get(name ?? '') ?? name
    if (whose) return whose
    if (isOpening || index === first) return '#first'
    const near = likeness(kind(index), start)
    return near >= ALIKE && near > likeness(kind(index), other) ? '#first' : '#other'
  })
}

/** A name that stands on both sides of the talk is no author's. */
function withoutLabels(keys: string[], marks: readonly Marks[]): string[] {
  const lean = (index: number) => Math.sign(marks[index]?.lean ?? 0)
  const sides = new Map<string, Set<number>>()
  keys.forEach((key, index) => {
    sides.set(key, (sides.get(key) ?? new Set()).add(lean(index)))
  })
  const both = new Set(keys.filter((key) => sides.get(key)?.has(1) && sides.get(key)?.has(-1)))
  return keys.map((key, index) => (both.has(key) ? `${key} ${lean(index)}` : key))
}

/** Addresses of a house, not of a person. */
const isDesk = ({ email }: Person) =>
  /^(support|help|helpdesk|service|servicedesk|info|hello|team|noreply|no-reply|office|billing|sales)@/i.test(
    email ?? '',
  )

const nearest = (kind: ReadonlySet<string>, others: ReadonlySet<string>[]) =>
  Math.max(...others.map((other) => likeness(kind, other)))

/** 1 for the same, 0 for nothing in common. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const token of one) if (other.has(token)) both++
  const all = one.size + other.size - both
  return all === 0 ? 1 : both / all
}
