/** Which of those who talk are customers: one person has one role. */
import type { Person } from '../types'
import { isNamed } from './author'
import type { Block } from './blocks'
import { voicesOf, withVoices } from './by-voice'
import { type Marks, SURE, USER } from './marks'
import { withAddresses, withHouses } from './named-by'
import type { Known } from './people'
import { FULL } from './person-link'
import { rankedOf } from './ranks'
import { spokenIn, withSpoken } from './spoken'
import type { Survey } from './spot'
import { hasTools } from './tools'
import { turnsOf } from './turns'
import { isViewerWord } from './viewer-words'

/** As sure as a side that the markup names. */
const RANKED = SURE
/** All blocks of one author have one role, notes apart: what one of them says holds for the others. */
export function customersOf(survey: Survey, blocks: readonly Block[], told: readonly Marks[], known: Known) {
  const isUntold = areTorn(blocks, told) || (isBegunByViewer(told) && !hasTools(survey, blocks))
  const marks = isUntold ? told.map((each) => ({ ...each, lean: 0 })) : told
  const isTalk = (index: number) => !marks[index]?.isNote && !marks[index]?.isAutomatic
  const first = blocks.findIndex((_, index) => isTalk(index))
  const keys = withoutLabels(keysOf(blocks, marks, first), marks)
  const leans = leansOf(blocks, marks, known, keys, isTalk)
  for (const [key, lean] of leans) if (lean === 0) leans.set(key, calledSo(survey, key))
  const authors = [...new Set(keys.filter((_, index) => isTalk(index)))]
  // Customers write no notes.
  keys.forEach((key, index) => {
    if (marks[index]?.isNote && isNamed(blocks[index] as Block) && leans.get(key) === 0) leans.set(key, -1)
  })
  // Whoever is shown notes is one of the desk; so is who looks at somebody else's ticket.
  const seesNotes = marks.some(({ isNote }) => isNote)
  const isOthers = (key: string) => authors.some((each) => each !== key && (leans.get(each) ?? 0) >= RANKED)
  for (const key of authors) if (isViewerWord(key) && (seesNotes || isOthers(key))) leans.set(key, -RANKED)
  withAddresses(blocks, keys, leans)
  withHouses(keys, keys[first] === FIRST ? FIRST : null, leans, isTalk)
  const ranked = rankedOf(blocks, marks, keys, (key) => leans.get(key) ?? 0)
  for (const key of ranked.agents) leans.set(key, Math.min(leans.get(key) ?? 0, -RANKED))
  // A note speaks to somebody of the same side.
  const spoken = spokenIn(survey, blocks, keys).map((each, at) =>
    marks[at]?.isNote ? { ...each, to: [] } : each,
  )
  withSpoken(spoken, keys, first, keys[first] !== FIRST, known.viewer, leans)
  const customers = new Set(askers(authors, leans))
  for (const key of ranked.customers) if (leans.get(key) === 0) customers.add(key)
  // Whatever bears no name and stands apart over the others is the question.
  const isAsked =
    (leans.get(FIRST) ?? 0) >= 0 &&
    blocks.some((block, index) => isTalk(index) && keys[index] === FIRST && isApart(block, blocks))
  if (isAsked) customers.add(FIRST)
  const voices = voicesOf(survey, blocks, keys, isTalk)
  const turns = turnsOf(survey, blocks, keys, isTalk)
  const voiced = withVoices(authors, customers, leans, voices, isAsked ? FIRST : null, turns)
  return (index: number) => voiced.has(keys[index] ?? '')
}

/** Whoever looks at the page opened the ticket: their own words are set apart, and may be the customer's. */
function isBegunByViewer(marks: readonly Marks[]): boolean {
  const first = marks.find(({ isNote, isAutomatic }) => !isNote && !isAutomatic)
  return first?.lean === -USER && marks.every(({ lean, isNote }) => Math.abs(lean) < SURE && !isNote)
}

/** Set as the others are, it lacks what all of them have: a name and a time. */
const isApart = (block: Block, blocks: readonly Block[]) =>
  block.isOpening ||
  (block.time === null && blocks.every((other) => other === block || (isNamed(other) && other.time !== null)))

/** "Customer", "Staff" in the place of a name. */
function calledSo({ vocabulary }: Survey, key: string): number {
  const says = vocabulary.ofToken(/^\p{L}+$/u.test(key) ? key : '')
  return says.has('customer') === says.has('agent') ? 0 : says.has('customer') ? SURE : -SURE
}

/** Frames that set the words of one person on both sides, by a first and a last name, tell nobody's side. */
function areTorn(blocks: readonly Block[], marks: readonly Marks[]): boolean {
  const sides = new Map<string, [theirs: number, own: number]>()
  blocks.forEach(({ author: { name } }, index) => {
    const lean = marks[index]?.lean ?? 0
    if (lean === 0 || marks[index]?.isNote || !FULL.test(name ?? '')) return
    const [theirs, own] = sides.get(name ?? '') ?? [0, 0]
    sides.set(name ?? '', lean > 0 ? [theirs + 1, own] : [theirs, own + 1])
  })
  const all = [...sides.values()]
  const others = all.reduce((sum, side) => sum + Math.min(...side), 0)
  // Where frames are called a customer's and an agent's, one message may quote a talk, or be on another's behalf.
  const isCalled = marks.some(({ lean }) => Math.abs(lean) >= SURE)
  return others > (isCalled ? STRAY * all.flat().reduce((sum, count) => sum + count, 0) : 0)
}

const STRAY = 0.15

/** Of each author, on the whole: what their own messages say for sure counts more than what stands elsewhere. */
function leansOf(
  blocks: readonly Block[],
  marks: readonly Marks[],
  known: Known,
  keys: readonly string[],
  isTalk: (index: number) => boolean,
): Map<string, number> {
  const told = new Map<string, number[]>()
  const leans = new Map<string, number>()
  blocks.forEach(({ author }, index) => {
    const key = keys[index] ?? ''
    if (!leans.has(key)) leans.set(key, known.leanOf(author) - (isDesk(author) ? 1 : 0))
    if (isTalk(index)) told.set(key, [...(told.get(key) ?? []), marks[index]?.lean ?? 0])
  })
  for (const [key, each] of told) {
    const own = each.reduce((sum, lean) => sum + lean, 0) / each.length
    leans.set(key, Math.abs(own) >= SURE ? own : (leans.get(key) ?? 0) + own)
  }
  return leans
}

/** Where nothing says who the customer is, whoever began asked. */
function askers(authors: string[], leans: Map<string, number>): string[] {
  const lean = (key: string) => leans.get(key) ?? 0
  const told = authors.filter((key) => lean(key) > 0)
  const most = Math.max(...told.map(lean))
  // Somebody must have answered.
  // At the side of others stand some of the desk, too.
  const named = most >= SURE ? told.filter((key) => lean(key) > BY_SIDE) : told
  const sure = told.length === authors.length ? told.filter((key) => lean(key) === most) : named
  if (sure.length > 0 && (sure.length < authors.length || authors.length === 1)) return sure
  const free = authors.filter((key) => lean(key) >= 0)
  if (free.length > 0) return withNamesake(free, authors.length > free.length)
  const top = Math.max(...authors.map(lean))
  return top > SURELY_ONE && authors.length > 1 ? authors.filter((key) => lean(key) === top).slice(0, 1) : []
}

/** What the side alone tells of somebody. */
const BY_SIDE = 0.5
/** Below it nobody can be taken for a customer. */
const SURELY_ONE = -1.5

/** A description that bears no name was written by whoever else talks beside those known as agents. */
function withNamesake(free: string[], hasAgents: boolean): string[] {
  // Of two others the first one answered.
  if (free[0] === FIRST && !hasAgents && free.length === 3) return [FIRST, free[2] ?? FIRST]
  return free.slice(0, free[0] === FIRST && hasAgents ? 2 : 1)
}

const FIRST = '#first'

/** Of a likeness: below it two frames have little in common. */
const ALIKE = 0.4

/** Whose blocks they are; without a name those that look alike are one's. */
function keysOf(blocks: readonly Block[], marks: readonly Marks[], first: number): string[] {
  const kind = (index: number) => marks[index]?.kind ?? new Set<string>()
  const lean = (index: number) => Math.sign(marks[index]?.lean ?? 0)
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
    if (isOpening || index === first) return FIRST
    // A side of its own tells more than what else its frame is made of.
    const [own, begun] = [lean(index), lean(first)]
    if (own !== 0 && begun !== 0) return own === begun ? FIRST : '#other'
    const near = likeness(kind(index), start)
    return near >= ALIKE && near > likeness(kind(index), other) ? FIRST : '#other'
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

/** 1 for the same, 0 for nothing in common. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0
  for (const token of one) if (other.has(token)) both++
  const all = one.size + other.size - both
  return all === 0 ? 1 : both / all
}
