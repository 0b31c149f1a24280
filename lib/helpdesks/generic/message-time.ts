/** When a message was written, as the page shows it. */
import { toUtc } from '../time'
import type { Body } from './body'
import { FIGURES } from './figures'
import type { Range } from './range'
import type { Spot, Survey } from './spot'
import { isBareTime, isByline, timesIn, timeWritten } from './times'

/** The time after a name in the same line. */
function writtenIn(spot: Spot): string[] {
  const at = timeWritten(spot)
  return at === null ? [] : [spot.own.slice(at)]
}

/** The first that a machine can read, else the first. Among the words only the author's head is looked at. */
export function timeOf(
  { spots }: Survey,
  { from, to }: Pick<Range, 'from' | 'to'>,
  body: Body,
  author: number | null,
): string | null {
  const found = timesIn((spots[from] as Spot).el, '')
  const { end: last } = spots[body.at] as Spot
  const isHeaded = author !== null && author >= body.at && author < last
  let headTo = 0
  for (let at = from; at < to; at++) {
    const spot = spots[at] as Spot
    if (at >= body.at && at < last && at >= headTo) {
      if (!isHeaded || !body.skip.has(spot.el)) {
        at = isHeaded ? at : last - 1
        continue
      }
      headTo = spot.end
    }
    if (isBareTime(spot) || isByline(spot)) found.push(...timesIn(spot.el, spot.own))
    else found.push(...writtenIn(spot))
  }
  return found.find((time) => toUtc(time) !== null) ?? found[0] ?? besideAddress(spots, from, body.at)
}

/** "<ann@desk.example> — Wed, 11 Nov 2026 02:26 AM": in one line of the head with other things. */
function besideAddress(spots: readonly Spot[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const { own, isTime, isControl } = spots[at] as Spot
    const start = isTime && !isControl && own.length <= LONGEST_LINE ? FIGURES.exec(own)?.index : undefined
    if (start !== undefined) return own.slice(start).trim()
  }
  return null
}

const LONGEST_LINE = 90
