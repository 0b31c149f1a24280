/** Mail programs set each line in a box of its own, without a class, beside others alike: together they are one text. */
import { attributeNamesOf, isBare } from '../native'
import type { Spot } from './spot'

/** Whether a spot is such a line. */
export function isLine(spots: Spot[], at: number): boolean {
  const { up } = spots[at] as Spot
  if (!isBareBox(spots[at])) return false
  let lines = 0
  for (let next = up + 1; next < (spots[up]?.end ?? 0) && lines < 2; next = spots[next]?.end ?? 0)
    if (isBareBox(spots[next])) lines++
  return lines > 1
}

/** A head has a name or a time in it. Empty boxes are the space between lines. */
const isBareBox = (spot: Spot | undefined) =>
  spot !== undefined &&
  spot.name === 'div' &&
  (isBare(spot.el) || attributeNamesOf(spot.el).every((name) => /^(style|dir|lang)$/.test(name))) &&
  spot.times === 0 &&
  spot.mails === 0 &&
  spot.fields === 0 &&
  spot.editors === 0
