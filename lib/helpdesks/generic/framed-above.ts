/** The first message where it stands in a frame or an editor of its own above the answers, and who wrote it in the line below. */
import { attributeOf } from '../native'
import type { Told } from './description'
import type { Spot, Survey } from './spot'
import { isBareTime } from './times'
import { isEditable } from './written'

/** Characters of a message, and of the line; spots to the end of the line. */
const ENOUGH = 20
const LONGEST_LINE = 200
const NEAR = 40
/** In the words themselves, and in the line: more is a history. */
const MOST_TIMES = 4
const TIMES_OF_LINE = 2

/** @param first spot of the answers, or the number of all spots where there are none. */
export function framedAbove({ spots }: Survey, first: number): Told | null {
  for (let at = first - 1; at > 0; at--) {
    const { size, linked, end, times } = spots[at] as Spot
    if (end > first) continue
    if (isReadOnly(spots[at] as Spot)) return { from: at, to: end, bodyFrom: at, without: new Set() }
    if (!isOfItsOwn(spots[at] as Spot)) continue
    if (size - linked < ENOUGH || times > MOST_TIMES) return null
    const time = timeAfter(spots, end, Math.min(first, end + NEAR))
    if (time === null) return null
    // After the time it may name for whom it was written.
    const to = spots[time]?.end ?? time
    return { from: lineOf(spots, time, end), to, bodyFrom: at, without: new Set() }
  }
  return null
}

const isOfItsOwn = ({ el, name, isBare }: Spot) => name === 'iframe' || (!isBare && isEditable(el))

/** What was asked may be shown in an editor that is switched off. */
const isReadOnly = ({ el, name, size, linked, isBare }: Spot) =>
  name === 'div' && !isBare && size - linked >= ENOUGH && attributeOf(el, 'contenteditable') === 'false'

function timeAfter(spots: Spot[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (!spots[at]?.isControl && isBareTime(spots[at] as Spot)) return at
  return null
}

/** The widest box around a time that holds no more than a line. */
function lineOf(spots: Spot[], time: number, least: number): number {
  let line = time
  for (let at = time; at >= least; at = spots[at]?.up ?? -1) {
    const { size, times } = spots[at] as Spot
    if (size > LONGEST_LINE || times > TIMES_OF_LINE) break
    line = at
  }
  return line
}
