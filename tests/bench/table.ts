/** The rows as a table for a terminal. */
import type { Figure, Row, Unit } from './rows'

const HEADS = ['benchmark', 'median', 'p95', 'limit', '', 'beside it (median / p95)']
const RIGHT = new Set([1, 2, 3])

export function tableOf(rows: readonly Row[]): string {
  const lines = [HEADS, ...rows.flatMap(linesOf)]
  const widths = HEADS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const set = (text: string, column: number) =>
    RIGHT.has(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)
  return lines.map((line) => line.map(set).join('  ').trimEnd()).join('\n')
}

/** One line a peer; the first stands beside ours. */
function linesOf({ name, unit, ours, limit, isOver, peers }: Row): string[][] {
  const [first = '', ...others] = peers.map((peer) => {
    const note = peer.note ? `, ${peer.note}` : ''
    return `${peer.name} ${bothOf(peer, unit)}${note}`
  })
  const missed = unit === '/s' ? 'under' : 'over'
  const mark = limit === null ? '' : isOver ? missed : 'ok'
  const mine = [name, shown(ours.median, unit), shown(ours.p95, unit)]
  return [
    [...mine, limit === null ? '' : shown(limit, unit), mark, first],
    ...others.map((other) => ['', '', '', '', '', other]),
  ]
}

/** Sizes do not vary. */
function bothOf({ median, p95 }: Figure, unit: Unit): string {
  return unit === 'kB' ? shown(median, unit) : `${shown(median, unit)} / ${shown(p95, unit)}`
}

function shown(value: number, unit: Unit): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return `${value.toFixed(digits)} ${unit}`
}
