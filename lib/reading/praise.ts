/** Finds a sincere compliment, its quotable sentence and whom it is for. */

import { isTooShort } from './band'
import { TARGET, TARGETS } from './columns'
import { isToMachine } from './machine-text'
import { type Model, scoreColumns } from './model'
import { gather, pool } from './pool'
import type { Prepared } from './prepare'
import { quoteOf } from './quote'
import type { SentenceScore } from './sentence-scores'
import type { PraiseTarget, Reading } from './types'
import type { Weighed } from './vector'

/** `vector`: the message; `message`: its praise column. */
export function judgePraise(
  model: Model,
  original: string,
  prepared: Prepared,
  vector: Weighed,
  message: number,
  sentences: readonly SentenceScore[],
): Reading['praise'] {
  const { pooling, cards } = model.facts.praise
  const card = prepared.lang === 'en' ? cards.en : cards.other
  const hint = Math.min(card, model.facts.praise.hint)
  if (sentences.length === 0) return { found: false, score: 0, target: 'none', span: null }
  const praises = sentences.map((sentence) => sentence.praise)
  const score = pool(gather(message, praises), pooling)
  if (score < hint) return { found: false, score, target: 'none', span: null }
  return {
    found: score >= card && prepared.lang !== 'und' && !isTooShort(prepared) && !isToMachine(prepared),
    score,
    target: targetOf(scoreColumns(model, vector, TARGET, TARGET + TARGETS.length)),
    span: quoteOf(model, original, prepared, praises),
  }
}

function targetOf(scores: Float64Array): PraiseTarget {
  let best = 0
  for (let c = 1; c < TARGETS.length; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c
  return TARGETS[best] ?? 'none'
}
