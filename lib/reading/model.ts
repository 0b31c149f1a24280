/** The model file: numbers only. Read, checked and asked for scores here; made by `lib/training`. */

import { AppError } from '@/lib/errors'
import { COLUMNS, ROW } from './columns'
import { BUCKETS } from './hash'
import { GATHERED, type Pooling } from './pool'
import { makeSlots, type Slots } from './slots'
import type { Weighed } from './vector'

export const MAGIC = 0x31515142
export const VERSION = 3
export const HEADER_BYTES = 20

export type ModelFacts = {
  /** Without the real messages a lesser model is made; it says so. */
  lesser: boolean
  slots: number
  scales: number[]
  bias: number[]
  temperature: number
  /** Least probabilities of the type; `unclear`: nothing is said above it. */
  bands: { clear: number; leaning: number; unclear: number }
  /** Lowest score for a card, and for a quiet hint; English has far more to learn from than the others. */
  praise: { pooling: Pooling; cards: { en: number; other: number }; hint: number }
  complaint: { pooling: { en: Pooling; other: Pooling }; found: number }
  urgent: { pooling: Pooling; found: number }
}

export type Model = {
  facts: ModelFacts
  /** slots × ROW, to be multiplied by `facts.scales`. */
  table: Int8Array
  slots: Slots
}

/** Throws AppError('model/broken') where the bytes are no whole model of this version. */
export function loadModel(data: ArrayBuffer | Uint8Array): Model {
  const bytes = data instanceof Uint8Array ? data : new Uint8Array(data)
  if (bytes.length < HEADER_BYTES) throw broken('length')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint32(0, true) !== MAGIC) throw broken('magic')
  if (view.getUint32(4, true) !== VERSION) throw broken('version')
  if (view.getUint32(8, true) !== bytes.length) throw broken('length')
  if (view.getUint32(12, true) !== checksum(bytes)) throw broken('checksum')
  const factsEnd = HEADER_BYTES + view.getUint32(16, true)
  const facts = readFacts(bytes.subarray(HEADER_BYTES, factsEnd))
  const { ids, end } = readIds(bytes, factsEnd, facts.slots)
  const tableStart = end + facts.slots
  if (bytes.length !== tableStart + facts.slots * COLUMNS) throw broken('length')
  return {
    facts,
    table: toRows(bytes.subarray(tableStart), facts.slots),
    slots: makeSlots(ids, bytes.subarray(end, tableStart), BUCKETS),
  }
}

/** Scores of columns `from` … `to` - 1, which are an even number, before any softmax. */
export function scoreColumns(model: Model, vector: Weighed, from: number, to: number): Float64Array {
  const out = new Float64Array(to - from)
  let at = 0
  for (; at + 4 <= out.length; at += 4) sumFour(model.table, vector, from + at, out, at)
  for (; at < out.length; at += 2) sumTwo(model.table, vector, from + at, out, at)
  const { scales, bias } = model.facts
  for (let c = 0; c < out.length; c++)
    out[c] = (out[c] ?? 0) * (scales[from + c] ?? 0) + (bias[from + c] ?? 0)
  return out
}

/** Their sums stay in registers, which is several times faster than a list of sums. */
function sumFour(table: Int8Array, vector: Weighed, column: number, out: Float64Array, at: number): void {
  const { size, slots, values } = vector
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let k = 0; k < size; k++) {
    const place = (slots[k] ?? 0) * ROW + column
    const value = values[k] ?? 0
    a += (table[place] ?? 0) * value
    b += (table[place + 1] ?? 0) * value
    c += (table[place + 2] ?? 0) * value
    d += (table[place + 3] ?? 0) * value
  }
  out[at] = a
  out[at + 1] = b
  out[at + 2] = c
  out[at + 3] = d
}

function sumTwo(table: Int8Array, vector: Weighed, column: number, out: Float64Array, at: number): void {
  const { size, slots, values } = vector
  let a = 0
  let b = 0
  for (let k = 0; k < size; k++) {
    const place = (slots[k] ?? 0) * ROW + column
    const value = values[k] ?? 0
    a += (table[place] ?? 0) * value
    b += (table[place + 1] ?? 0) * value
  }
  out[at] = a
  out[at + 1] = b
}

/** FNV-1a over everything behind the checksum itself. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let i = 16; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193)
  return hash >>> 0
}

function readFacts(bytes: Uint8Array): ModelFacts {
  try {
    const facts = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as ModelFacts
    if (isWhole(facts)) return facts
  } catch {
    throw broken('facts')
  }
  throw broken('facts')
}

/** A missing number would not fail later: it would silently change what is shown. */
function isWhole({
  slots,
  scales,
  bias,
  temperature,
  bands,
  praise,
  complaint,
  urgent,
}: ModelFacts): boolean {
  const poolings = [praise.pooling, complaint.pooling.en, complaint.pooling.other]
  const limits = [praise.cards.en, praise.cards.other, praise.hint, complaint.found, urgent.found]
  const numbers = [...scales, ...bias, temperature, bands.clear, bands.leaning, bands.unclear, ...limits]
  const weights = [...poolings, urgent.pooling].flatMap((pooling) => [...pooling.weights, pooling.bias])
  return (
    Number.isInteger(slots) &&
    scales.length === COLUMNS &&
    bias.length === COLUMNS &&
    poolings.every((pooling) => pooling.weights.length === GATHERED) &&
    [...numbers, ...weights].every(Number.isFinite)
  )
}

/** Ascending feature ids, each as the distance to the one before, seven bits a byte. */
function readIds(bytes: Uint8Array, start: number, slots: number): { ids: Int32Array; end: number } {
  const ids = new Int32Array(slots)
  let at = start
  let id = -1
  for (let slot = 0; slot < slots; slot++) {
    let distance = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined || shift > 28) throw broken('features')
      distance |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    id += distance
    ids[slot] = id
  }
  return { ids, end: at }
}

/** The file holds column after column, which packs better; scoring wants row after row. */
function toRows(columns: Uint8Array, slots: number): Int8Array {
  const rows = new Int8Array(slots * ROW)
  for (let c = 0; c < COLUMNS; c++) {
    for (let slot = 0; slot < slots; slot++) rows[slot * ROW + c] = columns[c * slots + slot] ?? 0
  }
  return rows
}

const broken = (field: string): AppError => new AppError('model/broken', { field })
