/** Everything the heads need to know about a message before any weight is applied. */

import { clean } from './clean'
import { MAX_LENGTH } from './features'
import { guessLanguage } from './language'
import { type Hit, type Language, lexiconHits } from './lexicon/lexicons'
import { normalise } from './normalise'
import { countSigns, type Signs } from './signs'
import { sentences, type Word, words } from './tokenize'
import type { Span } from './types'

export type Prepared = {
  /** Cleaned and normalised; the offsets are those of the original. */
  text: string
  lang: Language | 'und'
  span: Span
  /** Of the span. */
  signs: Signs
  words: Word[]
  hits: Hit[]
  sentences: Span[]
}

/** `given`: what the caller knows of the language; used where it is one that we read. */
export function prepare(original: string, given?: string): Prepared {
  const text = normalise(clean(original))
  const span = ownSpan(text)
  const all = words(text, span.start, span.end)
  const lang = guessLanguage(all, given)
  return {
    text,
    lang,
    span,
    signs: countSigns(text, span),
    words: all,
    hits: lexiconHits(text.slice(0, span.end), all, lang === 'und' ? 'en' : lang),
    sentences: sentences(text, span.start, span.end),
  }
}

/** From the first sign that is no space, so far as features are read. */
function ownSpan(text: string): Span {
  const end = text.trimEnd().length
  const start = end === 0 ? 0 : text.length - text.trimStart().length
  return { start, end: Math.min(end, start + MAX_LENGTH) }
}
