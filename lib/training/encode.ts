/** Writes the model file: the counterpart of `loadModel`. */

import { COLUMNS, MESSAGE_COLUMNS } from '@/lib/reading/columns'
import { checksum, HEADER_BYTES, MAGIC, type ModelFacts, VERSION } from '@/lib/reading/model'
import type { Calibrated } from './calibrate'
import type { Fitted } from './fit'

/** Steps on either side of zero that a weight may take; fewer pack smaller. */
const STEPS = 24

export function encode(fitted: Fitted, calibrated: Calibrated, lesser: boolean): Uint8Array {
  const slots = fitted.kept.ids.length
  const columns = Array.from({ length: COLUMNS }, (_, c) => quantise(columnOf(fitted, c)))
  const bias = [...fitted.messages.bias, ...fitted.sentences.bias].map((b) => Math.round(b * 1e5) / 1e5)
  const facts: ModelFacts = {
    lesser,
    slots,
    scales: columns.map((column) => column.scale),
    bias,
    ...calibrated,
  }
  const json = new TextEncoder().encode(JSON.stringify(facts))
  const ids = distances(fitted.kept.ids)
  const bytes = new Uint8Array(HEADER_BYTES + json.length + ids.length + slots * (1 + COLUMNS))
  bytes.set(json, HEADER_BYTES)
  bytes.set(ids, HEADER_BYTES + json.length)
  let at = HEADER_BYTES + json.length + ids.length
  bytes.set(fitted.kept.rarity, at)
  at += slots
  for (const column of columns) {
    bytes.set(new Uint8Array(column.steps.buffer), at)
    at += slots
  }
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, VERSION, true)
  view.setUint32(8, bytes.length, true)
  view.setUint32(16, json.length, true)
  view.setUint32(12, checksum(bytes), true)
  return bytes
}

function columnOf(fitted: Fitted, column: number): Float32Array {
  const weights = column < MESSAGE_COLUMNS ? fitted.messages : fitted.sentences
  const own = column < MESSAGE_COLUMNS ? column : column - MESSAGE_COLUMNS
  return Float32Array.from(fitted.kept.ids, (_, slot) => weights.table[slot * weights.columns + own] ?? 0)
}

/** The few largest weights are cut, so that the many keep their finer steps. */
function quantise(weights: Float32Array): { steps: Int8Array; scale: number } {
  const sizes = weights.map(Math.abs).sort()
  const typical = sizes[Math.floor(sizes.length * 0.995)] ?? 0
  const scale = Math.round((typical / STEPS) * 1e7) / 1e7 || 1e-7
  return {
    steps: Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale)))),
    scale,
  }
}

function distances(ids: Int32Array): Uint8Array {
  const out: number[] = []
  let before = -1
  for (const id of ids) {
    let distance = id - before
    before = id
    while (distance >= 0x80) {
      out.push((distance & 0x7f) | 0x80)
      distance >>>= 7
    }
    out.push(distance)
  }
  return Uint8Array.from(out)
}
