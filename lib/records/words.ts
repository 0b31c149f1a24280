/** Texts as words to compare: lower case, without accents, whatever the script. Pure. */

/** Han, Hiragana, Katakana, Thai, Lao, Khmer, Myanmar: written without spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}ー]/u
const WORD_OR_RUN = new RegExp(`${UNSPACED.source}+|(?:(?!${UNSPACED.source})[\\p{L}\\p{N}\\p{M}])+`, 'gu')
const LONG_WORD = 4
/** How many letters of a word may be wrong, as a share of its length. */
export const TYPOS = 0.2
const ACCENTS = /([\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}])\p{M}+/gu
const LETTERS = /[ßæœøłđı]/g
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/** Lower case without accents; compatibility forms (full width, half-width kana, ligatures) as one. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(LETTERS, (letter) => PLAIN[letter] ?? letter)
}

/** Folded, in order; a run of signs of a language without spaces counts as one word. */
export function wordsIn(text: string): string[] {
  return folded(text).match(WORD_OR_RUN) ?? []
}

/** Whether it is looked for inside of words, too: a short one would be found in everything. */
export function isAnywhere(word: string): boolean {
  return UNSPACED.test(word) || word.length >= LONG_WORD
}

/** With two neighbouring letters the wrong way round, the commonest typo of all. */
export function swapsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  )
}

/** In a shorter word a typo would match everything, in a language without spaces each sign counts. */
export function mayHaveTypo(word: string): boolean {
  return word.length >= LONG_WORD && !UNSPACED.test(word)
}
