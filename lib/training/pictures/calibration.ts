/** How often an answer is right beside how sure it was: ten bins of confidence. Pure. */

import { mean } from '../figures'

export type Sure = { confidence: number; right: boolean }

/** `low` and `high`: the 95 % interval of `right` after Wilson, which holds for few messages, too. */
export type Bin = { from: number; n: number; confidence: number; right: number; low: number; high: number }

/** Only the bins in which something lies, the least sure first. */
export function binsOf(answers: readonly Sure[]): Bin[] {
  return Array.from({ length: 10 }, (_, bin) => bin).flatMap((bin) => {
    const inside = answers.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === bin)
    if (inside.length === 0) return []
    const right = mean(inside.map((answer) => (answer.right ? 1 : 0)))
    return [
      {
        from: bin / 10,
        n: inside.length,
        confidence: mean(inside.map((answer) => answer.confidence)),
        right,
        ...wilson(right, inside.length),
      },
    ]
  })
}

/** Of the normal distribution: 95 % lie within so many standard deviations. */
const Z = 1.96

function wilson(share: number, n: number): { low: number; high: number } {
  const middle = share + (Z * Z) / (2 * n)
  const half = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n))
  const whole = 1 + (Z * Z) / n
  return { low: Math.max(0, (middle - half) / whole), high: Math.min(1, (middle + half) / whole) }
}
