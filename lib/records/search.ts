/** Search as you type over the wins: prefixes, typos, accents, and languages without spaces. Pure. */
import MiniSearch from 'minisearch'
import type { Id, WinRow } from './rows'

export type WinSearch = {
  /** Ids, best first; every word must be found. Empty or blank text finds nothing. */
  find: (text: string) => Id[]
}

const FIELDS = ['quote', 'whatIDid', 'customerName', 'praisedName', 'subject'] as const
const BOOST = { quote: 2, customerName: 2, subject: 1.5 }
/** Han, Hiragana, Katakana, Hangul, Thai, Lao, Khmer, Myanmar: written without spaces, cut in pairs. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー]/u
const WORD_OR_RUN = new RegExp(`${UNSPACED.source}+|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}\\p{M}])+`, 'gu')

export function searchOver(wins: readonly WinRow[]): WinSearch {
  const index = new MiniSearch({
    fields: [...FIELDS],
    extractField: (row: WinRow, field) =>
      field === 'subject' ? (row.ticket?.subject ?? '') : String(row[field as keyof WinRow] ?? ''),
    tokenize: (text) => tokens(text),
    processTerm: (term) => term,
    searchOptions: {
      boost: BOOST,
      combineWith: 'AND',
      tokenize: (text) => queryTokens(text),
      prefix: true,
      // Pairs of a language without spaces are exact; in a short word a typo would match everything.
      fuzzy: (term) => (term.length > 3 && !UNSPACED.test(term) ? 0.2 : false),
    },
  })
  index.addAll(wins)
  return { find: (text) => index.search(text).map((result) => String(result.id)) }
}

/** Lower case without accents; compatibility forms (full width, half-width kana, ligatures) as one. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/([\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => PLAIN[letter] ?? letter)
}

const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/** Words, and for unspaced runs each sign and each pair. */
function tokens(text: string): string[] {
  return words(text).flatMap((word) => (UNSPACED.test(word) ? [...word, ...pairs(word)] : [word]))
}

/** A run of signs is asked for by its pairs alone: all of them must be there. */
function queryTokens(text: string): string[] {
  return words(text).flatMap((word) => (UNSPACED.test(word) && [...word].length > 1 ? pairs(word) : [word]))
}

function words(text: string): string[] {
  return folded(text).match(WORD_OR_RUN) ?? []
}

function pairs(word: string): string[] {
  const signs = [...word]
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)
}
