/** Whether the customer says that it cannot wait, and the words that say so. */

import type { ModelFacts } from './model'
import { pool } from './pool'
import type { Prepared } from './prepare'
import type { Reading } from './types'
import { urgentWords } from './urgent-words'

/** What the pooling weights meet: the model's column and how often urgent words stand in the text. */
export function gatherUrgency(prepared: Prepared, column: number): number[] {
  const named = prepared.hits.reduce((sum, hit) => sum + (hit.category === 'urgent' ? 1 : 0), 0)
  return [column, Math.min(2, named)]
}

export function judgeUrgency(facts: ModelFacts, prepared: Prepared, column: number): Reading['urgent'] {
  if (prepared.sentences.length === 0) return { found: false, score: 0, words: [] }
  const score = pool(gatherUrgency(prepared, column), facts.urgent.pooling)
  const found = score >= facts.urgent.found
  return { found, score, words: found ? urgentWords(prepared) : [] }
}
