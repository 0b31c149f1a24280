/** A small neural network of one hidden layer over dense rows; for comparison, not for the model that is shipped. */

import { generator } from './logistic'

export type Network = {
  hidden: Float32Array
  out: Float32Array
  inputs: number
  units: number
  columns: number
}

type Lesson = {
  rows: readonly Float32Array[]
  /** By row: wanted probabilities of a softmax over all columns. */
  targets: readonly Float32Array[]
  units: number
  epochs: number
  rate: number
  seed: number
}

/** Stochastic gradient with a falling rate. The same lesson gives the same network to the bit. */
export function learnNetwork(lesson: Lesson): Network {
  const { rows, targets, units, epochs } = lesson
  const inputs = rows[0]?.length ?? 0
  const columns = targets[0]?.length ?? 0
  const random = generator(lesson.seed)
  const start = (size: number, by: number) => Float32Array.from({ length: size }, () => (random() - 0.5) * by)
  const network: Network = {
    hidden: start(units * (inputs + 1), 2 / Math.sqrt(inputs + 1)),
    out: start(columns * (units + 1), 2 / Math.sqrt(units + 1)),
    inputs,
    units,
    columns,
  }
  const steps = epochs * rows.length
  for (let step = 0; step < steps; step++) {
    const i = Math.floor(random() * rows.length)
    learnRow(
      network,
      rows[i] ?? new Float32Array(inputs),
      targets[i] ?? new Float32Array(columns),
      lesson.rate * (1 - step / steps),
    )
  }
  return network
}

/** Probabilities. */
export function ask(network: Network, row: Float32Array): Float32Array {
  return forward(network, row).answer
}

function forward(network: Network, row: Float32Array): { inner: Float32Array; answer: Float32Array } {
  const { hidden, out, inputs, units, columns } = network
  const inner = new Float32Array(units)
  for (let u = 0; u < units; u++) {
    const at = u * (inputs + 1)
    let sum = hidden[at + inputs] ?? 0
    for (let d = 0; d < inputs; d++) sum += (hidden[at + d] ?? 0) * (row[d] ?? 0)
    inner[u] = Math.tanh(sum)
  }
  const scores = new Float32Array(columns)
  for (let c = 0; c < columns; c++) {
    const at = c * (units + 1)
    let sum = out[at + units] ?? 0
    for (let u = 0; u < units; u++) sum += (out[at + u] ?? 0) * (inner[u] ?? 0)
    scores[c] = sum
  }
  const top = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - top))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return { inner, answer: powers.map((power) => power / total) }
}

function learnRow(network: Network, row: Float32Array, wanted: Float32Array, rate: number): void {
  const { hidden, out, inputs, units, columns } = network
  const { inner, answer } = forward(network, row)
  const back = new Float32Array(units)
  for (let c = 0; c < columns; c++) {
    const at = c * (units + 1)
    const error = (answer[c] ?? 0) - (wanted[c] ?? 0)
    for (let u = 0; u < units; u++) {
      back[u] = (back[u] ?? 0) + error * (out[at + u] ?? 0)
      out[at + u] = (out[at + u] ?? 0) - rate * error * (inner[u] ?? 0)
    }
    out[at + units] = (out[at + units] ?? 0) - rate * error
  }
  for (let u = 0; u < units; u++) {
    const at = u * (inputs + 1)
    const error = (back[u] ?? 0) * (1 - (inner[u] ?? 0) ** 2)
    for (let d = 0; d < inputs; d++) hidden[at + d] = (hidden[at + d] ?? 0) - rate * error * (row[d] ?? 0)
    hidden[at + inputs] = (hidden[at + inputs] ?? 0) - rate * error
  }
}
