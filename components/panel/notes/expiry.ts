/** When a note goes away: always at the end of a day, by the calendar of the agent. Pure. */

export type Span = 'week' | 'month' | 'quarter'

/** Milliseconds since 1970: the end of the day that is so far away. */
export function endAfter(now: number, span: Span): number {
  const day = new Date(now)
  if (span === 'week') return endOfDay(day.getFullYear(), day.getMonth(), day.getDate() + 7)
  const month = day.getMonth() + (span === 'month' ? 1 : 3)
  // The 31st of a shorter month is its last day.
  const last = new Date(day.getFullYear(), month + 1, 0).getDate()
  return endOfDay(day.getFullYear(), month, Math.min(day.getDate(), last))
}

/** @param date as a date field gives it, "2026-12-05". Null where it is none, or not after today. */
export function endOn(date: string, now: number): number | null {
  const [year, month, day] = date.split('-').map(Number)
  if (!year || !month || !day) return null
  const end = endOfDay(year, month - 1, day)
  return Number.isFinite(end) && end > now ? end : null
}

/** As a date field takes it. */
export function dateFieldOf(at: number): string {
  const day = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** "21 Nov", with the year where it is another one. A time ahead of the clock, which was set back, is now. */
export function dayOf(at: number, now: number, language: string): string {
  return dated(Math.min(at, now), now, language)
}

/** The last day on which it is there. */
export function lastDayOf(end: number, now: number, language: string): string {
  return dated(end - 1, now, language)
}

function dated(at: number, now: number, language: string): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const year = isThisYear ? {} : ({ year: 'numeric' } as const)
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', ...year }).format(at)
}

function endOfDay(year: number, month: number, day: number): number {
  return new Date(year, month, day + 1).getTime()
}
