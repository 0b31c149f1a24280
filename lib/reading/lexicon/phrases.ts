/** Finds listed words and phrases in normalised text, in one pass over its words. */

import { hashText, SEED_WORD } from '../hash'
import type { Word } from '../tokenize'
import type { Span } from '../types'
import { lookUp, type WordTable, wordTable } from '../word-table'

/** `kind`: the place of the category's list among those given to `compilePhrases`. */
export type Found<T> = Span & { category: T; kind: number }

type Part = { text: string; isOpen: boolean; hash: number }
type Phrase<T> = { category: T; kind: number; tail: readonly Part[] }
type Open<T> = { start: string; phrases: Phrase<T>[] }

export type Phrases<T> = {
  exact: WordTable<Phrase<T>[]>
  /** Open words by `openingOf` them, the shorter first. */
  open: ReadonlyMap<number, readonly Open<T>[]>
  /** 1 at the sign of each opening: most words of a text are in no list, and this says so soonest. */
  openings: Uint8Array
  /** Whether there are openings of one unit. */
  isShort: boolean
  /** Found anywhere, for a script without spaces. */
  runs: readonly { category: T; kind: number; text: string }[]
}

/** At most this many finds of one run of signs; a text of one repeated word has no more to say. */
const MAX_RUNS = 50

const SIGNS = 1 << 13
const signOf = (hash: number): number => hash & (SIGNS - 1)

/** Entries of each list are in lower case, `|` between them; `*` ends an open word. */
export function compilePhrases<T>(lists: readonly (readonly [T, string])[], areRuns: boolean): Phrases<T> {
  const exact = new Map<string, Phrase<T>[]>()
  const open = new Map<string, Phrase<T>[]>()
  const runs: { category: T; kind: number; text: string }[] = []
  lists.forEach(([category, list], kind) => {
    for (const entry of list.split('|')) {
      if (entry === '') continue
      if (areRuns) {
        runs.push({ category, kind, text: entry })
        continue
      }
      const [first = '', ...tail] = entry.replace(/[0-9]/g, '0').split(/[ -]/)
      const table = first.endsWith('*') ? open : exact
      const key = first.replace('*', '')
      table.set(key, [...(table.get(key) ?? []), { category, kind, tail: tail.map(partOf) }])
    }
  })
  const openings = new Uint8Array(SIGNS)
  const starts = byOpening(open)
  for (const opening of starts.keys()) openings[signOf(mixed(opening))] = 1
  const isShort = [...open.keys()].some((start) => start.length === 1)
  return { exact: wordTable(exact), open: starts, openings, isShort, runs }
}

function partOf(part: string): Part {
  const isOpen = part.endsWith('*')
  const text = isOpen ? part.slice(0, -1) : part
  return { text, isOpen, hash: hashText(text, SEED_WORD) }
}

function byOpening<T>(open: ReadonlyMap<string, Phrase<T>[]>): Map<number, Open<T>[]> {
  const out = new Map<number, Open<T>[]>()
  for (const start of [...open.keys()].sort((a, b) => a.length - b.length)) {
    const opening = openingOf(start, start.length)
    out.set(opening, [...(out.get(opening) ?? []), { start, phrases: open.get(start) ?? [] }])
  }
  return out
}

/** The first unit of a word, and the second where `length` is more than one. */
const openingOf = (word: string, length: number): number =>
  length > 1 ? (word.charCodeAt(0) << 16) | word.charCodeAt(1) : word.charCodeAt(0)

/** Brings the first unit of an opening down to the bits that make a sign. */
const mixed = (opening: number): number => opening ^ (opening >>> 11)

/** In order of place; a place may belong to several categories. */
export function findPhrases<T>(lists: Phrases<T>, text: string, words: readonly Word[]): Found<T>[] {
  const hits: Found<T>[] = []
  const { exact } = lists
  for (const run of lists.runs) findRuns(text, run, hits)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined) continue
    const phrases = lookUp(exact, word)
    if (phrases !== undefined) follow(phrases, words, i, hits)
    const isLong = word.end - word.start > 1
    if (lists.isShort) followOpen(lists, isLong ? word.opening >>> 16 : word.opening, words, i, hits)
    if (isLong) followOpen(lists, word.opening, words, i, hits)
  }
  return lists.runs.length > 0 ? hits.sort((a, b) => a.start - b.start) : hits
}

function followOpen<T>(
  { open, openings }: Phrases<T>,
  opening: number,
  words: readonly Word[],
  at: number,
  hits: Found<T>[],
): void {
  if (openings[signOf(mixed(opening))] !== 1) return
  const text = words[at]?.text ?? ''
  for (const { start, phrases } of open.get(opening) ?? [])
    if (text.startsWith(start)) follow(phrases, words, at, hits)
}

function follow<T>(
  phrases: readonly Phrase<T>[],
  words: readonly Word[],
  at: number,
  hits: Found<T>[],
): void {
  for (const phrase of phrases) {
    const first = words[at]
    const last = words[at + phrase.tail.length]
    if (first === undefined || last === undefined || !fits(phrase.tail, words, at + 1)) continue
    hits.push({ start: first.start, end: last.end, category: phrase.category, kind: phrase.kind })
  }
}

function fits(tail: readonly Part[], words: readonly Word[], from: number): boolean {
  for (let k = 0; k < tail.length; k++) {
    const word = words[from + k]
    const part = tail[k]
    if (word === undefined || part === undefined) return false
    if (part.isOpen ? !word.text.startsWith(part.text) : word.hash !== part.hash || word.text !== part.text)
      return false
  }
  return true
}

function findRuns<T>(
  text: string,
  { text: run, category, kind }: Phrases<T>['runs'][number],
  hits: Found<T>[],
): void {
  let at = text.indexOf(run)
  for (let n = 0; at >= 0 && n < MAX_RUNS; n++) {
    hits.push({ start: at, end: at + run.length, category, kind })
    at = text.indexOf(run, at + run.length)
  }
}
