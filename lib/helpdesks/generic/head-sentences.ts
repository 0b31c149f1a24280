/**
 * Heads that are sentences: "On 9 May 2026, 8:33 ann wrote:". Which of its words are the name is told by the others: all
 * else is the same in each, but for the time.
 */
import type { Author, Range } from './range'
import type { Spot } from './spot'
import { FIGURES } from './times'

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
  const lines = ranges.map((range) => lineIn(spots, range))
  const alike = largestAlike(lines.flatMap((line) => line ?? []))
  for (const side of [0, 1] as const) {
    const { before, after } = sharedBy(alike.map(({ sides }) => sides[side]))
    const nameIn = ({ sides }: Line) => {
      const words = sides[side].slice(before, sides[side].length - after)
      return words.length > 0 && words.length <= MOST_WORDS ? words.join(' ').replace(/[,:;]+$/, '') : null
    }
    const names = new Set(alike.flatMap((line) => nameIn(line) ?? []))
    if (names.size < 2) continue
    return lines.map((line) => {
      const name = line && (alike.includes(line) ? nameIn(line) : namedIn(line, names))
      return line && name ? { at: line.at, person: { name, email: null }, time: line.time } : null
    })
  }
  return lines.map(() => null)
}

/** Another sentence, "… was closed by ann", has one of the names too. */
const namedIn = ({ sides }: Line, names: ReadonlySet<string>) =>
  sides.flat().find((word) => names.has(word)) ?? null

function lineIn(spots: readonly Spot[], { from, to, bodyFrom = to }: Range): Line | null {
  for (let at = from; at < Math.min(to, from + NEAR); at++) {
    const { own, size, isTime, isControl, end } = spots[at] as Spot
    if (at === bodyFrom || isControl || !isTime || size > LONGEST || end >= to) continue
    const time = TIME.exec(own)
    if (!time) continue
    const sides = [own.slice(0, time.index), own.slice(time.index + time[0].length)] as const
    return { at, time: time[0].trim(), sides: [wordsOf(sides[0]), wordsOf(sides[1])] }
  }
  return null
}

const wordsOf = (text: string) => text.split(/[\s,]+/).filter((word) => /[\p{L}\d]/u.test(word))

/** All figures of a line, with "a.m." behind them. */
const TIME = new RegExp(
  `(?:${FIGURES.source})(?:[\\s,]*(?:\\p{L}{1,3}\\s)?(?:${FIGURES.source}))*(?::\\d{2})?(?:\\s?(?:[ap]\\.?m\\.?)(?=\\s|$))?`,
  'iu',
)

/** Those that end, or else begin, with one word. */
function largestAlike(lines: readonly Line[]): Line[] {
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const [before, after] = line.sides
    const key = `${before.length > 0} ${after.at(-1) ?? before[0] ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), line])
  }
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
