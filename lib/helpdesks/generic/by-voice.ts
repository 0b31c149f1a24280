/** Who of a talk asks, where the page says little: what it says, weighed with how each of them writes. */
import type { Block } from './blocks'
import { ownWords } from './own-words'
import type { Survey } from './spot'
import { sideByTurns, type Turn } from './turns'
import { voiceOf } from './voice'
import { LONGEST } from './voice-signs'

/** A page can invent endless authors, and one can write endless messages. */
const MOST_AUTHORS = 40
const MOST_MESSAGES = 8
/** Characters of one author, after which nothing more is heard. */
const ENOUGH = 2000
/** No message is surer. */
const SUREST = 4

/** Of each author who talks, above 0 a customer: the more they wrote, the surer. */
export function voicesOf(
  survey: Survey,
  blocks: readonly Block[],
  keys: readonly string[],
  isTalk: (index: number) => boolean,
): Map<string, number> {
  const told = new Map<string, number[]>()
  const heard = new Map<string, number>()
  blocks.forEach((block, index) => {
    const key = keys[index] ?? ''
    const voices = told.get(key) ?? []
    const letters = heard.get(key) ?? 0
    if (!isTalk(index) || voices.length >= MOST_MESSAGES || letters >= ENOUGH) return
    if (told.size >= MOST_AUTHORS && !told.has(key)) return
    const words = ownWords(survey, block, LONGEST)
    const voice = voiceOf(words)
    heard.set(key, letters + words.length)
    told.set(key, [...voices, Math.max(-SUREST, Math.min(SUREST, voice))])
  })
  return new Map([...told].map(([key, voices]) => [key, sum(voices) / Math.sqrt(voices.length)]))
}

/** How much each counts in the log odds: fitted to pages of 30 systems, as they were first read and as they are now. */
/** Of a person; blocks without a name may be anybody's. */
const ASSUMED = 2.2
const ASSUMED_NAMELESS = 0.3
const NAMELESS = /^#/
const LEAN = 3.4
const MOST_LEAN = 1.3
/** Of a side, as a field or the head of the page tells it. */
const SURELY = 2
const BEGAN = 0.9
const VOICE = 0.93
const BESIDE_OTHERS = 0.75
const ASKING = 0.4
/** Chosen on the same pages, of more than two people. */
const TURN = 1.6

/**
 * @param authors those who talk, in order. @param assumed those of them who are customers by all that the page says.
 * @param leans what it says of each, above 0 a customer. @param asked who said what stands apart over all else.
 * @param turns who answered whom.
 */
export function withVoices(
  authors: readonly string[],
  assumed: ReadonlySet<string>,
  leans: ReadonlyMap<string, number>,
  voices: ReadonlyMap<string, number>,
  asked: string | null = null,
  turns: readonly Turn[] = [],
): ReadonlySet<string> {
  // Nobody's words are known: a language that was not learned, or names alone. Or the page tells each of them apart.
  const isTold = (key: string) => (leans.get(key) ?? 0) * (assumed.has(key) ? 1 : -1) >= SURELY
  if (authors.length < 2 || authors.every((key) => !voices.get(key)) || authors.every(isTold)) return assumed
  const voice = (key: string) => voices.get(key) ?? 0
  const all = sum(authors.map(voice))
  const odds = authors.map((key, at) => {
    const lean = Math.max(-MOST_LEAN, Math.min(MOST_LEAN, leans.get(key) ?? 0))
    const order = NAMELESS.test(key) && key !== asked ? ASSUMED_NAMELESS : ASSUMED
    // Where all are told to be customers, what was assumed is all there is.
    const told = lean !== 0 && lean > 0 === assumed.has(key) ? LEAN * lean : assumed.has(key) ? order : -order
    const others = (all - voice(key)) / (authors.length - 1)
    const side = authors.length > 2 ? TURN * sideByTurns(turns, key, (each) => assumed.has(each)) : 0
    const begun = at === 0 ? BEGAN : 0
    return told + begun + VOICE * voice(key) + BESIDE_OTHERS * (voice(key) - others) + side + ASKING
  })
  // Somebody asked.
  const least = Math.max(...odds)
  const asking = authors.filter((_, at) => (odds[at] ?? 0) > 0 || odds[at] === least)
  return new Set(asking.length < authors.length ? asking : withoutAnswerer(asking, voice))
}

/** Somebody answered: whoever sounds most like it, if only of two who have names. */
function withoutAnswerer(authors: readonly string[], voice: (key: string) => number): readonly string[] {
  const least = Math.min(...authors.map(voice))
  const isTold = least < 0 && !authors.some((key) => NAMELESS.test(key) && voice(key) === least)
  const areTwo = authors.length === 2 && !authors.some((key) => NAMELESS.test(key))
  return isTold || areTwo ? authors.filter((key) => voice(key) > least) : authors
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
