/** Gathers what a message and its sentences say about praise or complaint into one score. */

import type { Pooling } from './model'

/** The numbers that the pooling weights meet: whole message, best and second sentence, their mean, length. */
export function gather(message: number, sentences: readonly number[]): number[] {
  const sorted = [...sentences].sort((a, b) => b - a)
  const best = sorted[0] ?? message
  const second = sorted[1] ?? best
  const mean = sorted.length === 0 ? message : sorted.reduce((sum, z) => sum + z, 0) / sorted.length
  const last = sorted[sorted.length - 1] ?? message
  return [message, best, second, mean, last, Math.log(1 + sorted.length)]
}

/** A probability. */
export function pool(gathered: readonly number[], pooling: Pooling): number {
  const z = gathered.reduce((sum, value, i) => sum + value * (pooling.weights[i] ?? 0), pooling.bias)
  return 1 / (1 + Math.exp(-z))
}
