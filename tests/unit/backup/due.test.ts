/** When a backup is due: a week, and something to lose. */
import { expect, it } from 'vitest'
import { backupDue } from '@/lib/backup/due'

const DAY = 86_400_000
const NOW = 1_790_000_000_000
const ago = (days: number) => NOW - days * DAY
const due = (last: number | null, first: number, changed: number, now = NOW) =>
  backupDue({ lastBackupAt: last, changes: { first, last: changed } }, now)

it('never where nothing is kept', () => {
  expect(backupDue({ lastBackupAt: null, changes: null }, NOW)).toBe(false)
  expect(backupDue({ lastBackupAt: ago(100), changes: null }, NOW)).toBe(false)
})

it('the first time a week after the first thing that was kept', () => {
  expect(due(null, ago(6), ago(1))).toBe(false)
  expect(due(null, ago(7), ago(1))).toBe(true)
})

it('a week after the last one, where something has changed since', () => {
  expect(due(ago(7), ago(90), ago(1))).toBe(true)
  expect(due(ago(6.9), ago(90), ago(1))).toBe(false)
  expect(due(ago(30), ago(90), ago(31))).toBe(false)
})

it('still comes after the clock was set back: a date in the future counts as none', () => {
  const future = NOW + 400 * DAY
  expect(due(future, ago(90), ago(1))).toBe(true)
  expect(due(future, ago(2), ago(1))).toBe(false)
  // A little ahead is the same clock.
  expect(due(NOW + 60_000, ago(90), NOW)).toBe(false)
})
