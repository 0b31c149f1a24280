/** What corrections change and what they leave alone, with the shipped model and whole messages. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { STYLES } from '@/lib/reading/columns'
import { MEASURE_COUNT } from '@/lib/reading/description'
import { adjust, type Correction, type Layer, learn } from '@/lib/reading/personal'
import type { Reading, StyleType } from '@/lib/reading/types'
import { model, read } from './bundled'

const { bands } = model.facts
const over = (layer: Layer, reading: Reading) => adjust(layer, reading, bands)

const THINGS = [
  ['export', 'the weekly report'],
  ['change', 'our price list'],
  ['add', 'a new colleague to the account'],
  ['print', 'the shipping labels'],
  ['download', 'my old invoices'],
  ['merge', 'two folders into one'],
  ['share', 'the calendar'],
  ['make', 'a backup of the shop'],
  ['update', 'the delivery address'],
  ['switch off', 'the newsletter'],
  ['set', 'the opening hours'],
  ['create', 'a discount code'],
  ['replace', 'the company logo'],
  ['find', 'the tax settings'],
  ['import', 'the stock list'],
] as const

type Pattern = { name: string; model: StyleType; write: (verb: string, thing: string) => string }

const HOW_TO: Pattern = {
  name: 'how-to questions',
  model: 'functional',
  write: (verb, thing) => `Hello, how do I ${verb} ${thing}? Which steps do I need to take?`,
}
const PATTERNS: Pattern[] = [
  HOW_TO,
  {
    name: 'short orders',
    model: 'intuitive',
    write: (verb, thing) => `Please ${verb} ${thing} today. Just do it.`,
  },
  {
    name: 'warm requests',
    model: 'personal',
    write: (verb, thing) =>
      `I was really hoping you could help me ${verb} ${thing}. I feel quite lost and it would mean a lot to me. Thank you so much, you are very kind.`,
  },
  {
    name: 'questions about a fact',
    model: 'analytical',
    write: (verb, thing) =>
      `Could you confirm exactly which version lets us ${verb} ${thing}? According to the documentation the limit is 250 rows, but I see 180.`,
  },
]

const correction = (reading: Reading, chosen: StyleType, part: Partial<Correction> = {}): Correction => {
  const { type: shown, probabilities, unclear, measures } = reading
  return { shown, chosen, probabilities, unclear, measures, ...part }
}

/** The written messages that the model learned from: every language and way of writing. */
let others: Reading[]
beforeAll(() => {
  const files = ['de', 'en-consumer', 'en-services', 'en-software', 'es', 'fr', 'ja', 'ru', 'short-replies']
  others = files.flatMap((file) =>
    readFileSync(`lib/training/corpus/${file}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .filter((_, index) => index % 2 === 0)
      .map((line) => read(JSON.parse(line).text)),
  )
}, 60_000)

describe.each(PATTERNS)('$name', ({ model: before, write }) => {
  const readings = THINGS.map(([verb, thing]) => read(write(verb, thing), 'en'))
  // A model of tomorrow may read one of them otherwise.
  const alike = readings.filter((each) => each.type === before)
  const [seen, later] = [alike.slice(0, 10), alike.slice(10)]
  const next = read(write('rename', 'the second shop'), 'en')
  const wanted = STYLES.filter((type) => type !== before)

  it.each(wanted)(
    'ten corrections to %s carry over to the next ones, which are never called clear',
    (type) => {
      expect(later.length).toBeGreaterThan(2)
      const layer = learn(seen.map((each) => correction(each, type)))
      const read = later.map((each) => over(layer, each))
      expect(read.map((each) => [each.type, each.band])).toEqual(later.map(() => [type, 'leaning']))
      for (const { probabilities } of read)
        expect(Object.values(probabilities).reduce((sum, share) => sum + share)).toBeCloseTo(1, 9)
    },
  )

  it.each(wanted)('ten corrections to %s leave messages that the model reads otherwise alone', (type) => {
    const layer = learn(seen.map((each) => correction(each, type)))
    const changed = others.filter((each) => over(layer, each) !== each)
    expect(changed.filter((each) => each.type !== before)).toEqual([])
    expect(changed.length / others.length).toBeLessThan(0.05)
  })

  it('one contradicting click changes nothing, and neither does one alone', () => {
    const [type = before] = wanted
    const ten = seen.map((each) => correction(each, type))
    const layer = learn([...ten, correction(later[0] ?? next, before)])
    expect(later.map((each) => over(layer, each).type)).toEqual(later.map(() => type))
    const single = learn(ten.slice(0, 1))
    for (const each of [...later, ...others]) expect(over(single, each)).toBe(each)
  })

  it('confirming the model takes back what was learned', () => {
    const [type = before] = wanted
    const both = [
      ...seen.map((each) => correction(each, type)),
      ...seen.map((each) => correction(each, before)),
    ]
    for (const each of later) expect(over(learn(both), each)).toBe(each)
  })
})

describe('a layer', () => {
  const { write } = HOW_TO
  const seen = THINGS.slice(0, 10).map(([verb, thing]) => read(write(verb, thing), 'en'))
  const ten = seen.map((each) => correction(each, 'personal'))
  const next = read(write('rename', 'the second shop'), 'en')

  it('is the same in whichever order the corrections come, and without one as if it had never been', () => {
    const mixed = [
      ...ten,
      ...others.slice(0, 40).map((each, i) => correction(each, STYLES[i % 4] ?? 'personal')),
    ]
    const backwards = learn(mixed.toReversed())
    expect(backwards).toEqual(learn(mixed))
    expect(learn(mixed.filter((each) => !ten.includes(each)))).toEqual(learn(mixed.slice(10)))
    expect(over(learn([]), next)).toBe(next)
  })

  it('leaves out rows that hold anything but shares, and a message with such numbers stays as it is', () => {
    const odd: Partial<Correction>[] = [
      { unclear: Number.NaN },
      { unclear: -1 },
      { measures: [1, 2] },
      { measures: Array(MEASURE_COUNT).fill(1e308) },
      { probabilities: { analytical: 0, personal: 0, functional: 0, intuitive: 0 }, unclear: 0 },
      { probabilities: { analytical: Number.POSITIVE_INFINITY, personal: 0, functional: 0, intuitive: 0 } },
      { chosen: 'rude' as StyleType },
    ]
    const hostile = ten.flatMap((each) => odd.map((part) => ({ ...each, ...part })))
    expect(learn(hostile)).toEqual([])
    expect(learn([...hostile, ...ten])).toEqual(learn(ten))
    const broken = { ...next, unclear: Number.NaN }
    expect(over(learn(ten), broken)).toBe(broken)
  })

  it('never touches delicate messages and those of too few words', () => {
    const layer = learn(ten)
    const delicate = { ...next, sensitive: true }
    const short = { ...next, band: 'too-little' as const }
    expect([over(layer, delicate), over(layer, short)]).toEqual([delicate, short])
  })

  it('counts rows of before the measures by their probabilities alone, and little', () => {
    const old = ten.map((each) => ({ ...each, unclear: null, measures: null }))
    expect(over(learn(old), next)).toBe(next)
    expect(over(learn([...old, ...old, ...old, ...old, ...old]), next).type).not.toBe(next.type)
  })

  it('learns next to nothing from mistakes in every eighth message that have nothing in common', () => {
    const wrong = others.filter(({ type }) => type !== 'unclear').filter((_, i) => i % 8 === 0)
    const scattered = wrong.map((each, i) =>
      correction(each, STYLES.filter((type) => type !== each.type)[i % 3] ?? 'personal'),
    )
    expect(scattered.length).toBeGreaterThan(60)
    const layer = learn(scattered)
    const later = others.filter((each) => !wrong.includes(each))
    const changed = later.filter((each) => over(layer, each) !== each)
    expect(changed.length / later.length).toBeLessThan(0.03)
  })

  it('is made and used within the time of a frame or two', () => {
    const many = others.slice(0, 500).map((each, i) => correction(each, STYLES[i % 4] ?? 'personal'))
    const times = Array.from({ length: 10 }, () => {
      const started = performance.now()
      learn(many)
      return performance.now() - started
    })
    expect(Math.min(...times)).toBeLessThan(20)
  })

  it('holds numbers from which no message could be rebuilt: coarse steps, the same for other words', () => {
    const [a, b] = [read('Please print the labels today.'), read('Please close the window today.')]
    expect(a.measures).toHaveLength(MEASURE_COUNT)
    expect(a.measures).toEqual(b.measures)
    for (const each of others.slice(0, 200))
      for (const measure of each.measures) expect(measure * 10).toBeCloseTo(Math.round(measure * 10), 9)
  })
})
