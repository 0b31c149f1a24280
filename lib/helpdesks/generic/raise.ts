/** From what repeats (often only the head of each message) up to the blocks that hold one of it each. */
import { attributeOf, nameOf } from '../native'
import type { Spot } from './spot'

const STEPS = 6
/** Of the holders, with the commonest markup. */
const ALIKE = 0.8

/** All together, as long as no two of them meet and what holds them is set alike. */
export function raised(spots: Spot[], members: readonly number[]): number[] {
  let found = [...members]
  for (let step = 0; step < STEPS; step++) {
    const holders = found.map((at) => spots[at]?.up ?? -1)
    if (new Set(holders).size < holders.length || !areAlike(spots, holders)) break
    const isOpen = holders.some(
      (at, index) => holders[index + 1] !== undefined && (spots[at]?.end ?? 0) > (holders[index + 1] ?? 0),
    )
    if (isOpen) break
    found = holders
  }
  return found
}

function areAlike(spots: Spot[], holders: readonly number[]): boolean {
  const counts = new Map<string, number>()
  for (const at of holders) {
    const el = spots[at]?.el
    if (!el) return false
    for (const key of [nameOf(el), ...(attributeOf(el, 'class') ?? '').split(/\s+/, 8)])
      counts.set(key, (counts.get(key) ?? 0) + 1)
    counts.delete('')
  }
  const hasClass = [...counts].some(
    ([key, count]) => !/^(div|li|tr|td|section|article|span)$/.test(key) && count >= holders.length * ALIKE,
  )
  const areSiblings = new Set(holders.map((at) => spots[at]?.up)).size === 1
  const first = spots[holders[0] ?? 0]?.el
  return (
    hasClass ||
    (areSiblings && first !== undefined && (counts.get(nameOf(first)) ?? 0) >= holders.length * ALIKE)
  )
}
