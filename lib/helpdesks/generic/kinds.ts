/** The bodies of one page's messages are set alike: the class that most blocks have once, and that holds their words. */
import { attributeOf } from '../native'
import { proseOf } from './body'
import { isPersonAddress } from './person-link'
import type { Range } from './range'
import type { Spot, Survey } from './spot'
import { isBareTime, isByline, isLineOfTime } from './times'

/** A page can invent endless classes. */
const MAX_CLASSES = 8
/** Characters of one block that count: one long message tells no more than others. */
const MAX_COUNTED = 400
/** Of the blocks, and of their words. */
const MOST_BLOCKS = 0.6
/** Lines of a log may be as many as the messages among them. */
const SOME_BLOCKS = 0.35
const ENOUGH_WORDS = 0.3
const WORDS_OF_NAMED = 0.2
/** Of what is called a message's body, which lines of a log among the messages have not. */
const FEW_BLOCKS = 0.15
const WORDS_OF_CALLED = 0.03
const CALLED = 20
const MOST_WORDS = 0.97
/** Spots among which a head would stand, and its characters. */
const FIRST = 25
const LONGEST_HEAD = 90

type Kind = {
  key: string
  blocks: number
  words: number
  size: number
  named: number
  heads: number
  linked: number
  texts: Set<string>
}

/** Null where the bodies have nothing in common that names them. */
export function bodyKindIn(survey: Survey, ranges: readonly Range[]): string | null {
  const kinds = new Map<string, Kind>()
  let words = 0
  for (const { from, to } of ranges) {
    const prose = proseOf(survey.spots, from, to, null)
    words += Math.min(prose[0] ?? 0, MAX_COUNTED)
    for (const [key, at] of firstOfEach(survey.spots, from, to)) {
      count(kinds, key, survey.spots[at] as Spot, prose[at - from] ?? 0)
      if (isHeaded(survey.spots, at)) (kinds.get(key) as Kind).heads += 1
    }
  }
  let best: { key: string; score: number } | null = null
  for (const kind of kinds.values()) {
    const score = scoreOf(kind, ranges.length, words)
    if (score > (best?.score ?? 0)) best = { key: kind.key, score }
  }
  return best?.key ?? null
}

/** The outermost spots of a kind in a block. */
export function bodiesOf(
  { spots }: Survey,
  { from, to }: Pick<Range, 'from' | 'to'>,
  kind: string,
): number[] {
  const found: number[] = []
  for (let at = from + 1; at < to; at++) {
    const spot = spots[at] as Spot
    if (spot.isControl || !keysOf(spot).includes(kind)) continue
    found.push(at)
    at = spot.end - 1
  }
  return found
}

function firstOfEach(spots: Spot[], from: number, to: number): Map<string, number> {
  const first = new Map<string, number>()
  for (let at = from + 1; at < to; at++) {
    const spot = spots[at] as Spot
    if (spot.isControl) continue
    for (const key of keysOf(spot)) if (!first.has(key)) first.set(key, at)
  }
  return first
}

function keysOf({ el, name, classes: own, isBare }: Spot): string[] {
  const classes = own.split(/\s+/, MAX_CLASSES).filter((token) => token !== '')
  const keys = classes.map((token) => `${name}.${token.replace(/\d+/g, '#')}`)
  const test = isBare ? null : attributeOf(el, 'data-testid')
  if (test) keys.push(`@${test.replace(/\d+/g, '#')}`)
  return name === 'iframe' || name === 'pre' ? [...keys, name] : keys
}

function count(kinds: Map<string, Kind>, key: string, spot: Spot, prose: number) {
  const kind = kinds.get(key) ?? {
    key,
    blocks: 0,
    words: 0,
    size: 0,
    named: 0,
    heads: 0,
    linked: 0,
    texts: new Set(),
  }
  kinds.set(key, kind)
  kind.blocks += 1
  const share = prose > MAX_COUNTED ? MAX_COUNTED / prose : 1
  kind.words += prose * share
  kind.size += spot.size * share
  kind.linked += spot.linked * share
  if (spot.says.has('body') || spot.name === 'iframe' || AS_TYPED.test(spot.classes)) kind.named += 1
  if (NO_BODY.some((meaning) => spot.says.has(meaning))) kind.named -= 1
  kind.texts.add(`${spot.own} ${spot.size}`)
}

/** A "message-body", which a log's lines have not. */
export const WORDS_OF_MESSAGE =
  /(message|msg|comment|reply|article|mail|note|post)s?[-_]?(body|text|content)/i

/** Its lines are broken as somebody broke them. */
export const AS_TYPED = /(^|[\s.])whitespace-pre-(wrap|line)(\s|$)/

const NO_BODY = ['time', 'author', 'notName', 'subject', 'chrome'] as const

/** A name or a time stands first in it. */
function isHeaded(spots: Spot[], from: number): boolean {
  const { end } = spots[from] as Spot
  for (let at = from, said = 0; at < end && said < FIRST; at++) {
    const spot = spots[at] as Spot
    // Buttons with pictures may stand there too.
    if (spot.size > 0 && !spot.isControl) said++
    if (isBareTime(spot) || isByline(spot) || isLineOfTime(spot)) return true
    if (spot.own.includes('@') && spot.own.length < LONGEST_HEAD) return true
    if (at === from || spot.size === 0 || spot.size >= LONGEST_HEAD) continue
    if (spot.says.has('author') || (HEADING.test(spot.name) && leadsToPerson(spots, at))) return true
  }
  return false
}

/** What a name stands in; a mention among the words does not. */
const HEADING = /^(b|strong|dt|h[1-6])$/

function leadsToPerson(spots: Spot[], at: number): boolean {
  const { end, size } = spots[at] as Spot
  for (let inner = at + 1; inner < end; inner++) {
    const { el, name, linked } = spots[inner] as Spot
    if (name === 'a' && linked === size && isPersonAddress(attributeOf(el, 'href') ?? '')) return true
  }
  return false
}

function scoreOf(
  { key, blocks, words, size, named, heads, linked, texts }: Kind,
  of: number,
  all: number,
): number {
  const share = all === 0 ? 0 : words / all
  const isNamed = named > blocks / 2
  const isCalled = isNamed && (WORDS_OF_MESSAGE.test(key) || AS_TYPED.test(key))
  if (
    blocks < of * (isCalled ? FEW_BLOCKS : isNamed ? SOME_BLOCKS : MOST_BLOCKS) ||
    blocks < 2 ||
    share < (isCalled ? WORDS_OF_CALLED : isNamed ? WORDS_OF_NAMED : ENOUGH_WORDS)
  )
    return 0
  if (heads > blocks / 2 || named < -blocks / 2 || size === 0 || (blocks > 2 && texts.size <= blocks / 2))
    return 0
  // Each block has one, and nothing but its words are in it.
  const isWhole = blocks === of && of > 2 && share > MOST_WORDS && words > size * MOST_WORDS
  // Links lead to people from a head, and seldom fill a message.
  const free = 1 - Math.min(0.8, linked / size)
  return (
    share *
    free *
    (words / size) ** 1.5 *
    (isNamed ? 2.5 * (blocks / of) ** 0.5 : isWhole ? 2.5 : blocks / of) *
    (isCalled ? CALLED : 1)
  )
}
