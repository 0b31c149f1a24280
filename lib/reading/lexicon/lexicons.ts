/** The word lists of all languages, and where their words stand in a text. */

import type { Word } from '../tokenize'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { ja } from './ja'
import { ka } from './ka'
import { compilePhrases, type Found, findPhrases, type Phrases } from './phrases'
import { pt } from './pt'
import { ru } from './ru'
import { CATEGORIES, type Category, type Lexicon } from './types'

export const LANGUAGES = ['en', 'de', 'es', 'fr', 'it', 'ja', 'ka', 'pt', 'ru'] as const
export type Language = (typeof LANGUAGES)[number]
export type Hit = Found<Category>

const LEXICONS: Record<Language, Lexicon> = { en, de, es, fr, it, ja, ka, pt, ru }
const compiled = new Map<Language, Phrases<Category>>()

export const isLanguage = (lang: string): lang is Language => (LANGUAGES as readonly string[]).includes(lang)

/** Into a list by category: how often its words are among the hits. */
export function countKinds(into: Int32Array, hits: readonly Hit[]): void {
  into.fill(0)
  for (const { kind } of hits) into[kind] = (into[kind] ?? 0) + 1
}

/** The words that tell a language, in no order. */
export const stopWords = (lang: Language): string[] => LEXICONS[lang].stop.split('|')

/** Every listed word or phrase, in order of place; a place may belong to several categories. */
export function lexiconHits(text: string, words: readonly Word[], lang: Language): Hit[] {
  let lists = compiled.get(lang)
  if (lists === undefined) {
    const lexicon = LEXICONS[lang]
    lists = compilePhrases(
      CATEGORIES.map((category) => [category, lexicon[category]] as const),
      lang === 'ja',
    )
    compiled.set(lang, lists)
  }
  return findPhrases(lists, text, words)
}
