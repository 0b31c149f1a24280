/** Where a single message begins: with the name and the time over its words, or beside them. */
import { nameOf } from '../native'
import { LONGEST_HEAD } from './in-turn'
import type { Spot } from './spot'

const STEPS = 7

/** What holds it together with few times, and no field; or the head right before it. */
export function signedFrom(spots: Spot[], body: number): number | null {
  for (let at = body, steps = 0; at >= 0 && steps < STEPS; at = spots[at]?.up ?? -1, steps++) {
    const { times, editors, says, el } = spots[at] as Spot
    const head = times === 0 ? headBefore(spots, at) : null
    if (head !== null) return head
    if (editors > 0 || times > 3 || says.has('list') || /^(aside|footer|form)$/.test(nameOf(el))) return null
    if (times > 0) return at
  }
  return null
}

/** Set side by side with the words: a name and a time. */
function headBefore(spots: Spot[], at: number): number | null {
  const up = spots[at]?.up ?? -1
  let before = -1
  for (let next = up + 1; next < at; next = spots[next]?.end ?? at) before = next
  const head = spots[before]
  const isHead = head?.name === 'div' && head.times > 0 && head.times < 3 && head.size <= LONGEST_HEAD
  return isHead && head.editors === 0 && head.bodies === 0 ? before : null
}
