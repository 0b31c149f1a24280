/** Where the words of a search stand in a text, so that they can be shown there. Pure. */
import { folded, isAnywhere, mayHaveTypo, swapsOf, TYPOS, wordsIn } from './words'

export type Mark = { start: number; end: number }

/** A letter with the accents that belong to it: folded as one, so that places can be counted. */
const LETTER = /\P{M}\p{M}*/gu
/** Of the letters that have neither accents nor other forms. */
const LAST_PLAIN = '\u0080'
const WORD = /[\p{L}\p{N}\p{M}ー]+/gu

/** In order, none inside another; the same words that `RecordSearch.find` would find. */
export function marksIn(text: string, search: string): Mark[] {
  const asked = wordsIn(search)
  if (asked.length === 0) return []
  const { plain, places } = placesOf(text)
  const hits: Mark[] = []
  for (const word of plain.matchAll(WORD)) {
    for (const each of asked) {
      const hit = placeIn(word[0], each)
      if (!hit) continue
      const first = places[word.index + hit.start]
      const last = places[word.index + hit.end - 1]
      if (first && last) hits.push({ start: first.start, end: last.end })
    }
  }
  return joined(hits)
}

/** The folded text, and for each of its letters the letter of the text itself that it was made of. */
function placesOf(text: string): { plain: string; places: Mark[] } {
  let plain = ''
  const places: Mark[] = []
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    const piece = letter < LAST_PLAIN ? letter.toLowerCase() : folded(letter)
    const place = { start: index, end: index + letter.length }
    for (let at = 0; at < piece.length; at++) places.push(place)
    plain += piece
  }
  return { plain, places }
}

function placeIn(word: string, asked: string): Mark | null {
  const at = isAnywhere(asked) ? word.indexOf(asked) : word.startsWith(asked) ? 0 : -1
  if (at >= 0) return { start: at, end: at + asked.length }
  return mayHaveTypo(asked) && (isNear(word, asked) || swapsOf(asked).includes(word))
    ? { start: 0, end: word.length }
    : null
}

/** As many wrong letters as the index allows: Levenshtein's distance, row by row. */
function isNear(word: string, asked: string): boolean {
  const most = Math.round(asked.length * TYPOS)
  if (Math.abs(word.length - asked.length) > most) return false
  let row = Array.from({ length: asked.length + 1 }, (_, column) => column)
  for (let line = 1; line <= word.length; line++) {
    const next = [line]
    for (let column = 1; column <= asked.length; column++) {
      const isSame = word[line - 1] === asked[column - 1]
      const above = row[column] ?? 0
      const before = next[column - 1] ?? 0
      next.push(Math.min(above + 1, before + 1, (row[column - 1] ?? 0) + (isSame ? 0 : 1)))
    }
    row = next
  }
  return (row[asked.length] ?? 0) <= most
}

function joined(hits: Mark[]): Mark[] {
  const all: Mark[] = []
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && hit.start <= last.end) last.end = Math.max(last.end, hit.end)
    else all.push({ ...hit })
  }
  return all
}
