/** Cuts a message to what a glance can take, round the words that made it say so, and marks them. Pure. */
import type { Evidence, Span, StyleType } from '@/lib/reading/types'

/** `isSaid`: it lies in the sentence that was asked for. */
export type Piece = { text: string; type: StyleType | null; at: number; isSaid?: boolean }
export type Excerpt = { pieces: Piece[]; isCut: boolean }

/** Characters; five lines at 320 px. */
export const EXCERPT_LENGTH = 220

/** @param length characters at most; `Infinity` shows all. */
export function excerptOf(text: string, evidence: readonly Evidence[], length = EXCERPT_LENGTH): Excerpt {
  if (text.length <= length) return { pieces: marked(text, evidence, 0, text.length), isCut: false }
  const from = bestStart(text, evidence, length)
  const to = wordEnd(text, Math.min(text.length, from + length))
  const pieces = marked(text, evidence, from, to)
  if (from > 0) pieces.unshift({ text: '… ', type: null, at: -1 })
  if (to < text.length) pieces.push({ text: ' …', type: null, at: text.length })
  return { pieces, isCut: true }
}

/** The same pieces, cut where the sentence begins and ends. @param span in the text. */
export function withSentence(pieces: readonly Piece[], span: Span): Piece[] {
  return pieces.flatMap((piece) => {
    const { text, at } = piece
    const [from, to] = [span.start - at, span.end - at].map((place) =>
      Math.max(0, Math.min(text.length, place)),
    )
    // The dots at the ends stand for other text.
    if (at < 0 || from === undefined || to === undefined || from >= to || text === ' …') return [piece]
    const cut = (start: number, end: number, isSaid: boolean): Piece[] =>
      start < end ? [{ ...piece, text: text.slice(start, end), at: at + start, isSaid }] : []
    return [...cut(0, from, false), ...cut(from, to, true), ...cut(to, text.length, false)]
  })
}

/** Overlapping evidence: the one that begins first keeps its place. */
function marked(text: string, evidence: readonly Evidence[], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const { start, end, type } of [...evidence].sort((a, b) => a.start - b.start)) {
    if (start < at || end > to || end <= start) continue
    if (start > at) pieces.push({ text: text.slice(at, start), type: null, at })
    pieces.push({ text: text.slice(start, end), type, at: start })
    at = end
  }
  if (at < to) pieces.push({ text: text.slice(at, to), type: null, at })
  return pieces
}

/** The beginning of the sentence from which the window holds most of the evidence. */
function bestStart(text: string, evidence: readonly Evidence[], length: number): number {
  let best = { start: 0, weight: weightIn(evidence, 0, length) }
  for (const { start } of evidence) {
    const from = sentenceStart(text, start)
    const weight = weightIn(evidence, from, from + length)
    if (weight > best.weight * 1.2) best = { start: from, weight }
  }
  // Near the end the window is filled from before.
  return best.start + length > text.length ? wordStart(text, text.length - length) : best.start
}

function weightIn(evidence: readonly Evidence[], from: number, to: number): number {
  return evidence.reduce(
    (sum, each) => (each.start >= from && each.end <= to ? sum + Math.abs(each.weight) : sum),
    0,
  )
}

const SENTENCE_END = /[.!?\n。！？]\s*$/
/** How far back a sentence may begin, in characters. */
const LOOK_BACK = 80

function sentenceStart(text: string, at: number): number {
  for (let from = at; from > Math.max(0, at - LOOK_BACK); from--) {
    if (SENTENCE_END.test(text.slice(Math.max(0, from - 3), from))) return from
  }
  return wordStart(text, Math.max(0, at - LOOK_BACK / 4))
}

function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 20).search(/\s\S/)
  return at === 0 || space < 0 ? at : at + space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.slice(Math.max(0, at - 20), at).search(/\s\S*$/)
  return space < 0 ? at : Math.max(0, at - 20) + space
}
