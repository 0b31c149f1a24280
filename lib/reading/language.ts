/** Guesses the language of a text from its script and its small words. */

import { CHINESE, FOREIGN_WORDS, languagesOfLetter } from './foreign'
import { functionWords } from './lexicon/function-words'
import { isLanguage, LANGUAGES, type Language, stopWords } from './lexicon/lexicons'
import { HAN, KANA, LETTER, unitClass, type Word } from './tokenize'
import { lookUp, type WordTable, wordTable } from './word-table'

/** A sign of Chinese or Japanese says as much as so many letters. */
const DENSE = 2.5

/** What a word with a telling letter weighs beside a small word. */
const SPELT = 1
const MAX_WORD = 40
const NOBODY: readonly string[] = []
const NONE: readonly number[] = []
/** So many words tell the language of the longest text. */
const MOST_WORDS = 400
/** So many words without a single small one of the language are none of its sentences. */
const FEW = 4

/** Every language that a word or a letter tells of; the lists below name them by their places here. */
const NAMES: string[] = []
const placeOf = (lang: string): number => {
  const known = NAMES.indexOf(lang)
  return known >= 0 ? known : NAMES.push(lang) - 1
}

let table: WordTable<number[]> | null = null
const MOST_LANGUAGES = 64
/** By language of the text in hand: what speaks for it, and whether a word does, not spelling alone. */
const sums = new Float64Array(MOST_LANGUAGES)
const said = new Uint8Array(MOST_LANGUAGES)

/** One of the nine languages, or "und". `given` wins where it names one of the nine. */
export function guessLanguage(words: readonly Word[], given?: string): Language | 'und' {
  const base = given?.toLowerCase().split(/[-_]/)[0] ?? ''
  if (isLanguage(base)) return base
  let kana = 0
  let han = 0
  let cyrillic = 0
  let georgian = 0
  let latin = 0
  let other = 0
  for (const word of words) {
    const code = word.text.charCodeAt(0)
    const kind = unitClass(code)
    const size = word.end - word.start
    if (kind === KANA) kana += size * DENSE
    else if (kind === HAN) han += size * DENSE
    else if (kind !== LETTER) continue
    else if (code >= 0x10a0 && code <= 0x10ff) georgian += size
    else if (code >= 0x400 && code <= 0x52f) cyrillic += size
    else if (code < 0x250 || (code >= 0x1e00 && code <= 0x1eff)) latin += size
    else other += size
  }
  const most = Math.max(kana + han, cyrillic, georgian, latin, other)
  if (most === 0 || other === most) return 'und'
  if (georgian === most) return 'ka'
  if (kana + han === most) return isJapanese(words, kana, han) ? 'ja' : 'und'
  const { best, isSaid } = byStopWords(words)
  if (cyrillic === most) return best === null || best === 'ru' ? 'ru' : 'und'
  return best !== null && isLanguage(best) && (isSaid || words.length < FEW) ? best : 'und'
}

/** A kana or two stand in Chinese as well, and a short note may be all kanji. */
function isJapanese(words: readonly Word[], kana: number, han: number): boolean {
  if (kana * 10 > han) return true
  return kana === 0 && han < 8 * DENSE && !words.some(({ text }) => CHINESE.test(text.slice(0, MAX_WORD)))
}

/**
 * A word that several languages share counts for each by its share, a spelling for all that have it. `isSaid`: by
 * a word, not by spelling alone.
 */
function byStopWords(words: readonly Word[]): { best: string | null; isSaid: boolean } {
  const known = stopTable()
  sums.fill(0)
  said.fill(0)
  // Of equals the first named one wins.
  const named: number[] = []
  const add = (lang: number, by: number) => {
    if (sums[lang] === 0) named.push(lang)
    sums[lang] = (sums[lang] ?? 0) + by
  }
  for (let i = 0; i < words.length && i < MOST_WORDS; i++) {
    const word = words[i]
    if (word === undefined) break
    const langs = lookUp(known, word) ?? NONE
    for (const lang of langs) {
      add(lang, 1 / langs.length)
      said[lang] = 1
    }
    if (word.isPlain) continue
    for (const lang of writersOf(word.text)) add(placeOf(lang), SPELT)
  }
  let best = -1
  let top = 0
  for (const lang of named) {
    if ((sums[lang] ?? 0) <= top) continue
    top = sums[lang] ?? 0
    best = lang
  }
  return { best: NAMES[best] ?? null, isSaid: said[best] === 1 }
}

/** Who writes all the telling letters of a word; nobody where it has none, or they do not go together. */
function writersOf(word: string): readonly string[] {
  let writers: readonly string[] | null = null
  for (let i = 0; i < word.length && i < MAX_WORD; i++) {
    const code = word.charCodeAt(i)
    const langs = code < 0x80 ? undefined : languagesOfLetter(code)
    if (langs === undefined) continue
    writers = writers === null ? langs : writers.filter((lang) => langs.includes(lang))
  }
  return writers ?? NOBODY
}

function stopTable(): WordTable<number[]> {
  if (table !== null) return table
  const known = new Map<string, number[]>()
  for (const lang of LANGUAGES) for (const word of stopWords(lang)) enter(known, word, lang)
  for (const lang of LANGUAGES) for (const word of functionWords(lang)) enter(known, word, lang)
  for (const [lang, list] of Object.entries(FOREIGN_WORDS))
    for (const word of list.split('|')) enter(known, word, lang)
  table = wordTable(known)
  return table
}

function enter(into: Map<string, number[]>, word: string, lang: string): void {
  const langs = into.get(word) ?? []
  const place = placeOf(lang)
  if (!langs.includes(place)) into.set(word, [...langs, place])
}
