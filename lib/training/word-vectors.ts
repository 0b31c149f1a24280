/** Learns what words have in common from unlabelled messages: skip-gram with negative samples (Mikolov et al., 2013). */

import { generator } from './logistic'

export type WordVectors = {
  /** In order of frequency, the place in the list is the row of `table`. */
  words: string[]
  /** words × size. */
  table: Float32Array
  size: number
}

export type Pace = {
  size: number
  window: number
  negatives: number
  epochs: number
  rate: number
  seed: number
}

/** Words rarer than this are left out. */
const LEAST = 8
const MOST_WORDS = 40_000
/** Very frequent words are skipped the more often, the more frequent they are. */
const SKIP_FROM = 3e-4
const DRAWS = 1 << 20

/** `texts`: the words of each message in order. The same texts in the same order give the same vectors to the bit. */
export function learnVectors(texts: readonly (readonly string[])[], pace: Pace): WordVectors {
  const { words, counts, ids } = count(texts)
  const { size } = pace
  const random = generator(pace.seed)
  const table = Float32Array.from({ length: words.length * size }, () => (random() - 0.5) / size)
  const context = new Float32Array(words.length * size)
  const total = counts.reduce((sum, n) => sum + n, 0)
  const keep = counts.map((n) => Math.min(1, Math.sqrt((SKIP_FROM * total) / n)))
  const draws = drawTable(counts)
  const gradient = new Float32Array(size)
  const sigmoid = Float32Array.from({ length: 1025 }, (_, i) => 1 / (1 + Math.exp((512 - i) / 64)))
  let seen = 0
  for (let epoch = 0; epoch < pace.epochs; epoch++) {
    for (const all of ids) {
      const text = all.filter((id) => (keep[id] ?? 1) >= 1 || random() < (keep[id] ?? 1))
      const rate = pace.rate * Math.max(0.02, 1 - seen / (total * pace.epochs))
      seen += all.length
      for (let i = 0; i < text.length; i++) {
        const reach = 1 + Math.floor(random() * pace.window)
        for (let j = Math.max(0, i - reach); j <= Math.min(text.length - 1, i + reach); j++) {
          if (j === i) continue
          const at = (text[j] ?? 0) * size
          gradient.fill(0)
          for (let n = 0; n <= pace.negatives; n++) {
            const other = n === 0 ? (text[i] ?? 0) : (draws[Math.floor(random() * DRAWS)] ?? 0)
            if (n > 0 && other === text[i]) continue
            const to = other * size
            let dot = 0
            for (let d = 0; d < size; d++) dot += (table[at + d] ?? 0) * (context[to + d] ?? 0)
            const s = sigmoid[Math.max(0, Math.min(1024, Math.round(dot * 64 + 512)))] ?? 0
            const g = rate * ((n === 0 ? 1 : 0) - s)
            for (let d = 0; d < size; d++) {
              gradient[d] = (gradient[d] ?? 0) + g * (context[to + d] ?? 0)
              context[to + d] = (context[to + d] ?? 0) + g * (table[at + d] ?? 0)
            }
          }
          for (let d = 0; d < size; d++) table[at + d] = (table[at + d] ?? 0) + (gradient[d] ?? 0)
        }
      }
    }
  }
  return { words, table, size }
}

function count(texts: readonly (readonly string[])[]): {
  words: string[]
  counts: Float64Array
  ids: Int32Array[]
} {
  const seen = new Map<string, number>()
  for (const text of texts) for (const word of text) seen.set(word, (seen.get(word) ?? 0) + 1)
  const words = [...seen.keys()]
    .filter((word) => (seen.get(word) ?? 0) >= LEAST)
    .sort((a, b) => (seen.get(b) ?? 0) - (seen.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
  const place = new Map(words.map((word, i) => [word, i]))
  const ids = texts.map((text) =>
    Int32Array.from(text, (word) => place.get(word) ?? -1).filter((id) => id >= 0),
  )
  return { words, counts: Float64Array.from(words, (word) => seen.get(word) ?? 0), ids }
}

/** Words in proportion to frequency to the power 3/4. */
function drawTable(counts: Float64Array): Int32Array {
  const out = new Int32Array(DRAWS)
  const powers = counts.map((n) => n ** 0.75)
  const total = powers.reduce((sum, p) => sum + p, 0)
  let at = 0
  let sum = 0
  powers.forEach((power, word) => {
    sum += power
    const end = Math.round((sum / total) * DRAWS)
    while (at < end) out[at++] = word
  })
  return out
}
