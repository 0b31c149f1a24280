/** The head of a mail over its words: "Ann <ann@…>", "To: …", "Subject: …", in any language. */
import { dataOf, firstChildOf, nextSiblingOf, typeOf } from '../native'
import { textAt } from './author-signs'
import type { Spot } from './spot'

/** Characters of a head with several people in it, and of one line. */
const LONGEST = 600
const LONGEST_LINE = 200
const LABELLED = /^[^\s:：@][^:：@]{0,18}[:：]/
const LABEL = /^[^\s:：@][^:：@]{0,18}[:：]$/
/** Single boxes in one another. */
const STEPS = 4

/** Nothing but such lines, and what was written comes after it. A customer's own list of facts has nothing after it. */
export const isMailHead = (spots: Spot[], at: number): boolean => isFollowed(spots, at) && isHead(spots, at)

function isHead(spots: Spot[], at: number): boolean {
  const { size, mails, name, isControl } = spots[at] as Spot
  if (isControl || size === 0 || size > LONGEST) return false
  const holder = holderOfLines(spots, at)
  if (isSetInLine(spots, holder) || isSetAroundValues(spots, holder)) return true
  const lines = childrenOf(spots, holder)
  return (
    (mails > 0 || name === 'table') && lines.length > 1 && lines.every((line) => isLineOfHead(spots, line))
  )
}

/** A line right before such lines, be it one alone. */
export function isOverHead(spots: Spot[], at: number): boolean {
  const { end, up } = spots[at] as Spot
  const head = spots[end]
  if (head?.up !== up || head.mails === 0 || head.size > LONGEST) return false
  const lines = childrenOf(spots, end)
  return lines.length > 0 && lines.every((line) => LABELLED.test(textAt(spots, line)))
}

/** Empty boxes stand between. */
function isFollowed(spots: Spot[], at: number): boolean {
  const { end, up } = spots[at] as Spot
  for (let next = end; spots[next]?.up === up; next = spots[next]?.end ?? -1)
    if ((spots[next]?.size ?? 0) > 0) return true
  // Or of its holder's own text.
  return up >= 0 && isSetAroundValues(spots, at) && spots[up]?.own !== ''
}

function holderOfLines(spots: Spot[], from: number): number {
  let holder = from
  for (let step = 0; step < STEPS; step++) {
    const [only, more] = childrenOf(spots, holder)
    if (only === undefined || more !== undefined || spots[holder]?.own !== '') break
    holder = only
  }
  return holder
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

/** "<b>From:</b> Ann <ann@…><br><b>Date:</b> …": one box, whose own text the labels part. Facts in a mail have no time. */
function isSetInLine(spots: Spot[], at: number): boolean {
  const { own, times } = spots[at] as Spot
  if (times === 0 || !own.includes('@')) return false
  const labels = childrenOf(spots, at).filter((child) => LABEL.test(spots[child]?.own ?? ''))
  return labels.length > 1 && labels[0] === at + 1
}

/** "From: <b>ann@…</b><br>To: <b>…</b>": the labels are its own text, and nothing else is. */
function isSetAroundValues(spots: Spot[], at: number): boolean {
  const { own, end } = spots[at] as Spot
  return LABELS.test(own) && spots.slice(at + 1, end).some((value) => value.own.includes('@'))
}

const LABELS = /^([^\s:：@][^:：@]{0,18}[:：]\s?){2,6}$/

/** "From:" in such a head; of the other sort, whatever is no address, such as the subject. */
export function isLabelOfHead(spots: Spot[], at: number): boolean {
  const { own = '', up = 0 } = spots[at] ?? {}
  if (LABEL.test(own)) return isSetInLine(spots, up)
  return !own.includes('@') && up >= 0 && isSetAroundValues(spots, up)
}

/** The value of a line that is called so, in a head of the other sort. */
export function isToSomebody(spots: Spot[], at: number): boolean {
  const { el, own = '', up = -1 } = spots[at] ?? {}
  if (!el || !own.includes('@') || up < 0 || !isSetAroundValues(spots, up)) return false
  let before = ''
  for (let node = firstChildOf(spots[up]?.el as Element); node && node !== el; node = nextSiblingOf(node))
    before = typeOf(node) === TEXT ? dataOf(node) : before
  return RECIPIENT.test(before)
}

const TEXT = 3
const RECIPIENT = /^\s*(to|cc|bcc|reply-to)\s*:\s*$/i

/** Who wrote what is quoted next: "On Friday Ann Lee <ann@…> wrote:". */
export function isOfQuoted(spots: Spot[], from: number): boolean {
  let isIntro = false
  for (let at = from, steps = 0; at >= 0 && steps < STEPS; at = spots[at]?.up ?? -1, steps++) {
    const { own, end, up } = spots[at] as Spot
    isIntro ||= /[:：]$/.test(own)
    let next = end
    // What unfolds it may stand between.
    while (spots[next]?.up === up && (spots[next]?.size === 0 || spots[next]?.name === 'a'))
      next = spots[next]?.end ?? -1
    if (isIntro && spots[next]?.up === up && spots[next]?.name === 'blockquote') return true
  }
  return false
}

/** Of those that have such a head, only the ones of which the page also holds the words; all where none has. */
export function withoutBareHeads<Range extends { from: number; to: number }>(
  spots: Spot[],
  ranges: readonly Range[],
): readonly Range[] {
  const heads = ranges.map(({ from, to }) => headsIn(spots, from, to))
  const isFull = (at: number) => isFollowedAbove(spots, at)
  if (!heads.flat().some(isFull)) return ranges
  return ranges.filter((_, index) => heads[index]?.length === 0 || heads[index]?.some(isFull))
}

/** Whether there are older mails of which the page has not loaded the words. */
export const hasBareHeads = (spots: Spot[]): boolean =>
  headsIn(spots, 0, spots.length).some((at) => !isFollowedAbove(spots, at))

function headsIn(spots: Spot[], from: number, to: number): number[] {
  const heads: number[] = []
  for (let at = from; at < to; at++) if (isSetInLine(spots, at)) heads.push(at)
  return heads
}

/** It, or a box that holds nothing else. */
function isFollowedAbove(spots: Spot[], head: number): boolean {
  const { size } = spots[head] as Spot
  for (let at = head; at >= 0 && spots[at]?.size === size; at = spots[at]?.up ?? -1)
    if (isFollowed(spots, at)) return true
  return false
}
