/** Finds listed words and phrases in normalised text, in one pass over its words. */

import type { Word } from '../tokenize'
import type { Span } from '../types'

export type Found<T> = Span & { category: T }

type Phrase<T> = { category: T; tail: readonly string[] }

export type Phrases<T> = {
  exact: ReadonlyMap<string, Phrase<T>[]>
  open: ReadonlyMap<string, Phrase<T>[]>
  /** Lengths of the open words by their first unit, so that most words need no look. */
  openLengths: ReadonlyMap<number, readonly number[]>
  /** Found anywhere, for a script without spaces. */
  runs: readonly { category: T; text: string }[]
}

/** At most this many finds of one run of signs; a text of one repeated word has no more to say. */
const MAX_RUNS = 50

/** Entries of each list are in lower case, `|` between them; `*` ends an open word. */
export function compilePhrases<T>(lists: readonly (readonly [T, string])[], areRuns: boolean): Phrases<T> {
  const exact = new Map<string, Phrase<T>[]>()
  const open = new Map<string, Phrase<T>[]>()
  const runs: { category: T; text: string }[] = []
  for (const [category, list] of lists) {
    for (const entry of list.split('|')) {
      if (entry === '') continue
      if (areRuns) {
        runs.push({ category, text: entry })
        continue
      }
      const [first = '', ...tail] = entry.replace(/[0-9]/g, '0').split(/[ -]/)
      const table = first.endsWith('*') ? open : exact
      const key = first.replace('*', '')
      table.set(key, [...(table.get(key) ?? []), { category, tail }])
    }
  }
  return { exact, open, openLengths: lengthsOf(open.keys()), runs }
}

function lengthsOf(keys: Iterable<string>): Map<number, number[]> {
  const out = new Map<number, number[]>()
  for (const key of keys) {
    const first = key.charCodeAt(0)
    const lengths = out.get(first) ?? []
    if (!lengths.includes(key.length))
      out.set(
        first,
        [...lengths, key.length].sort((a, b) => a - b),
      )
  }
  return out
}

const NONE: readonly number[] = []

/** In order of place; a place may belong to several categories. */
export function findPhrases<T>(lists: Phrases<T>, text: string, words: readonly Word[]): Found<T>[] {
  const hits: Found<T>[] = []
  for (const run of lists.runs) findRuns(text, run.text, run.category, hits)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined) continue
    const exact = lists.exact.get(word.text)
    if (exact !== undefined) follow(exact, words, i, hits)
    for (const length of lists.openLengths.get(word.text.charCodeAt(0)) ?? NONE) {
      if (length > word.text.length) break
      const open = lists.open.get(word.text.slice(0, length))
      if (open !== undefined) follow(open, words, i, hits)
    }
  }
  return lists.runs.length > 0 ? hits.sort((a, b) => a.start - b.start) : hits
}

function follow<T>(
  phrases: readonly Phrase<T>[],
  words: readonly Word[],
  at: number,
  hits: Found<T>[],
): void {
  for (const phrase of phrases) {
    const fits = phrase.tail.every((part, k) => matches(words[at + 1 + k]?.text, part))
    const first = words[at]
    const last = words[at + phrase.tail.length]
    if (fits && first !== undefined && last !== undefined) {
      hits.push({ start: first.start, end: last.end, category: phrase.category })
    }
  }
}

function matches(word: string | undefined, part: string): boolean {
  if (word === undefined) return false
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part
}

function findRuns<T>(text: string, run: string, category: T, hits: Found<T>[]): void {
  let at = text.indexOf(run)
  for (let n = 0; at >= 0 && n < MAX_RUNS; n++) {
    hits.push({ start: at, end: at + run.length, category })
    at = text.indexOf(run, at + run.length)
  }
}
