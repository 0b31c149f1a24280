/** Every word and phrase of a message that could be shown as a reason, with what it pushes. */

import { CATEGORIES, type Category } from './lexicon/types'
import type { Prepared } from './prepare'
import type { StyleType } from './types'
import type { Unit } from './units'

/** Pieces `from` … `to`. */
export type Candidate = { from: number; to: number; push: number }

const MOST_UNITS = 5
const CLOSING = '.!?。！？…'
/** A neighbour joins a phrase when it carries at least this share of the phrase's best piece. */
const JOINS = 0.3
/** Listed phrases of the type's own kind read better than single words. */
const OWN_KIND = 1.5

/** By category, 1 for those named. */
const flags = (named: readonly Category[]): Uint8Array =>
  Uint8Array.from(CATEGORIES, (category) => (named.includes(category) ? 1 : 0))

/** What every letter holds tells only of a personal one. */
const COURTESY = flags(['greeting', 'signoff', 'thanks'])
const GREETING = CATEGORIES.indexOf('greeting')

const KINDS: Record<StyleType, Uint8Array> = {
  analytical: flags(['exact']),
  personal: flags(['feeling', 'story', 'greeting', 'signoff', 'thanks', 'hedge']),
  functional: flags(['procedure', 'order']),
  intuitive: flags(['demand', 'urgent']),
}

/** What may be shown, whatever for: the pieces, listed runs of them, and 1 at those that are mute as names. */
export type Choice = { units: readonly Unit[]; runs: readonly Run[]; names: Uint8Array }
/** A listed word or phrase of pieces that follow one another, a greeting `to` the name behind; `isSmall`: all are. */
type Run = { from: number; last: number; to: number; kind: number; isSmall: boolean }

export function choiceOf(original: string, prepared: Prepared, units: readonly Unit[]): Choice {
  return { units, runs: listed(original, prepared, units), names: namesOf(prepared, units) }
}

/** `pushes`: of each unit. */
export function candidatesFor(
  { units, runs, names }: Choice,
  pushes: Float64Array,
  type: StyleType,
): Candidate[] {
  const kinds = KINDS[type]
  const isMute = names.slice()
  const out: Candidate[] = []
  for (const { from, last, to, kind, isSmall } of runs) {
    const isOwn = kinds[kind] === 1
    if (!isOwn) {
      if (COURTESY[kind] === 1) isMute.fill(1, from, last + 1)
      continue
    }
    const total = sum(pushes, from, to)
    if (total > 0 && !(isSmall && from === to)) out.push({ from, to, push: total * OWN_KIND })
  }
  for (let at = 0; at < units.length; at++) {
    if (units[at]?.isSmall || isMute[at] === 1 || (pushes[at] ?? 0) <= 0) continue
    const { from, to } = grow(units, pushes, isMute, at)
    out.push({ from, to, push: sum(pushes, from, to) })
  }
  return out
}

function sum(pushes: Float64Array, from: number, to: number): number {
  let total = 0
  for (let i = from; i <= to; i++) total += pushes[i] ?? 0
  return total
}

/** A greeting goes with the name that it greets. */
function withName(original: string, units: readonly Unit[], last: number): number {
  let to = last
  while (
    to - last < 3 &&
    units[to + 1]?.follows &&
    /\p{Lu}/u.test(original.charAt(units[to + 1]?.start ?? 0))
  )
    to++
  return to
}

/** Joins telling neighbours, over at most one small word, inside one clause. */
function grow(
  units: readonly Unit[],
  pushes: Float64Array,
  isMute: Uint8Array,
  at: number,
): { from: number; to: number } {
  const least = JOINS * (pushes[at] ?? 0)
  const tells = (i: number) => units[i]?.isSmall === false && isMute[i] !== 1 && (pushes[i] ?? 0) >= least
  const bridges = (i: number) => units[i]?.isSmall === true && (pushes[i] ?? 0) > -least
  const follows = (i: number) => units[i]?.follows === true
  let from = at
  let to = at
  while (to - from < MOST_UNITS - 1) {
    if (tells(to + 1) && follows(to + 1)) to++
    else if (tells(from - 1) && follows(from)) from--
    else if (to - from === MOST_UNITS - 2) break
    else if (tells(to + 2) && follows(to + 1) && follows(to + 2) && bridges(to + 1)) to += 2
    else if (tells(from - 2) && follows(from - 1) && follows(from) && bridges(from - 1)) from -= 2
    else break
  }
  return { from, to }
}

function listed(original: string, prepared: Prepared, units: readonly Unit[]): Run[] {
  const out: Run[] = []
  let first = 0
  for (const hit of prepared.hits) {
    while (first > 0 && (units[first]?.start ?? 0) > hit.start) first--
    while (first < units.length && (units[first]?.end ?? 0) <= hit.start) first++
    let last = first
    while (last + 1 < units.length && (units[last + 1]?.start ?? 0) < hit.end && units[last + 1]?.follows)
      last++
    const isWhole = (units[first]?.start ?? hit.end) < hit.end && (units[last]?.end ?? 0) >= hit.end
    if (!isWhole || last - first >= MOST_UNITS) continue
    const to = hit.kind === GREETING ? withName(original, units, last) : last
    let isSmall = true
    for (let i = first; i <= to && isSmall; i++) isSmall = units[i]?.isSmall === true
    out.push({ from: first, last, to, kind: hit.kind, isSmall })
  }
  return out
}

/** By piece, 1 in a short last line or two without any listed word: a name, a place, a company. */
function namesOf(prepared: Prepared, units: readonly Unit[]): Uint8Array {
  const out = new Uint8Array(units.length)
  const { sentences, text, hits } = prepared
  let end = units.length
  for (let s = sentences.length - 1; s > 0 && s >= sentences.length - 4; s--) {
    const line = sentences[s]
    if (line === undefined) break
    let start = end
    while (start > 0 && (units[start - 1]?.start ?? 0) >= line.start) start--
    const isListed = hits.some((hit) => hit.start >= line.start && hit.end <= line.end)
    const closes = CLOSING.includes(text.charAt(line.end - 1))
    if (closes || end - start > 6 || (isListed && end - start > 4)) break
    if (!isListed) out.fill(1, start, end)
    end = start
  }
  return out
}
