/** How much the blocks of a group are set alike. */
import type { Spot, Survey } from './spot'

/** A page can invent endless classes. */
const MAX_CLASSES = 12

/** 1 where all are set alike in holders alike. */
export const unityOf = (survey: Survey, members: readonly number[]) =>
  likenessOf(survey, members) * nearnessOf(survey, members)

/** A class that says only how something is set ("p-4") stands all over the page: messages stand in holders alike. */
function nearnessOf({ spots }: Survey, members: readonly number[]): number {
  const counts = new Map<string, number>()
  for (const at of members) {
    const holder = spots[spots[at]?.up ?? -1]
    const above = spots[holder?.up ?? -1]
    const key = `${markupOf(holder)} ${markupOf(above).split(' ', 1)}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (Math.max(...counts.values()) / members.length) ** 0.4
}

const markupOf = (spot: Spot | undefined) =>
  spot ? `${spot.name} ${spot.classes.split(/\s+/, 2).join(' ')}` : ''

/** What merely stands in one holder is no group unless it is set alike: by a class, or by what it holds. */
function likenessOf({ spots }: Survey, members: readonly number[]): number {
  const counts = new Map<string, number>()
  for (const at of members) {
    const { classes, end } = spots[at] as Spot
    const keys = new Set(classes.split(/\s+/, MAX_CLASSES))
    keys.delete('')
    let shape = '>'
    for (let inner = at + 1, count = 0; inner < end && count < 4; inner = spots[inner]?.end ?? end, count++)
      shape += ` ${(spots[inner] as Spot).name}`
    for (const key of [shape, ...keys]) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return (Math.max(...counts.values()) / members.length) ** 0.5
}
