/** When a promise is due, in days as people say them. Pure. */
import { addDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { endOfDay } from 'date-fns/endOfDay'
import type { PromiseRow } from '@/lib/records/customer-rows'

export type Due = { kind: 'none' | 'today' | 'tomorrow' } | { kind: 'day' | 'overdue'; day: string }

/** @param dueAt the last moment of the day by which it was promised. */
export function dueOf(dueAt: number | null, now: number, language: string): Due {
  if (dueAt === null) return { kind: 'none' }
  const days = differenceInCalendarDays(dueAt, now)
  if (days === 0) return { kind: 'today' }
  if (days === 1) return { kind: 'tomorrow' }
  const isNear = Math.abs(days) < 7
  const words = isNear ? ({ weekday: 'short' } as const) : ({ day: 'numeric', month: 'short' } as const)
  const day = new Intl.DateTimeFormat(language, words).format(dueAt)
  return { kind: days < 0 ? 'overdue' : 'day', day }
}

/** Today's and older ones: what the agent must hear of on the ticket itself. */
export function isPressing({ dueAt, doneAt }: Pick<PromiseRow, 'dueAt' | 'doneAt'>, now: number): boolean {
  return doneAt === null && dueAt !== null && differenceInCalendarDays(dueAt, now) <= 0
}

/** The last moment of the day so many days from now. */
export function dayFrom(now: number, days: number): number {
  return endOfDay(addDays(now, days)).getTime()
}

/** The last moment of a day as a date field gives it; null where it is none. */
export function dayIn(typed: string): number | null {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00`).getTime() : Number.NaN
  return Number.isNaN(day) ? null : endOfDay(day).getTime()
}

/** As a date field takes it, in local time. */
export function typedDay(at: number): string {
  const day = new Date(at)
  const two = (part: number) => `${part}`.padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
