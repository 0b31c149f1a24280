/** The first message where the page sets it apart and frames it in its own way: a name, a time and words above the answers. */
import { attributeOf } from '../native'
import { textAt } from './author-signs'
import type { Block } from './blocks'
import { isSubjectOf, proseIn, type Told } from './description'
import { isEnd } from './parts'
import { isPersonLink } from './person-link'
import type { Range } from './range'
import type { Spot, Survey } from './spot'
import { directionOf } from './time-order'
import { isBareTime, timesIn } from './times'

/** Spots up from the name to what holds the time and the words too. */
const STEPS = 5
const MOST_TIMES = 3
/** Names and subjects that are looked at: a page can hold endless ones. */
const MOST = 12
/** Characters of one. */
const LONGEST = 200

/** Null where nobody is named above who said something before the others. @param title of the page: it repeats the subject. */
export function openedAbove(
  { spots }: Survey,
  blocks: readonly Pick<Block, 'from' | 'author' | 'time'>[],
  title: string,
): Range | null {
  const first = Math.min(...blocks.map(({ from }) => from))
  const names = new Set(blocks.flatMap(({ author }) => author.name ?? []))
  const language = spots[0] ? (attributeOf(spots[0].el, 'lang') ?? '') : ''
  for (let at = 0, tries = 0; at < first && tries < MOST; at++) {
    const spot = spots[at] as Spot
    if (spot.own === '' || spot.size > LONGEST || spot.isControl) continue
    const isSubject = isSubjectOf(title, spot)
    if (!isSubject && !names.has(textAt(spots, at)) && !(isPersonLink(spot) && NAME.test(spot.own))) continue
    tries += 1
    const range = framed(spots, at, first, title)
    // Somewhere else the subject heads the whole page.
    if (isSubject && range?.bodyFrom !== spot.up) continue
    const time = range && timeIn(spots, range)
    if (!time || directionOf([time, blocks[0]?.time ?? null], language) <= 0) continue
    // What else stands there is no name.
    return isSubject ? { ...range, from: range.bodyFrom, to: spots[range.bodyFrom]?.end ?? range.to } : range
  }
  return null
}

/** The nearest holder in which a time and sentences stand too. */
function framed(spots: Spot[], name: number, first: number, title: string): Told | null {
  for (
    let at = spots[name]?.up ?? -1, steps = 0;
    at >= 0 && steps < STEPS;
    at = spots[at]?.up ?? -1, steps++
  ) {
    const { end, times, editors } = spots[at] as Spot
    if (end > first || editors > 0 || isHeadOfPage(spots, at)) return null
    const prose = times > 0 ? proseIn(spots, at + 1, end, title) : null
    const beside = times - (spots[prose?.bodyFrom ?? at]?.times ?? 0)
    if (beside > MOST_TIMES) return null
    if (prose && beside > 0) return { ...prose, from: at, to: end }
  }
  return null
}

const APART = /^(aside|nav|header|footer|body)$/
/** Of a person, as a link to somebody has it; others lead to one's own profile. */
const NAME = /^(\p{Lu}[\p{L}'’.-]+(\s[\p{L}'’.-]+){1,3}|\p{Lo}{2,12}(\s\p{Lo}{1,12})?)$/u

/** Who is signed in stands there, and what the page says of itself. */
function isHeadOfPage(spots: Spot[], at: number): boolean {
  const { name, end } = spots[at] as Spot
  if (APART.test(name)) return true
  return spots.slice(at, end).some((spot) => isEnd(spot) || spot.says.has('viewer'))
}

function timeIn(spots: Spot[], { from, to, bodyFrom }: Told): string | null {
  const end = spots[bodyFrom]?.end ?? to
  const spot = [...spots.slice(from, bodyFrom), ...spots.slice(end, to)].find(isBareTime)
  const found = spot ? timesIn(spot.el, spot.own) : []
  return found[0] ?? null
}
