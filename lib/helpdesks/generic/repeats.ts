/** What stands in most blocks with the same words is the product's: "Quote", "Sent to", a label before a number. */
import type { Range } from './author'
import type { Spot, Survey } from './spot'

const FEWEST = 3
const MOST = 0.6
const LONGEST = 60

/** Marks it for these blocks, and nothing else. */
export function markRepeats({ spots, repeated }: Survey, ranges: readonly Range[]): void {
  for (const spot of repeated.splice(0)) spot.isRepeated = false
  if (ranges.length < FEWEST) return
  const counts = new Map<string, number>()
  const keys = ranges.map((range) => keysIn(spots, range))
  for (const each of keys)
    for (const key of new Set(each.values())) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(FEWEST, ranges.length * MOST)
  for (const each of keys)
    for (const [spot, key] of each) {
      if ((counts.get(key) ?? 0) < most) continue
      spot.isRepeated = true
      repeated.push(spot)
    }
}

/** Only what says all that its element does: words of a sentence repeat too. */
function keysIn(spots: Spot[], { from, to }: Range): Map<Spot, string> {
  const keys = new Map<Spot, string>()
  for (let at = from + 1; at < to; at++) {
    const spot = spots[at] as Spot
    const { own, size, says } = spot
    // "Thanks," stands in many messages, and is what somebody wrote.
    if (says.has('body')) {
      at = spot.end - 1
      continue
    }
    if (own === '' || own.length > LONGEST || says.has('author') || says.has('person')) continue
    if (size <= own.length + 2) keys.set(spot, `${spot.name} ${spot.classes} ${own}`)
  }
  return keys
}
