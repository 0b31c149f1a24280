/** What stands in most blocks with the same words is the product's: "Quote", "Sent to", a label before a number. */
import type { Range } from './range'
import { bodyWithin, type Spot, type Survey } from './spot'

const FEWEST = 3
const MOST = 0.6
/** Of the blocks that have its place: where others say something else, it is somebody's words. */
const UNIFORM = 0.85
const LONGEST = 60

/** Where a spot says something all alone, and what; a long line is nobody's label. */
type Line = { place: string; key: string | null }

/** Marks it for these blocks, and nothing else. */
export function markRepeats({ spots, repeated }: Survey, ranges: readonly Range[]): void {
  for (const spot of repeated.splice(0)) spot.isRepeated = false
  if (ranges.length < FEWEST) return
  const lines = ranges.map((range) => linesIn(spots, range))
  const places = countsOf(lines, ({ place }) => place)
  const keys = countsOf(lines, ({ key }) => key)
  const most = Math.max(FEWEST, ranges.length * MOST)
  for (const each of lines)
    for (const [spot, { place, key }] of each) {
      const count = key === null ? 0 : (keys.get(key) ?? 0)
      if (count < most || count < (places.get(place) ?? 0) * UNIFORM) continue
      spot.isRepeated = true
      repeated.push(spot)
    }
}

/** Three that say nothing but "Thanks!" say it all the same: the longest of its repeated words is no longer one. */
export function unmarkLongest({ repeated }: Survey, from: number, to: number): boolean {
  const own = repeated.filter(({ isRepeated, up, end }) => isRepeated && up >= from && end <= to)
  const [longest] = own.sort((a, b) => b.size - a.size)
  if (longest) longest.isRepeated = false
  return longest !== undefined
}

/** In how many blocks each of them is. */
function countsOf(
  lines: readonly Map<Spot, Line>[],
  what: (line: Line) => string | null,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of lines) {
    const keys = new Set<string>()
    for (const line of each.values()) {
      const key = what(line)
      if (key !== null) keys.add(key)
    }
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** Only what says all that its element does: words of a sentence repeat too. */
function linesIn(spots: Spot[], { from, to }: Range): Map<Spot, Line> {
  const lines = new Map<Spot, Line>()
  for (let at = from + 1; at < to; at++) {
    const spot = spots[at] as Spot
    const { own, size, says, name, classes, up } = spot
    // "Thanks," stands in many messages, and is what somebody wrote.
    if (says.has('body') && bodyWithin(spots, at) === null) {
      at = spot.end - 1
      continue
    }
    if (own === '' || says.has('author') || says.has('person') || size > own.length + 2) continue
    const place = `${up < from ? '' : spots[up]?.name} ${name} ${classes}`
    lines.set(spot, { place, key: own.length > LONGEST ? null : `${place} ${own}` })
  }
  return lines
}
