/** Grief, illness, danger or a legal threat: then the way of writing is not what matters. */

import { isLanguage, type Language } from '../lexicon/lexicons'
import { compilePhrases, type Found, findPhrases, type Phrases } from '../lexicon/phrases'
import type { Prepared } from '../prepare'
import type { SensitiveKind } from '../types'
import { LISTS } from './lists'
import { TERMS, type Term } from './terms'

/** The gravest first: where several are named, this one is answered. */
const ALONE: readonly SensitiveKind[] = ['danger', 'grief', 'illness', 'legal']
/** Two terms that mean it only together, in this order of words or the other. */
const PAIRS: Record<SensitiveKind, readonly [Term, Term]> = {
  danger: ['hazard', 'body'],
  grief: ['kin', 'dead'],
  illness: ['self', 'disease'],
  legal: ['lawyer', 'suing'],
}
/** Units of text that may lie between the two. */
const REACH = 28
const REACH_JA = 10

/** What makes nothing of a term right before it: a stroke of luck, in danger of losing a file, a funeral home. */
const NOTHING = /^ (of (luck|genius|los|miss|being)|home|parlou?r|director|business|insurance)/

const compiled = new Map<Language, Phrases<Term>>()

/** By phrases in their context alone; null where nothing of the kind is said. */
export function sensitiveKind(prepared: Prepared): SensitiveKind | null {
  if (!isLanguage(prepared.lang)) return null
  const found = findPhrases(listsOf(prepared.lang), prepared.text, prepared.words).filter(
    ({ end }) => !NOTHING.test(prepared.text.slice(end, end + 20)),
  )
  if (found.length === 0) return null
  const reach = prepared.lang === 'ja' ? REACH_JA : REACH
  const isSaid = (kind: SensitiveKind) =>
    found.some((hit) => hit.category === kind) || isPaired(prepared, found, PAIRS[kind], reach)
  return ALONE.find(isSaid) ?? null
}

function isPaired(
  prepared: Prepared,
  found: readonly Found<Term>[],
  [one, other]: readonly [Term, Term],
  reach: number,
): boolean {
  const others = found.filter((hit) => hit.category === other)
  return (
    others.length > 0 &&
    found.some((a) => a.category === one && others.some((b) => areClose(prepared.text, a, b, reach)))
  )
}

function areClose(text: string, a: Found<Term>, b: Found<Term>, reach: number): boolean {
  const from = Math.min(a.end, b.end)
  const to = Math.max(a.start, b.start)
  return to >= from && to - from <= reach && !/[.!?。！？…\n;]/.test(text.slice(from, to))
}

function listsOf(lang: Language): Phrases<Term> {
  const known = compiled.get(lang)
  if (known !== undefined) return known
  const lists = LISTS[lang]
  const made = compilePhrases(
    TERMS.map((term) => [term, lists[term]] as const),
    lang === 'ja',
  )
  compiled.set(lang, made)
  return made
}
