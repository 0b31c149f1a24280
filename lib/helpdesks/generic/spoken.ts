/** Who speaks to whom, and of whom: those of a house greet whom they answer, and write down what somebody asked them. */
import type { Person } from '../types'
import type { Block } from './blocks'
import { SURE } from './marks'
import { ownWords } from './own-words'
import type { Survey } from './spot'

/** Characters in which a greeting stands, and in which a first sentence names somebody. */
const GREETING = 60
const SENTENCE = 90
const SHORTEST = 3
/** A page can invent endless authors. */
const MOST = 40

/** For each block the authors whom it greets, and whom it names otherwise at its start; by their keys. */
export type Spoken = { to: readonly string[]; of: readonly string[] }

export function spokenIn(survey: Survey, blocks: readonly Block[], keys: readonly string[]): Spoken[] {
  const names = [...namesOf(blocks, keys)].map(
    ([key, words]) => [key, words.map(greeted), words.map(mentioned)] as const,
  )
  return blocks.map((block, index) => {
    const text = ownWords(survey, block, SENTENCE * 2)
    const others = names.filter(([key]) => key !== keys[index])
    const says = (pattern: RegExp) => pattern.test(text)
    const to = others.flatMap(([key, greetings]) => (greetings.some(says) ? [key] : []))
    const of = others.flatMap(([key, , mentions]) => (mentions.some(says) && !to.includes(key) ? [key] : []))
    return { to, of }
  })
}

/**
 * Written down at the start for whom it names, who answers later; whoever is greeted is of the other side.
 * @param first the first message that is no note. @param isNamed whether the page says who wrote it.
 * @param leans of each author, above 0 the customer's side: changed.
 */
export function withSpoken(
  spoken: readonly Spoken[],
  keys: readonly string[],
  first: number,
  isNamed: boolean,
  viewer: string | null,
  leans: Map<string, number>,
) {
  const lean = (key: string) => leans.get(key) ?? 0
  const opener = keys[first] ?? ''
  const [about, ...more] = spoken[first]?.of ?? []
  if (about !== undefined && more.length === 0 && lean(opener) < ASKING && lean(about) >= 0) {
    leans.set(about, ASKING)
    leans.set(opener, -SURE)
  }
  // Their own ticket: somebody greets them before they said a word.
  if (viewer !== null && spoken[first]?.to.includes(viewer)) leans.delete(viewer)
  const greetings = spoken.flatMap(({ to }, index) => to.map((other) => [keys[index] ?? '', other] as const))
  const side = (key: string) => (Math.abs(lean(key)) < WEAK ? 0 : Math.sign(lean(key)))
  // Where nothing says who the customer is, whoever began asked, but not by the name of who answers.
  const isAssumed = isNamed && side(opener) === 0 && !keys.some((key) => side(key) > 0)
  if (isAssumed && greetings.some((pair) => pair.includes(opener)))
    leans.set(opener, spoken[first]?.to.length ? -1 : 1)
  for (let turn = 0; turn <= TURNS; turn++)
    for (const [key, other] of greetings) {
      if (turn === TURNS && side(key) === 0 && side(other) === 0) leans.set(other, 1)
      if (side(key) === 0 && side(other) !== 0) leans.set(key, -side(other))
      else if (side(other) === 0 && side(key) !== 0) leans.set(other, -side(key))
    }
}

/** Less is no more than a hint. */
const WEAK = 0.5
const TURNS = 2
/** As sure as a field of the ticket that names them. */
const ASKING = 4

/** "Hello Ann,", "Dear Mr Lee,", "Thank you, Ann!" */
const greeted = (word: string) =>
  new RegExp(`^.{0,${GREETING}}?(?<![\\p{L}\\d])${word}\\s?([,!:،，！：\\n]|\\.?$)`, 'iu')

/** "Ann Lee called this morning." */
const mentioned = (word: string) =>
  new RegExp(`^[^.!?\\n]{0,${SENTENCE}}(?<![\\p{L}\\d@])${word}(?![\\p{L}\\d@])`, 'iu')

/** The words of each author's name that are no one else's. */
function namesOf(blocks: readonly Block[], keys: readonly string[]): Map<string, string[]> {
  const names = new Map<string, Set<string>>()
  blocks.forEach(({ author }, index) => {
    const key = keys[index] ?? ''
    if (names.size < MOST || names.has(key))
      names.set(key, new Set([...(names.get(key) ?? []), ...wordsOf(author)]))
  })
  const isOnes = (word: string) => [...names.values()].filter((each) => each.has(word)).length === 1
  return new Map([...names].map(([key, words]) => [key, [...words].filter(isOnes)]))
}

/** An address may be written in other letters than people are called. "von" and "from" are nobody's own. */
function wordsOf({ name }: Person): string[] {
  const words = (name ?? '').split(/[^\p{L}]+/u).filter((word) => word.length >= SHORTEST)
  const capital = words.filter((word) => /^\p{Lu}/u.test(word))
  return (capital.length > 0 ? capital : words).map((word) => word.toLowerCase())
}
