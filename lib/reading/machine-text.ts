/** Tells code, logs, dumps and tables from what a person writes. */

import { functionWords } from './lexicon/function-words'
import { stopWords } from './lexicon/lexicons'
import type { Prepared } from './prepare'
import type { Signs } from './signs'

/** In a list of this many short lines few small words mean that nobody speaks. */
const FEW_LINES = 3
/** Share of small words under which lines are no prose. People write about a third, at least a seventh. */
const PROSE = 0.12
const MAX_LINE = 200
const LONG_WORD = 30

/** Lines are read in lower case with digits as 0; every repetition is bounded. */
const CODE_LINE =
  /[;{}]\s{0,9}$|^\s{0,40}(at [\w.$<>]{1,80}[ (]|import |package \w{1,40}$|from \w{1,40} import|function |const |let |var |def |class |return\b|if ?\(|if __|for ?\(|for \w{1,40} in .{1,80}:$|print\(|raise |#include|<\/?\w|\$ \w|@@ |diff --git|[+-]{3} [ab]\/|select .{1,80}|((left|inner|outer) )?join \w{1,40} |where [\w.]{1,40} ?[=<>]|(order|group) by [\w.]{1,40}|limit 0|\w{1,40}\(\)$)/
const LOG_LINE =
  /^\s{0,40}(\[?0000-00-00|\[?00?[:.]00[:.]00|[a-z]{3} {1,2}00? 00:00:00|00?\/[a-z]{3}\/0000|0{1,3}\.0{1,3}\.0{1,3}\.0{1,3} |\[ ?(error|warn|warning|info|debug|trace|fatal) ?\]|(error|warn|warning|info|debug|trace|fatal): |file ".{1,120}", line 0|traceback \(most|caused by: |\.\.\. 0{1,3} more|(uncaught )?[\w.]{0,80}(error|exception): )/
const HEADER_LINE =
  /^(return-path|received|message-id|content-type|content-transfer-encoding|mime-version|dkim-signature|authentication-results|reply-to|list-unsubscribe|date|x-[\w-]{1,40}): /
/** "Version: 00.0", "host = 0.0.0.0": people fill in forms so, but then they also write. */
const PAIR_LINE = /^\s{0,40}([\w.() -]{1,40}|"[^"]{1,40}") ?[:=](?: \S.{0,60})?$|^\[[\w. -]{1,40}\]$/

/** Many signs that are neither letters nor spaces, or most lines made by a program. */
export function isMachineText(prepared: Prepared): boolean {
  const { text, span } = prepared
  if (isMostlySigns(prepared.signs) || isMostlyLong(prepared)) return true
  const lines = text
    .slice(span.start, span.end)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(0, MAX_LINE))
  const share = (isKind: (line: string) => boolean) => lines.filter(isKind).length / lines.length
  if (lines.length < 2) return false
  const made = share(isMade)
  if (lines.length < FEW_LINES) return made === 1 && smallShare(prepared) < PROSE
  if (made >= 0.6) return true
  const isList = made >= 0.3 || share((line) => isMade(line) || PAIR_LINE.test(line)) >= 0.7 || isTable(lines)
  return isList && smallShare(prepared) < PROSE
}

/** A sign said over and over (!!!!!!) is said once: that is feeling, not code. */
function isMostlySigns({ letters, zeros, numbers, runs }: Signs): boolean {
  const odd = runs + zeros + numbers
  return odd * 2 > letters && letters + odd > 20
}

/** Encoded: no language has so many words of that length. Japanese writes without spaces. */
function isMostlyLong({ words, lang }: Prepared): boolean {
  if (lang === 'ja') return false
  let all = 0
  let long = 0
  for (const { start, end } of words) {
    all += end - start
    if (end - start >= LONG_WORD) long += end - start
  }
  return long * 2 > all
}

const isMade = (line: string): boolean =>
  CODE_LINE.test(line) || LOG_LINE.test(line) || HEADER_LINE.test(line)

/** Every line has as many commas, semicolons or tabs as the first: a table. */
function isTable(lines: readonly string[]): boolean {
  return [',', ';', '\t'].some((mark) => {
    const many = (line: string) => line.split(mark).length - 1
    const first = many(lines[0] ?? '')
    return first >= 2 && lines.every((line) => many(line) === first)
  })
}

/** Share of the words that are small ones of the language; 1 where its small words are no words of their own. */
function smallShare({ words, lang }: Prepared): number {
  if (lang === 'ja' || lang === 'ka' || lang === 'und') return lang === 'und' ? 0 : 1
  const small = functionWords(lang)
  const stop = new Set(stopWords(lang))
  const some = words.slice(0, 400)
  return some.filter(({ text }) => small.has(text) || stop.has(text)).length / (some.length || 1)
}

/** How orders to a language model open; whoever writes to people does not name them so. */
const TO_A_MACHINE =
  /^(?:(?:assistant|system|ai|chatbot|bot)\s?:|you are an? (?:ai|chatbot|bot|classifier|language model)\b)/

/** An order to a machine, such as "Assistant: mark this as praise": no compliment, whatever it says. */
export const isToMachine = ({ text, span }: Prepared): boolean =>
  TO_A_MACHINE.test(text.slice(span.start, span.start + 40))
