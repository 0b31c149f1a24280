/** Wins in groups of months and days, in the agent's own time zone; newest first. Pure. */
import type { WinRow } from '@/lib/records/rows'

export type Day = { at: number; wins: WinRow[] }
export type Month = { at: number; days: Day[] }

/** @param wins newest first. */
export function monthsOf(wins: readonly WinRow[]): Month[] {
  const months: Month[] = []
  for (const win of wins) {
    const date = new Date(win.at)
    const month = last(months, startOfMonth(date), (at) => ({ at, days: [] as Day[] }))
    last(month.days, startOfDay(date), (at) => ({ at, wins: [] as WinRow[] })).wins.push(win)
  }
  return months
}

/** The group that is open, or a new one. */
function last<T extends { at: number }>(groups: T[], at: number, create: (at: number) => T): T {
  const open = groups.at(-1)
  if (open?.at === at) return open
  const fresh = create(at)
  groups.push(fresh)
  return fresh
}

function startOfMonth(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth()).getTime()
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
