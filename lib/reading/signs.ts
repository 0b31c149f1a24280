/** What a stretch of text is made of, unit by unit: counted once, asked by all who judge by it. */

import { DIGIT, EMOJI, HAN, KANA, LETTER, OTHER, SPACE, unitClass } from './tokenize'
import type { Span } from './types'

export type Signs = {
  /** Letters of all scripts. */
  letters: number
  /** Zeros: what normalising makes of digits. */
  zeros: number
  /** Other numbers, such as ². */
  numbers: number
  emoji: number
  /** ? and ! in both widths; they are not among the `others`. */
  marks: number
  shouts: number
  others: number
  /** Marks, shouts and others, each run of the same one counted once. */
  runs: number
  /** Line breaks behind a line that holds something, and those not behind another break. */
  lines: number
  breaks: number
}

export function countSigns(text: string, { start, end }: Span): Signs {
  const byClass = new Int32Array(OTHER + 1)
  let zeros = 0
  let marks = 0
  let shouts = 0
  let runs = 0
  let lines = 0
  let breaks = 0
  let isLineOpen = false
  let before = text.charCodeAt(start - 1)
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    const kind = unitClass(code)
    byClass[kind] = (byClass[kind] ?? 0) + 1
    if (kind === SPACE) {
      if (code === 0x0a) {
        if (isLineOpen) lines++
        if (before !== 0x0a) breaks++
        isLineOpen = false
      }
    } else {
      isLineOpen = true
      if (kind === OTHER) {
        if (code !== before) runs++
        if (code === 0x3f || code === 0xff1f) marks++
        else if (code === 0x21 || code === 0xff01) shouts++
      } else if (code === 0x30) zeros++
    }
    before = code
  }
  const of = (kind: number) => byClass[kind] ?? 0
  return {
    letters: of(LETTER) + of(HAN) + of(KANA),
    zeros,
    numbers: of(DIGIT) - zeros,
    emoji: of(EMOJI),
    marks,
    shouts,
    others: of(OTHER) - marks - shouts,
    runs,
    lines,
    breaks,
  }
}
