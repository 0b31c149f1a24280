/** One message each: where it stands, its words, who wrote it and when. */
import { NOBODY } from '../person'
import type { Person } from '../types'
import { authorsIn } from './author'
import { type Body, bodyAt, bodyIn, isHeaded, proseOf } from './body'
import { isLabelled } from './controls'
import { LONGEST_EVENT, withoutEvents } from './events'
import { bodiesOf, bodyKindIn, WORDS_OF_MESSAGE } from './kinds'
import { withoutBareHeads } from './mail-head'
import { timeOf } from './message-time'
import { withNotesApart } from './notes-within'
import { withoutHeading } from './opening'
import { followerOf, isHeadOfBody, withoutLoneHeads } from './pairs'
import type { Author, Range } from './range'
import { markRepeats, unmarkLongest } from './repeats'
import { isShaped, type Shapes, shapesOf } from './shapes'
import { atOnce, type Steps } from './slices'
import type { Spot, Survey } from './spot'
import { isHeadOfTicket } from './ticket-head'
import { withoutHeadsInText } from './words-after-head'

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

/** Messages. */
const AT_A_TIME = 25

type Told = { range: Range; body: number | null; isLater: boolean }

/** Those in which somebody says something; a line of a log or a draft is none. */
export const blocksOf = (survey: Survey, all: readonly Range[]): Block[] => atOnce(blocksIn(survey, all))

/** The same in steps: there may be hundreds. */
export function* blocksIn(survey: Survey, all: readonly Range[]): Steps<Block[]> {
  const ranges = withoutBareHeads(survey.spots, all)
  markRepeats(
    survey,
    ranges.filter(({ bodyFrom }) => bodyFrom === undefined),
  )
  yield
  const kind = bodyKindIn(
    survey,
    ranges.filter(({ bodyFrom }) => bodyFrom === undefined),
  )
  const shapes = shapesOf(survey, ranges, kind)
  yield
  const told = ranges.flatMap((range) => toldIn(survey, range, kind, shapes))
  yield
  const authors = authorsIn(
    survey,
    told.map(({ range, body }) => ({ ...range, ...bodyApart(survey, range, body) })),
  )
  const blocks: Block[] = []
  for (const [index, each] of told.entries()) {
    if (index % AT_A_TIME === 0) yield
    const block = blockOf(survey, each, authors[index] ?? null)
    if (block) blocks.push(block)
  }
  yield
  return withoutEvents(survey, withoutHeadsInText(survey, blocks))
}

/** Chats set several messages of one person under one name: each is one. */
function toldIn(survey: Survey, range: Range, kind: string | null, shapes: Shapes): Told[] {
  const alone = { range, body: null, isLater: false }
  if (kind === null || range.bodyFrom !== undefined) return [alone]
  const bodies = bodiesOf(survey, range, kind)
  if (bodies.length === 0)
    return isNamedIn(survey, range, kind) || isLongIn(survey, range) || isShaped(survey, range, shapes)
      ? [alone]
      : []
  const { spots } = survey
  const full = bodies.filter((body, index) => {
    const isWords = (spots[body]?.size ?? 0) > 0 && !isSignature(spots[body])
    return isWords && (index === 0 || saysMore(spots, body))
  })
  if (full.length === 0 && !hasFile(survey, range)) return []
  return (full.length === 0 ? bodies.slice(0, 1) : full).map((body, index) => ({
    range,
    body,
    isLater: index > 0,
  }))
}

/** What can be done with a message may be set as its words are. */
const saysMore = (spots: Spot[], body: number) =>
  !spots[body]?.says.has('chrome') || (proseOf(spots, body, spots[body]?.end ?? body, null)[0] ?? 0) > 0

/** Set alike, under the words: what its author has under all of them. */
const isSignature = (spot: Spot | undefined) => spot?.says.has('signature') === true

/** A message may be nothing but what is attached to it. */
function hasFile({ spots }: Survey, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) {
    const spot = spots[at] as Spot
    if (spot.size > 0 && FILE.test(spot.classes)) return true
  }
  return false
}

/** Another body than that of the others, or words set as they were typed: a message of another sort. */
function isNamedIn({ spots }: Survey, { from, to }: Range, kind: string): boolean {
  for (let at = from; at < to; at++) {
    const { name, says, size, times, classes } = spots[at] as Spot
    // Beside the bodies of messages, a description says what happened.
    const isTold = /desc/i.test(classes) && WORDS_OF_MESSAGE.test(kind)
    const isBody = (says.has('body') && !isTold) || name === 'pre'
    if (isBody && size > 0 && times === 0 && !says.has('event')) return true
  }
  return false
}

/** A message without the body that the others have is a line of a log, unless it says much. */
const isLongIn = ({ spots }: Survey, { from }: Range) => (spots[from]?.size ?? 0) > LONGEST_EVENT * 2

/** The body where the markup names it: no author stands in there, unless its first line is a head. */
function bodyApart(survey: Survey, { from, to, bodyFrom }: Range, body: number | null): Pick<Range, 'not'> {
  const known = bodyFrom ?? body
  const found = known === null || known === from ? bodyIn(survey, from, to, null) : null
  const at = found?.at ?? known ?? from
  // A whole ticket has its author beside the words.
  const isApart = at !== from && survey.spots[at]?.says.has('body') && !isHeaded(survey, found)
  return known !== null || isApart ? { not: at } : {}
}

function blockOf(survey: Survey, told: Told, author: Author | null): Block | null {
  const { from, to, bodyFrom = from, without } = told.range
  const bodyTo = bodyFrom === from ? to : (survey.spots[bodyFrom]?.end ?? to)
  const body =
    without && survey.spots[bodyFrom]
      ? { at: bodyFrom, el: (survey.spots[bodyFrom] as Spot).el, skip: without }
      : told.body === null
        ? wordsIn(survey, told.range, bodyTo, author?.at ?? null)
        : bodyAt(survey, told.body, author?.at ?? null)
  const spot = survey.spots[from]
  if (body && isHeadOfTicket(survey, body, told.range)) return null
  if (
    !body ||
    !spot ||
    spot.says.has('draft') ||
    isForm(survey, bodyFrom) ||
    isLabelled(survey.spots, from, to)
  )
    return null
  const isPart = told.isLater
  return {
    el: isPart ? body.el : spot.el,
    from: isPart ? body.at : from,
    to: isPart ? (survey.spots[body.at]?.end ?? to) : to,
    body,
    isOpening: told.range.bodyFrom !== undefined && told.range.isOneOfMany !== true,
    authorAt: author?.at ?? null,
    author: author?.person ?? NOBODY,
    time: author?.time ?? timeOf(survey, told.range, body, author?.at ?? null),
  }
}

/** Without the product's words, unless there are no others. */
function wordsIn(survey: Survey, range: Range, to: number, author: number | null): Body | null {
  const from = range.bodyFrom ?? range.from
  const found = bodyIn(survey, from, to, author)
  const body = found === null && unmarkLongest(survey, from, to) ? bodyIn(survey, from, to, author) : found
  return body && range.bodyFrom !== undefined ? withoutHeading(survey, body) : body
}

/** A member and, of pages that set head and text side by side, the text that follows it. */
export function rangesOf(survey: Survey, members: readonly number[]): Range[] {
  return withoutLoneHeads(survey, members).flatMap((from, at, all) => {
    const spot = survey.spots[from] as Spot
    const follower = spot.end === all[at + 1] ? null : followerOf(survey, from)
    const apart =
      follower && isHeadOfBody(survey, from) ? { bodyFrom: spot.end, isOneOfMany: true as const } : {}
    return withNotesApart(survey, { from, to: follower?.end ?? spot.end, ...apart })
  })
}

/** Where an answer is written. */
function isForm({ spots }: Survey, at: number): boolean {
  const { editors, times } = spots[at] as Spot
  return editors > 0 && times === 0
}

const FILE = /(^|[^a-z])(attachments?|files?|uploads?|download)/i
