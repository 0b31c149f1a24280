/** One line of the result: what was measured, what it may be, and what others need for the same. */

export type Unit = 'ms' | 'kB' | '%' | '/s'

export type Figure = { median: number; p95: number }

export type Row = {
  name: string
  unit: Unit
  ours: Figure
  samples: number
  /** What p95 may not pass, or a rate's median not fall below; null where none is set. */
  limit: number | null
  isOver: boolean
  peers: Peer[]
}

/** `note`: what a figure alone would hide, such as the share of messages that a peer finds. */
export type Peer = Figure & { name: string; note?: string }

type Facts = { name: string; unit: Unit; samples: readonly number[]; limit?: number | null; peers?: Peer[] }

export function rowOf({ name, unit, samples, limit = null, peers = [] }: Facts): Row {
  const ours = figureOf(samples)
  const isOver = limit !== null && ours.p95 > limit
  return { name, unit, ours, samples: samples.length, limit, isOver, peers }
}

/** How many in a second, from milliseconds each: p95 is the slow end here too. The median may not be under `least`. */
export function rateOf(
  name: string,
  samples: readonly number[],
  { least = null, peers = [] }: { least?: number | null; peers?: Peer[] } = {},
): Row {
  const row = rowOf({ name, unit: '/s', samples, peers })
  const rate = (ms: number) => Math.round(1000 / ms)
  const ours = { median: rate(row.ours.median), p95: rate(row.ours.p95) }
  return { ...row, ours, limit: least, isOver: least !== null && ours.median < least }
}

export function peerOf(name: string, samples: readonly number[], note?: string): Peer {
  return { name, ...figureOf(samples), ...(note === undefined ? {} : { note }) }
}

/** Nearest rank, so every figure is one that was really measured. Throws where nothing was. */
export function figureOf(samples: readonly number[]): Figure {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  const [median, p95] = [at(0.5), at(0.95)]
  if (median === undefined || p95 === undefined) throw new Error('Nothing was measured.')
  return { median: rounded(median), p95: rounded(p95) }
}

/** Three digits are more than a shared machine can tell apart. */
function rounded(value: number): number {
  return Number(value.toPrecision(value >= 100 ? 4 : 3))
}
