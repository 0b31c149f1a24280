/** What is left out or borrowed for speed changes no score. */

import { expect, it } from 'vitest'
import { features } from '@/lib/reading/features'
import { messageMeasures } from '@/lib/reading/measures'
import { slotsOf } from '@/lib/reading/model'
import { parts } from '@/lib/reading/part'
import { prepare } from '@/lib/reading/prepare'
import { judgeSentences } from '@/lib/reading/sentence-scores'
import { count } from '@/lib/reading/vector'
import { readCorpus } from '@/lib/training/samples'
import { model } from './bundled'

const TEXTS = readCorpus('lib/training/corpus')
  .filter((_, i) => i % 7 === 0)
  .map(({ text, lang }) => {
    const prepared = prepare(text, lang)
    const sentences = parts(prepared, prepared.sentences)
    return { prepared, sentences, measures: messageMeasures(prepared, sentences) }
  })

it('drops only features that the model does not know', () => {
  for (const { prepared, measures } of TEXTS) {
    const all = features(prepared, measures)
    const sieved = features(prepared, measures, model.sieve)
    expect(sieved.size).toBeLessThan(all.size)
    const counted = (found: typeof all) => count(found.blocks, slotsOf(model, found), model.work)
    expect(counted(sieved)).toEqual(counted(all))
  }
})

it('scores sentences alike with the runs of the message and with their own', () => {
  for (const { prepared, sentences, measures } of TEXTS) {
    const found = features(prepared, measures, model.sieve)
    const whole = { span: prepared.span, found, slots: slotsOf(model, found) }
    const borrowed = judgeSentences(model, sentences, whole)
    judgeSentences(model, sentences).forEach((own, i) => {
      expect(borrowed[i]?.praise).toBeCloseTo(own.praise, 9)
      expect(borrowed[i]?.complaint).toBeCloseTo(own.complaint, 9)
    })
  }
})
