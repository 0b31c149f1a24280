/** The first message where nothing names it and nobody stands over it: the prose above the answers. */
import { attributeOf, dataOf, documentOf, firstChildOf, nameOf, nextSiblingOf, typeOf } from '../native'
import { textAt } from './author-signs'
import { FIGURES } from './figures'
import { AS_TYPED } from './kinds'
import { isOneOfMany } from './lists'
import { isLine } from './mail-lines'
import { isEnd } from './parts'
import type { Range } from './range'
import type { Spot, Survey } from './spot'
import { isBareTime } from './times'

/** Levels of the page up from what holds the answers. */
const LEVELS = 9
const NEAR = 4
/** Characters and words of a sentence, and characters of what somebody asks, long where nothing else speaks for it. */
const LONG_ENOUGH = 12
const WORDS = 4
const ENOUGH = 25
const LONG_LINE = 80
const LONG = 50

/** Where the words stand, and what in there is none of them. */
export type Told = Range & { bodyFrom: number; without: Set<Element> }

type Prose = { holder: number; text: number }

/**
 * The nearest prose before the blocks.
 * @param first and the last spot of the blocks. @param mustBeSure where nothing says that it is wanted.
 * @param title of the page: it repeats the subject.
 */
export function describedAbove(
  { spots }: Survey,
  first: number,
  last: number,
  mustBeSure: boolean,
  title: string,
): Range | null {
  let holder = spots[first]?.up ?? -1
  while (holder >= 0 && (spots[holder]?.end ?? 0) <= last) holder = spots[holder]?.up ?? -1
  for (let level = 0, to = first; level < LEVELS && holder >= 0; level++) {
    const prose = largestIn(spots, holder + 1, to)
    const holding = prose === null ? undefined : spots[prose.holder]
    const isSubject = prose !== null && title.includes(textAt(spots, prose.holder))
    const isFound = prose !== null && prose.text >= ENOUGH && !isLinks(holding) && !isSubject
    const isSure = isFound && (isTyped(spots, prose) || (level < NEAR && isHeaded(spots, holder, prose)))
    if (isFound && (isSure || !mustBeSure)) return rangeOf(spots, prose.holder, title)
    to = holder
    holder = spots[holder]?.up ?? -1
  }
  return null
}

/** What is asked on a page where nothing else is said: under a heading, or set as somebody's words are. */
export function askedAlone({ spots }: Survey, title: string): Range | null {
  const prose = largestIn(spots, 0, spots.length)
  const holder = prose === null ? undefined : spots[prose.holder]
  if (prose === null || holder === undefined || isLinks(holder) || holder.editors > 0) return null
  if (prose.text < LONG || title.includes(textAt(spots, prose.holder))) return null
  const isSet = isTyped(spots, prose) || (holder.says.has('body') && !holder.says.has('list'))
  return isSet || isHeaded(spots, holder.up, prose) ? rangeOf(spots, prose.holder, title) : null
}

/** Most of it is set as somebody broke its lines. */
const isTyped = (spots: Spot[], { holder, text }: Prose): boolean =>
  spots
    .slice(holder, spots[holder]?.end)
    .some(({ classes, size }) => AS_TYPED.test(classes) && size > text / 2)

/** Long, right under a heading or its own, and no line that says when what happened. */
function isHeaded(spots: Spot[], from: number, { holder, text }: Prose): boolean {
  const { times, end } = spots[holder] as Spot
  if (text < LONG || times > 0 || isOneOfMany(spots, holder, from)) return false
  let words = holder
  while (words < end && !isSentence(spots[words] as Spot)) words++
  return spots.slice(from + 1, words).some(({ name }) => /^h[1-4]$/.test(name))
}

/** "Welcome, Ann. Profile, log out". */
const isLinks = (spot: Spot | undefined) => spot === undefined || spot.linked > spot.size * 0.4

/** The holder with most sentences of its own among whole spots. */
function largestIn(spots: Spot[], from: number, to: number): Prose | null {
  const texts = new Map<number, number>()
  for (let at = from; at < to; ) {
    const spot = spots[at] as Spot
    if (isApart(spot)) {
      at = spot.end
      continue
    }
    if (isSentence(spot) && !isFields(spots, at)) {
      const isAlone = isWhole(spot) && !isLine(spots, at)
      const holder = isAlone || spot.up < from ? at : spot.up
      texts.set(holder, (texts.get(holder) ?? 0) + spot.size - spot.linked)
      at = spot.end
    } else at++
  }
  let best: Prose | null = null
  for (const [holder, text] of texts) if (text >= (best?.text ?? 0)) best = { holder, text }
  return best
}

/** A heading of its own, which the page's title repeats. */
export const isSubjectOf = (title: string, { name, own, size }: Spot): boolean =>
  HEAD.test(name) && own.length > SHORTEST && size === own.length && title.includes(own)

const TEXT = /^(p|span|b|i|em|strong|ul|ol|a|u|font)$/
const VERBATIM = /^(code|pre|blockquote)$/
const HEAD = /^(b|strong|h[1-6])$/
/** Characters of a subject. */
const SHORTEST = 7

const APART = /^(aside|nav|header|footer|label|legend|h[1-6]|th|dt|summary|button|select)$/
/** What a product says of itself. */
const HINT =
  /(^|[-_\s])(muted|secondary|hint|help|subtitle|alert|notice|tooltip|placeholder|breadcrumbs?|footer|sidebar|menu|nav|search|recent|related|(?<!overflow-|overflow-[xy]-)hidden)([-_\s]|$)/i

const isApart = (spot: Spot) =>
  spot.isControl ||
  APART.test(spot.name) ||
  isBareTime(spot) ||
  isEnd(spot) ||
  NOT_SAID.some((meaning) => spot.says.has(meaning)) ||
  // The words of a ticket may be called an article's.
  (spot.says.has('stored') && !spot.says.has('body')) ||
  HINT.test(spot.classes) ||
  attributeOf(spot.el, 'role') === 'complementary'

const NOT_SAID = ['event', 'draft'] as const

function isSentence({ el, name, own, size, linked }: Spot): boolean {
  if (size - linked < LONG_ENOUGH) return false
  // "2026-11-20 10:20, created by Ann Lee."
  if (name === 'li' && FIGURES.exec(own)?.index === 0) return false
  if (nameOf(el) === 'iframe') return true
  // A line of facts; a remark in brackets beside a button.
  if (/[·•|]|^\(.*\)$/.test(own)) return false
  // "Created by: Ann Lee".
  if (own.includes('@') || (own.includes(':') && own.length < LONG_LINE && !/[.!?]$/.test(own))) return false
  // Of a language without spaces the characters count.
  const words = own.split(/\s+/).length
  return words >= WORDS || (own.length >= LONG_ENOUGH && /[\p{Lo}]{6}/u.test(own))
}

/** "State: Open, Assigned to: Ann" in one paragraph, "Subject: Lost key" in a heading. */
function isFields(spots: Spot[], at: number): boolean {
  const { name, end } = spots[at] as Spot
  const labels = spots.slice(at + 1, end).filter(({ up, own }) => up === at && own.endsWith(':'))
  return labels.length > (/^h[1-6]$/.test(name) ? 0 : 1)
}

/** One of several paragraphs belongs to what holds them. */
const isWhole = ({ el }: Spot) => !/^(p|span|b|i|em|strong|li|ul|ol)$/.test(nameOf(el))

/** The largest between two spots; null where there are no sentences but in links. */
export function proseIn(spots: Spot[], from: number, to: number, title: string): Told | null {
  const prose = largestIn(spots, from, to)
  if (prose === null || isLinks(spots[prose.holder])) return null
  const range = rangeOf(spots, prose.holder, title)
  const head = spots[prose.holder + 1]
  if (head && isOverWords(spots, prose.holder)) range.without.add(head.el)
  return range
}

/** A line in bold before all else, whatever it says. */
function isOverWords(spots: Spot[], holder: number): boolean {
  const head = spots[holder + 1]
  if (head?.up !== holder || !HEAD.test(head.name) || spots[head.end]?.name !== 'br') return false
  const { el } = spots[holder] as Spot
  for (let node = firstChildOf(el); node && node !== head.el; node = nextSiblingOf(node))
    if (typeOf(node) !== TEXT_NODE || dataOf(node).trim() !== '') return false
  return true
}

const TEXT_NODE = 3

/** The subject over the words, which the page's title repeats, and boxes of fields among the paragraphs are none of them. */
function rangeOf(spots: Spot[], holder: number, title: string): Told {
  const { end } = spots[holder] as Spot
  const without = new Set<Element>()
  const head = spots[holder + 1]
  if (head?.up === holder && isSubjectOf(title, head)) without.add(head.el)
  for (let at = holder + 1; at < end; at = spots[at]?.end ?? end) {
    const spot = spots[at] as Spot
    const isText = TEXT.test(spot.name) || spots.slice(at, spot.end).some(({ name }) => VERBATIM.test(name))
    const isFact =
      isFields(spots, at) || isOwnNumber(spot) || (!isText && !isSentence(spot) && !isLine(spots, at))
    if (isFact) without.add(spot.el)
  }
  return { from: holder, to: end, bodyFrom: holder, without }
}

/** "Ticket number: 4711", where the page's address has it too. */
function isOwnNumber({ own, size, el }: Spot): boolean {
  const number = /^\p{L}[\p{L}\s]*[:：]\s?#?(\w*\d\w*)$/u.exec(own)?.[1]
  return number !== undefined && size === own.length && documentOf(el).URL.includes(number)
}
