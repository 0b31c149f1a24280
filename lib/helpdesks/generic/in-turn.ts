/** Heads and words that take turns in one holder, where nothing in the markup tells the ones from the others. */
import type { Spot } from './spot'
import { isBareTime, isByline } from './times'

/** Characters of a head: a name, a time, a number. */
export const LONGEST_HEAD = 160
/** A page can set endless things side by side. */
const MOST = 200

/** A line with a time, over words, as most of its kind in the holder are. */
export function isHeadInTurn(spots: Spot[], at: number): boolean {
  const head = spots[at] as Spot
  if (!ROW.test(head.name) || !isHead(spots, at) || !isWords(spots, head.end, head.up)) return false
  let [heads, pairs, others] = [0, 0, 0]
  const { end } = spots[head.up] as Spot
  for (let next = head.up + 1, steps = 0; next < end && steps < MOST; steps++) {
    const { name, end: after } = spots[next] as Spot
    if (name === head.name && isHead(spots, next)) {
      heads++
      if (isWords(spots, after, head.up)) pairs++
      next = spots[after]?.up === head.up ? (spots[after]?.end ?? end) : after
      continue
    }
    if (heads > 0 && (spots[next]?.size ?? 0) > 0) others++
    next = after
  }
  return pairs > 1 && pairs * 2 > heads && others <= pairs
}

const ROW = /^(div|p|tr)$/

/** Somebody and when, and hardly more. */
function isHead(spots: Spot[], at: number): boolean {
  const { times, size, bodies, editors, end } = spots[at] as Spot
  if (times < 1 || times > 2 || size > LONGEST_HEAD || bodies + editors > 0) return false
  for (let inner = at; inner < end; inner++) {
    const spot = spots[inner] as Spot
    if (isBareTime(spot) || isByline(spot)) return size - spot.size < MOST_BESIDE
  }
  return false
}

/** Characters of a name with what somebody is. */
const MOST_BESIDE = 70

function isWords(spots: Spot[], at: number, up: number): boolean {
  const spot = spots[at]
  return (
    spot !== undefined &&
    spot.up === up &&
    WORDS.test(spot.name) &&
    spot.size > 0 &&
    spot.linked < spot.size / 2 &&
    spot.editors === 0 &&
    !isHead(spots, at)
  )
}

const WORDS = /^(div|p|pre|blockquote|tr)$/
