/** 52 weeks and other parts of the calendar, over year ends and changes of the clock. */
import { afterEach, describe, expect, it, vi } from 'vitest'
import { boundsOf, dayOf, onDay } from '@/lib/review/periods'
import { lastWeeks } from '@/lib/review/weeks'

afterEach(() => vi.unstubAllEnvs())

const at = (text: string) => new Date(text).getTime()
const stamp = (time: number) => new Date(time).toISOString()

describe.each(['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe'])(
  'weeks in %s',
  (zone) => {
    const weeksAt = (now: string, times: string[] = []) => {
      vi.stubEnv('TZ', zone)
      return lastWeeks(
        times.map((time) => at(time)),
        at(now),
      )
    }

    it('are 52 with borders at local midnight on Mondays, without gap or overlap', () => {
      const weeks = weeksAt('2026-11-28T10:00')
      expect(weeks).toHaveLength(52)
      for (const [index, { monday, sunday }] of weeks.entries()) {
        expect([monday.getDay(), monday.getHours(), sunday.getDay()]).toEqual([1, 0, 0])
        const next = weeks[index + 1]?.monday
        if (next) expect(dayOf(next)).toBe(dayOf(sunday.getTime() + 30 * 3_600_000))
      }
    })

    it('number the 53rd week of a long year', () => {
      const numbers = weeksAt('2021-01-10T12:00').map((week) => week.number)
      expect(numbers.slice(-3)).toEqual([52, 53, 1])
      expect(weeksAt('2027-01-03T23:59').at(-1)).toMatchObject({ number: 53 })
      expect(weeksAt('2027-01-04T00:00').at(-1)).toMatchObject({ number: 1 })
    })

    it('count the last minute of Sunday and the first of Monday, also where the clock changes', () => {
      const weeks = weeksAt('2026-11-28T10:00', [
        '2026-03-29T23:59:59',
        '2026-03-30T00:00:00',
        '2026-10-25T23:59:59',
        '2026-10-26T00:00:00',
        '2026-11-01T23:59:59',
        '2026-11-02T00:00:00',
        '2024-01-01T00:00:00',
      ])
      const byMonday = Object.fromEntries(weeks.map(({ monday, count }) => [dayOf(monday), count]))
      expect(byMonday).toMatchObject({
        '2026-03-23': 1,
        '2026-03-30': 1,
        '2026-10-19': 1,
        '2026-10-26': 2,
        '2026-11-02': 1,
      })
      expect(weeks.reduce((sum, { count }) => sum + count, 0)).toBe(6)
    })
  },
)

it('shows more wins more strongly, in four steps', () => {
  const now = at('2026-11-28T10:00')
  const stepOf = (count: number) => lastWeeks(Array(count).fill(now), now).at(-1)?.step
  expect([0, 1, 2, 3, 4, 6, 7, 500].map(stepOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4])
})

describe('periods', () => {
  const NONE = { from: '', to: '' }
  const boundsAt = (period: Parameters<typeof boundsOf>[0], own = NONE, now = '2026-11-28T10:00Z') => {
    vi.stubEnv('TZ', 'UTC')
    const bounds = boundsOf(period, own, at(now))
    return bounds && [bounds.start, bounds.end].map((time) => (Number.isFinite(time) ? stamp(time) : ''))
  }

  it.each([
    ['week', '2026-11-23T00:00:00.000Z', '2026-11-30T00:00:00.000Z'],
    ['month', '2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z'],
    ['quarter', '2026-10-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['year', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
  ] as const)('this %s', (period, start, end) => expect(boundsAt(period)).toEqual([start, end]))

  it('are without bounds where nothing is asked for', () => expect(boundsAt('all')).toBeNull())

  it('of one’s own hold both days whole, and are open where a day is missing or none', () => {
    const own = boundsAt('own', { from: '2026-11-02', to: '2026-11-03' })
    expect(own).toEqual(['2026-11-02T00:00:00.000Z', '2026-11-04T00:00:00.000Z'])
    expect(boundsAt('own', { from: '2026-11-02', to: '' })).toEqual(['2026-11-02T00:00:00.000Z', ''])
    expect(boundsAt('own', { from: 'nonsense', to: '2026-02-30' })).toEqual(['', ''])
  })

  it('end after the 25 hours of a day in which the clock goes back', () => {
    vi.stubEnv('TZ', 'Europe/Berlin')
    const day = boundsOf('own', { from: '2026-10-25', to: '2026-10-25' }, 0)
    expect(day && (day.end - day.start) / 3_600_000).toBe(25)
  })

  it('move to another day at the same time of the day', () => {
    vi.stubEnv('TZ', 'Europe/Berlin')
    const moved = onDay(at('2026-03-28T02:30'), '2026-11-02')
    expect(moved).toBe(at('2026-11-02T02:30'))
    expect(onDay(0, 'soon')).toBeNull()
  })
})
