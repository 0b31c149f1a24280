/** Finds listed words in a text, whole ones where the script has spaces, and names of days and months. Pure. */

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u

export type Finder = { has: (text: string) => boolean; count: (text: string) => number }

const cache = new Map<string, RegExp>()

/** @param list entries in lower case, `|` between them; none of them is a pattern. */
export function finderOf(list: string): Finder {
  const pattern = patternOf(list)
  return {
    has: (text) => folded(text).search(pattern) >= 0,
    count: (text) => [...folded(text).matchAll(pattern)].length,
  }
}

/** Days and months by the browser's own names, short ones too. */
export function dayNames(lang: string): string {
  const locale = Intl.DateTimeFormat.supportedLocalesOf([lang])[0] ?? 'en'
  const names = new Set<string>()
  for (const style of ['long', 'short'] as const) {
    const day = new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' })
    const month = new Intl.DateTimeFormat(locale, { month: style, day: 'numeric', timeZone: 'UTC' })
    for (let index = 0; index < 12; index++) {
      names.add(day.format(Date.UTC(2026, 0, 5 + (index % 7))))
      const part = month.formatToParts(Date.UTC(2026, index, 1)).find(({ type }) => type === 'month')
      if (part) names.add(part.value)
    }
  }
  // A number is no name (Japanese months), and two letters stand in other words.
  return [...names]
    .map((name) => name.toLowerCase().replace(/\.$/, ''))
    .filter((name) => name.length > 2 && !/\d/.test(name))
    .join('|')
}

/** A clock, a date, or an amount of time in figures, in any language. */
export const CLOCK_OR_DATE =
  /\b\d{1,2}[:h.]\d{2}\b|\b\d{1,4}[./-]\d{1,2}[./-]?(?:\d{1,4})?\b|\b\d{1,2} ?(?:am|pm|uhr)\b|\d+ ?(?:時|日|分|月)/iu

function patternOf(list: string): RegExp {
  const known = cache.get(list)
  if (known) return known
  const words = list.split('|').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const isUnspaced = UNSPACED.test(list)
  const made = new RegExp(
    isUnspaced ? words.join('|') : `(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`,
    'gu',
  )
  cache.set(list, made)
  return made
}

/** The lists have the curly apostrophe. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll("'", '’')
}
