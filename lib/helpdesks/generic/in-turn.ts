/** Heads and words that take turns in one holder, where nothing in the markup tells the ones from the others. */
import type { Spot } from './spot'
import { isBareTime, isByline } from './times'

/** Characters of a head: a name, a time, a number. */
export const LONGEST_HEAD = 160
/** A page can set endless things side by side. */
const MOST = 200

/** Of what holds them, by the element of its heads: asked for each of them. */
const known = new WeakMap<Spot, Map<string, boolean>>()

/** A line with a time, over words, as most of its kind in the holder are. */
export function isHeadInTurn(spots: Spot[], at: number): boolean {
  const { name, end, up } = spots[at] as Spot
  const holder = spots[up]
  if (!holder || !ROW.test(name) || !isHead(spots, at) || !isWords(spots, end, up)) return false
  const found = known.get(holder) ?? new Map<string, boolean>()
  known.set(holder, found)
  const isTurn = found.get(name) ?? takeTurns(spots, up, name)
  found.set(name, isTurn)
  return isTurn
}

function takeTurns(spots: Spot[], holder: number, head: string): boolean {
  let [heads, pairs, others] = [0, 0, 0]
  const { end } = spots[holder] as Spot
  for (let next = holder + 1, steps = 0; next < end && steps < MOST; steps++) {
    const { name, end: after } = spots[next] as Spot
    if (name === head && isHead(spots, next)) {
      heads++
      if (isWords(spots, after, holder)) pairs++
      next = spots[after]?.up === holder ? (spots[after]?.end ?? end) : after
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
