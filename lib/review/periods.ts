/** Parts of the calendar in the agent's own time zone. Pure. */
import { addDays } from 'date-fns/addDays'
import { endOfISOWeek } from 'date-fns/endOfISOWeek'
import { endOfMonth } from 'date-fns/endOfMonth'
import { endOfQuarter } from 'date-fns/endOfQuarter'
import { endOfYear } from 'date-fns/endOfYear'
import { formatISO } from 'date-fns/formatISO'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'
import { startOfMonth } from 'date-fns/startOfMonth'
import { startOfQuarter } from 'date-fns/startOfQuarter'
import { startOfYear } from 'date-fns/startOfYear'

export type Period = 'all' | 'week' | 'month' | 'quarter' | 'year' | 'own'

/** A day as a date field has it, such as 2026-11-28; empty: no border. */
export type Day = string

/** Milliseconds since 1970; `end` is no longer part of it. */
export type Bounds = { start: number; end: number }

const BORDERS = {
  week: [startOfISOWeek, endOfISOWeek],
  month: [startOfMonth, endOfMonth],
  quarter: [startOfQuarter, endOfQuarter],
  year: [startOfYear, endOfYear],
} as const

/** @param own both days belong to it. Null: no bounds. */
export function boundsOf(period: Period, own: { from: Day; to: Day }, now: number): Bounds | null {
  if (period === 'all') return null
  if (period !== 'own') {
    const [startOf, endOf] = BORDERS[period]
    return { start: startOf(now).getTime(), end: endOf(now).getTime() + 1 }
  }
  const [from, to] = [parseISO(own.from), parseISO(own.to)]
  return {
    start: isValid(from) ? from.getTime() : Number.NEGATIVE_INFINITY,
    end: isValid(to) ? addDays(to, 1).getTime() : Number.POSITIVE_INFINITY,
  }
}

export function dayOf(at: number | Date): Day {
  return formatISO(at, { representation: 'date' })
}

/** Another day at the same time of the day; null where it is no day. */
export function onDay(at: number, day: Day): number | null {
  const date = parseISO(day)
  if (!isValid(date)) return null
  const before = new Date(at)
  date.setHours(before.getHours(), before.getMinutes(), before.getSeconds(), before.getMilliseconds())
  return date.getTime()
}
