/** What one sentence holds of the words and listed words of its message. */

import type { Material } from './features'
import type { Prepared } from './prepare'
import type { Span } from './types'

/** The material of each sentence, in order; linear over the whole message. */
export function parts(prepared: Prepared, spans: readonly Span[]): Material[] {
  let word = 0
  let hit = 0
  return spans.map((span) => {
    const words = []
    const hits = []
    for (; word < prepared.words.length; word++) {
      const item = prepared.words[word]
      if (item === undefined || item.start >= span.end) break
      if (item.start >= span.start && item.end <= span.end) words.push(item)
    }
    for (; hit < prepared.hits.length; hit++) {
      const item = prepared.hits[hit]
      if (item === undefined || item.start >= span.end) break
      if (item.start >= span.start && item.end <= span.end) hits.push(item)
    }
    return { text: prepared.text, span, words, hits }
  })
}
