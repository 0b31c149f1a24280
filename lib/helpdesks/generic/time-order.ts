/** Whether a page's times rise or fall, as people read them: in any notation, most languages, and with no zone at all. */
import { toUtc } from '../time'

/** Times of one kind can be compared; `at` is larger for later ones. */
export type Moment = { kind: string; at: number }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Any leap year: where a page shows none. */
const NO_YEAR = 2000
const LONGEST = 120

/** "2026-11-20", "2026年11月20日" */
const YEAR_FIRST = /(?<!\d)(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)/
/** "20.11.2026", "11/20/26" */
const YEAR_LAST = /(?<!\d)(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})(?!\d)/
/** "11月20日" */
const NO_YEAR_AT_ALL = /(?<!\d)(\d{1,2})月\s?(\d{1,2})日/
/** "20. November", "20 de noviembre", "Nov 20" */
const DAY_AND_NAME =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th)?\s(?:de\s)?(\p{L}{3,})|(\p{L}{3,})\.?\s(\d{1,2})(?![\d:])/gu
const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/
const CLOCK = /(?<!\d)(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s?([ap])\.?m\b)?/i
/** "3 hours ago", "vor 2 Tagen", "5m", "3 days, 17 hours ago": of two with the same words the larger is the older. */
const AGO =
  /^(?:(?:\p{L}{1,8}\s){1,2}\d{1,3}\s?\p{L}{1,12}\.?(?:,?\s\d{1,2}\s?\p{L}{1,12}\.?)?|\d{1,3}\s?\p{L}{1,12}\.?(?:,?\s\d{1,2}\s?\p{L}{1,12}\.?)?\s\p{L}{2,8}|\d{1,3}\s?(?:s|m|h|d|w|min|hr)s?\.?)$/u

/** @returns above 0 where later ones come later, below 0 where they come first, 0 where the times do not tell. */
export function directionOf(times: readonly (string | null)[], language: string): number {
  const texts = times.flatMap((time) => time?.slice(0, LONGEST) ?? [])
  const isDayFirst = texts.some((text) => Number(YEAR_LAST.exec(text)?.[1] ?? 0) > 12)
  const moments = texts.flatMap((text) => momentOf(text, language, isDayFirst) ?? [])
  let direction = 0
  let compared = 0
  moments.forEach(({ kind, at }, index) => {
    const before = moments[index - 1]
    if (before?.kind !== kind) return
    direction += Math.sign(at - before.at)
    compared += 1
  })
  // One pair of many may be a message that is set elsewhere.
  return compared * 2 >= moments.length - 1 ? direction : 0
}

/** @param language of the page, as its markup has it. Null for what is no time of any known notation. */
export function momentOf(text: string, language: string, isDayFirst: boolean): Moment | null {
  const exact = toUtc(text)
  if (exact !== null) return { kind: 'date', at: Date.parse(exact) }
  const line = text.trim()
  const day = dayIn(line, language, isDayFirst)
  const clock = clockIn(line)
  if (day) return { kind: day.hasYear ? 'date' : 'day', at: day.at + (clock ?? 0) }
  if (clock !== null) return { kind: 'clock', at: clock }
  return agoIn(line.replace(/\s[·•|–—].*/, ''))
}

/** "2 hours ago": a name may stand after it. */
function agoIn(line: string): Moment | null {
  if (!AGO.test(line)) return null
  const [large = 0, small = 0] = line.match(/\d+/g)?.map(Number) ?? []
  return { kind: line.replace(/\d+/g, '#'), at: -(large * 100 + small) }
}

function clockIn(line: string): number | null {
  const [found, hour = '', minute = '', second = '0', half] = CLOCK.exec(line) ?? []
  if (found === undefined) return null
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
  return hours * HOUR + Number(minute) * MINUTE + Number(second) * 1000
}

type Day = { at: number; hasYear: boolean }

function dayIn(line: string, language: string, isDayFirst: boolean): Day | null {
  const iso = YEAR_FIRST.exec(line)
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const last = YEAR_LAST.exec(line)
  if (last) {
    const [one, other] = [Number(last[1]), Number(last[3])]
    const [day, month] = isDayFirst || last[2] === '.' ? [one, other] : [other, one]
    return dayOf(Number(last[4]) % 100, month, day)
  }
  const bare = NO_YEAR_AT_ALL.exec(line)
  if (bare) return dayOf(null, Number(bare[1]), Number(bare[2]))
  for (const [, before, after, first, second] of line.matchAll(DAY_AND_NAME)) {
    const month = monthOf(after ?? first ?? '', language)
    if (month === null) continue
    const year = YEAR.exec(line)?.[1]
    return dayOf(year === undefined ? null : Number(year), month, Number(before ?? second))
  }
  return null
}

/** @param year of two digits or four; null where none is shown. */
const dayOf = (year: number | null, month: number, day: number): Day => ({
  at: Math.floor(Date.UTC(year === null ? NO_YEAR : 2000 + (year % 100), month - 1, day) / DAY) * DAY,
  hasYear: year !== null,
})

const names = new Map<string, string[]>()

/** By the names that the browser knows in the page's language, and in English; cut ones too. */
function monthOf(word: string, language: string): number | null {
  const start = word.toLowerCase()
  for (const locale of [language, 'en']) {
    const found = monthsIn(locale).flatMap((name, index) => (name.startsWith(start) ? index + 1 : []))
    if (found.length === 1) return found[0] ?? null
  }
  return null
}

function monthsIn(locale: string): string[] {
  const known = names.get(locale)
  if (known) return known
  const isKnown = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(locale)
  const format = isKnown
    ? new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' })
    : null
  const months = Array.from({ length: format ? 12 : 0 }, (_, month) => {
    const parts = format?.formatToParts(Date.UTC(NO_YEAR, month, 1)) ?? []
    return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase()
  })
  if (names.size < MOST_NAMES) names.set(locale, months)
  return months
}

/** A page can change its language endlessly. */
const MOST_NAMES = 8
