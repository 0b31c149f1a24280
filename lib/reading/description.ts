/**
 * A message as a few coarse numbers: enough to find messages written alike, nothing from which one could be rebuilt.
 * What the agent corrects is kept so. They come from the text alone, so that they outlive every model.
 */
import type { Category } from './lexicon/types'
import type { Prepared } from './prepare'
import { LETTER, OTHER, unitClass } from './tokenize'

/** Listed words whose company makes a style: none, one, or more. */
const STYLE_WORDS = [
  'greeting',
  'signoff',
  'thanks',
  'order',
  'procedure',
  'exact',
  'feeling',
  'hedge',
  'demand',
  'story',
  'praise',
  'negative',
  'me',
] as const satisfies readonly Category[]

/** How many numbers a description has. Rows keep them in this order: append only. */
export const MEASURE_COUNT = 7 + STYLE_WORDS.length

/** Each in 0…1, in steps of a tenth. */
export function describe(prepared: Prepared): number[] {
  const { text, span, words, hits, sentences } = prepared
  const seen = new Map<string, number>()
  for (const hit of hits) seen.set(hit.category, (seen.get(hit.category) ?? 0) + 1)
  let letters = 0
  let odd = 0
  let lines = 1
  let shouts = 0
  for (let i = span.start; i < span.end; i++) {
    const code = text.charCodeAt(i)
    const kind = unitClass(code)
    if (code === 0x0a && text.charCodeAt(i - 1) !== 0x0a) lines++
    else if (code === 0x21 || code === 0xff01) shouts++
    else if (kind === OTHER) odd++
    else if (kind >= LETTER) letters++
  }
  const asking = sentences.reduce((sum, sentence) => sum + (isAsking(text, sentence.end) ? 1 : 0), 0)
  const figures = words.reduce((sum, word) => sum + (word.text.includes('0') ? 1 : 0), 0)
  const all = Math.max(1, sentences.length)
  return [
    Math.log2(1 + letters) / 12,
    Math.log2(1 + words.length / all) / 6,
    Math.log2(lines) / 4,
    asking / all,
    shouts / 3,
    Math.log2(1 + figures) / 4,
    (10 * odd) / (letters + 1),
    ...STYLE_WORDS.map((category) => (seen.get(category) ?? 0) / 2),
  ].map(tenth)
}

const tenth = (value: number): number => Math.round(10 * Math.min(1, Math.max(0, value))) / 10

function isAsking(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1)
  return code === 0x3f || code === 0xff1f
}
