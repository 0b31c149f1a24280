/** Cuts a message into the pieces that a person would point at: words, whole figures, Japanese phrases. */

import { functionWords } from './lexicon/function-words'
import type { Language } from './lexicon/lexicons'
import type { Prepared } from './prepare'
import { DIGIT, HAN, KANA, unitClass, type Word } from './tokenize'
import type { Span } from './types'

export type Unit = Span & {
  text: string
  /** May not stand alone, nor at the edge of a phrase. */
  isSmall: boolean
  /** Only spaces lie between this piece and the one before, in one sentence. */
  follows: boolean
}

const GLUE = /^(?:[-–_/@&+.,:'’·%][^\s]?)?$/
const PREFIX = /[$€£¥#№]$/
/** Inside a compound verb, as in 申し込む. */
const JOINT = /^[いきぎしちりけげせえれみびめべ]$/
/** A particle after kanji or katakana, which a phrase does without. */
const PARTICLE = /[\u30a0-\u30ff\u3400-\u9fff][はがをのともへで]$/
const AFTER_FIGURE = /^(?: ?%| ?(?:€|\$|£|₾|₽))/

/** In order of place; the end of a sentence is always the end of a piece. */
export function unitsOf(prepared: Prepared): Unit[] {
  const { text, lang } = prepared
  const small = functionWords(lang === 'und' ? 'en' : lang)
  const out: Unit[] = []
  let w = 0
  for (const sentence of prepared.sentences) {
    let isFirst = true
    while (w < prepared.words.length && (prepared.words[w]?.start ?? 0) < sentence.start) w++
    while (w < prepared.words.length && (prepared.words[w]?.end ?? 0) <= sentence.end) {
      const from = w++
      while (w < prepared.words.length && belongs(text, prepared.words, w, from, sentence, lang)) w++
      const unit = trim(text, lang, prepared.words[from]?.start ?? 0, prepared.words[w - 1]?.end ?? 0)
      const before = out[out.length - 1]
      const follows = before !== undefined && !isFirst && areJoined(text, before.end, unit.start)
      const only = prepared.words[from]
      // A piece that is one word takes its string, which has been looked up before.
      const isOne = only !== undefined && unit.start === only.start && unit.end === only.end
      const word = isOne ? only.text : text.slice(unit.start, unit.end)
      out.push({
        start: unit.start,
        end: unit.end,
        text: word,
        isSmall: isSmall(word, lang, small),
        follows,
      })
      isFirst = false
    }
  }
  return out
}

/** At most two spaces lie between. */
function areJoined(text: string, from: number, to: number): boolean {
  if (to - from > 2) return false
  for (let i = from; i < to; i++) if (text.charCodeAt(i) !== 0x20) return false
  return true
}

/** Whether word `at` continues the piece that begins with word `from`. */
function belongs(
  text: string,
  words: readonly Word[],
  at: number,
  from: number,
  sentence: Span,
  lang: Language | 'und',
): boolean {
  const before = words[at - 1]
  const word = words[at]
  if (before === undefined || word === undefined || word.end > sentence.end) return false
  if (lang === 'ja') return before.end === word.start && isOnePhrase(text, words, at, from)
  if (word.start - before.end > 1) return false
  const gap = text.slice(before.end, word.start)
  if (gap === ' ') return word.text === '000' && /^0{1,3}$/.test(before.text)
  if (gap === '' || !GLUE.test(gap)) return gap === ''
  const isFigure = isDigit(text, before.end - 1) && isDigit(text, word.start)
  return /[-–_/@&+]/.test(gap) || (isFigure && /[.,:]/.test(gap))
}

/** A Japanese phrase ends where the kana after its stem end; a lone honorific opens the next one. */
function isOnePhrase(text: string, words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before === undefined) return false
  if (isHiragana(text.charCodeAt(word.start))) return !/[\u3041-\u309f]/.test(before.text.slice(-1))
  if (unitClass(text.charCodeAt(word.start)) !== HAN) return !isHiragana(text.charCodeAt(before.end - 1))
  if (!isHiragana(text.charCodeAt(before.end - 1))) return true
  if (at - 1 === from) return before.text === 'お' || before.text === 'ご'
  return JOINT.test(before.text)
}

/** A figure with its sign and unit; a Japanese phrase without its particle. */
function trim(text: string, lang: Language | 'und', start: number, end: number): Span {
  if (lang === 'ja' && PARTICLE.test(text.slice(start, end))) return { start, end: end - 1 }
  const from =
    isDigit(text, start) && PREFIX.test(text.slice(Math.max(0, start - 1), start)) ? start - 1 : start
  const tail = isDigit(text, end - 1) ? (AFTER_FIGURE.exec(text.slice(end, end + 3))?.[0].length ?? 0) : 0
  return { start: from, end: end + tail }
}

function isSmall(word: string, lang: Language | 'und', small: ReadonlySet<string>): boolean {
  if (lang === 'ja')
    return word.length < 2 || (!/[\u30a0-\u30ff\u3400-\u9fff0a-z]/.test(word) && word.length < 4)
  const first = word.charCodeAt(0)
  if (first >= 0x30 && first <= 0x39) return word.length < 2
  if (word.length < 3 || small.has(word)) return true
  return word.includes("'") && word.split("'").every((part) => part.length < 3 || small.has(part))
}

const isHiragana = (code: number): boolean => code >= 0x3041 && code <= 0x309f && unitClass(code) === KANA
const isDigit = (text: string, at: number): boolean => unitClass(text.charCodeAt(at)) === DIGIT
