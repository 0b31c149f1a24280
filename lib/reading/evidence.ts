/** The words that carried the decision, as whole words or short phrases that a person would accept as its reason. */

import { STYLES } from './columns'
import { type Candidate, candidatesFor, namesOf } from './evidence-candidates'
import type { Model } from './model'
import type { Prepared } from './prepare'
import { pushesOf, weighMeans } from './pushes'
import type { Tally } from './tally'
import type { Evidence, Probabilities, Span } from './types'
import { type Unit, unitsOf } from './units'

const MOST_SPANS = 6
const MOST_FOR_SECOND = 2
/** A runner-up below this probability has no say. */
const HEARD = 0.25
/** Spans with less than this share of the heaviest are left out. */
const FAINT = 0.11
/** Up to six spans, heaviest first; weights are shares of all weight shown, so they sum to 1. */
export function findEvidence(
  model: Model,
  original: string,
  prepared: Prepared,
  tally: Tally,
  probabilities: Probabilities,
): Evidence[] {
  const units = unitsOf(prepared)
  const names = namesOf(prepared, units)
  weighMeans(model, tally)
  const ranked = [...STYLES].sort((a, b) => probabilities[b] - probabilities[a])
  const heard = ranked.slice(0, 2).filter((type, i) => i === 0 || probabilities[type] >= HEARD)
  const used = new Set<string>()
  const chosen: Evidence[] = []
  heard.forEach((type, rank) => {
    const most = rank > 0 ? MOST_FOR_SECOND : heard.length > 1 ? MOST_SPANS - MOST_FOR_SECOND : MOST_SPANS
    const pushes = pushesOf(model, prepared.span.end, tally, type, units)
    const all = candidatesFor(original, prepared, units, names, pushes, type)
    chosen.push(...choose(units, all, used, most).map((span) => ({ ...span, type })))
  })
  const total = chosen.reduce((sum, span) => sum + span.weight, 0)
  return chosen
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ start, end, type, weight }) => ({ start, end, type, weight: weight / total }))
}

/** The heaviest without repeating a word. */
function choose(
  units: readonly Unit[],
  all: readonly Candidate[],
  used: Set<string>,
  most: number,
): (Span & { weight: number })[] {
  const top = all.reduce((most, { push }) => Math.max(most, push), 0)
  const sorted = all
    .filter(({ push }) => push >= FAINT * top)
    .sort((a, b) => b.push - a.push || a.from - b.from)
  const out: (Span & { weight: number })[] = []
  for (const { from, to, push } of sorted) {
    if (out.length >= most) break
    const words = units.slice(from, to + 1).filter((unit) => !unit.isSmall)
    const own = (words.length > 0 ? words : units.slice(from, to + 1)).map((unit) => unit.text)
    if (own.some((word) => used.has(stemOf(word)))) continue
    for (const word of own) used.add(stemOf(word))
    out.push({ start: units[from]?.start ?? 0, end: units[to]?.end ?? 0, weight: push })
  }
  return out
}

/** Rough: "refund" and "refunded" are one word here. */
const stemOf = (word: string): string => (/^[0-9]/.test(word) ? word : word.slice(0, 5))
