/** One message each: where it stands, its words, who wrote it and when. */
import { attributeOf, nameOf } from '../native'
import { NOBODY } from '../person'
import { toUtc } from '../time'
import type { Person } from '../types'
import { type Author, authorsIn, type Range } from './author'
import { type Body, bodyIn } from './body'
import { followerOf } from './pairs'
import type { Spot, Survey } from './spot'
import { isBareTime, timesIn } from './times'

export type Block = {
  el: Element
  /** The spots of the survey that belong to it. */
  from: number
  to: number
  body: Body
  /** Stands apart from the others. */
  isOpening: boolean
  /** The spot that names the author. */
  authorAt: number | null
  author: Person
  /** As the page has it; null where it shows none. */
  time: string | null
}

/** Those in which somebody says something; a line of a log or a draft is none. */
export function blocksOf(survey: Survey, ranges: readonly Range[]): Block[] {
  const authors = authorsIn(
    survey,
    ranges.map((range) => ({ ...range, ...bodyApart(survey, range) })),
  )
  const found = ranges.map((range, index) => blockOf(survey, range, authors[index] ?? null))
  const kind = commonKind(survey, found)
  const blocks = found.flatMap(
    (block) => (block && kind !== null ? retold(survey, block, kind) : block) ?? [],
  )
  return withoutEvents(survey, blocks).flatMap((block) => apart(survey, block))
}

/** The body where the markup names it: no author stands in there. */
function bodyApart(survey: Survey, { from, to, bodyFrom }: Range): Pick<Range, 'not'> {
  if (bodyFrom !== undefined) return { not: bodyFrom }
  const at = bodyIn(survey, from, to, null)?.at ?? from
  return at !== from && (survey.spots[at] as Spot).says.has('body') ? { not: at } : {}
}

function blockOf(survey: Survey, range: Range, author: Author | null): Block | null {
  const { from, to, bodyFrom = from } = range
  const bodyTo = bodyFrom === from ? to : (survey.spots[bodyFrom]?.end ?? to)
  const body = bodyIn(survey, bodyFrom, bodyTo, author?.at ?? null)
  const spot = survey.spots[from]
  if (!body || !spot || spot.says.has('draft') || isForm(survey, bodyFrom)) return null
  return {
    el: spot.el,
    from,
    to,
    body,
    isOpening: range.bodyFrom !== undefined,
    authorAt: author?.at ?? null,
    author: author?.person ?? NOBODY,
    time: timeOf(survey, from, to, body.at),
  }
}

/** The class that names most bodies; null where none does. */
function commonKind({ spots }: Survey, found: readonly (Block | null)[]): string | null {
  const counts = new Map<string, number>()
  for (const block of found) {
    const kind = block && !block.isOpening ? attributeOf(block.body.el, 'class') : null
    if (kind && block && isNamed(spots, block.body.at)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best && best[1] > 1 ? best[0] : null
}

/** The class of the body, or of what holds nothing but it. */
const isNamed = (spots: Spot[], at: number) =>
  (spots[at] as Spot).says.has('body') || (spots[(spots[at] as Spot).up]?.says.has('body') ?? false)

/** In a short message the head may weigh more than the words: they stand where those of the others do. */
function retold({ spots }: Survey, block: Block, kind: string): Block {
  if (block.isOpening || attributeOf(block.body.el, 'class') === kind) return block
  const found: number[] = []
  for (let at = block.from; at < block.to; at++)
    if ((spots[at]?.size ?? 0) > 0 && attributeOf((spots[at] as Spot).el, 'class') === kind) found.push(at)
  const [at] = found
  if (at === undefined || found.length > 1) return block
  return { ...block, body: { at, el: (spots[at] as Spot).el, skip: new Set() } }
}

/** Chats set several messages of one person under one name. */
function apart({ spots }: Survey, block: Block): Block[] {
  const kind = attributeOf(block.body.el, 'class')
  if (!kind || block.isOpening || !(spots[block.body.at] as Spot).says.has('body')) return [block]
  const bodies: number[] = []
  for (let at = block.from; at < block.to; at++) {
    const spot = spots[at] as Spot
    if (spot.size === 0 || attributeOf(spot.el, 'class') !== kind) continue
    bodies.push(at)
    at = spot.end - 1
  }
  if (bodies.length < 2) return [block]
  return bodies.map((at) => {
    const { el, end } = spots[at] as Spot
    return {
      ...block,
      el,
      body: at === block.body.at ? block.body : { at, el, skip: new Set() },
      from: at,
      to: end,
    }
  })
}

/** A member and, of pages that set head and text side by side, the text that follows it. */
export function rangesOf(survey: Survey, members: readonly number[]): Range[] {
  return members.map((from, at) => {
    const spot = survey.spots[from] as Spot
    const follower = spot.end === members[at + 1] ? null : followerOf(survey, spot)
    return { from, to: follower?.end ?? spot.end }
  })
}

/** Where an answer is written. */
function isForm({ spots }: Survey, at: number): boolean {
  const { editors, times } = spots[at] as Spot
  return editors > 0 && times === 0
}

const BLOCK = /^(div|td|p|section|article|pre|dd|li|iframe|blockquote)$/
/** Characters of a line of a log. */
const LONGEST_EVENT = 200

/**
 * Without the lines of a log among messages ("Ann closed this · 10:20"): theirs run on, while as many others stand in a
 * block of their own.
 */
function withoutEvents({ spots }: Survey, blocks: Block[]): Block[] {
  const kindOf = ({ body: { el } }: Block) => `${nameOf(el)} ${attributeOf(el, 'class') ?? ''}`
  const isBlock = ({ body: { el } }: Block) => BLOCK.test(nameOf(el))
  const counts = new Map<string, number>()
  for (const block of blocks) counts.set(kindOf(block), (counts.get(kindOf(block)) ?? 0) + 1)
  const most = Math.max(0, ...blocks.filter(isBlock).map((block) => counts.get(kindOf(block)) ?? 0))
  const isLong = ({ body: { at } }: Block) => (spots[at]?.size ?? 0) > LONGEST_EVENT
  return blocks.filter((block) => isBlock(block) || isLong(block) || (counts.get(kindOf(block)) ?? 0) > most)
}

/** The first that a machine can read, else the first. */
function timeOf({ spots }: Survey, from: number, to: number, body: number): string | null {
  const found = timesIn((spots[from] as Spot).el, '')
  for (let at = from; at < to; at++) {
    const spot = spots[at] as Spot
    if (at === body) at = spot.end - 1
    else if (isBareTime(spot)) found.push(...timesIn(spot.el, spot.own))
  }
  return found.find((time) => toUtc(time) !== null) ?? found[0] ?? null
}
