/** Tells what a support team or a program writes to customers, pasted into a message or sent by itself. */

import { AGENT_PHRASES, MARKS, type Mark } from './agent-phrases'
import { isLanguage, type Language } from './lexicon/lexicons'
import { compilePhrases, findPhrases, type Phrases } from './lexicon/phrases'
import type { Prepared } from './prepare'

/** A customer may say one of these; two kinds of them are said from the other side of the desk. */
const ENOUGH = 2
/** A mark for so many words; in a longer text the customer speaks, too. */
const WORDS_A_MARK = 40
/** Words of a line that is a signature, and how many such lines end a text. */
const SIGNED = 6
const LAST_LINES = 3

/** How mail programs begin a subject of theirs, in lower case. */
const AUTOMATIC =
  /^(auto(matic)?[ -]?reply|out of office|automatische antwort|abwesenheitsnotiz|respuesta automática|réponse automatique|risposta automatica|resposta automática|автоматический ответ|автоответ|自動応答|自動返信|ავტომატური პასუხი) ?[:：]/

const compiled = new Map<Language, Phrases<Mark>>()

export function isAgentText(prepared: Prepared): boolean {
  const { lang, words, text, span } = prepared
  if (!isLanguage(lang)) return false
  if (AUTOMATIC.test(text.slice(span.start, span.start + 40))) return true
  const found = findPhrases(listsOf(lang), text, words)
  if (found.length === 0) return false
  const kinds = new Set(found.filter((hit) => hit.category !== 'signed').map((hit) => hit.category))
  const ends = prepared.sentences.slice(-LAST_LINES)
  const isSigned = found.some(
    ({ category, start, end }) =>
      category === 'signed' &&
      ends.some((line) => line.start <= start && end <= line.end && isShort(prepared, line)),
  )
  const marks = kinds.size + (isSigned ? 1 : 0) + (kinds.has('away') ? 1 : 0)
  return marks >= ENOUGH && marks * WORDS_A_MARK >= words.length
}

function isShort({ words, lang }: Prepared, line: { start: number; end: number }): boolean {
  if (lang === 'ja') return line.end - line.start <= 24
  return words.filter((word) => word.start >= line.start && word.end <= line.end).length <= SIGNED
}

function listsOf(lang: Language): Phrases<Mark> {
  const known = compiled.get(lang)
  if (known !== undefined) return known
  const lists = AGENT_PHRASES[lang]
  const made = compilePhrases(
    MARKS.map((mark) => [mark, lists[mark]] as const),
    lang === 'ja',
  )
  compiled.set(lang, made)
  return made
}
