/** The practice set: every message holds what its answer says, and a round is fair. */
import { describe, expect, it } from 'vitest'
import { type Answered, deal, isRight, ROUND, readerVerdict, scoreOf } from '@/lib/practice/round'
import { practiceSet } from '@/lib/practice/sets'
import type { PracticeItem } from '@/lib/practice/types'
import { generator } from '@/lib/training/logistic'

const item = (own: Partial<PracticeItem>): PracticeItem => ({
  id: 'x',
  type: 'analytical',
  also: null,
  text: 'text',
  words: {},
  why: 'why',
  ...own,
})

describe.each(['en', 'de'])('the messages in %s', (lang) => {
  it('are eight of each kind and six mixed ones, each with an id of its own', async () => {
    const { items } = await practiceSet(lang)
    const count = (type: string) => items.filter((each) => each.type === type && each.also === null).length
    expect(['analytical', 'personal', 'functional', 'intuitive'].map(count)).toEqual([8, 8, 8, 8])
    expect(items.filter(({ also }) => also !== null)).toHaveLength(6)
    expect(new Set(items.map(({ id, text }) => `${id} ${text}`)).size).toBe(38)
    expect(items.every(({ id }) => id.startsWith(lang))).toBe(true)
  })

  it('hold the words that show it, verbatim and apart, of the right kinds', async () => {
    for (const { id, type, also, text, words } of (await practiceSet(lang)).items) {
      const kinds = [type, ...(also ? [also] : [])]
      expect(Object.keys(words).sort(), id).toEqual(kinds.sort())
      const spans = Object.values(words)
        .flat()
        .map((part) => {
          expect(text.split(part).length, `${id}: ${part}`).toBeGreaterThan(1)
          return { start: text.indexOf(part), end: text.indexOf(part) + part.length }
        })
        .sort((a, b) => a.start - b.start)
      expect(spans.length, id).toBeGreaterThan(1)
      spans.forEach((span, at) => {
        expect(span.start, id).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
      })
    }
  })

  it('are short, and say why in one line', async () => {
    for (const { id, text, why } of (await practiceSet(lang)).items) {
      expect(text.split(/\s+/).length, id).toBeLessThanOrEqual(55)
      expect(why.length, id).toBeLessThanOrEqual(120)
      expect(why, id).toMatch(/^[A-ZÄÖÜ].*\.$/)
    }
  })
})

it('is English where there is no set in the language', async () => {
  expect((await practiceSet('fr-CA')).lang).toBe('en')
  expect((await practiceSet('de-AT')).lang).toBe('de')
})

describe('a round', () => {
  it('has twelve messages, of each kind at least two and two mixed ones', async () => {
    const { items } = await practiceSet('en')
    for (let seed = 0; seed < 50; seed++) {
      const dealt = deal(items, new Set(), generator(seed))
      const count = (type: string) => dealt.filter((each) => each.type === type && each.also === null).length
      expect(new Set(dealt).size).toBe(ROUND)
      expect(dealt.filter(({ also }) => also !== null)).toHaveLength(2)
      expect(Math.min(...['analytical', 'personal', 'functional', 'intuitive'].map(count))).toBeGreaterThan(1)
    }
  })

  it('shows nothing again before it must', async () => {
    const { items } = await practiceSet('de')
    const random = generator(3)
    const first = deal(items, new Set(), random)
    const seen = new Set(first.map(({ id }) => id))
    expect(deal(items, seen, random).filter(({ id }) => seen.has(id))).toEqual([])
  })
})

describe('what counts as right', () => {
  it('is either kind where two hold each other the balance', () => {
    const mixed = item({ also: 'functional' })
    expect(isRight(mixed, 'functional')).toBe(true)
    expect(isRight(mixed, 'personal')).toBe(false)
    expect(readerVerdict(mixed, { type: 'unclear', band: 'mixed' })).toBe('right')
    expect(readerVerdict(mixed, { type: 'unclear', band: 'too-little' })).toBe('silent')
  })

  it('is said at the end of the agent and of the reader, and the pair that everybody mixes up is counted', () => {
    const answer = (own: Partial<Answered>): Answered => ({
      item: item({}),
      chosen: 'analytical',
      reader: { type: 'analytical', band: 'clear' },
      ...own,
    })
    const score = scoreOf([
      answer({}),
      answer({ chosen: 'functional' }),
      answer({ chosen: 'personal', reader: { type: 'unclear', band: 'mixed' } }),
      answer({ reader: null }),
    ])
    expect(score).toMatchObject({
      total: 4,
      right: 2,
      reader: { total: 3, right: 2, silent: 1 },
      mixedUpFacts: 1,
    })
    expect(score.missed.map(({ chosen }) => chosen)).toEqual(['functional', 'personal'])
  })
})
