/** The words that carried the decision, as whole words or short phrases that a person would accept as its reason. */

import { STYLES } from './columns'
import { type Candidate, candidatesFor, choiceOf } from './evidence-candidates'
import type { Model } from './model'
import type { Prepared } from './prepare'
import { pushesOf, weighMeans } from './pushes'
import type { Tally } from './tally'
import type { Evidence, Probabilities, StyleType } from './types'
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
  const choice = choiceOf(original, prepared, units)
  weighMeans(model, tally)
  const ranked = [...STYLES].sort((a, b) => probabilities[b] - probabilities[a])
  const heard = ranked.slice(0, 2).filter((type, i) => i === 0 || probabilities[type] >= HEARD)
  const used = new Set<string>()
  const chosen: Evidence[] = []
  heard.forEach((type, rank) => {
    const most = rank > 0 ? MOST_FOR_SECOND : heard.length > 1 ? MOST_SPANS - MOST_FOR_SECOND : MOST_SPANS
    const pushes = pushesOf(model, prepared.span.end, tally, type, units)
    choose(units, candidatesFor(choice, pushes, type), used, most, type, chosen)
  })
  const total = chosen.reduce((sum, span) => sum + span.weight, 0)
  return chosen
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .map(({ start, end, type, weight }) => ({ start, end, type, weight: weight / total }))
}

/** Adds the heaviest without repeating a word. */
function choose(
  units: readonly Unit[],
  all: readonly Candidate[],
  used: Set<string>,
  most: number,
  type: StyleType,
  out: Evidence[],
): void {
  let top = 0
  for (const { push } of all) if (push > top) top = push
  const sorted = all
    .filter(({ push }) => push >= FAINT * top)
    .sort((a, b) => b.push - a.push || a.from - b.from)
  const full = out.length + most
  for (const { from, to, push } of sorted) {
    if (out.length >= full) break
    if (isNew(units, from, to, used))
      out.push({ start: units[from]?.start ?? 0, end: units[to]?.end ?? 0, type, weight: push })
  }
}

/** Whether none of the words was used, small ones aside unless all are; they are from now on. */
function isNew(units: readonly Unit[], from: number, to: number, used: Set<string>): boolean {
  let stems: string[] = []
  for (let i = from; i <= to; i++) {
    const unit = units[i]
    if (unit !== undefined && !unit.isSmall) stems.push(stemOf(unit.text))
  }
  if (stems.length === 0) stems = units.slice(from, to + 1).map((unit) => stemOf(unit.text))
  for (const stem of stems) if (used.has(stem)) return false
  for (const stem of stems) used.add(stem)
  return true
}

/** Rough: "refund" and "refunded" are one word here. */
function stemOf(word: string): string {
  const first = word.charCodeAt(0)
  return word.length <= 5 || (first >= 0x30 && first <= 0x39) ? word : word.slice(0, 5)
}
