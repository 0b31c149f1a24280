/** Gathers what a message and its sentences say about praise or complaint into one score. */

/** Weights over what `gather` gives. */
export type Pooling = { weights: number[]; bias: number }

/** How many numbers that are. */
export const GATHERED = 5

/** The numbers that the pooling weights meet: whole message, best and second sentence, all of them together, length. */
export function gather(message: number, sentences: readonly number[]): number[] {
  const sorted = [...sentences].sort((a, b) => b - a)
  const best = sorted[0] ?? message
  const second = sorted[1] ?? best
  const all = best + Math.log(sorted.reduce((sum, z) => sum + Math.exp(z - best), 0) || 1)
  return [message, best, second, all, Math.log(1 + sorted.length)]
}

/** A probability. */
export function pool(gathered: readonly number[], pooling: Pooling): number {
  const z = gathered.reduce((sum, value, i) => sum + value * (pooling.weights[i] ?? 0), pooling.bias)
  return 1 / (1 + Math.exp(-z))
}
