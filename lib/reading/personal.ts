/**
 * What this browser learned from the agent's corrections: a thin layer over the fixed model, made anew from all of them.
 * Pure and deterministic; the order of the corrections does not matter.
 *
 * Corrections from one reading to one type are a pattern. A message that fits it counts them as evidence beside the
 * model's own opinion. The figures here and in `patterns` were chosen on real messages with simulated agents: one who
 * corrects the model's mistakes, in which there is no pattern, must not make it worse, and ten corrections of a pattern
 * must carry over to the others of it.
 */
import { STYLES, UNCLEAR } from './columns'
import { MEASURE_COUNT } from './description'
import type { ModelFacts } from './model'
import { type Example, evidenceFor, type Pattern, patternOf } from './patterns'
import type { Band, Probabilities, Reading, StyleType } from './types'

/** What is kept of a correction; numbers only. Null: kept before these numbers were. */
export type Correction = {
  shown: StyleType | 'unclear'
  chosen: StyleType
  probabilities: Probabilities
  unclear: number | null
  measures: readonly number[] | null
}

/** Empty where there is nothing to learn from. */
export type Layer = readonly Pattern[]

/** The newest that count; more would only make it slower. */
export const MOST_LEARNED = 500
/** How many corrections the model's own opinion is worth. */
const MODEL_WORTH = 3
/** Less evidence than this changes nothing: one or two clicks may be slips. */
const LEAST_EVIDENCE = 2
/** A choice that the model nearly made itself is little news. */
const LEAST_NEWS = 0.25
const OLD_WEIGHT = 0.15

/** Rows with anything but numbers where numbers belong are left out. At most `MOST_LEARNED` should be given. */
export function learn(corrections: readonly Correction[]): Layer {
  const groups = new Map<string, { from: number; to: number; examples: Example[] }>()
  for (const correction of corrections) {
    const found = exampleOf(correction)
    if (!found) continue
    const { from, to, at, weight } = found
    const key = `${from} ${to} ${at.length}`
    const group = groups.get(key) ?? { from, to, examples: [] }
    group.examples.push({ at, weight })
    groups.set(key, group)
  }
  // Sums of decimals depend on their order.
  return Array.from(groups)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { from, to, examples }]) =>
      patternOf(
        from,
        to,
        examples.toSorted((a, b) => compare(a.at, b.at) || a.weight - b.weight),
      ),
    )
}

/**
 * The same object where the layer changes neither type nor band. Delicate messages and those of too few words stay as
 * they are. A changed type is never called clear: what few clicks say is not that sure.
 * @param bands the model's own thresholds.
 */
export function adjust(layer: Layer, reading: Reading, bands: ModelFacts['bands']): Reading {
  if (layer.length === 0 || reading.sensitive || reading.band === 'too-little') return reading
  const five = fiveOf(reading.probabilities, reading.unclear)
  if (!isWhole([...five, ...reading.measures])) return reading
  const evidence = evidenceFor(layer, placeOf(five, reading.measures))
  const total = evidence.reduce((sum, each) => sum + each, 0)
  if (total < LEAST_EVIDENCE) return reading
  const after = five.map((share, c) => (MODEL_WORTH * share + (evidence[c] ?? 0)) / (MODEL_WORTH + total))
  const top = Math.max(...after.slice(0, UNCLEAR))
  const isSilent = top < bands.leaning || (after[UNCLEAR] ?? 0) > bands.unclear
  const type = isSilent ? 'unclear' : (STYLES[after.indexOf(top)] ?? 'unclear')
  const staysClear = type === reading.type && reading.band === 'clear' && top >= bands.clear
  const band: Band = isSilent ? 'mixed' : staysClear ? 'clear' : 'leaning'
  return type === reading.type && band === reading.band
    ? reading
    : { ...reading, type, band, ...shares(after) }
}

/** Null for a row that is none. */
function exampleOf(row: Correction): (Example & { from: number; to: number }) | null {
  const { shown, chosen, probabilities, measures } = row
  const to = STYLES.indexOf(chosen)
  const five = fiveOf(probabilities, row.unclear ?? 0)
  if (to < 0 || !isWhole(five) || five.every((share) => share === 0)) return null
  if (measures !== null && (!isWhole(measures) || measures.length !== MEASURE_COUNT)) return null
  const top = Math.max(...five)
  const from = five.indexOf(top)
  const news = Math.max(LEAST_NEWS, 1 - (five[to] ?? 0) / top)
  // The model was right, and is confirmed; or it only kept silent.
  const confirmed = shown === 'unclear' ? LEAST_NEWS : 1
  const weight = from === to ? confirmed : news
  if (measures === null) return { at: five.map(Math.sqrt), weight: weight * OLD_WEIGHT, from, to }
  return { at: placeOf(five, measures), weight, from, to }
}

/** The roots of the probabilities: equal steps there are equally much. */
const placeOf = (five: readonly number[], measures: readonly number[]): number[] => [
  ...measures,
  ...five.map(Math.sqrt),
]

function fiveOf(probabilities: Probabilities, unclear: number): number[] {
  return [...STYLES.map((type) => probabilities[type] * (1 - unclear)), unclear]
}

function shares(five: readonly number[]): Pick<Reading, 'probabilities' | 'unclear' | 'axes'> {
  const unclear = five[UNCLEAR] ?? 0
  const of = (c: number) => (five[c] ?? 0) / (1 - unclear)
  const probabilities = { analytical: of(0), personal: of(1), functional: of(2), intuitive: of(3) }
  const feelings = probabilities.personal - probabilities.analytical
  const process = probabilities.functional - probabilities.intuitive
  return { probabilities, unclear, axes: { feelings, process } }
}

/** Finite shares of one. */
const isWhole = (numbers: readonly number[]): boolean => numbers.every((each) => each >= 0 && each <= 1)

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, i) => each !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}
