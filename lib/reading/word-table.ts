/** Finds words by the hash that each word of a text has already: a map would make its own first. */

import { hashText, SEED_WORD } from './hash'
import { MAX_HASHED, type Word } from './tokenize'

export type WordTable<T> = {
  /** By place: a word's hash, 0 where there is none; the word, and what is known of it. */
  hashes: Int32Array
  words: string[]
  values: T[]
}

export function wordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const all = [...entries]
  let size = 16
  while (size < all.length * 2) size *= 2
  const table = { hashes: new Int32Array(size), words: Array(size).fill(''), values: Array<T>(size) }
  for (const [word, value] of all) {
    const hash = keyOf(hashText(word.slice(0, MAX_HASHED), SEED_WORD))
    let at = hash & (size - 1)
    while (table.hashes[at] !== 0) at = (at + 1) & (size - 1)
    table.hashes[at] = hash
    table.words[at] = word
    table.values[at] = value
  }
  return table
}

/** Undefined where the table does not know the word. */
export function lookUp<T>({ hashes, words, values }: WordTable<T>, word: Word): T | undefined {
  const hash = keyOf(word.hash)
  const last = hashes.length - 1
  for (let at = hash & last; ; at = (at + 1) & last) {
    const found = hashes[at]
    if (found === 0) return undefined
    if (found === hash && words[at] === word.text) return values[at]
  }
}

/** No word's is 0. */
const keyOf = (hash: number): number => (hash === 0 ? 1 : hash)
