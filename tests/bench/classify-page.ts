/** What the classifying benchmark runs inside a page: the very classifier with the very model. */
import { classify } from '@/lib/reading/classify'
import { loadModel, type Model } from '@/lib/reading/model'

let model: Model | null = null

/** Milliseconds of each of `times` loadings from bytes that are already here. */
export function timeLoading(base64: string, times: number): number[] {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  return Array.from({ length: times }, () => {
    const start = performance.now()
    model = loadModel(bytes)
    return performance.now() - start
  })
}

/**
 * Milliseconds a message: each sample is the mean of all texts, because a page's clock ticks in tenths of a millisecond.
 * Those of the first `warmUpMs` are not among the samples. `isExplained`: with the words that show the type.
 */
export function timeClassifying(
  texts: string[],
  times: number,
  warmUpMs: number,
  isExplained: boolean,
): number[] {
  const loaded = model
  if (!loaded) throw new Error('The model is not loaded.')
  const once = () => {
    const start = performance.now()
    for (const text of texts) classify(loaded, text, undefined, isExplained)
    return (performance.now() - start) / texts.length
  }
  const start = performance.now()
  while (performance.now() - start < warmUpMs) once()
  return Array.from({ length: times }, once)
}
