/** Lets features that tell yes from no weigh more from the start (after Wang and Manning, 2012: NB-SVM). */

import type { Vector } from '@/lib/reading/vector'
import type { Weights } from './logistic'

/** Every feature keeps at least this much. */
const FLOOR = 0.5

/** By slot: how far its share among the yes lies from its share among the no. `labels`: 1, 0, or -1 for left out. */
export function contrastOf(rows: readonly Vector[], labels: ArrayLike<number>, slots: number): Float32Array {
  const yes = new Float64Array(slots).fill(1)
  const no = new Float64Array(slots).fill(1)
  let yesRows = 1
  let noRows = 1
  rows.forEach((row, i) => {
    const label = labels[i] ?? -1
    if (label < 0) return
    const into = label > 0 ? yes : no
    if (label > 0) yesRows++
    else noRows++
    for (const slot of row.slots) into[slot] = (into[slot] ?? 0) + 1
  })
  return Float32Array.from(
    yes,
    (n, slot) => FLOOR + Math.abs(Math.log(n / yesRows / ((no[slot] ?? 1) / noRows))),
  )
}

/** One table from several, column after column. */
export function beside(parts: readonly Weights[]): Weights {
  const columns = parts.reduce((sum, part) => sum + part.columns, 0)
  const slots = (parts[0]?.table.length ?? 0) / (parts[0]?.columns ?? 1)
  const table = new Float32Array(slots * columns)
  let from = 0
  for (const part of parts) {
    for (let slot = 0; slot < slots; slot++) {
      for (let c = 0; c < part.columns; c++) {
        table[slot * columns + from + c] = part.table[slot * part.columns + c] ?? 0
      }
    }
    from += part.columns
  }
  return { table, bias: Float32Array.from(parts.flatMap((part) => Array.from(part.bias))), columns }
}
