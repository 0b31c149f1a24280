/** Where in a block the words themselves stand, and what around them is the page's own. */
import { isMailHead } from './mail-head'
import { isLine } from './mail-lines'
import { FULL } from './person-link'
import type { Spot, Survey } from './spot'
import { isBareTime, isByline } from './times'

/** `said`: the words alone, where a head stands among them in the same text. */
export type Body = { at: number; el: Element; skip: ReadonlySet<Element>; said?: string }

/** Text of its own beside what it holds: going further down would lose a part of the message. */
const TEXTUAL = new Set(
  'p blockquote pre ul ol dl table tbody tr a b strong em i u span code h1 h2 h3 h4 h5 h6'.split(' '),
)
const SHORT = 100

/** Null where nothing but a head stands in it. @param author the spot that names the author. */
export function bodyIn({ spots }: Survey, from: number, to: number, author: number | null): Body | null {
  const prose = proseOf(spots, from, to, author)
  const of = (at: number) => prose[at - from] ?? 0
  const at = largest(topsOf(spots, from, to), of)
  return at === null ? null : innerBody(spots, at, of)
}

/** The body where it is known which spot holds it. */
export function bodyAt({ spots }: Survey, from: number, author: number | null): Body {
  const { end } = spots[from] as Spot
  const prose = proseOf(spots, from, end, author)
  // An address may be all that somebody wrote.
  if (prose[0] === 0 && (spots[from] as Spot).mails > 0)
    return { at: from, el: (spots[from] as Spot).el, skip: new Set() }
  return innerBody(spots, from, (at) => prose[at - from] ?? 0)
}

/** Its first line is a head. */
export function isHeaded({ spots }: Survey, body: Body | null): boolean {
  if (!body) return false
  const head = topsOf(spots, body.at + 1, (spots[body.at] as Spot).end).find(
    (at) => (spots[at]?.size ?? 0) > 0,
  )
  const { times = 0, el } = spots[head ?? -1] ?? {}
  return el !== undefined && times > 0 && body.skip.has(el)
}

function innerBody(spots: Spot[], from: number, of: (at: number) => number): Body {
  let at = from
  for (let next = deeper(spots, at, of); next !== null; next = deeper(spots, at, of)) at = next
  return { at, el: (spots[at] as Spot).el, skip: skipIn(spots, at, of) }
}

/** The block itself, and where it only heads what follows, that too. */
function topsOf(spots: Spot[], from: number, to: number): number[] {
  const tops: number[] = []
  for (let at = from; at < to; at = spots[at]?.end ?? to) tops.push(at)
  return tops
}

function largest(places: number[], of: (at: number) => number): number | null {
  const best = places.reduce<number | null>(
    (top, at) => (of(at) > (top === null ? 0 : of(top)) ? at : top),
    null,
  )
  return best
}

/** The child that holds what its holder says; null where the holder is the body. */
function deeper(spots: Spot[], at: number, of: (at: number) => number): number | null {
  const holder = spots[at] as Spot
  const children = topsOf(spots, at + 1, holder.end)
  const whole = of(at)
  const best = largest(children, of)
  if (best === null) return null
  const isNamed = (child: number) => (spots[child] as Spot).says.has('body')
  const named = children.filter((child) => isNamed(child) && of(child) >= whole * 0.5)
  if (named.length === 1) return named[0] ?? null
  if (holder.says.has('body') && !children.some(isNamed) && of(best) < whole) return null
  const { name, own } = spots[best] as Spot
  if (
    own !== '' &&
    whole - of(best) > SIGNS &&
    children.every((each) => of(each) === 0 || isLine(spots, each))
  )
    return null
  // "Ann: Hello": what stands between the name and the words is a sign.
  if (name === 'span' && isLast(spots, children, best, of) && whole - of(best) <= SIGNS) return best
  if (TEXTUAL.has(name) && !isNamed(best)) return of(best) === whole && hasInner(spots, best) ? best : null
  const beside = whole - of(best)
  // An answer may be shorter than what is quoted under it.
  const quoted = quotedIn(spots, best)
  if (beside > SIGNS && quoted > 0 && of(best) - quoted < Math.max(beside, SHORT)) return null
  return of(best) > beside * 4 && beside <= SHORT ? best : null
}

/** What somebody else wrote, after a line that says so: "Ann wrote:". */
function quotedIn(spots: Spot[], from: number): number {
  let [quoted, isIntroduced] = [0, false]
  for (let at = from; at < (spots[from]?.end ?? from); at++) {
    const { name, size, end, own } = spots[at] as Spot
    isIntroduced ||= /[:：]$/.test(own)
    if (name !== 'blockquote') continue
    quoted += isIntroduced ? size : 0
    at = end - 1
  }
  return quoted
}

/** No words but in it. */
const isLast = (spots: Spot[], children: number[], best: number, of: (at: number) => number) =>
  children.length > 1 &&
  children.every((child) => child === best || of(child) === 0 || spots[child]?.isControl)

const SIGNS = 3

/** A table or a cell may be the whole frame of a message. */
const hasInner = (spots: Spot[], at: number) => /^(table|tbody|tr|span|dl)$/.test((spots[at] as Spot).name)

/** Characters of each spot's text that are no author, no time and no control. */
export function proseOf(spots: Spot[], from: number, to: number, author: number | null): number[] {
  const prose = new Array<number>(Math.max(0, to - from)).fill(0)
  const holdsBody = new Uint8Array(Math.max(0, to - from))
  const isInBody = (at: number) => {
    for (let up = spots[at]?.up ?? -1; up > from; up = spots[up]?.up ?? -1)
      if (spots[up]?.says.has('body')) return true
    return false
  }
  for (let at = to - 1; at >= from; at--) {
    const spot = spots[at] as Spot
    const inner = topsOf(spots, at + 1, spot.end)
    if (spot.says.has('body') || inner.some((child) => holdsBody[child - from])) holdsBody[at - from] = 1
    const own = spot.size - inner.reduce((sum, child) => sum + countedOf(spots[child]), 0)
    const isHead =
      at !== from &&
      (at === author ||
        isMailHead(spots, at) ||
        isHeadLine(spots, inner, spot) ||
        isHeadPart(spot, holdsBody[at - from] === 1, () => isInBody(at)))
    prose[at - from] = isHead ? 0 : own + inner.reduce((sum, child) => sum + (prose[child - from] ?? 0), 0)
  }
  return prose
}

/** Somebody, what they are, and when, over words: a line of a head, even where the body holds it. */
function isHeadLine(spots: Spot[], inner: number[], { own, times, size, end, up }: Spot): boolean {
  const below = spots[end]
  if (own !== '' || times === 0 || size > SHORT || below?.up !== up || below.size === 0 || below.times > 0)
    return false
  const parts = inner.flatMap((at) => spots[at] ?? []).filter((part) => part.size > 0)
  const others = parts.filter((part) => !isBareTime(part))
  return others.length > 0 && others.length < parts.length && others.every(isSomebody)
}

const isSomebody = ({ says, own, size }: Spot) =>
  SOMEBODY.some((meaning) => says.has(meaning)) || (size === own.length && FULL.test(own))
const SOMEBODY = ['author', 'person', 'notName'] as const

/** What of a child its holder counts as its own. */
const countedOf = (spot: Spot | undefined) => (spot && !spot.isControl ? spot.size : 0)

function isHeadPart(spot: Spot, holdsBody: boolean, isInBody: () => boolean): boolean {
  const { name, says, size, times, linked } = spot
  if (spot.isControl || spot.isRepeated || isBareTime(spot) || isByline(spot) || name === 'label') return true
  if (holdsBody) return false
  if (says.has('chrome') && times === 0 && linked < size / 2 && isInBody()) return false
  if (says.has('chrome')) return size <= SHORT || (size <= SHORT * 4 && (times > 0 || linked > size / 2))
  // Fields of the page's own, such as what is attached.
  if (name === 'fieldset' && linked >= size * MOST_LINKED) return true
  if (name === 'a' && spot.own.includes('@') && linked >= size) return true
  // "message-user" is the user's message.
  const isNamed = says.has('author') || (says.has('person') && !says.has('message'))
  return size <= SHORT && (isNamed || says.has('notName'))
}

/** Head parts before the first word and after the last: in between, a date is part of the message. */
function skipIn(spots: Spot[], at: number, of: (at: number) => number): Set<Element> {
  const end = (spots[at] as Spot).end
  const skip = new Set<Element>()
  const told: number[] = []
  for (let inner = at + 1; inner < end; inner++)
    if (of(inner) > 0 && (spots[inner] as Spot).own !== '') told.push(inner)
  // Text of the body's own may stand anywhere in it.
  const isOwn = (spots[at] as Spot).own !== ''
  const [first = end, last = at] = isOwn ? [] : [told[0], told.at(-1)]
  for (let inner = at + 1; inner < end; inner++) {
    const spot = spots[inner] as Spot
    if (of(inner) > 0 || spot.size === 0) continue
    // A name within a sentence.
    if (spot.up !== at && (spots[spot.up] as Spot).own !== '' && of(spot.up) > 0) continue
    if (inner < first || inner > last || spot.isControl || isControl(spot)) skip.add(spot.el)
  }
  return skip
}

const MOST_LINKED = 0.8
const isControl = ({ says, size, linked }: Spot) => says.has('chrome') && linked >= size * MOST_LINKED
