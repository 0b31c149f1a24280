/** Measures of how a text is written: lengths, signs, and which listed words stand together. */

import type { Material } from './features'
import { countKinds } from './lexicon/lexicons'
import { CATEGORIES, type Category } from './lexicon/types'
import * as named from './measure-names'
import type { Prepared } from './prepare'
import { SPACE, unitClass } from './tokenize'
import type { Span } from './types'

/** Categories whose absence from a message tells something. */
const MISSED = (
  ['greeting', 'thanks', 'order', 'procedure', 'me', 'exact', 'feeling', 'demand'] as const
).map((category: Category) => CATEGORIES.indexOf(category))
const PRAISE = CATEGORIES.indexOf('praise')
const NOT = CATEGORIES.indexOf('not')
/** Those that mean the contrary soon after a "not", which reaches this many units. */
const DENIABLE = CATEGORIES.map((category) => /^(praise|negative|feeling|thanks)$/.test(category))
const DENIAL_UNITS = 24

/** Categories of the sentence in hand. */
const met: number[] = []

/** Features of one sentence. */
export function sentenceMeasures(sentence: Material): number[] {
  const { text, span, words, hits } = sentence
  const last = text.charCodeAt(span.end - 1)
  const shouts = last === 0x21 || last === 0xff01
  const end = endsAsking(text, span) ? named.ASKS : shouts ? named.SHOUTS : named.SAYS
  let company = 0
  let praises = 0
  let denial = -DENIAL_UNITS
  const denied: number[] = []
  met.length = 0
  for (const { kind: listed, start, end: stop } of hits) {
    const kind = named.COUNTS_AS[listed] ?? listed
    company |= named.COMPANY_BITS[kind] ?? 0
    if (kind === PRAISE) praises++
    if (kind === NOT) denial = stop
    else if (start >= denial && start - denial < DENIAL_UNITS && DENIABLE[kind] && !denied.includes(kind))
      denied.push(kind)
    if (named.IS_BESIDE[kind] && !met.includes(kind)) met.push(kind)
  }
  const pairs: number[] = []
  for (const one of met) {
    if (!named.JUDGES[one]) continue
    for (const other of met)
      if (other !== one && (other < one || !named.JUDGES[other])) pairs.push(named.pair(one, other))
  }
  const length = words.length <= 3 ? 0 : words.length <= 7 ? 1 : words.length <= 15 ? 2 : 3
  return [
    named.company(company),
    named.companyEnd(company, end),
    named.ending(length, end),
    named.praises(Math.min(3, praises), length, end),
    ...denied.map(named.denied),
    ...pairs,
  ]
}

/** By category, how often its words are in the message in hand. */
const seen = new Int32Array(CATEGORIES.length)

/** Features of a whole message; `bySentence` where the caller has those already. */
export function messageMeasures(
  prepared: Prepared,
  sentences: readonly Material[],
  bySentence: readonly (readonly number[])[] = sentences.map(sentenceMeasures),
): number[] {
  const { text, span, words, hits, signs, lang } = prepared
  const letters = signs.letters + signs.numbers
  const length = Math.min(9, Math.floor(Math.log2(1 + letters)))
  let figures = 0
  for (const word of words) if (word.isFigure) figures++
  const place = named.placeOfLanguage(lang)
  const out = [
    named.length(length),
    named.language(place),
    named.languageLength(place, length),
    named.marks(Math.min(4, signs.marks)),
    named.marksLength(Math.min(2, signs.marks), length),
    named.shouts(Math.min(3, signs.shouts)),
    named.lines(Math.min(5, signs.lines)),
    named.sentences(Math.min(8, sentences.length)),
    named.emoji(Math.min(2, Math.ceil(signs.emoji / 2))),
    named.digits(Math.min(5, Math.ceil(Math.log2(1 + signs.zeros)))),
    named.figures(Math.min(6, figures)),
    named.odd(Math.min(6, Math.floor((40 * signs.others) / (letters + 1)))),
    named.asking(endsAsking(text, span) ? 1 : 0),
  ]
  countKinds(seen, hits)
  for (const { kind } of hits) {
    const count = seen[kind] ?? 0
    if (count <= 0) continue
    out.push(named.much(kind, count >= 4 ? 3 : count >= 2 ? 2 : 1), named.muchLength(kind, length))
    // Named, not missing.
    seen[kind] = -1
  }
  for (const kind of MISSED) if (seen[kind] === 0) out.push(named.none(kind), named.noneLength(kind, length))
  for (const measures of bySentence) for (const measure of measures) out.push(measure)
  return out
}

function endsAsking(text: string, span: Span): boolean {
  for (let i = span.end - 1; i >= span.start; i--) {
    const code = text.charCodeAt(i)
    if (code === 0x3f || code === 0xff1f) return true
    if (unitClass(code) !== SPACE) return false
  }
  return false
}
