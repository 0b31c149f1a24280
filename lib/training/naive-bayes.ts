/** Multinomial naive Bayes over counted features, the oldest of text classifiers; for comparison. */

import { type Document, type TypedDocument, typeColumn } from './documents'

const CLASSES = 5

/** Logarithms of the probabilities of the four types and "unclear", up to a common constant. */
export function naiveBayes(training: readonly TypedDocument[], test: readonly Document[]): Float64Array[] {
  const seen = new Map<number, Float64Array>()
  const totals = new Float64Array(CLASSES)
  const priors = new Float64Array(CLASSES)
  for (const document of training) {
    const type = typeColumn(document.sample.type)
    priors[type] = (priors[type] ?? 0) + 1
    document.message.keys.forEach((key, i) => {
      const times = document.message.counts[i] ?? 0
      const own = seen.get(key) ?? new Float64Array(CLASSES)
      own[type] = (own[type] ?? 0) + times
      totals[type] = (totals[type] ?? 0) + times
      seen.set(key, own)
    })
  }
  return test.map(({ message }) => {
    const scores = priors.map((n) => Math.log(n / training.length))
    message.keys.forEach((key, i) => {
      const own = seen.get(key)
      if (own === undefined) return
      for (let c = 0; c < CLASSES; c++) {
        const share = ((own[c] ?? 0) + 1) / ((totals[c] ?? 0) + seen.size)
        scores[c] = (scores[c] ?? 0) + (message.counts[i] ?? 0) * Math.log(share)
      }
    })
    return scores
  })
}
