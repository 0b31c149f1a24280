/** Whether the customer says that it cannot wait. */

import type { ModelFacts } from './model'
import { pool } from './pool'
import type { Prepared } from './prepare'
import type { Reading } from './types'

/** What the pooling weights meet: the model's column and how often urgent words stand in the text. */
export function gatherUrgency(prepared: Prepared, column: number): number[] {
  const named = prepared.hits.reduce((sum, hit) => sum + (hit.category === 'urgent' ? 1 : 0), 0)
  return [column, Math.min(2, named)]
}

export function judgeUrgency(facts: ModelFacts, prepared: Prepared, column: number): Reading['urgent'] {
  if (prepared.sentences.length === 0) return { found: false, score: 0 }
  const score = pool(gatherUrgency(prepared, column), facts.urgent.pooling)
  return { found: score >= facts.urgent.found, score }
}
