/** The shown reasons for a decision: what a person would point at, and what the decision really hangs on. */

import { describe, expect, it } from 'vitest'
import { functionWords } from '@/lib/reading/lexicon/function-words'
import { isLanguage, LANGUAGES } from '@/lib/reading/lexicon/lexicons'
import type { Evidence } from '@/lib/reading/types'
import { lossesOf } from '@/lib/training/faithful'
import { readCorpus } from '@/lib/training/samples'
import { read } from './bundled'

const CORPUS = readCorpus('lib/training/corpus')
const ALL = CORPUS.map(({ id, lang, text }) => ({
  id,
  text,
  reading: read(text, lang),
}))
const each = (check: (said: string, span: Evidence, text: string, lang: string) => boolean) =>
  ALL.flatMap(({ id, text, reading }) =>
    reading.evidence
      .filter((span) => !check(text.slice(span.start, span.end), span, text, reading.lang))
      .map((span) => `${id}: ${text.slice(span.start, span.end)}`),
  )

describe('evidence over the whole corpus', () => {
  it('is at most six spans, heaviest first, none over another, weights summing to one', () => {
    for (const { id, reading } of ALL) {
      const { evidence } = reading
      expect(evidence.length, id).toBeLessThanOrEqual(6)
      if (evidence.length > 0) expect(evidence.reduce((sum, span) => sum + span.weight, 0)).toBeCloseTo(1, 6)
      const placed = [...evidence].sort((a, b) => a.start - b.start)
      placed.forEach((span, i) => {
        expect(span.start, id).toBeGreaterThanOrEqual(placed[i - 1]?.end ?? 0)
      })
      evidence.forEach((span, i) => {
        expect(span.weight, id).toBeLessThanOrEqual(evidence[i - 1]?.weight ?? 1)
      })
    }
  })

  it('is found for nearly every message that is given a type', () => {
    const typed = ALL.filter(({ reading }) => reading.type !== 'unclear')
    expect(typed.filter(({ reading }) => reading.evidence.length > 0).length / typed.length).toBeGreaterThan(
      0.98,
    )
    expect(typed.filter(({ reading }) => reading.evidence.length > 2).length / typed.length).toBeGreaterThan(
      0.7,
    )
  })

  it('never cuts a word', () => {
    const isWord = /[\p{L}\p{M}\p{N}]/u
    const cuts = each(
      (_, span, text, lang) =>
        lang === 'ja' || (!isWord.test(text.charAt(span.start - 1)) && !isWord.test(text.charAt(span.end))),
    )
    expect(cuts).toEqual([])
  })

  it('never cuts a Japanese word between stem and ending', () => {
    const cuts = each(
      (said, span, text, lang) =>
        lang !== 'ja' ||
        !/[\u3041-\u3096]/.test(said.slice(-1)) ||
        !/[\u3041-\u3096]/.test(text.charAt(span.end)),
    )
    expect(cuts).toEqual([])
  })

  it('crosses no line and no mark between words', () => {
    expect(each((said) => !/[\n!?;。、！？…"“”«»()]|[.,:](?!\d)/.test(said))).toEqual([])
  })

  it('is never made of small words alone, unless they are a listed phrase', () => {
    const bare = each((said, _, __, lang) => {
      if (lang === 'ja' || !isLanguage(lang) || /\s|\d/.test(said)) return true
      return !functionWords(lang).has(said.toLowerCase().replaceAll('’', "'"))
    })
    expect(bare).toEqual([])
  })

  it('says nothing twice', () => {
    for (const { id, text, reading } of ALL) {
      const said = reading.evidence.map((span) => text.slice(span.start, span.end).toLowerCase())
      expect(new Set(said).size, id).toBe(said.length)
    }
  })

  it('only speaks for a type of real probability', () => {
    for (const { id, reading } of ALL)
      for (const { type } of reading.evidence)
        expect(reading.probabilities[type], id).toBeGreaterThanOrEqual(0.2)
  })
})

describe('faithfulness', () => {
  const some = CORPUS.filter(({ lang }, i) => lang !== 'en' || i % 4 === 0)
  const losses = lossesOf(some, read)
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

  it.each(LANGUAGES)(
    'without its evidence a type loses more than without as many random signs (%s)',
    (lang) => {
      const own = losses.filter((loss) => loss.lang === lang)
      expect(own.length).toBeGreaterThan(100)
      const [evidence, random] = [mean(own.map((l) => l.evidence)), mean(own.map((l) => l.random))]
      expect(evidence).toBeGreaterThan(0.15)
      expect(evidence).toBeGreaterThan(1.4 * random)
      expect(own.filter((l) => l.evidence > l.random).length / own.length).toBeGreaterThan(0.6)
    },
  )

  it('loses twice as much over all', () => {
    expect(mean(losses.map((l) => l.evidence))).toBeGreaterThan(2 * mean(losses.map((l) => l.random)))
  })
})
