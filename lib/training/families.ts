/** Kinds of classifiers that could have been shipped, each asked the same questions out of fold. */

import { UNCLEAR } from '@/lib/reading/columns'
import { MEASURES, RUNS, WORDS } from '@/lib/reading/features'
import type { Counts } from '@/lib/reading/vector'
import { type Document, isTyped, type TypedDocument, typeColumn } from './documents'
import { mostTelling, PACE, type Size } from './fit'
import { score } from './logistic'
import { learnMessages, messageRows } from './message-lesson'
import { naiveBayes } from './naive-bayes'
import { ask, learnNetwork } from './neural'
import { narrow, vocabularyOf } from './vocabulary'
import type { WordVectors } from './word-vectors'

/** For each message of the test: scores of the four types and "unclear"; higher is likelier. */
export type Family = {
  name: string
  opine: (training: readonly Document[], test: readonly Document[]) => ArrayLike<number>[]
}

const LEAST_TEXTS = 3

export function families(size: Size, vectors: WordVectors | null): Family[] {
  const out: Family[] = [
    {
      name: 'naive Bayes over words and pairs',
      opine: (a, b) => naiveBayes(only(a, [WORDS]).filter(isTyped), only(b, [WORDS])),
    },
    {
      name: 'logistic, named measures alone',
      opine: (a, b) => logistic(only(a, [MEASURES]), only(b, [MEASURES]), size),
    },
    {
      name: 'logistic, words and pairs',
      opine: (a, b) => logistic(only(a, [WORDS]), only(b, [WORDS]), size),
    },
    { name: 'logistic, runs of signs', opine: (a, b) => logistic(only(a, [RUNS]), only(b, [RUNS]), size) },
    { name: 'logistic, words, pairs, runs and measures (shipped)', opine: (a, b) => logistic(a, b, size) },
  ]
  if (vectors !== null) {
    out.splice(4, 0, {
      name: 'one hidden layer over word vectors',
      opine: (a, b) => neural(a.filter(isTyped), b, vectors),
    })
  }
  return out
}

const only = (documents: readonly Document[], blocks: readonly number[]): Document[] =>
  documents.map((document) => ({ ...document, message: pick(document.message, blocks) }))

function pick({ keys, counts, blocks }: Counts, wanted: readonly number[]): Counts {
  const places = [...keys.keys()].filter((i) => wanted.includes(blocks[i] ?? 0))
  return {
    keys: Int32Array.from(places, (i) => keys[i] ?? 0),
    counts: Float32Array.from(places, (i) => counts[i] ?? 0),
    blocks: Uint8Array.from(places, (i) => blocks[i] ?? 0),
  }
}

function logistic(training: readonly Document[], test: readonly Document[], size: Size): ArrayLike<number>[] {
  const all = vocabularyOf(
    training.map((document) => document.message),
    LEAST_TEXTS,
  )
  const rows = messageRows(training, all)
  const first = learnMessages(training, rows, all, { ...PACE, epochs: 3 })
  const kept = narrow(all, mostTelling(first, rows, size.features))
  const weights = learnMessages(training, messageRows(training, kept), kept, { ...PACE, epochs: size.epochs })
  return messageRows(test, kept).map((row) => score(weights, row).subarray(0, UNCLEAR + 1))
}

function neural(
  training: readonly TypedDocument[],
  test: readonly Document[],
  vectors: WordVectors,
): ArrayLike<number>[] {
  const place = new Map(vectors.words.map((word, i) => [word, i]))
  const network = learnNetwork({
    rows: training.map((document) => meanOf(document, vectors, place)),
    targets: training.map((document) =>
      Float32Array.from({ length: UNCLEAR + 1 }, (_, c) => (c === typeColumn(document.sample.type) ? 1 : 0)),
    ),
    units: 64,
    epochs: 20,
    rate: 0.05,
    seed: 9,
  })
  return test.map((document) => ask(network, meanOf(document, vectors, place)))
}

/** Frequent words say less: each counts by the logarithm of its rank. */
function meanOf(
  { prepared }: Document,
  { table, size }: WordVectors,
  place: ReadonlyMap<string, number>,
): Float32Array {
  const sum = new Float32Array(size)
  let weight = 0
  for (const { text } of prepared.words.slice(0, 400)) {
    const row = place.get(text)
    if (row === undefined) continue
    const by = Math.log(2 + row)
    weight += by
    for (let d = 0; d < size; d++) sum[d] = (sum[d] ?? 0) + by * (table[row * size + d] ?? 0)
  }
  return sum.map((value) => value / (weight || 1))
}
