/** What each sentence by itself says about praise and complaint. */

import { COLUMNS, SENTENCE_PRAISE } from './columns'
import { features, type Material } from './features'
import { sentenceMeasures } from './measures'
import { type Model, scoreColumns, slotsOf } from './model'
import { count, SENTENCE_MEASURE, weigh } from './vector'

export type SentenceScore = { praise: number; complaint: number }

/** Scores before any sigmoid, one pair a sentence. */
export function judgeSentences(model: Model, sentences: readonly Material[]): SentenceScore[] {
  return sentences.map((sentence) => {
    const found = features(sentence, sentenceMeasures(sentence), model.sieve)
    const known = count(found, slotsOf(model, found), model.work)
    const [praise = 0, complaint = 0] = scoreColumns(
      model,
      weigh(known, model.idf, SENTENCE_MEASURE),
      SENTENCE_PRAISE,
      COLUMNS,
    )
    return { praise, complaint }
  })
}
