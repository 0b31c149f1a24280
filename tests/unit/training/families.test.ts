import { describe, expect, it } from 'vitest'
import { compare } from '@/lib/training/compare'
import { toDocument } from '@/lib/training/documents'
import { families } from '@/lib/training/families'
import { ask, learnNetwork } from '@/lib/training/neural'
import { readCorpus } from '@/lib/training/samples'
import { learnVectors } from '@/lib/training/word-vectors'

describe('families of classifiers', () => {
  it('each say more than chance of messages they have not learned from', () => {
    const documents = readCorpus('lib/training/corpus')
      .filter((sample) => sample.lang === 'en' && sample.type !== 'unclear')
      .filter((_, i) => i % 10 === 0)
      .map(toDocument)
    const table = compare(documents, families({ features: 1500, epochs: 2 }, null), () => undefined)
    expect(table).toHaveLength(2 + families({ features: 1, epochs: 1 }, null).length)
    for (const row of table.slice(2)) {
      const accuracy = Number(row.split('|')[5])
      expect(accuracy, row).toBeGreaterThan(0.26)
    }
  })

  it('a hidden layer learns what no straight line tells apart', () => {
    const rows = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ].map((row) => Float32Array.from(row))
    const targets = [0, 1, 1, 0].map((yes) => Float32Array.from([1 - yes, yes]))
    const network = learnNetwork({ rows, targets, units: 8, epochs: 3000, rate: 0.3, seed: 4 })
    expect(rows.map((row) => Math.round(ask(network, row)[1] ?? 0))).toEqual([0, 1, 1, 0])
  })

  it('word vectors lie near those of words in the same company, the same to the bit', () => {
    const texts = Array.from({ length: 400 }, (_, i) =>
      i % 2 === 0
        ? ['the', i % 4 === 0 ? 'parcel' : 'package', 'was', 'shipped', 'late']
        : ['my', i % 3 === 0 ? 'password' : 'login', 'is', 'not', 'accepted'],
    )
    const pace = { size: 12, window: 4, negatives: 4, epochs: 6, rate: 0.05, seed: 1 }
    const vectors = learnVectors(texts, pace)
    expect(learnVectors(texts, pace)).toEqual(vectors)
    const of = (word: string) => {
      const row = vectors.words.indexOf(word)
      return vectors.table.subarray(row * vectors.size, (row + 1) * vectors.size)
    }
    const near = (a: string, b: string) => {
      const [x, y] = [of(a), of(b)]
      const dot = x.reduce((sum, value, d) => sum + value * (y[d] ?? 0), 0)
      return dot / Math.hypot(...x) / Math.hypot(...y)
    }
    expect(near('parcel', 'package')).toBeGreaterThan(near('parcel', 'password'))
  })
})
