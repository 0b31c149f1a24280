/** How sure the type is, and when there is too little to say anything. */

import { isAgentText } from './agent-text'
import { UNCLEAR } from './columns'
import { isMachineText } from './machine-text'
import type { ModelFacts } from './model'
import type { Prepared } from './prepare'
import type { Band } from './types'

const FEW_WORDS = 3
const FEW_SIGNS = 6

/** `five`: calibrated probabilities of the four types and of "unclear". */
export function readBand(
  prepared: Prepared,
  five: readonly number[],
  bands: ModelFacts['bands'],
  sensitive: boolean,
): Band {
  if (prepared.lang === 'und' || isTooShort(prepared)) return 'too-little'
  if (isMachineText(prepared) || isAgentText(prepared)) return 'too-little'
  const top = Math.max(...five.slice(0, UNCLEAR))
  if (sensitive || top < bands.leaning || (five[UNCLEAR] ?? 0) > bands.unclear) {
    return !sensitive && prepared.words.length <= 8 && (five[UNCLEAR] ?? 0) > 0.5 ? 'too-little' : 'mixed'
  }
  return top >= bands.clear ? 'clear' : 'leaning'
}

/** A word or two, or one word over and over: nothing can be said of it, no compliment either. */
export function isTooShort(prepared: Prepared): boolean {
  const signs = prepared.words.reduce((sum, word) => sum + word.end - word.start, 0)
  const cjk = prepared.lang === 'ja'
  return (
    signs < FEW_SIGNS ||
    (!cjk && prepared.words.length < 2) ||
    (prepared.words.length > 5 && saysFewWords(prepared))
  )
}

function saysFewWords({ words }: Prepared): boolean {
  const said = new Set<string>()
  for (let i = 0; i < words.length && i < 200 && said.size < FEW_WORDS; i++) said.add(words[i]?.text ?? '')
  return said.size < FEW_WORDS
}
