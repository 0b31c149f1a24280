/** A line of layout is called alike all over a page: boxes that stand elsewhere are none of those that stand together. */
import type { Spot, Survey } from './spot'

type Members = { members: readonly number[] }

/** The most of them, at the end, are a group of their own, in one holder and of one sort, as those before them are not. */
export function hasStray({ spots }: Survey, members: readonly number[], all: readonly Members[]): boolean {
  const last = spots[members.at(-1) ?? 0] as Spot
  const isAlike = (at: number) => spots[at]?.up === last.up && spots[at]?.classes === last.classes
  const start = members.findIndex(isAlike)
  const rest = members.slice(start)
  if (start < 1 || rest.length < FEWEST || rest.length < start || !rest.every(isAlike)) return false
  if (members.slice(0, start).some((at) => isOther(spots[at] as Spot, last))) return false
  return all.some(
    (other) => other.members.length === rest.length && other.members.every((at, index) => at === rest[index]),
  )
}

/** May be one of them all the same. */
const isOther = ({ up, classes, says }: Spot, last: Spot) =>
  up === last.up || classes === last.classes || says.has('message') || says.has('opening')

/** Beside which others are the odd ones out. */
const FEWEST = 2
