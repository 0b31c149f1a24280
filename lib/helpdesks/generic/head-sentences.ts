/**
 * Heads that are sentences: "On 9 May 2026, 8:33 ann wrote:". Which of its words are the name is told by the others: all
 * else is the same in each, but for the time.
 */
import { FULL } from './person-link'
import type { Author, Range } from './range'
import type { Spot } from './spot'
import { timeSpanIn } from './time-span'
import { languageOf } from './times'

/** What stands before and after the time, word by word. */
type Line = { at: number; time: string; sides: [string[], string[]] }

const LONGEST = 90
/** Spots from where a block starts. */
const NEAR = 6
const MOST_WORDS = 4

/** Where most blocks show no name in another way. */
export function withSentences(
  spots: readonly Spot[],
  ranges: readonly Range[],
  authors: readonly (Author | null)[],
): (Author | null)[] {
  if (authors.filter((author) => author !== null).length * 2 >= ranges.length) return [...authors]
  const said = sentencesIn(spots, ranges)
  return authors.map((author, index) => author ?? said[index] ?? null)
}

/** Of each block; null where its head is no such sentence. */
function sentencesIn(spots: readonly Spot[], ranges: readonly Range[]): (Author | null)[] {
  const language = spots[0] ? languageOf(spots[0].el) : ''
  const lines = ranges.map((range) => lineIn(spots, range, language))
  const said = lines.flatMap((line) => line ?? [])
  for (const keyOf of [byWord, bySides]) {
    const alike = largestAlike(said, keyOf)
    for (const side of [0, 1] as const) {
      const { before, after } = sharedBy(alike.map(({ sides }) => sides[side]))
      const nameIn = ({ sides }: Line) => {
        const words = sides[side].slice(before, sides[side].length - after)
        return words.length > 0 && words.length <= MOST_WORDS ? withoutRole(words.join(' ')) : null
      }
      const names = new Set(alike.flatMap((line) => nameIn(line) ?? []))
      if (names.size < 2) continue
      // Without a word that all have, it may as well be a day or what was done.
      const people = [...names].filter((name) => isSomebody(spots, ranges, name)).length
      if (keyOf === bySides && people * 2 < names.size) continue
      return lines.map((line) => {
        const name = line && (alike.includes(line) ? nameIn(line) : namedIn(line, names))
        return line && name ? { at: line.at, person: { name, email: null }, time: line.time } : null
      })
    }
  }
  return lines.map(() => null)
}

/** "Ann Lee (Desk):". */
const withoutRole = (name: string) => name.replace(/[,:;]+$/, '').replace(/\s\([^()]*\)$/, '')

/** Written as a name or an address is, or shown alone elsewhere on the page. */
const isSomebody = (spots: readonly Spot[], ranges: readonly Range[], name: string): boolean =>
  FULL.test(name) ||
  /\p{L}[._@]\p{L}/u.test(name) ||
  spots.some(
    ({ own, size }, at) =>
      own === name && size === own.length && !ranges.some(({ from, to }) => at >= from && at < to),
  )

/** Another sentence, "… was closed by ann", has one of the names too. */
const namedIn = ({ sides }: Line, names: ReadonlySet<string>) =>
  sides.flat().find((word) => names.has(word)) ?? null

function lineIn(spots: readonly Spot[], { from, to, bodyFrom = to }: Range, language: string): Line | null {
  for (let at = from; at < to; at++) {
    // A head stands before the words or after them.
    if (at === from + NEAR) at = Math.max(at, to - NEAR)
    const { own, size, isTime, isControl, end } = spots[at] as Spot
    if (at === bodyFrom || isControl || !isTime || size > LONGEST || (end >= to && at === from)) continue
    const time = timeSpanIn(own, language, true)
    if (!time) continue
    const sides = [own.slice(0, time.from), own.slice(time.to)] as const
    return { at, time: own.slice(time.from, time.to), sides: [wordsOf(sides[0]), wordsOf(sides[1])] }
  }
  return null
}

const wordsOf = (text: string) => text.split(/[\s,]+/).filter((word) => /[\p{L}\d]/u.test(word))

/** Those that end, or else begin, with one word. */
const byWord = ({ sides: [before, after] }: Line) => `${before.length > 0} ${after.at(-1) ?? before[0] ?? ''}`
/** All that stands beside the time may be the name. */
const bySides = ({ sides: [before, after] }: Line) => `${before.length > 0} ${after.length > 0}`

function largestAlike(lines: readonly Line[], keyOf: (line: Line) => string): Line[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line])
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length)
  return largest.length * 2 >= lines.length ? largest : []
}

/** How many words all have in common at both ends. */
function sharedBy(all: readonly (readonly string[])[]): { before: number; after: number } {
  const shortest = Math.min(...all.map(({ length }) => length), 12)
  const isShared = (word: (words: readonly string[]) => string | undefined) =>
    new Set(all.map(word)).size === 1
  let before = 0
  while (before < shortest && isShared((words) => words[before])) before++
  let after = 0
  while (before + after < shortest && isShared((words) => words.at(-1 - after))) after++
  return { before, after }
}
