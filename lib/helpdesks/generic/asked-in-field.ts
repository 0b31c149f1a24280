/** A question that nobody has answered yet may stand among the ticket's fields alone: "Description | We would like …". */
import type { Range } from './author'
import type { Spot, Survey } from './spot'

/** Characters of a label, and the least and the most of what somebody asks. */
const LONGEST_LABEL = 24
const SHORTEST = 40
const LONGEST = 4000
const WORDS = 6

/** The longest of them; null where no field is called so, by its markup or by a label that is a developer's word. */
export function askedInField({ spots, vocabulary }: Survey): Range | null {
  let best: { at: number; size: number } | null = null
  spots.forEach(({ own, name, isControl, says }, at) => {
    if (isControl || name === 'a') return
    const isLabel =
      own.length > 3 &&
      own.length <= LONGEST_LABEL &&
      LABEL.test(own) &&
      vocabulary.ofToken(own.replace(/[\s:：]+$/, '')).has('told')
    const value = isLabel ? besideOf(spots, at) : says.has('told') ? at : null
    const size = value === null ? 0 : (spots[value]?.size ?? 0)
    if (value !== null && isProse(spots, value) && size > (best?.size ?? 0)) best = { at: value, size }
  })
  const found = best as { at: number } | null
  return found && { from: found.at, to: spots[found.at]?.end ?? found.at, bodyFrom: found.at }
}

const LABEL = /^\p{L}+(\s\p{L}+)?\s?[:：]?$/u

/** Next to the label, or to a box that holds nothing else. */
function besideOf(spots: readonly Spot[], label: number): number | null {
  const { size, own } = spots[label] as Spot
  if (size > own.length) return null
  let at = label
  while (spots[spots[at]?.up ?? -1]?.size === size) at = spots[at]?.up ?? -1
  const { up, end } = spots[at] as Spot
  return spots[end]?.up === up ? end : null
}

/** Words, and neither fields nor other things in them. */
function isProse(spots: readonly Spot[], at: number): boolean {
  const { size, linked, times, fields, editors, end } = spots[at] as Spot
  if (size < SHORTEST || size > LONGEST || linked > size / 4 || times > 0 || fields + editors > 0)
    return false
  const words = spots.slice(at, end).reduce((sum, { own }) => sum + own.split(/\s+/).length, 0)
  return words >= WORDS
}
