/** One line of the result: what was measured, what it may be, and what others need for the same. */

export type Unit = 'ms' | 'kB' | '%' | '/s'

export type Figure = { median: number; p95: number }

export type Row = {
  name: string
  unit: Unit
  ours: Figure
  samples: number
  /** What p95 may not pass; null where none is set. */
  limit: number | null
  isOver: boolean
  peers: Peer[]
}

/** `note`: what a figure alone would hide, such as the share of messages that a peer finds. */
export type Peer = Figure & { name: string; note?: string }

type Facts = { name: string; unit: Unit; samples: readonly number[]; limit?: number; peers?: Peer[] }

export function rowOf({ name, unit, samples, limit = Number.NaN, peers = [] }: Facts): Row {
  const ours = figureOf(samples)
  const bound = Number.isNaN(limit) ? null : limit
  const isOver = bound !== null && ours.p95 > bound
  return { name, unit, ours, samples: samples.length, limit: bound, isOver, peers }
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
