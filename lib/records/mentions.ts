/** Names and addresses in free text: found as whole words, in any spelling, and taken out. Pure. */
import { folded } from './words'

/** Stands where a name was taken out. */
export const TAKEN_OUT = '[…]'

/** Every text anywhere in a row, so that a field added later is searched too. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

/** Whether one of these words stands anywhere in the row. Blank words are nowhere. */
export function mentions(row: unknown, words: readonly string[]): boolean {
  const needles = words.map(needleOf).filter(Boolean)
  return (
    needles.length > 0 && stringsIn(row).some((text) => needles.some((word) => stands(folded(text), word)))
  )
}

/** The text without these words; nothing of it where a spelling of them cannot be cut out. */
export function takeOut(text: string, words: readonly string[]): string {
  const without = words.reduce((left, word) => {
    const needle = word.trim()
    const edge = (sign: string | undefined) => (sign && isSpaced(sign) ? WORD : '')
    const before = edge(needle[0]) && `(?<!${WORD})`
    const after = edge(needle.at(-1)) && `(?!${WORD})`
    return needle ? left.replace(new RegExp(`${before}${escaped(needle)}${after}`, 'giu'), TAKEN_OUT) : left
  }, text)
  return mentions(without, words) ? '' : without
}

const WORD = '[\\p{L}\\p{N}]'
/** Of a script that puts no spaces between words: there a name may stand inside of a run. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー]/u
const isSpaced = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign) && !UNSPACED.test(sign)

const needleOf = (word: string): string => folded(word).trim().replace(/\s+/g, ' ')

function stands(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isOpen = !isSpaced(word[0] ?? '') || !isSpaced(text[at - 1] ?? ' ')
    const isClosed = !isSpaced(word.at(-1) ?? '') || !isSpaced(text[at + word.length] ?? ' ')
    if (isOpen && isClosed) return true
  }
  return false
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s+')
}
