/** Finds a language's listed words and phrases in normalised text. */

import type { Word } from '../tokenize'
import type { Span } from '../types'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { ja } from './ja'
import { ka } from './ka'
import { pt } from './pt'
import { ru } from './ru'
import { CATEGORIES, type Category, type Lexicon } from './types'

export const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ka', 'pt', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]
export type Hit = Span & { category: Category }

type Phrase = { category: Category; tail: readonly string[] }
type Compiled = {
  exact: Map<string, Phrase[]>
  open: Map<string, Phrase[]>
  openLengths: readonly number[]
  runs: readonly { category: Category; text: string }[]
}

const LEXICONS: Record<Language, Lexicon> = { en, de, es, fr, it, ja, ka, pt, ru }
const compiled = new Map<Language, Compiled>()

export const isLanguage = (lang: string): lang is Language => (LANGUAGES as readonly string[]).includes(lang)

/** The words that tell a language, in no order. */
export const stopWords = (lang: Language): string[] => LEXICONS[lang].stop.split('|')

/** Every listed word or phrase, in order of place; a place may belong to several categories. */
export function lexiconHits(text: string, words: readonly Word[], lang: Language): Hit[] {
  const lists = compile(lang)
  const hits: Hit[] = []
  for (const run of lists.runs) findRuns(text, run.text, run.category, hits)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (word === undefined) continue
    const exact = lists.exact.get(word.text)
    if (exact !== undefined) follow(exact, words, i, hits)
    for (const length of lists.openLengths) {
      if (length > word.text.length) break
      const open = lists.open.get(word.text.slice(0, length))
      if (open !== undefined) follow(open, words, i, hits)
    }
  }
  return lists.runs.length > 0 ? hits.sort((a, b) => a.start - b.start) : hits
}

function follow(phrases: readonly Phrase[], words: readonly Word[], at: number, hits: Hit[]): void {
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

/** At most this many finds of one run of signs; a text of one repeated word has no more to say. */
const MAX_RUNS = 50

function findRuns(text: string, run: string, category: Category, hits: Hit[]): void {
  let at = text.indexOf(run)
  for (let n = 0; at >= 0 && n < MAX_RUNS; n++) {
    hits.push({ start: at, end: at + run.length, category })
    at = text.indexOf(run, at + run.length)
  }
}

function compile(lang: Language): Compiled {
  const known = compiled.get(lang)
  if (known !== undefined) return known
  const exact = new Map<string, Phrase[]>()
  const open = new Map<string, Phrase[]>()
  const runs: { category: Category; text: string }[] = []
  for (const category of CATEGORIES) {
    for (const entry of LEXICONS[lang][category].split('|')) {
      if (entry === '') continue
      if (lang === 'ja') {
        runs.push({ category, text: entry })
        continue
      }
      const [first = '', ...tail] = entry.replace(/[0-9]/g, '0').split(/[ -]/)
      const table = first.endsWith('*') ? open : exact
      const key = first.replace('*', '')
      table.set(key, [...(table.get(key) ?? []), { category, tail }])
    }
  }
  const openLengths = [...new Set([...open.keys()].map((key) => key.length))].sort((a, b) => a - b)
  const made = { exact, open, openLengths, runs }
  compiled.set(lang, made)
  return made
}
