/** Notes and answers that a page sets under the message they are about, in the very block of it. */

import { isPersonLink } from './person-link'
import type { Range } from './range'
import { bodyWithin, type Spot, type Survey } from './spot'

const MOST_TIMES = 3

/** The message up to the first of them, and each of them. */
export function withNotesApart(survey: Survey, range: Range): Range[] {
  const { spots } = survey
  const notes: Range[] = []
  let body: number | null = null
  let isTimed = false
  for (let at = range.from + 1; at < range.to; at++) {
    const spot = spots[at] as Spot
    const isAfter = isTimed && at >= (spots[body ?? at]?.end ?? 0)
    if (body !== null && (isNote(spots, at) || (isAfter && isAnswer(spots, at)))) {
      notes.push(...withNotesApart(survey, { from: at, to: spot.end }))
      at = spot.end - 1
    } else if (body === null && spot.says.has('body') && spot.size > 0 && spot.times === 0) body = at
    if (body === null) isTimed ||= spot.isTime
  }
  const [first] = notes
  return first ? [{ ...range, to: outermost(spots, first.from, body ?? 0) }, ...notes] : [range]
}

/** Called so, with a time and words of its own. */
function isNote(spots: Spot[], at: number): boolean {
  const { says, times, editors } = spots[at] as Spot
  const isSigned = says.has('note') && times > 0 && times <= MOST_TIMES && editors === 0
  return isSigned && bodyWithin(spots, at) !== null
}

/** Somebody's, with a time before its words. */
function isAnswer(spots: Spot[], from: number): boolean {
  const { name, says, times, editors, end } = spots[from] as Spot
  if (!ANSWER.test(name) || times === 0 || editors > 0 || says.has('list') || says.has('event')) return false
  let [isSigned, isTimed] = [false, false]
  for (let at = from + 1; at < end && at - from < HEAD; at++) {
    const spot = spots[at] as Spot
    if (spot.size > 0 && spot.times === 0 && spot.says.has('body')) return isSigned && isTimed
    isSigned ||= spot.says.has('author') || spot.says.has('person') || isPersonLink(spot)
    isTimed ||= spot.isTime
  }
  return false
}

/** Spots of a head. */
const HEAD = 60
const ANSWER = /^(div|li|article|section)$/

/** What holds the notes, and nothing of the message. */
function outermost(spots: Spot[], note: number, body: number): number {
  let at = note
  while ((spots[at]?.up ?? -1) > body) at = spots[at]?.up ?? -1
  return at
}
