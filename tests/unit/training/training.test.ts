/** How the model is made: the same to the byte, and never from what it is measured with. */

import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classify } from '@/lib/reading/classify'
import { loadModel } from '@/lib/reading/model'
import { bestF1, calibrationError, macroF1, recallAt } from '@/lib/training/figures'
import { findLeaks } from '@/lib/training/leaks'
import { makeModel } from '@/lib/training/make-model'
import { readCorpus } from '@/lib/training/samples'

const CORPUS = 'lib/training/corpus'

describe('makeModel', () => {
  it('makes the same bytes from the same messages, and the file can be read', { timeout: 60_000 }, () => {
    const samples = readCorpus(CORPUS).filter((_, i) => i % 12 === 0)
    const make = () =>
      makeModel(samples, { lesser: true, size: { features: 3000, epochs: 4 }, say: () => {} }).bytes
    const bytes = make()
    expect(Buffer.compare(bytes, make())).toBe(0)
    const model = loadModel(bytes)
    expect(model.facts.lesser).toBe(true)
    expect(classify(model, 'How do I add a second seat? What are the steps?').lang).toBe('en')
  })
})

describe('findLeaks', () => {
  const evaluation = [
    'The export stops at ten thousand rows since the last update, can you please help us with that today?',
    'ok thanks',
  ]
  it.each([
    ['the same text', evaluation[0] ?? '', true],
    ['the same but for case and signs', (evaluation[0] ?? '').toUpperCase().replace(/,/g, ' - '), true],
    ['the same with a sentence more', `${evaluation[0]} Kind regards from all of us`, true],
    ['a short same text', 'OK, thanks!', true],
    [
      'another text',
      'My parcel has not arrived and the driver says that nobody was at home on Friday',
      false,
    ],
  ])('%s', (_, text, leaks) => {
    expect(findLeaks([text], evaluation)).toEqual(leaks ? [0] : [])
  })
})

describe('corpus', () => {
  it('has ids of its own, verbatim spans and known labels', () => {
    const samples = readCorpus(CORPUS)
    expect(readdirSync(CORPUS).length).toBeGreaterThan(10)
    expect(new Set(samples.map((s) => s.id)).size).toBe(samples.length)
    for (const s of samples) {
      for (const [start, end] of [...(s.marks.praise ?? []), ...(s.marks.complaint ?? [])]) {
        expect(start, s.id).toBeLessThan(end)
        expect(end, s.id).toBeLessThanOrEqual(s.text.length)
      }
    }
  })
})

describe('figures', () => {
  it('counts macro-F1 over the types that occur', () => {
    const pairs = [
      { said: 'personal', is: 'personal' },
      { said: 'personal', is: 'intuitive' },
    ]
    expect(macroF1(pairs)).toBeCloseTo((2 / 3 + 0) / 2)
  })
  it('measures calibration', () => {
    expect(calibrationError([{ confidence: 0.75, right: false }])).toBeCloseTo(0.75)
  })
  it('finds the best threshold and the recall at a share of false alarms', () => {
    const scored = [0.9, 0.8, 0.4, 0.3].map((score, i) => ({ score, yes: i === 0 || i === 2 }))
    expect(bestF1(scored)).toBeCloseTo(0.8)
    expect(recallAt(scored, 0)).toBeCloseTo(0.5)
    expect(recallAt(scored, 0.5)).toBeCloseTo(1)
  })
})
