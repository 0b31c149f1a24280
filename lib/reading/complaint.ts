/** Tells dissatisfaction from a neutral question, and names its theme by the words that stand in it. */

import { isLanguage } from './lexicon/lexicons'
import type { ModelFacts } from './model'
import { gather, pool } from './pool'
import type { Prepared } from './prepare'
import type { SentenceScore } from './sentence-scores'
import { type ThemeCategory, themeWords } from './theme-words'
import type { Reading } from './types'

/** Category of the word lists, and the theme it stands for; more telling themes first. */
const THEMES = [
  ['rude', 'rude'],
  ['delivery', 'delivery'],
  ['billing', 'billing'],
  ['slow', 'slow'],
  ['access', 'access'],
  ['policy', 'policy'],
  ['missing', 'missing-feature'],
  ['broken', 'broken'],
] as const satisfies readonly (readonly [ThemeCategory, string])[]

const WEIGHTS: Partial<Record<ThemeCategory, number>> = { rude: 1.5, slow: 0.6, access: 1.2 }

/** Who praises and complains at once mostly recalls the trouble that was just ended. */
const DESPITE_PRAISE = 0.5

/** `isPraise`: a praise card is shown for the message. */
export function judgeComplaint(
  facts: ModelFacts,
  prepared: Prepared,
  message: number,
  sentences: readonly SentenceScore[],
  isPraise: boolean,
): Reading['complaint'] {
  if (sentences.length === 0) return { found: false, score: 0, theme: null }
  const gathered = gather(
    message,
    sentences.map((sentence) => sentence.complaint),
  )
  const { pooling, found: least } = facts.complaint
  const score = pool(gathered, prepared.lang === 'en' ? pooling.en : pooling.other)
  const found = score >= (isPraise ? Math.max(least, DESPITE_PRAISE) : least)
  return { found, score, theme: found ? themeOf(prepared, sentences) : null }
}

/** Words in sentences that complain count double; that it took long is said in most complaints, so it counts least. */
export function themeOf(prepared: Prepared, sentences: readonly SentenceScore[]): string {
  const { lang } = prepared
  const hot = prepared.sentences.filter((_, i) => (sentences[i]?.complaint ?? 0) > 0)
  const more = isLanguage(lang) ? themeWords(prepared, lang) : []
  let best = 'other'
  let top = 0
  for (const [category, theme] of THEMES) {
    const places = new Set<number>()
    let sum = 0
    for (const hit of [...prepared.hits, ...more]) {
      if (hit.category !== category || places.has(hit.start)) continue
      places.add(hit.start)
      sum += hot.some((span) => hit.start >= span.start && hit.end <= span.end) ? 2 : 1
    }
    const weighted = sum * (WEIGHTS[category] ?? 1)
    if (weighted > top) {
      top = weighted
      best = theme
    }
  }
  return best
}
