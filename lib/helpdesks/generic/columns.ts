/** The heads of a table's columns, over the one row of a ticket's own fields. */
import type { Spot } from './spot'

/** What stands over the cell, of a table that has one row of them: others list what happened. */
export function columnOf(spots: readonly Spot[], cell: number): string | undefined {
  const { name, up } = spots[cell] as Spot
  if (name !== 'td') return
  const rows = rowsAround(spots, up)
  const [head, row] = rows
  if (rows.length !== 2 || row !== up || head === undefined) return
  const heads = cellsOf(spots, head)
  const cells = cellsOf(spots, row)
  const label = spots[heads[cells.indexOf(cell)] ?? -1]
  return heads.length === cells.length && label?.name === 'th' ? label.own : undefined
}

function rowsAround(spots: readonly Spot[], row: number): number[] {
  let table = row
  while (table >= 0 && spots[table]?.name !== 'table') table = spots[table]?.up ?? -1
  const rows: number[] = []
  for (let at = table + 1; table >= 0 && at < (spots[table]?.end ?? 0) && rows.length < 3; at++)
    if (spots[at]?.name === 'tr') rows.push(at)
  return rows
}

function cellsOf(spots: readonly Spot[], row: number): number[] {
  const cells: number[] = []
  const end = spots[row]?.end ?? row
  for (let at = row + 1; at < end; at = spots[at]?.end ?? end) cells.push(at)
  return cells
}
