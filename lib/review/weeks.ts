/** The last 52 weeks, Monday to Sunday, in the agent's own time zone: every week is service week. Pure. */
import { addDays } from 'date-fns/addDays'
import { addWeeks } from 'date-fns/addWeeks'
import { getISOWeek } from 'date-fns/getISOWeek'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'

export type Week = {
  /** ISO 8601: 1 to 53. */
  number: number
  /** First and last day, as local midnights. */
  monday: Date
  sunday: Date
  count: number
  /** How strongly it is shown: 0 for none, then 1 to 4. */
  step: 0 | 1 | 2 | 3 | 4
}

export const WEEKS = 52

/** @param times in milliseconds since 1970, in any order. @returns oldest first; the last one is the week of `now`. */
export function lastWeeks(times: readonly number[], now: number): Week[] {
  const first = addWeeks(startOfISOWeek(now), 1 - WEEKS)
  const mondays = Array.from({ length: WEEKS + 1 }, (_, index) => addWeeks(first, index))
  const counts = countsOf(
    times,
    mondays.map((monday) => monday.getTime()),
  )
  return mondays.slice(0, WEEKS).map((monday, index) => {
    const count = counts[index] ?? 0
    return { number: getISOWeek(monday), monday, sunday: addDays(monday, 6), count, step: stepOf(count) }
  })
}

/** By the borders themselves: a week in which the clock changes is an hour longer or shorter. */
function countsOf(times: readonly number[], borders: readonly number[]): number[] {
  const counts = borders.map(() => 0)
  const [from = 0, to = 0] = [borders[0], borders.at(-1)]
  for (const time of times) {
    if (time < from || time >= to) continue
    let low = 0
    let high = borders.length - 1
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (time < (borders[middle] ?? 0)) high = middle
      else low = middle
    }
    counts[low] = (counts[low] ?? 0) + 1
  }
  return counts
}

/** By fixed numbers, so that a quiet week looks the same beside a busy one as beside another quiet one. */
function stepOf(count: number): Week['step'] {
  if (count === 0) return 0
  if (count === 1) return 1
  if (count <= 3) return 2
  return count <= 6 ? 3 : 4
}
