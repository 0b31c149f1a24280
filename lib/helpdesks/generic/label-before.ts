/** The label of a ticket's field, right before its value. */
import type { Spot } from './spot'

/** Of an element that may be a value; null where nothing stands before it. */
export const labelBefore = (spots: readonly Spot[], at: number): Spot | null =>
  LABELLED.test(spots[at]?.name ?? '') ? before(spots, at) : null

const LABELLED = /^(td|dd|div|span)$/

/** Classed alike, or what happened then: another field, not the label of this one. */
const isAnother = (near: Spot, { name, classes }: Spot) =>
  near.times > 0 || (classes !== '' && near.name === name && near.classes === classes)

function before(spots: readonly Spot[], at: number): Spot | null {
  const last = spots[at - 1]
  for (let near = last; near; near = spots[near.up]) {
    if (near.up === spots[at]?.up) return isAnother(near, spots[at] as Spot) ? null : near
    if (near.up < (spots[at]?.up ?? 0)) return null
  }
  return null
}
