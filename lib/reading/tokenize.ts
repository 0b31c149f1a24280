/** Cuts normalised text into words and sentences, in linear time for any input. */

import { SEED_WORD, step } from './hash'
import type { Span } from './types'

/**
 * `hash`: unfinished, of its first 40 units; words that differ in it differ. `isFigure`: it holds a digit, after
 * normalising. `isPlain`: it is all ASCII. `opening`: its first unit, and the second below that where there is one.
 */
export type Word = Span & { text: string; hash: number; opening: number; isFigure: boolean; isPlain: boolean }

/** What one UTF-16 unit is: nothing to read, a letter, a digit, a letter of a script without spaces, an emoji half. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const HAN = 4
export const KANA = 5
export const EMOJI = 6
export const OTHER = 7

const MAX_SENTENCE = 400
export const MAX_HASHED = 40
const classes = new Uint8Array(65_536)

/** The class of a UTF-16 code unit. */
export function unitClass(code: number): number {
  const known = classes[code] ?? 0
  if (known !== 0) return known
  const found = classOf(code)
  classes[code] = found
  return found
}

/** The words of `text`; runs of kanji and of kana each count as a word. Apostrophes inside words belong to them. */
export function words(text: string, start = 0, end = text.length): Word[] {
  const out: Word[] = []
  let i = start
  while (i < end) {
    const code = text.charCodeAt(i)
    const kind = unitClass(code)
    if (kind === SPACE || kind === OTHER || kind === EMOJI) {
      i++
      continue
    }
    let hash = step(SEED_WORD, code)
    let isFigure = code === 0x30
    let bits = code
    let j = i + 1
    for (; j < end && continues(text, j, end, kind); j++) {
      const next = text.charCodeAt(j)
      if (next === 0x30) isFigure = true
      bits |= next
      if (j - i < MAX_HASHED) hash = step(hash, next)
    }
    const opening = j - i > 1 ? (code << 16) | text.charCodeAt(i + 1) : code
    out.push({ start: i, end: j, text: text.slice(i, j), hash, opening, isFigure, isPlain: bits < 0x80 })
    i = j
  }
  return out
}

function continues(text: string, at: number, end: number, kind: number): boolean {
  const code = text.charCodeAt(at)
  const next = unitClass(code)
  if (kind === HAN || kind === KANA) return next === kind
  if (next === LETTER || next === DIGIT) return true
  if (code !== 0x27 || at + 1 >= end) return false
  return unitClass(text.charCodeAt(at + 1)) === LETTER
}

/** The sentences of `text` that hold at least one word; very long ones are cut at a comma or a dash. */
export function sentences(text: string, start = 0, end = text.length): Span[] {
  const out: Span[] = []
  let from = start
  let i = start
  while (i < end) {
    const close = mayEnd(text.charCodeAt(i)) ? closes(text, i, end) : 0
    if (close === 0 && i - from < MAX_SENTENCE) {
      i++
      continue
    }
    const cut = close > 0 ? i + close : softCut(text, from, i)
    push(out, text, from, cut)
    from = cut
    i = Math.max(i + 1, cut)
  }
  push(out, text, from, end)
  return out
}

/** A line break, or one of . ! ? … and the full-width ones. */
export const endsSentence = (code: number): boolean =>
  code === 0x0a ||
  code === 0x2e ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x2026 ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f

/** False for all letters and spaces. */
const mayEnd = (code: number): boolean => (code < 0x40 ? code !== 0x20 : code >= 0x2026)

/** How many units end a sentence at `at`: 0 where none ends. */
function closes(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  if (!endsSentence(code)) return 0
  if (code === 0x0a || code >= 0x3000) return 1
  let j = at + 1
  while (j < end && isTail(text.charCodeAt(j))) j++
  if (j < end && unitClass(text.charCodeAt(j)) !== SPACE) return 0
  return j - at
}

/** Repeated marks, closing quotes and brackets go with the sentence they end. */
function isTail(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d
  )
}

function softCut(text: string, from: number, at: number): number {
  for (let i = at; i > from + MAX_SENTENCE / 2; i--) {
    const code = text.charCodeAt(i)
    if (code === 0x2c || code === 0x3b || code === 0x3001) return i + 1
  }
  for (let i = at; i > from + MAX_SENTENCE / 2; i--) if (unitClass(text.charCodeAt(i)) === SPACE) return i
  return at
}

function push(out: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && unitClass(text.charCodeAt(start)) === SPACE) start++
  while (end > start && unitClass(text.charCodeAt(end - 1)) === SPACE) end--
  for (let i = start; i < end; i++) {
    const kind = unitClass(text.charCodeAt(i))
    if (kind >= LETTER && kind <= KANA) {
      out.push({ start, end })
      return
    }
  }
}

function classOf(code: number): number {
  if (code <= 0x20 || (code >= 0x2000 && code <= 0x200f) || code === 0xa0 || code === 0x3000) return SPACE
  if (code >= 0xd800 && code <= 0xdfff) return EMOJI
  if (code >= 0x2600 && code <= 0x27bf) return EMOJI
  if ((code >= 0x3041 && code <= 0x30ff) || (code >= 0xff66 && code <= 0xff9f)) return KANA
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3005) return HAN
  const unit = String.fromCharCode(code)
  if (/\p{N}/u.test(unit)) return DIGIT
  return /[\p{L}\p{M}]/u.test(unit) ? LETTER : OTHER
}
