/** How far two readers of the same messages agree. */

/** What each of the two said of one message. */
export type Pair = readonly [first: string, second: string]

/** Share of pairs that are the same; NaN of none. */
export const sharedPart = (pairs: readonly Pair[]): number =>
  pairs.length === 0 ? Number.NaN : pairs.filter(([a, b]) => a === b).length / pairs.length

/**
 * Cohen's kappa: agreement beyond what the two would reach by chance with the labels they use.
 * 1 is full agreement, 0 is chance; NaN where both say one and the same label throughout.
 */
export function kappa(pairs: readonly Pair[]): number {
  const chance = labelsOf(pairs).reduce((sum, label) => {
    const first = pairs.filter(([a]) => a === label).length
    const second = pairs.filter(([, b]) => b === label).length
    return sum + (first * second) / pairs.length ** 2
  }, 0)
  return (sharedPart(pairs) - chance) / (1 - chance)
}

/** How often each pair of labels was given: `counts[i][j]` where the first said label i and the second label j. */
export function confusion(pairs: readonly Pair[], labels = labelsOf(pairs)): number[][] {
  return labels.map((first) =>
    labels.map((second) => pairs.filter(([a, b]) => a === first && b === second).length),
  )
}

const labelsOf = (pairs: readonly Pair[]): string[] => [...new Set(pairs.flat())].sort()
