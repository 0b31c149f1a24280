/** What is left out or borrowed for speed changes no score. */

import { expect, it } from 'vitest'
import { features, fill, makeRoom } from '@/lib/reading/features'
import { messageMeasures } from '@/lib/reading/measures'
import { parts } from '@/lib/reading/part'
import { prepare } from '@/lib/reading/prepare'
import { judgeSentences } from '@/lib/reading/sentence-scores'
import { slotOf } from '@/lib/reading/slots'
import { count } from '@/lib/reading/vector'
import { readCorpus } from '@/lib/training/samples'
import { model } from './bundled'

const room = makeRoom()
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
    const found = fill(room, prepared, measures, model.slots, true)
    expect(found.size).toBeLessThan(all.size)
    const slots = all.ids.map((id) => slotOf(model.slots, id))
    expect(count(found.blocks, found.slots.slice(0, found.size), model.work)).toEqual(
      count(all.blocks, slots, model.work),
    )
  }
})

it('scores sentences alike with the runs of the message and with their own', () => {
  for (const { prepared, sentences, measures } of TEXTS) {
    const found = fill(room, prepared, measures, model.slots, true)
    const whole = { span: prepared.span, found }
    const borrowed = judgeSentences(model, sentences, whole)
    judgeSentences(model, sentences).forEach((own, i) => {
      expect(borrowed[i]?.praise).toBeCloseTo(own.praise, 9)
      expect(borrowed[i]?.complaint).toBeCloseTo(own.complaint, 9)
    })
  }
})
