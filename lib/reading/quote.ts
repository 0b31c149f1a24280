/** Cuts the quotable clause out of the sentence that praises most. */

import type { Model } from './model'
import { parts } from './part'
import type { Prepared } from './prepare'
import { judgeSentences } from './sentence-scores'
import type { Span } from './types'

const TURN =
  /[,;–—-]? (?:but|however|although|aber|jedoch|allerdings|leider|pero|aunque|sin embargo|mais|cependant|par contre|malheureusement|ma|però|purtroppo|mas|porém|contudo|но|однако|მაგრამ|თუმცა) |(?:ですが|けれど|けど|ただ)[、,]/g

/** Where a long sentence goes on to something else. */
const GOES_ON = /[,;] (?:and|und|y|e|et|и|და|as well as|sowie) /g
const LONG = 110
/** Of a long sentence the first clause that praises clearly is enough. */
const ALONE = 1.5

/** A clause that praises at least so nearly as well as its whole sentence stands alone. */
const GIVE_AWAY = 0.3

/** Offsets into the original, without trailing spaces and full stop; null where nothing stands. */
export function quoteOf(
  model: Model,
  original: string,
  prepared: Prepared,
  praises: readonly number[],
): Span | null {
  let best = 0
  for (let i = 1; i < praises.length; i++) if ((praises[i] ?? 0) > (praises[best] ?? 0)) best = i
  const sentence = prepared.sentences[best]
  if (sentence === undefined) return null
  return trim(original, betterClause(model, prepared, sentence, praises[best] ?? 0))
}

function betterClause(model: Model, prepared: Prepared, sentence: Span, whole: number): Span {
  const isLong = sentence.end - sentence.start > LONG
  const clauses = clausesOf(prepared.text, sentence, isLong ? [TURN, GOES_ON] : [TURN])
  if (clauses.length < 2) return sentence
  const scores = clauses.map((clause) => judgeSentences(model, parts(prepared, [clause]))[0]?.praise ?? 0)
  let top = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[top] ?? 0)) top = i
  const best = scores[top] ?? 0
  if (isLong && best >= ALONE)
    return clauses[scores.findIndex((score) => score >= Math.max(ALONE, best - 1))] ?? sentence
  return best >= whole - GIVE_AWAY ? (clauses[top] ?? sentence) : sentence
}

/** Only at words that turn the thought: a quote that is a little long beats one that is cut in two. */
function clausesOf(text: string, sentence: Span, marks: readonly RegExp[]): Span[] {
  const inside = text.slice(sentence.start, sentence.end)
  const out: Span[] = []
  let from = 0
  const turns = marks.flatMap((mark) => [...inside.matchAll(mark)]).sort((a, b) => a.index - b.index)
  for (const turn of turns) {
    if (turn.index - from > 8) out.push({ start: sentence.start + from, end: sentence.start + turn.index })
    from = turn.index + turn[0].length
  }
  out.push({ start: sentence.start + from, end: sentence.end })
  return out
}

function trim(original: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && /[\s,;:–—-]/.test(original.charAt(start))) start++
  while (end > start && /[\s,;:–—]/.test(original.charAt(end - 1))) end--
  return end > start ? { start, end } : null
}
