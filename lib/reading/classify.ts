/** From a customer's message to a Reading. Pure and synchronous; never throws, whatever the text. */

import { readBand } from './band'
import { COMPLAINT, PRAISE, STYLES, TARGET, UNCLEAR, URGENT } from './columns'
import { judgeComplaint } from './complaint'
import { describe } from './description'
import { findEvidence } from './evidence'
import { gather, makeRoom } from './features'
import { messageMeasures, sentenceMeasures } from './measures'
import { type Model, scoreColumns } from './model'
import { parts } from './part'
import { judgePraise } from './praise'
import { prepare } from './prepare'
import { sensitiveKind } from './sensitive/judge'
import { judgeSentences } from './sentence-scores'
import { makeTally, tallyMessage } from './tally'
import type { Probabilities, Reading } from './types'
import { judgeUrgency } from './urgency'
import { MESSAGE_MEASURE } from './vector'

/** Of the message in hand; what is made in them must be used before the next. */
const room = makeRoom()
const tally = makeTally()

/**
 * @param lang what the caller knows of the text's language; else it is guessed.
 * @param isExplained false where nobody will see the words that show the type: a quarter of the time goes into them.
 */
export function classify(model: Model, text: string, lang?: string, isExplained = true): Reading {
  const prepared = prepare(text, lang)
  const sentenceParts = parts(prepared, prepared.sentences)
  const measures = sentenceParts.map(sentenceMeasures)
  gather(room, prepared, messageMeasures(prepared, sentenceParts, measures), model.slots.sieve)
  const vector = tallyMessage(tally, room, model.slots, MESSAGE_MEASURE)
  const scores = scoreColumns(model, vector, 0, TARGET)
  const five = softmax(scores, model.facts.temperature, UNCLEAR + 1)
  const probabilities = fourOf(five)
  const kind = sensitiveKind(prepared)
  const sensitive = kind !== null
  const band = readBand(prepared, five, model.facts.bands, sensitive)
  const isSilent = band === 'mixed' || band === 'too-little'
  const sentences = judgeSentences(model, sentenceParts, { span: prepared.span, tally: vector, measures })
  const praise = judgePraise(model, text, prepared, vector, scores[PRAISE] ?? 0, sentences)
  return {
    lang: prepared.lang,
    type: isSilent ? 'unclear' : strongest(probabilities),
    probabilities,
    unclear: five[UNCLEAR] ?? 0,
    measures: describe(prepared),
    band,
    axes: {
      feelings: probabilities.personal - probabilities.analytical,
      process: probabilities.functional - probabilities.intuitive,
    },
    evidence:
      isExplained && band !== 'too-little' && !sensitive
        ? findEvidence(model, text, prepared, vector, probabilities)
        : [],
    praise,
    complaint: judgeComplaint(model.facts, prepared, scores[COMPLAINT] ?? 0, sentences, praise.found),
    urgent: judgeUrgency(model.facts, prepared, scores[URGENT] ?? 0),
    sensitive,
    sensitiveKind: kind,
  }
}

/** Of the first `size` scores; numerically safe for any. */
export function softmax(
  scores: ArrayLike<number>,
  temperature: number,
  size: number = scores.length,
): number[] {
  let top = -Infinity
  for (let c = 0; c < size; c++) top = Math.max(top, scores[c] ?? 0)
  const powers: number[] = []
  let total = 0
  for (let c = 0; c < size; c++) {
    const power = Math.exp(((scores[c] ?? 0) - top) / temperature)
    powers.push(power)
    total += power
  }
  for (let c = 0; c < powers.length; c++) powers[c] = (powers[c] ?? 0) / total
  return powers
}

function fourOf(five: readonly number[]): Probabilities {
  const total = STYLES.reduce((sum, _, c) => sum + (five[c] ?? 0), 0)
  const of = (c: number) => (five[c] ?? 0) / total
  return { analytical: of(0), personal: of(1), functional: of(2), intuitive: of(3) }
}

function strongest(probabilities: Probabilities) {
  return STYLES.reduce((best, type) => (probabilities[type] > probabilities[best] ? type : best))
}
