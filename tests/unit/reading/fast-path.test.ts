/** What is left out or borrowed for speed changes no score. */

import { expect, it } from 'vitest'
import { features, gather, makeRoom } from '@/lib/reading/features'
import { messageMeasures } from '@/lib/reading/measures'
import { parts } from '@/lib/reading/part'
import { type Prepared, prepare } from '@/lib/reading/prepare'
import { judgeSentences } from '@/lib/reading/sentence-scores'
import { rarityOf, slotOf } from '@/lib/reading/slots'
import { makeTally, tallyMessage } from '@/lib/reading/tally'
import { count, MESSAGE_MEASURE, weigh } from '@/lib/reading/vector'
import { readCorpus } from '@/lib/training/samples'
import { model } from './bundled'

const room = makeRoom()
const work = new Int32Array(model.facts.slots)
const rarities = Float32Array.from(model.slots.cells, rarityOf)
const tallied = (prepared: Prepared, measures: readonly number[]) =>
  tallyMessage(makeTally(), gather(room, prepared, measures, model.slots.sieve), model.slots, MESSAGE_MEASURE)
/** Cut for its length wherever that falls, also soon after a "not". */
const ENDLESS = Array.from({ length: 12 }, (_, i) => `${'so '.repeat(i)}${'it is not good and '.repeat(60)}`)
const TEXTS = [
  ...readCorpus('lib/training/corpus').filter((_, i) => i % 7 === 0),
  ...ENDLESS.map((text) => ({ text, lang: 'en' })),
].map(({ text, lang }) => {
  const prepared = prepare(text, lang)
  const sentences = parts(prepared, prepared.sentences)
  return { prepared, sentences, measures: messageMeasures(prepared, sentences) }
})

it('drops only features that the model does not know', () => {
  for (const { prepared, measures } of TEXTS) {
    const all = features(prepared, measures)
    const found = tallied(prepared, measures)
    expect(found.seen).toBeLessThan(all.size)
    const slots = all.ids.map((id) => slotOf(model.slots, id))
    const counted = count(all.blocks, slots, work)
    expect(found.slots.slice(0, found.size)).toEqual(counted.keys)
    expect(Float32Array.from(found.times.slice(0, found.size))).toEqual(counted.counts)
    expect(found.blocks.slice(0, found.size)).toEqual(counted.blocks)
    expect(found.values.slice(0, found.size)).toEqual(weigh(counted, rarities, MESSAGE_MEASURE).values)
  }
})

it('scores sentences alike with the features of the message and with their own', () => {
  for (const { prepared, sentences, measures } of TEXTS) {
    const whole = { span: prepared.span, tally: tallied(prepared, measures) }
    const borrowed = judgeSentences(model, sentences, whole)
    judgeSentences(model, sentences).forEach((own, i) => {
      expect(borrowed[i]?.praise).toBeCloseTo(own.praise, 9)
      expect(borrowed[i]?.complaint).toBeCloseTo(own.complaint, 9)
    })
  }
})
