/** The difference of two texts as one stretch replaced by another: what typing does between two looks at it. Pure. */

export type Splice = { start: number; end: number; text: string }

/** The shortest one that makes `to` of `from`. */
export function spliceOf(from: string, to: string): Splice {
  const most = Math.min(from.length, to.length)
  let start = 0
  while (start < most && from[start] === to[start]) start += 1
  let tail = 0
  while (tail < most - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1
  return { start, end: from.length - tail, text: to.slice(start, to.length - tail) }
}

export function apply(text: string, { start, end, text: put }: Splice): string {
  return text.slice(0, start) + put + text.slice(end)
}

/** Where a caret belongs after the change: with the letters that it stood between. */
export function movedBy({ start, end, text }: Splice, caret: number): number {
  if (caret <= start) return caret
  return caret >= end ? caret + text.length - (end - start) : Math.min(caret, start + text.length)
}
