/** A question that nobody has answered yet may stand among the ticket's fields alone: "Description | We would like …". */
import type { Range } from './range'
import type { Spot, Survey } from './spot'
import { besideLabel, LABEL } from './subject-field'

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
    const value = isLabel ? besideLabel(spots, at) : says.has('told') ? at : null
    const size = value === null ? 0 : (spots[value]?.size ?? 0)
    if (value !== null && isProse(spots, value) && size > (best?.size ?? 0)) best = { at: value, size }
  })
  const found = best as { at: number } | null
  return found && { from: found.at, to: spots[found.at]?.end ?? found.at, bodyFrom: found.at }
}

/** Words, and neither fields nor other things in them. */
function isProse(spots: readonly Spot[], at: number): boolean {
  const { size, linked, times, fields, editors, end } = spots[at] as Spot
  if (size < SHORTEST || size > LONGEST || linked > size / 4 || times > 0 || fields + editors > 0)
    return false
  const said = spots.slice(at, end).map(({ own }) => own)
  // Of a language without spaces the signs count.
  return said.join(' ').split(/\s+/).length >= WORDS || said.some((own) => /\p{Lo}{8}/u.test(own))
}
