/** Logistic regression with several heads over sparse vectors: stochastic gradient, averaged, seeded. */

import type { Vector } from '@/lib/reading/vector'

/** Columns `from` … `to` - 1 share one softmax; a head of one column is a yes or no. */
export type Head = { from: number; to: number }

export type Lesson = {
  rows: readonly Vector[]
  /** rows × columns: wanted probabilities. */
  targets: Float32Array
  /** rows × heads: how much each row counts for each head. */
  importance: Float32Array
  heads: readonly Head[]
  columns: number
  slots: number
  /** slots × columns: by how much a feature is drawn out while a column learns; the weights found fit plain rows. */
  stretch?: Float32Array
  epochs: number
  /** By column: pull towards zero. */
  decays: readonly number[]
  rate: number
  seed: number
}

export type Weights = { table: Float32Array; bias: Float32Array; columns: number }

/** Of each column where it stands: what its weights must be multiplied with, and how far the next step goes. */
type State = { scale: Float64Array; step: Float64Array; scores: Float64Array }

/** The same lesson gives the same weights to the bit. All columns learn in one pass, each as if it were alone. */
export function learn(lesson: Lesson): Weights {
  const { rows, columns, slots, epochs } = lesson
  const table = new Float32Array(slots * columns)
  const bias = new Float32Array(columns)
  const sum = new Float32Array(slots * columns)
  const biasSum = new Float32Array(columns)
  const state: State = {
    scale: new Float64Array(columns).fill(1),
    step: new Float64Array(columns),
    scores: new Float64Array(columns),
  }
  const far = lesson.stretch?.map((by) => by * by)
  const order = Int32Array.from(rows.keys())
  const random = generator(lesson.seed)
  const firstKept = Math.floor(epochs / 2)
  let t = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    for (const i of order) {
      const row = rows[i]
      if (row === undefined) continue
      scoreInto(state.scores, row, table, bias, columns, state.scale)
      toGradients(state.scores, lesson, i)
      toSteps(state, bias, lesson, t++)
      move(table, row, columns, state.step, far)
    }
    for (let j = 0; j < table.length; j++) table[j] = (table[j] ?? 0) * (state.scale[j % columns] ?? 1)
    state.scale.fill(1)
    if (epoch < firstKept) continue
    for (let j = 0; j < table.length; j++) sum[j] = (sum[j] ?? 0) + (table[j] ?? 0)
    for (let c = 0; c < columns; c++) biasSum[c] = (biasSum[c] ?? 0) + (bias[c] ?? 0)
  }
  const kept = epochs - firstKept
  return { table: sum.map((v) => v / kept), bias: biasSum.map((v) => v / kept), columns }
}

/** Turns gradients into steps, moves the biases by them and lets all weights shrink. */
function toSteps(
  { scale, step, scores }: State,
  bias: Float32Array,
  { rate, decays }: Lesson,
  t: number,
): void {
  for (let c = 0; c < step.length; c++) {
    const decay = decays[c] ?? 0
    const slower = rate / (1 + rate * decay * t * 4)
    scale[c] = (scale[c] ?? 1) * (1 - slower * decay)
    step[c] = (slower / (scale[c] ?? 1)) * (scores[c] ?? 0)
    bias[c] = (bias[c] ?? 0) - slower * 0.1 * (scores[c] ?? 0)
  }
}

/** `far`: the stretch squared, once for the row and once for the weight. */
function move(
  table: Float32Array,
  { slots, values }: Vector,
  columns: number,
  step: Float64Array,
  far: Float32Array | undefined,
): void {
  for (let k = 0; k < slots.length; k++) {
    const base = (slots[k] ?? 0) * columns
    const value = values[k] ?? 0
    for (let c = 0; c < columns; c++) {
      const by = far === undefined ? value : value * (far[base + c] ?? 1)
      table[base + c] = (table[base + c] ?? 0) - by * (step[c] ?? 0)
    }
  }
}

/** Scores of one row before any softmax. */
export function score(weights: Weights, row: Vector): Float64Array {
  const out = new Float64Array(weights.columns)
  scoreInto(out, row, weights.table, weights.bias, weights.columns, null)
  return out
}

function scoreInto(
  out: Float64Array,
  row: Vector,
  table: Float32Array,
  bias: Float32Array,
  columns: number,
  scale: Float64Array | null,
): void {
  out.fill(0)
  for (let k = 0; k < row.slots.length; k++) {
    const base = (row.slots[k] ?? 0) * columns
    const value = row.values[k] ?? 0
    for (let c = 0; c < columns; c++) out[c] = (out[c] ?? 0) + (table[base + c] ?? 0) * value
  }
  for (let c = 0; c < columns; c++) out[c] = (out[c] ?? 0) * (scale?.[c] ?? 1) + (bias[c] ?? 0)
}

/** Turns scores into gradients (predicted minus wanted, times importance), in place. */
function toGradients(scores: Float64Array, lesson: Lesson, row: number): void {
  lesson.heads.forEach((head, h) => {
    const importance = lesson.importance[row * lesson.heads.length + h] ?? 0
    const isYesNo = head.to - head.from === 1
    let top = Number.NEGATIVE_INFINITY
    for (let c = head.from; c < head.to; c++) top = Math.max(top, scores[c] ?? 0)
    let total = 0
    for (let c = head.from; c < head.to; c++) {
      const e = isYesNo ? 1 / (1 + Math.exp(-(scores[c] ?? 0))) : Math.exp((scores[c] ?? 0) - top)
      scores[c] = e
      total += e
    }
    for (let c = head.from; c < head.to; c++) {
      const predicted = (scores[c] ?? 0) / (isYesNo ? 1 : total)
      scores[c] = importance * (predicted - (lesson.targets[row * lesson.columns + c] ?? 0))
    }
  })
}

/** Mulberry32: small, seeded, the same everywhere. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i] ?? 0
    order[i] = order[j] ?? 0
    order[j] = kept
  }
}
