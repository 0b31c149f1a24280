/** Where a message stands between two ends, for people who hear the map instead of seeing it. Pure. */

export type Place = 'low' | 'lower' | 'middle' | 'higher' | 'high'

const MIDDLE = 0.15
const CLEAR = 0.5

/** @param value from -1 to 1. */
export function placeOf(value: number): Place {
  if (Math.abs(value) < MIDDLE) return 'middle'
  if (value < 0) return value <= -CLEAR ? 'low' : 'lower'
  return value >= CLEAR ? 'high' : 'higher'
}
