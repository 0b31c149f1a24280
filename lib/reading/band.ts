/** How sure the type is, and when there is too little to say anything. */

import { UNCLEAR } from './columns'
import type { ModelFacts } from './model'
import type { Prepared } from './prepare'
import { DIGIT, HAN, KANA, LETTER, OTHER, unitClass } from './tokenize'
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
  if (prepared.lang === 'und' || isTooShort(prepared) || isMachineText(prepared)) return 'too-little'
  const top = Math.max(...five.slice(0, UNCLEAR))
  if (sensitive || top < bands.leaning || (five[UNCLEAR] ?? 0) > top) {
    return !sensitive && prepared.words.length <= 8 && (five[UNCLEAR] ?? 0) > 0.5 ? 'too-little' : 'mixed'
  }
  return top >= bands.clear ? 'clear' : 'leaning'
}

function isTooShort(prepared: Prepared): boolean {
  const signs = prepared.words.reduce((sum, word) => sum + word.end - word.start, 0)
  const cjk = prepared.lang === 'ja'
  const distinct = new Set(prepared.words.slice(0, 200).map((word) => word.text)).size
  return (
    signs < FEW_SIGNS ||
    (!cjk && prepared.words.length < 2) ||
    (distinct < FEW_WORDS && prepared.words.length > 5)
  )
}

/** Code and logs: many signs that are neither letters nor spaces, or most lines look like code. */
function isMachineText(prepared: Prepared): boolean {
  const { text, span } = prepared
  let letters = 0
  let digits = 0
  let signs = 0
  for (let i = span.start; i < span.end; i++) {
    const kind = unitClass(text.charCodeAt(i))
    if (kind === LETTER || kind === HAN || kind === KANA) letters++
    else if (kind === DIGIT) digits++
    else if (kind === OTHER) signs++
  }
  if ((signs + digits) * 2 > letters && letters + digits + signs > 20) return true
  const lines = text
    .slice(span.start, span.end)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.length >= 3 && lines.filter(isCodeLine).length * 5 >= lines.length * 3
}

const CODE_LINE =
  /[;{}]\s{0,9}$|^\s{0,40}(at [\w.$<>]{1,80}[ (]|import |from \w{1,40} import|function |const |let |var |def |class |return\b|if ?\(|for ?\(|#include|select .{1,80} from |<\/?\w|\[?0000-00-00|00:00:00|(error|warn|info|debug|trace)[\]: ])/

const isCodeLine = (line: string): boolean => CODE_LINE.test(line.slice(0, 200))
