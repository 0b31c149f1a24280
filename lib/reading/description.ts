/**
 * A message as a few coarse numbers: enough to find messages written alike, nothing from which one could be rebuilt.
 * What the agent corrects is kept so. They come from the text alone, so that they outlive every model.
 */
import { countKinds } from './lexicon/lexicons'
import { CATEGORIES, type Category } from './lexicon/types'
import type { Prepared } from './prepare'

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
const STYLE_KINDS = STYLE_WORDS.map((category) => CATEGORIES.indexOf(category))

/** How many numbers a description has. Rows keep them in this order: append only. */
export const MEASURE_COUNT = 7 + STYLE_WORDS.length

/** By category, how often its words are in the message in hand. */
const seen = new Int32Array(CATEGORIES.length)

/** Each in 0…1, in steps of a tenth. */
export function describe(prepared: Prepared): number[] {
  const { text, signs, words, hits, sentences } = prepared
  countKinds(seen, hits)
  const letters = signs.letters + signs.zeros + signs.numbers + signs.emoji
  const odd = signs.others + signs.marks
  const asking = sentences.reduce((sum, sentence) => sum + (isAsking(text, sentence.end) ? 1 : 0), 0)
  const figures = words.reduce((sum, word) => sum + (word.isFigure ? 1 : 0), 0)
  const all = Math.max(1, sentences.length)
  const out = [
    Math.log2(1 + letters) / 12,
    Math.log2(1 + words.length / all) / 6,
    Math.log2(1 + signs.breaks) / 4,
    asking / all,
    signs.shouts / 3,
    Math.log2(1 + figures) / 4,
    (10 * odd) / (letters + 1),
  ]
  for (const kind of STYLE_KINDS) out.push((seen[kind] ?? 0) / 2)
  return out.map(tenth)
}

const tenth = (value: number): number => Math.round(10 * Math.min(1, Math.max(0, value))) / 10

function isAsking(text: string, end: number): boolean {
  const code = text.charCodeAt(end - 1)
  return code === 0x3f || code === 0xff1f
}
