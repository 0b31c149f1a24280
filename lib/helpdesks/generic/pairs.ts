/** Pages that set the head of a message and its text side by side, as two rows of a table. */
import { isHeadInTurn, LONGEST_HEAD } from './in-turn'
import { isMailHead } from './mail-head'
import type { Range } from './range'
import type { Spot, Survey } from './spot'

/** What may be the head of the text that follows it. */
export const isPaired = (name: string) => /^(tr|dt|h[1-6]|header|thead)$/.test(name)

/** A row of a head has another number of cells than one of words. */
export const cellsIn = (spots: Spot[], row: number): number =>
  spots.slice(row + 1, spots[row]?.end).filter(({ up }) => up === row).length

/** The text that stands after a head, null where it holds its own text. */
export function followerOf({ spots }: Survey, at: number): Spot | null {
  const head = spots[at] as Spot
  const follower = spots[head.end]
  if (!follower || follower.up !== head.up) return null
  // That of a mail has several lines.
  if (longestIn(spots, at) > LONGEST_HEAD && !isMailHead(spots, at)) return null
  if (!isPaired(head.name) && !isBodyOf(spots, head, follower) && !isHeadInTurn(spots, at)) return null
  return follower.size > 0 &&
    follower.timed < follower.size / 2 &&
    follower.times < 3 &&
    !isNextHead(spots, at)
    ? follower
    : null
}

/** Of a row its longest cell: a mail's whole head may stand in it. */
function longestIn(spots: Spot[], at: number): number {
  const { name, size, end } = spots[at] as Spot
  if (name !== 'tr' || size > LONGEST_HEAD * 3) return size
  let longest = 0
  for (let cell = at + 1; cell < end; cell = spots[cell]?.end ?? end)
    longest = Math.max(longest, spots[cell]?.size ?? 0)
  return longest
}

/** Of heads that mostly have their text after them, those without one say what happened. */
export function withoutLoneHeads(survey: Survey, members: readonly number[]): readonly number[] {
  // What follows may be another of them.
  const heads = members.filter(
    (at, index) => survey.spots[at]?.end !== members[index + 1] && isHeadOfBody(survey, at),
  )
  return heads.length > 1 && heads.length >= members.length / 2 ? heads : members
}

export const isHeadOfBody = (survey: Survey, at: number) =>
  /^(div|span|p)$/.test(survey.spots[at]?.name ?? '') && followerOf(survey, at) !== null

/** Cells, and under them one that is as wide as all of them. */
export const isRowOverWords = (survey: Survey, at: number) =>
  survey.spots[at]?.name === 'tr' &&
  cellsIn(survey.spots, at) > 1 &&
  cellsIn(survey.spots, survey.spots[at]?.end ?? at) === 1 &&
  followerOf(survey, at) !== null

/** The next head: the same element with a time, which begins alike. The words of a message may name a time too. */
function isNextHead(spots: Spot[], at: number): boolean {
  const head = spots[at] as Spot
  const follower = spots[head.end] as Spot
  if (head.name !== follower.name || head.times === 0 || follower.times === 0) return false
  const [own, other] = [spots[at + 1], spots[head.end + 1]]
  return own?.name === other?.name && areMostlyAlike(own?.classes ?? '', other?.classes ?? '')
}

/** A bubble of each side has the same classes but for its colour. */
export function areMostlyAlike(one: string, other: string): boolean {
  if (one === other) return true
  const [own, others] = [one, other].map((classes) => new Set(classes.split(/\s+/, MOST)))
  const shared = [...(own ?? [])].filter((each) => others?.has(each)).length
  return shared * 2 > Math.max(own?.size ?? 0, others?.size ?? 0)
}

/** A box or a line of a name and a time, and right after it one of words, which the markup calls so, without either. */
const isBodyOf = (spots: Spot[], head: Spot, follower: Spot) =>
  (head.name === 'div' || (head.name === 'span' && head.says.has('author'))) &&
  /^(div|pre)$/.test(follower.name) &&
  head.times > 0 &&
  head.times < 3 &&
  head.bodies === 0 &&
  follower.editors === 0 &&
  (follower.bodies > 0 ||
    follower.name === 'pre' ||
    holdsOnly(spots, head.end, 'pre') ||
    takeTurns(spots, head, follower))

/** So do others of their holder: words set alike, under heads set alike, or of two sorts, one for each side. */
function takeTurns(spots: Spot[], head: Spot, follower: Spot): boolean {
  if (head.classes === '' || follower.classes === '' || head.classes === follower.classes) return false
  const token = followedBy(head, follower)[0]
  let before: Spot | null = null
  let pairs = 0
  const { end } = spots[head.up] as Spot
  for (let at = head.up + 1, steps = 0; at < end && steps < MOST; at = spots[at]?.end ?? end, steps++) {
    const spot = spots[at] as Spot
    if (spot.size === 0) continue
    const isAlike =
      before !== null && isLike(before.classes, head.classes) && isLike(spot.classes, follower.classes)
    const isCalled = before !== null && token !== undefined && followedBy(before, spot).includes(token)
    if (before && before.times > 0 && (isAlike || isCalled)) pairs++
    before = spot
  }
  return pairs > 1
}

/** The same, or the same with another word at its end: beside each "entry" an "entryhidden". */
const isLike = (base: string, name: string) =>
  name === base || (name.startsWith(base) && /^[a-z]{3,}$/.test(name.slice(base.length)))

/** What opens the talk may stand before the first head, set as the words after the heads are; null where it does not. */
export function wordsBefore(survey: Survey, heads: readonly number[]): Range | null {
  const { spots } = survey
  const first = heads[0] ?? 0
  const set = new Set(heads.map((at) => followerOf(survey, at)?.classes ?? ''))
  const { up = -1 } = spots[first] ?? {}
  let last = -1
  for (let at = up + 1; at < first; at = spots[at]?.end ?? first) if ((spots[at]?.size ?? 0) > 0) last = at
  const spot = spots[last]
  if (!spot || spot.classes === '' || !set.has(spot.classes) || spot.times > 0) return null
  return { from: last, to: spot.end, bodyFrom: last }
}

/** What the words after a head are called, and it is not: a class that may be the same under heads of two sorts. */
export function followedBy(head: Spot, follower: Spot | undefined): string[] {
  const isPair = follower?.up === head.up && follower.size > 0 && head.times > 0 && head.times < 3
  if (!isPair || head.name !== 'div' || follower.name !== 'div' || follower.times > 0) return []
  // Bars and buttons are set alike, too.
  if (!follower.says.has('body') && !follower.says.has('message')) return []
  const own = new Set(head.classes.split(/\s+/, MOST_CLASSES))
  const names = follower.classes.split(/\s+/, MOST_CLASSES)
  return names.filter((name) => /^[a-z_-]+$/i.test(name) && !own.has(name))
}

const MOST_CLASSES = 4

/** A page can set endless things side by side. */
const MOST = 200

function holdsOnly(spots: Spot[], at: number, name: string): boolean {
  const child = spots[at + 1]
  return child?.up === at && child.name === name && child.end === spots[at]?.end
}
