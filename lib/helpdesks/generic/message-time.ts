/** When a message was written, as the page shows it. */
import { toUtc } from '../time'
import type { Spot, Survey } from './spot'
import { isBareTime, isByline, timesIn, timeWritten } from './times'

/** The time after a name in the same line. */
function writtenIn(spot: Spot): string[] {
  const at = timeWritten(spot)
  return at === null ? [] : [spot.own.slice(at)]
}

/** The first that a machine can read, else the first. */
export function timeOf({ spots }: Survey, from: number, to: number, body: number): string | null {
  const found = timesIn((spots[from] as Spot).el, '')
  for (let at = from; at < to; at++) {
    const spot = spots[at] as Spot
    if (at === body) at = spot.end - 1
    else if (isBareTime(spot) || isByline(spot)) found.push(...timesIn(spot.el, spot.own))
    else found.push(...writtenIn(spot))
  }
  return found.find((time) => toUtc(time) !== null) ?? found[0] ?? null
}
