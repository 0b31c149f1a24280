/** The head of a mail over its words: "Ann <ann@…>", "To: …", "Subject: …", in any language. */
import { textAt } from './author-signs'
import type { Spot } from './spot'

/** Characters of a head with several people in it, and of one line. */
const LONGEST = 600
const LONGEST_LINE = 200
const LABELLED = /^[^\s:：@][^:：@]{0,18}[:：]/
/** Single boxes in one another. */
const STEPS = 4

/** Nothing but such lines, and what was written comes after it. A customer's own list of facts has nothing after it. */
export function isMailHead(spots: Spot[], at: number): boolean {
  const { size, end, up, mails, name, isControl } = spots[at] as Spot
  if (isControl || size === 0 || size > LONGEST || (mails === 0 && name !== 'table')) return false
  const next = spots[end]
  if (!next || next.up !== up || next.size === 0) return false
  const lines = linesOf(spots, at)
  return lines.length > 1 && lines.every((line) => isLineOfHead(spots, line))
}

function linesOf(spots: Spot[], from: number): number[] {
  let lines = childrenOf(spots, from)
  for (let step = 0; step < STEPS && lines.length === 1; step++) lines = childrenOf(spots, lines[0] ?? from)
  return lines
}

function childrenOf(spots: Spot[], from: number): number[] {
  const { end } = spots[from] as Spot
  const found: number[] = []
  for (let at = from + 1; at < end; at = spots[at]?.end ?? end) if ((spots[at]?.size ?? 0) > 0) found.push(at)
  return found
}

function isLineOfHead(spots: Spot[], at: number): boolean {
  const { size, name } = spots[at] as Spot
  if (size > LONGEST_LINE || /^(span|a|b|i|em|strong|small|br)$/.test(name)) return false
  const text = textAt(spots, at)
  return LABELLED.test(text) || text.includes('@')
}
