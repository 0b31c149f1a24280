/** Corrections from one reading to one type: what they have in common, and how well a message fits that. */
import { STYLES } from './columns'
import { typical } from './typical'

/** `at`: measures, then the roots of the five probabilities; the latter alone where the measures are not known. */
export type Example = { at: readonly number[]; weight: number }

/** `from`: the model's first choice of five; `to`: the agent's. Indexes into the model's columns. */
export type Pattern = {
  from: number
  to: number
  /** Variance in each direction: where the examples agree, a message must fit closely. */
  spread: readonly number[]
  examples: readonly Example[]
  weight: number
}

const CHANCES = STYLES.length + 1
/** A contradiction from a message of the same kind takes this many away: no pattern without agreement. */
const CONTRADICTION = 2
/** Expected variance within a pattern, of a measure and of a root of a probability; worth so many examples. */
const MEASURE_SPREAD = 0.06
const CHANCE_SPREAD = 0.03
const SPREAD_WORTH = 4
/** How fast a message that fits worse than the examples do stops counting, and from where it does not count at all. */
const STRICTNESS = 2
const FAR = 5
/** Mistakes crowd where messages are hard to tell: chance brings somewhat more of them there than of all messages. */
const CROWDING = 1.25
/** Share of the examples that any message fits, where without measures nobody can say. */
const UNKNOWN_CHANCE = 0.5

export function patternOf(from: number, to: number, examples: readonly Example[]): Pattern {
  const weight = examples.reduce((sum, example) => sum + example.weight, 0)
  return { from, to, spread: spreadOf(examples), examples, weight }
}

/** By type: how many corrections speak for it beyond what chance would bring, and beyond those that speak against. */
export function evidenceFor(patterns: readonly Pattern[], place: readonly number[]): number[] {
  const counts = STYLES.map(() => 0)
  for (const pattern of patterns)
    counts[pattern.to] = (counts[pattern.to] ?? 0) + beyondChance(pattern, place)
  const all = counts.reduce((sum, count) => sum + count, 0)
  return counts.map((count) => Math.max(0, count - CONTRADICTION * (all - count)))
}

/**
 * Agents correct what is wrong and pass over what is right, so that mistakes without any pattern add up, too. As many
 * as would fit this message if they were spread like all messages do not count.
 */
function beyondChance({ from, to, spread, examples, weight }: Pattern, place: readonly number[]): number {
  const here = place.slice(place.length - spread.length)
  const count = examples.reduce(
    (sum, example) => sum + example.weight * nearness(here, example.at, spread),
    0,
  )
  // Confirmed, not corrected: nothing is changed by it.
  if (from === to || count === 0) return count
  if (spread.length === CHANCES) return Math.max(0, count - UNKNOWN_CHANCE * weight)
  const others = typical[from] ?? []
  const style = spread.slice(0, spread.length - CHANCES)
  const near = others.reduce((sum, other) => sum + nearness(here, other, style), 0)
  return Math.max(0, count - (CROWDING * weight * near) / Math.max(1, others.length))
}

/** 1 within the spread, then falling; over as many directions as `spread` has. */
function nearness(place: readonly number[], other: readonly number[], spread: readonly number[]): number {
  const size = spread.length
  let distance = 0
  for (let i = 0; i < size; i++) {
    const step = (place[i] ?? 0) - (other[i] ?? 0)
    distance += (step * step) / (spread[i] ?? 1)
    if (distance > FAR * size) return 0
  }
  return Math.exp(-STRICTNESS * Math.max(0, distance / size - 1))
}

function spreadOf(examples: readonly Example[]): number[] {
  const n = examples.length
  const size = examples[0]?.at.length ?? 0
  return Array.from({ length: size }, (_, i) => {
    const mean = examples.reduce((sum, { at }) => sum + (at[i] ?? 0), 0) / n
    const square = examples.reduce((sum, { at }) => sum + ((at[i] ?? 0) - mean) ** 2, 0)
    const expected = i < size - CHANCES ? MEASURE_SPREAD : CHANCE_SPREAD
    return (square + SPREAD_WORTH * expected) / (n + SPREAD_WORTH)
  })
}
