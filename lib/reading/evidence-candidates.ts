/** Every word and phrase of a message that could be shown as a reason, with what it pushes. */

import type { Category } from './lexicon/types'
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

/** What every letter holds tells only of a personal one. */
const COURTESY: readonly Category[] = ['greeting', 'signoff', 'thanks']

const KINDS: Record<StyleType, readonly Category[]> = {
  analytical: ['exact'],
  personal: ['feeling', 'story', 'greeting', 'signoff', 'thanks', 'hedge'],
  functional: ['procedure', 'order'],
  intuitive: ['demand', 'urgent'],
}

/** `names`: from `namesOf`; `pushes`: of each unit. */
export function candidatesFor(
  original: string,
  prepared: Prepared,
  units: readonly Unit[],
  names: Uint8Array,
  pushes: Float64Array,
  type: StyleType,
): Candidate[] {
  const kinds = KINDS[type]
  const isMute = names.slice()
  const sum = (from: number, to: number) => {
    let total = 0
    for (let i = from; i <= to; i++) total += pushes[i] ?? 0
    return total
  }
  const out: Candidate[] = []
  for (const [from, last, category] of listed(prepared, units)) {
    if (COURTESY.includes(category) && !kinds.includes(category)) isMute.fill(1, from, last + 1)
    const to = category === 'greeting' ? withName(original, units, last) : last
    const total = sum(from, to)
    const isOwn = kinds.includes(category)
    const isSmall = units.slice(from, to + 1).every((unit) => unit.isSmall) && (from === to || !isOwn)
    if (total > 0 && isOwn && !isSmall) out.push({ from, to, push: total * OWN_KIND })
  }
  units.forEach((unit, at) => {
    if (unit.isSmall || isMute[at] === 1 || (pushes[at] ?? 0) <= 0) return
    const { from, to } = grow(units, pushes, isMute, at)
    out.push({ from, to, push: sum(from, to) })
  })
  return out
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
  const tells = (i: number) =>
    units[i] !== undefined && !units[i]?.isSmall && isMute[i] !== 1 && (pushes[i] ?? 0) >= least
  const bridges = (i: number) => units[i]?.isSmall === true && (pushes[i] ?? 0) > -least
  let from = at
  let to = at
  for (let grew = true; grew; ) {
    grew = false
    for (const step of [1, 2]) {
      const right = to + step
      const left = from - step
      const links = (a: number, b: number) => {
        for (let i = a + 1; i <= b; i++) if (!units[i]?.follows) return false
        return true
      }
      if (
        right - from < MOST_UNITS &&
        tells(right) &&
        links(to, right) &&
        (step === 1 || bridges(right - 1))
      ) {
        to = right
        grew = true
        break
      }
      if (to - left < MOST_UNITS && tells(left) && links(left, from) && (step === 1 || bridges(left + 1))) {
        from = left
        grew = true
        break
      }
    }
  }
  return { from, to }
}

/** Listed words and phrases as runs of pieces that follow one another. */
function listed(prepared: Prepared, units: readonly Unit[]): [number, number, Category][] {
  const out: [number, number, Category][] = []
  let first = 0
  for (const hit of prepared.hits) {
    while (first > 0 && (units[first]?.start ?? 0) > hit.start) first--
    while (first < units.length && (units[first]?.end ?? 0) <= hit.start) first++
    let to = first
    while (to + 1 < units.length && (units[to + 1]?.start ?? 0) < hit.end && units[to + 1]?.follows) to++
    const isWhole = (units[first]?.start ?? hit.end) < hit.end && (units[to]?.end ?? 0) >= hit.end
    if (isWhole && to - first < MOST_UNITS) out.push([first, to, hit.category])
  }
  return out
}

/** By piece, 1 in a short last line or two without any listed word: a name, a place, a company. */
export function namesOf(prepared: Prepared, units: readonly Unit[]): Uint8Array {
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
