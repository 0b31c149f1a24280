/** Holds a reply that is being typed against what its customer asks for. Pure; the text is not kept anywhere. */
import { clean } from '@/lib/reading/clean'
import { sentences } from '@/lib/reading/tokenize'
import { CLOCK_OR_DATE, dayNames, finderOf } from './find'
import type { Answered, DraftWords, Hint, HintKind } from './types'
import { draftWords } from './words'

/** Characters: below, a reply has only begun; above, nobody types it. */
const LEAST = 24
const MOST = 20_000
const SHOWN = 3
/** What comes before the answer may take so many lines. */
const LINES_BEFORE_ANSWER = 2
const LONG_WORDS = 120
const STEPS_FROM_WORDS = 60
/** Signs of a language without spaces that weigh as much as a word. */
const SIGNS_PER_WORD = 2
const QUOTE_LENGTH = 48

/**
 * What of the advice the reply does not do yet, most important first, at most three. Empty for a reply that has only
 * begun. A gap that is still open is always said; everything else rests on words of the customer's language.
 * @param off kinds that the agent switched off.
 */
export function checkDraft(draft: string, answered: Answered, off: readonly HintKind[] = []): Hint[] {
  const text = clean(draft.slice(0, MOST)).trim()
  if (text.length < LEAST) return []
  const words = draftWords(answered.lang)
  const hints = [...openGap(text), ...(words && !answered.isSensitive ? worded(text, answered, words) : [])]
  return hints.filter(({ kind }) => !off.includes(kind)).slice(0, SHOWN)
}

function worded(text: string, answered: Answered, words: DraftWords): Hint[] {
  const { type, situation } = answered
  return [
    ...(situation === 'complaint' ? apologies(text, words) : []),
    ...(type === 'intuitive' ? [...answerLate(text, words), ...tooLong(text)] : []),
    ...(type === 'analytical' ? noNumber(text, answered, words) : []),
    ...(needsNext(answered) ? noNext(text, answered.lang, words) : []),
    ...(type === 'functional' ? noSteps(text, words) : []),
    ...(type === 'personal' ? noName(text, answered.customerName) : []),
  ]
}

const hint = (kind: HintKind, about = '', count = 0): Hint => ({ kind, about, count })

/** Advice is copied with its gaps: "[next update]". A Markdown link or a footnote is none. */
function openGap(text: string): Hint[] {
  const gap =
    /\[(\p{L}[\p{L} ’'-]{1,40})\](?!\()/u.exec(text)?.[1] ?? /\{(\p{L}[\p{L} ]{1,40})\}/u.exec(text)?.[1]
  return gap ? [hint('open-gap', gap)] : []
}

/** Understanding comes before remorse, and one apology says more than three. */
function apologies(text: string, words: DraftWords): Hint[] {
  const apology = finderOf(words.apology)
  const understanding = finderOf(words.understanding)
  const said = sentencesOf(text)
  const first = said.findIndex((sentence) => apology.has(sentence))
  const count = said.filter((sentence) => apology.has(sentence)).length
  const isBare = first >= 0 && !said.slice(0, first + 1).some((sentence) => understanding.has(sentence))
  return [...(isBare ? [hint('apology-first')] : []), ...(count > 1 ? [hint('apologies', '', count)] : [])]
}

/** The first sentence that is no greeting, thanks, apology or show of understanding, by the line it stands in. */
function answerLate(text: string, words: DraftWords): Hint[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const isLeadIn = finderOf([words.greeting, words.thanks, words.apology, words.understanding].join('|'))
  const at = lines.findIndex((line) =>
    sentencesOf(line).some((each) => weight(each) > 3 && !isLeadIn.has(each)),
  )
  return at > LINES_BEFORE_ANSWER ? [hint('answer-late', '', at + 1)] : []
}

function tooLong(text: string): Hint[] {
  const count = weight(text)
  return count > LONG_WORDS ? [hint('too-long', '', count)] : []
}

/** Only where the customer wrote with figures or asked for one. */
function noNumber(text: string, answered: Answered, words: DraftWords): Hint[] {
  if (/\p{N}/u.test(text.replace(/^\s*\d{1,2}[.)]\s/gmu, ''))) return []
  const howMuch = finderOf(words.howMuch)
  const asked = sentencesOf(clean(answered.text)).filter(
    (sentence) => /[?？]\s*$/u.test(sentence) && (/\p{N}/u.test(sentence) || howMuch.has(sentence)),
  )
  const about = asked[0] ?? /\p{N}[\p{N}.,:]*(?: ?[%€$£₽]| \p{Lu}{3}\b)?/u.exec(answered.text)?.[0]
  return about ? [hint('no-number', cut(about))] : []
}

function needsNext({ type, situation }: Answered): boolean {
  const isOpen = situation === 'complaint' || situation === 'fault' || situation === 'chase-up'
  return isOpen || (type === 'functional' && situation !== 'praise')
}

function noNext(text: string, lang: string, words: DraftWords): Hint[] {
  const names = dayNames(lang)
  const when = finderOf(names ? `${words.when}|${names}` : words.when)
  return when.has(text) || CLOCK_OR_DATE.test(text) ? [] : [hint('no-next')]
}

function noSteps(text: string, words: DraftWords): Hint[] {
  const isList = /^\s*(?:\d{1,2}[.)]|[-*•])\s/mu.test(text)
  return weight(text) < STEPS_FROM_WORDS || isList || finderOf(words.order).count(text) > 1
    ? []
    : [hint('no-steps')]
}

/** Any part of the name will do: "Hello Priya", "Dear Ms Raman", 長谷川様. */
function noName(text: string, name: string | null): Hint[] {
  const parts = (name ?? '').split(/[\s,（(]+/u).filter((part) => part.length > 1 && !part.includes('@'))
  const said = text.toLowerCase()
  return parts.length === 0 || parts.some((part) => said.includes(part.toLowerCase()))
    ? []
    : [hint('no-name', parts[0])]
}

function sentencesOf(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end).trim())
}

/** In words; signs of languages without spaces by their number. */
function weight(text: string): number {
  const signs = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu)?.length ?? 0
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0
  return signs > words ? Math.round(signs / SIGNS_PER_WORD) : words
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > QUOTE_LENGTH ? `${line.slice(0, QUOTE_LENGTH - 1).trimEnd()}…` : line
}
