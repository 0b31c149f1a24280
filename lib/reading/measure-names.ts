/** The names of the measures, by which training and reading know them, as the features that they are hashed to. */

import { bucket, hashText, SEED_MEASURE } from './hash'
import { LANGUAGES, type Language } from './lexicon/lexicons'
import { CATEGORIES, type Category } from './lexicon/types'

/** How a sentence ends. */
const ENDS = ['?', '!', '.'] as const
export const ASKS = 0
export const SHOUTS = 1
export const SAYS = 2
/** More than any length has. */
const LENGTHS = 10

/** Longer lists of the same, by category the one that it counts as. */
export const COUNTS_AS = CATEGORIES.map((category, kind) => {
  const same: Category | undefined =
    category === 'admire' ? 'praise' : category === 'resent' ? 'negative' : undefined
  return same === undefined ? kind : CATEGORIES.indexOf(same)
})

/** Categories whose company in one sentence tells praise from courtesy, complaint and question. */
const COMPANY: readonly [Category, string][] = [
  ['praise', 'p'],
  ['thanks', 't'],
  ['negative', 'n'],
  ['not', 'x'],
  ['you', 'y'],
  ['me', 'm'],
  ['but', 'b'],
  ['feeling', 'f'],
]

/** Categories that judge, and those beside which a judgement is praise, complaint or neither. */
const JUDGING: readonly Category[] = ['praise', 'good', 'thanks', 'negative', 'broken', 'slow', 'rude']
const BESIDE: readonly Category[] = [
  ...JUDGING,
  'helper',
  'worked',
  'lasting',
  'not',
  'you',
  'we',
  'me',
  'but',
  'feeling',
  'demand',
  'order',
  'hedge',
]

export const JUDGES = CATEGORIES.map((category) => JUDGING.includes(category))
export const IS_BESIDE = CATEGORIES.map((category) => BESIDE.includes(category))

/** By category its bit in a set of company; 0 for those that make none. */
export const COMPANY_BITS = CATEGORIES.map((category) => {
  const at = COMPANY.findIndex(([member]) => member === category)
  return at < 0 ? 0 : 1 << at
})

const lettersOf = (set: number): string =>
  COMPANY.map(([, letter], i) => (set & (1 << i) ? letter : '')).join('')

export const placeOfLanguage = (lang: Language | 'und'): number =>
  lang === 'und' ? LANGUAGES.length : LANGUAGES.indexOf(lang)
const langAt = (place: number): string => LANGUAGES[place] ?? 'und'

const featureOf = (name: string): number => bucket(hashText(name, SEED_MEASURE))

/** The feature of each value's name; a name is hashed when its value is first met. */
function named(nameOf: (value: number) => string): (value: number) => number {
  const known: number[] = []
  return (value) => {
    const feature = known[value] ?? featureOf(nameOf(value))
    known[value] = feature
    return feature
  }
}

/** The same for two values, the second of which is below `seconds`. */
function namedByTwo(
  seconds: number,
  nameOf: (first: number, second: number) => string,
): (first: number, second: number) => number {
  const feature = named((both) => nameOf(Math.floor(both / seconds), both % seconds))
  return (first, second) => feature(first * seconds + second)
}

/** A listed word where it stands. */
export const word = named((kind) => CATEGORIES[kind] ?? '')

/** Of one sentence. */
export const company = named((set) => `with=${lettersOf(set)}`)
export const companyEnd = namedByTwo(ENDS.length, (set, end) => `with=${lettersOf(set)}${ENDS[end]}`)
export const ending = namedByTwo(ENDS.length, (length, end) => `end=${ENDS[end]}${length}`)
const praisesEnd = namedByTwo(ENDS.length, (both, end) => `praises=${both >> 2}${ENDS[end]}${both & 3}`)
export const praises = (count: number, length: number, end: number) => praisesEnd(count * 4 + length, end)
/** A listed word soon after a "not". */
export const denied = named((kind) => `not ${CATEGORIES[kind]}`)

/** Two categories in one sentence. */
export const pair = namedByTwo(CATEGORIES.length, (one, other) => `${CATEGORIES[one]}&${CATEGORIES[other]}`)

/** Of a whole message. */
export const length = named((value) => `len=${value}`)
export const language = named((place) => `lang=${langAt(place)}`)
export const languageLength = namedByTwo(LENGTHS, (place, value) => `lang+len=${langAt(place)}${value}`)
export const marks = named((count) => `marks=${count}`)
export const marksLength = namedByTwo(LENGTHS, (count, value) => `marks+len=${count}/${value}`)
export const shouts = named((count) => `excl=${count}`)
export const lines = named((count) => `lines=${count}`)
export const sentences = named((count) => `sentences=${count}`)
export const emoji = named((count) => `emoji=${count}`)
export const digits = named((count) => `digits=${count}`)
export const figures = named((count) => `figures=${count}`)
export const odd = named((share) => `odd=${share}`)
export const asking = named((yes) => `ask=${yes}`)
export const much = namedByTwo(4, (kind, amount) => `${CATEGORIES[kind]}=${amount}`)
export const muchLength = namedByTwo(LENGTHS, (kind, value) => `${CATEGORIES[kind]}+len=${value}`)
export const none = named((kind) => `no ${CATEGORIES[kind]}`)
export const noneLength = namedByTwo(LENGTHS, (kind, value) => `no ${CATEGORIES[kind]}+len=${value}`)
