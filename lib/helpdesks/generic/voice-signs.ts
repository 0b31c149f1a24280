/** What of a text tells who speaks: its words, two and three in a row, how words begin and end, where a line ends. */
import { hashText } from '@/lib/reading/hash'

/** Longer texts repeat themselves. */
export const LONGEST = 1500
/** No part before the sign is longer, as mail has it: else a long word would be gone through again from each letter. */
const ADDRESS = /https?:\/\/\S+|[^\s@]{1,64}@\S+/g
const TOKENS = /\p{L}+(?:['’]\p{L}+)?|\d+|```/gu
/** Written without spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
const RUNS = [2, 3, 4]

/** Many more places than signs that are kept: few others share one with them by chance. */
const BITS = 17
const SEED = 0x811c9dc5
export const PLACES = 1 << BITS

/** Each sign of a text once. */
export function signsOf(text: string): Set<string> {
  const signs = new Set<string>()
  const add = (sign: string) => signs.add(sign)
  const short = text.slice(0, LONGEST).toLowerCase().replace(ADDRESS, '§')
  for (const line of short.split('\n')) {
    const tokens = (line.match(TOKENS) ?? []).map((token) => (/^\d/.test(token) ? '0' : token))
    for (const token of tokens) addWord(token, add)
    const row = ['^', ...tokens, '$']
    for (let at = 1; at < row.length; at++) {
      add(`2${row[at - 1]} ${row[at]}`)
      if (at > 1) add(`3${row[at - 2]} ${row[at - 1]} ${row[at]}`)
    }
  }
  if (/[?？]/.test(short)) add('?')
  return signs
}

function addWord(word: string, add: (sign: string) => void) {
  if (UNSPACED.test(word)) {
    for (const length of RUNS)
      for (let at = 0; at + length <= word.length; at++) add(`c${word.slice(at, at + length)}`)
    for (const length of [3, 5]) add(`e${word.slice(-length)}`)
    return
  }
  add(`w${word}`)
  if (word.length >= 5) {
    add(`b${word.slice(0, 4)}`)
    add(`e${word.slice(-3)}`)
  }
  if (word.length >= 6) add(`b${word.slice(0, 5)}`)
}

/** The upper bits folded into the lower. */
export function placeOf(sign: string): number {
  const hash = hashText(sign, SEED)
  return (hash ^ (hash >>> BITS) ^ (hash >>> (2 * BITS))) & (PLACES - 1)
}
