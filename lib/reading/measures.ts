/** Named measures of how a text is written: lengths, signs, and which listed words stand together. */

import { MAX_LENGTH, type Material } from './features'
import type { Category } from './lexicon/types'
import type { Prepared } from './prepare'
import { EMOJI, LETTER, OTHER, SPACE, unitClass } from './tokenize'
import type { Span } from './types'

/** Categories whose company in one sentence tells praise from courtesy, complaint and question. */
const COMPANY: readonly [Category, string][] = [
  ['praise', 'p'],
  ['thanks', 't'],
  ['negative', 'n'],
  ['not', 'x'],
  ['you', 'y'],
  ['me', 'm'],
  ['but', 'b'],
  ['feeling', 'f'],
]

const BITS = new Map(COMPANY.map(([category], i) => [category, 1 << i]))
/** The letters of each set of these. */
const COMPANIES = Array.from({ length: 1 << COMPANY.length }, (_, set) =>
  COMPANY.map(([, letter], i) => (set & (1 << i) ? letter : '')).join(''),
)

/** Names of the measures of one sentence. */
export function sentenceMeasures(sentence: Material): string[] {
  const { text, span, words, hits } = sentence
  const asks = endsAsking(text, span)
  const end = text.charAt(span.end - 1)
  const shouts = end === '!' || end === '！'
  let present = 0
  let praises = 0
  for (const { category } of hits) {
    present |= BITS.get(category) ?? 0
    if (category === 'praise') praises++
  }
  const company = COMPANIES[present] ?? ''
  const mark = asks ? '?' : shouts ? '!' : '.'
  const length = words.length <= 3 ? 0 : words.length <= 7 ? 1 : words.length <= 15 ? 2 : 3
  return [
    `with=${company}`,
    `with=${company}${mark}`,
    `end=${mark}${length}`,
    `praises=${Math.min(3, praises)}${mark}${length}`,
  ]
}

/** Names of the measures of a whole message; `bySentence` where the caller has those already. */
export function messageMeasures(
  prepared: Prepared,
  sentences: readonly Material[],
  bySentence: readonly (readonly string[])[] = sentences.map(sentenceMeasures),
): string[] {
  const { text, span, words, hits, lang } = prepared
  const seen = new Map<string, number>()
  for (const hit of hits) seen.set(hit.category, (seen.get(hit.category) ?? 0) + 1)
  let digits = 0
  let marks = 0
  let exclamations = 0
  let lines = 0
  let isLineOpen = false
  let emoji = 0
  let odd = 0
  let letters = 0
  const stop = Math.min(span.end, span.start + MAX_LENGTH)
  for (let i = span.start; i < stop; i++) {
    const code = text.charCodeAt(i)
    const kind = unitClass(code)
    if (code === 0x30) digits++
    else if (code === 0x3f || code === 0xff1f) marks++
    else if (code === 0x21 || code === 0xff01) exclamations++
    else if (code === 0x0a) lines += isLineOpen ? 1 : 0
    else if (kind === EMOJI) emoji++
    else if (kind === OTHER) odd++
    else if (kind >= LETTER) letters++
    // A help desk's page gives one break between paragraphs, a mail two: blank lines do not count.
    if (kind !== SPACE) isLineOpen = true
    else if (code === 0x0a) isLineOpen = false
  }
  const length = Math.min(9, Math.floor(Math.log2(1 + letters)))
  const figures = words.reduce((sum, word) => sum + (word.text.includes('0') ? 1 : 0), 0)
  const out = [
    `len=${length}`,
    `lang=${lang}`,
    `lang+len=${lang}${length}`,
    `marks=${Math.min(4, marks)}`,
    `marks+len=${Math.min(2, marks)}/${length}`,
    `excl=${Math.min(3, exclamations)}`,
    `lines=${Math.min(5, lines)}`,
    `sentences=${Math.min(8, sentences.length)}`,
    `emoji=${Math.min(2, Math.ceil(emoji / 2))}`,
    `digits=${Math.min(5, Math.ceil(Math.log2(1 + digits)))}`,
    `figures=${Math.min(6, figures)}`,
    `odd=${Math.min(6, Math.floor((40 * odd) / (letters + 1)))}`,
    `ask=${endsAsking(text, span) ? 1 : 0}`,
  ]
  for (const [category, count] of seen) {
    const much = count >= 4 ? 3 : count >= 2 ? 2 : 1
    out.push(`${category}=${much}`, `${category}+len=${length}`)
  }
  for (const category of [
    'greeting',
    'thanks',
    'order',
    'procedure',
    'me',
    'exact',
    'feeling',
    'demand',
  ] as const) {
    if (!seen.has(category)) out.push(`no ${category}`, `no ${category}+len=${length}`)
  }
  for (const measures of bySentence) out.push(...measures)
  return out
}

function endsAsking(text: string, span: Span): boolean {
  for (let i = span.end - 1; i >= span.start; i--) {
    const code = text.charCodeAt(i)
    if (code === 0x3f || code === 0xff1f) return true
    if (unitClass(code) !== SPACE) return false
  }
  return false
}
