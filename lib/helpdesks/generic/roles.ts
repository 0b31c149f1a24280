/** Whose words a block holds: by what its markup says of it alone, and by who else the page says the author is. */
import { NOBODY } from '../person'
import type { MessageRole } from '../types'
import type { Block } from './blocks'
import { customersOf } from './customers'
import type { Marks } from './marks'
import { type Known, VIEWER } from './people'
import type { Survey } from './spot'

export function rolesOf(
  survey: Survey,
  blocks: readonly Block[],
  marks: readonly Marks[],
  known: Known,
): MessageRole[] {
  const isCustomer = customersOf(survey, blocks, marks, known)
  const roles = blocks.map((_, index): MessageRole => {
    if (marks[index]?.isNote) return 'note'
    if (marks[index]?.isAutomatic) return 'system'
    if (isCustomer(index)) return 'customer'
    return marks[index]?.isTinted ? 'note' : 'agent'
  })
  if (roles.includes('note')) return roles
  // The question that stands apart is set like none of them.
  const told = roles.map((role, index) => (blocks[index]?.isOpening ? null : role))
  for (const isNote of [isOfOtherSort(marks, told), isFramedApart(marks, told)]) {
    // Whoever looks at the page has all their own set apart.
    const isOwn = (index: number) => {
      const all = blocks.flatMap(({ author }, at) => (author.name === blocks[index]?.author.name ? [at] : []))
      const author = blocks[index]?.author ?? NOBODY
      const isViewer = [author.name, author.email].some((key) => key !== null && key === known.viewer)
      return all.every(isNote) && (all.length > 1 || isViewer || known.leanOf(author) === VIEWER)
    }
    const sorted = roles.map((role, index) =>
      told[index] === 'agent' && isNote(index) && !isOwn(index) ? 'note' : role,
    )
    if (sorted.includes('note')) return sorted
  }
  return withLabelledNotes(blocks, marks, roles)
}

type Told = MessageRole | null
type IsNote = (index: number) => boolean

/** Stripes of a list and the ends of it. */
const PLACE = /(^|[-_]|row|post)(odd|even|alt|first|last|new|unread|active|open|collapsed)$|^firstpost$/i

/** The same by the frames: all that customers write is of one kind, some of the agents' too; notes are of another. */
function isFramedApart(marks: readonly Marks[], roles: readonly Told[]): IsNote {
  const kindsOf = (role: MessageRole) =>
    marks.filter((_, index) => roles[index] === role).map(({ kind }) => kind)
  const [theirs, own] = [kindsOf('customer'), kindsOf('agent')]
  const common = [...(theirs[0] ?? [])].filter(
    (token) =>
      !PLACE.test(token) && theirs.every((kind) => kind.has(token)) && own.some((kind) => kind.has(token)),
  )
  if (common.length === 0 || theirs.length < 2) return () => false
  const isCommon = (kind: ReadonlySet<string>) => common.some((token) => kind.has(token))
  const shared = new Set(marks.filter(({ kind }) => isCommon(kind)).flatMap(({ kind }) => [...kind]))
  return (index) => {
    const kind = marks[index]?.kind ?? new Set<string>()
    return !isCommon(kind) && [...kind].some((token) => !shared.has(token) && !PLACE.test(token))
  }
}

/** All of the customers' entries are of one sort, some of the agents' too; another sort of the agents' alone is notes. */
function isOfOtherSort(marks: readonly Marks[], roles: readonly Told[]): IsNote {
  const sortsOf = (role: MessageRole) =>
    marks.filter((_, index) => roles[index] === role).map(({ sorts }) => sorts)
  const [theirs, own] = [sortsOf('customer'), sortsOf('agent')]
  const common = [...(theirs[0] ?? [])].find(
    (sort) => theirs.every((each) => each.has(sort)) && own.some((each) => each.has(sort)),
  )
  if (common === undefined) return () => false
  const shared = new Set(marks.filter(({ sorts }) => sorts.has(common)).flatMap(({ sorts }) => [...sorts]))
  return (index) => {
    const sorts = marks[index]?.sorts
    return sorts !== undefined && !sorts.has(common) && [...sorts].some((sort) => !shared.has(sort))
  }
}

/**
 * "Comment" and "Work note" in the same place of the head: what one agent's messages have now and then, and instead of
 * what the customers' have, sets notes apart. Which words these are does not matter.
 */
function withLabelledNotes(
  blocks: readonly Block[],
  marks: readonly Marks[],
  roles: MessageRole[],
): MessageRole[] {
  const theirs = new Map<string, Set<string>>()
  const agents = new Map<string, Set<string>>()
  roles.forEach((role, index) => {
    const whose = role === 'customer' ? theirs : role === 'agent' ? agents : null
    const name = role === 'agent' ? blocks[index]?.author.name : ''
    for (const [place, text] of marks[index]?.labels ?? []) {
      const key = `${name} ${place}`
      whose?.set(key, (whose.get(key) ?? new Set()).add(text))
    }
  })
  const isSet = (name: string, place: string, text: string) => {
    const common = theirs.get(` ${place}`)
    const own = [...(agents.get(`${name} ${place}`) ?? [])]
    return common !== undefined && !common.has(text) && own.some((each) => common.has(each))
  }
  return roles.map((role, index) => {
    const name = blocks[index]?.author.name ?? null
    const labels = [...(marks[index]?.labels ?? [])]
    const isNote =
      role === 'agent' && name !== null && labels.some(([place, text]) => isSet(name, place, text))
    return isNote ? 'note' : role
  })
}
