/** Checks and unchecks one box of a note: exactly one letter of its text changes, or none. Pure. */
import { boxesIn, lex } from './lex'

/** What may be a box; some stand inside code, where they are none. */
const BOX = /(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\](?=\s|$)/g
const MOST_TRIES = 50

/** @param index of the box among all. Null where no single letter does it: the text is not what it seemed. */
export function withBoxTurned(text: string, index: number): string | null {
  const before = boxesOf(text)
  if (!before || index >= before.length) return null
  const places = [...text.matchAll(BOX)].map((found) => found.index + found[0].length - 2)
  // Those in code stand between: what is looked for is never before its own number.
  for (const place of places.slice(index, index + MOST_TRIES)) {
    const turned = `${text.slice(0, place)}${before[index] ? ' ' : 'x'}${text.slice(place + 1)}`
    const after = boxesOf(turned)
    const isOnlyThis =
      after?.length === before.length && after.every((is, at) => (is !== before[at]) === (at === index))
    if (isOnlyThis) return turned
  }
  return null
}

function boxesOf(text: string): boolean[] | null {
  const tokens = lex(text)
  return tokens && boxesIn(tokens)
}
