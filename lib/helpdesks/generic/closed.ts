/** What a spot of the survey is, once all that stands in it is known. */
import { isListOfLinks, withoutBody } from './controls'
import type { Spot } from './spot'
import { isBareTime, isTimeSign } from './times'

/** Characters of a name with its address. */
const MAX_MAIL = 80

/** Its sums go up to what holds it. Nothing where `index` is none. */
export function closed(spots: Spot[], index: number): void {
  const spot = spots[index]
  if (!spot) return
  spot.end = spots.length
  // A link to a message goes by its name.
  if (spot.says.has('body') && (spot.name === 'a' || isListOfLinks(spots, index)))
    spot.says = withoutBody(spot.says)
  spot.isTime = isTimeSign(spot)
  // Of two in one another one.
  if (spot.isTime && spot.times === 0) spot.times = 1
  if (spot.says.has('body') || spot.name === 'iframe') spot.bodies = 1
  if (spot.own.includes('@') && spot.own.length <= MAX_MAIL) spot.mails += 1
  if (isBareTime(spot))
    spot.timed = holdsName(spots, index) ? Math.min(spot.size, spot.timed + spot.own.length) : spot.size
  if (spot.name === 'a') spot.linked = spot.size
  const holder = spots[spot.up]
  if (!holder) return
  holder.bodies += spot.bodies
  holder.mails += spot.mails
  holder.editors += spot.editors
  holder.fields += spot.fields
  if (spot.isControl && !holder.isControl) {
    // What stands in a button is its own text alone, and several times in buttons are one message's.
    holder.times = Math.max(holder.times, Math.min(1, spot.times))
    return
  }
  holder.times += spot.times
  holder.size += spot.size
  holder.linked += spot.linked
  holder.timed += spot.timed
}

/** Beside a time in the same line, in an element of its own. */
function holdsName(spots: Spot[], at: number): boolean {
  const { end } = spots[at] as Spot
  for (let inner = at + 1; inner < end; inner++) {
    const { name, size, isControl } = spots[inner] as Spot
    if (/^(b|strong|a)$/.test(name) && size > 0 && !isControl) return true
  }
  return false
}
