/** What stands in most blocks with the same words is the product's: "Quote", "Sent to", a label before a number. */
import { attributeOf, nameOf } from '../native'
import type { Range } from './author'
import type { Spot } from './spot'

const FEWEST = 3
const MOST = 0.6
const LONGEST = 60

/** Marks it for these blocks, and nothing else. */
export function markRepeats(spots: Spot[], ranges: readonly Range[]): void {
  for (const spot of spots) spot.isRepeated = false
  if (ranges.length < FEWEST) return
  const counts = new Map<string, number>()
  for (const range of ranges)
    for (const key of new Set(keysIn(spots, range).values())) counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const range of ranges)
    for (const [at, key] of keysIn(spots, range))
      if ((counts.get(key) ?? 0) >= Math.max(FEWEST, ranges.length * MOST))
        (spots[at] as Spot).isRepeated = true
}

/** Only what says all that its element does: words of a sentence repeat too. */
function keysIn(spots: Spot[], { from, to }: Range): Map<number, string> {
  const keys = new Map<number, string>()
  for (let at = from + 1; at < to; at++) {
    const { el, own, size, says } = spots[at] as Spot
    if (own === '' || own.length > LONGEST || says.has('author') || says.has('person')) continue
    if (size > own.length + 2) continue
    keys.set(at, `${nameOf(el)} ${attributeOf(el, 'class') ?? ''} ${own}`)
  }
  return keys
}
