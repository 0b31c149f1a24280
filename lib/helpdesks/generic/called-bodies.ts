/** Messages by what the markup calls their words alone, where their heads are of a shape that nobody knows. */
import { attributeOf, closest } from '../native'
import { raised } from './raise'
import type { Spot, Survey } from './spot'

/** A page can hold endless ones; so many are a list. */
const MOST = 400

/** Those called alike that say most, each with what holds it and none of the others; empty where there are not two. */
export function calledBodies({ spots }: Survey): number[] {
  const groups = new Map<string, number[]>()
  spots.forEach((spot, at) => {
    if (!isWords(spot)) return
    const key = `${spot.name} ${spot.classes.replace(/\d+/g, '#')}`
    const members = groups.get(key)
    if (!members) groups.set(key, [at])
    else if (at >= (spots[members.at(-1) ?? 0]?.end ?? 0)) members.push(at)
  })
  const sizeOf = (members: readonly number[]) => members.reduce((sum, at) => sum + (spots[at]?.size ?? 0), 0)
  const [best = []] = [...groups.values()]
    .filter((members) => members.length > 1 && members.length <= MOST)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
  return raised(spots, best)
}

const isWords = ({ el, says, size, linked, editors, fields, isControl }: Spot): boolean =>
  size > linked &&
  editors + fields === 0 &&
  !isControl &&
  says.has('message') &&
  says.has('body') &&
  !says.has('list') &&
  !says.has('stored') &&
  !says.has('draft') &&
  attributeOf(el, 'role') !== 'alert' &&
  closest(el, 'aside, footer, nav, [role=complementary]') === null
