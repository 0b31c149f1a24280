/** Who wrote each block: by what the markup calls it, a mail address, a link to a person, or the line beside the time. */
import { attributeOf, closest, nameOf } from '../native'
import { toPerson } from '../person'
import type { Person } from '../types'
import type { Spot, Survey } from './spot'
import { FIGURES, isBareTime } from './times'

const LONGEST_NAME = 90
const PERSON_LINK =
  /(^|[#/?&=._-])(users?|profiles?|people|members?|memberlist|agents?|contacts?|customers?|accounts?|u)([/?&=._-]|$)/i
const STRONG = new Set(['b', 'strong', 'h2', 'h3', 'h4', 'h5', 'h6', 'cite', 'address', 'dt'])
/** In a picture's place. */
const INITIALS = /^\p{Lu}{1,2}$/u
const FILE = /^[^@]+\.(png|jpe?g|gif|svg|webp|pdf|txt|docx?|xlsx?|zip|csv|eml|log)$/i
/** Less than this says too little, alone and together with the other blocks. */
const ENOUGH = 0.4
const ENOUGH_TOGETHER = 1.8

export type Author = { at: number; person: Person }
type Candidate = { at: number; score: number; key: string; text: string }
/** `bodyFrom`: where the words stand in a block that holds much else. `not`: what is no name, because it is the body. */
export type Range = { from: number; to: number; bodyFrom?: number; not?: number }

/** Blocks of one page show their author alike: the place that suits most of them counts for all. */
export function authorsIn({ spots }: Survey, ranges: readonly Range[]): (Author | null)[] {
  const found = ranges.map((range) => candidatesIn(spots, range))
  const worth = worthOfPlaces(found)
  return found.map((candidates) => {
    const at = bestOf(candidates, worth)
    if (!at || total(at, worth) < ENOUGH_TOGETHER) return null
    const person = personOf(spots, at.at)
    if (person.name !== null && person.email !== null) return { at: at.at, person }
    // A name and an address often stand apart.
    const other = candidates.filter(({ text }) => text.includes('@') === (person.email === null))
    const more = bestOf(
      other.filter((each) => !isWithin(spots, at.at, each.at)),
      worth,
    )
    const rest = more && personOf(spots, more.at)
    const name = person.name ?? (rest && rest.email === null ? rest.name : null)
    const isSame = person.name !== null && more?.text.includes(person.name)
    const email = person.email ?? (isSame ? (rest?.email ?? null) : null)
    return name === null && email === null ? null : { at: at.at, person: { name, email } }
  })
}

const isWithin = (spots: Spot[], outer: number, inner: number) =>
  inner >= outer && inner < (spots[outer]?.end ?? 0)

/** Of two alike the inner one. */
function bestOf(candidates: readonly Candidate[], worth: Map<string, number>): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (top, each) => (!top || total(each, worth) > total(top, worth) ? each : top),
    null,
  )
}

const total = ({ score, key }: Candidate, worth: Map<string, number>) => score + (worth.get(key) ?? 0)

/** A place that all blocks have, with more than one text: a label says the same in all of them. */
function worthOfPlaces(found: readonly Candidate[][]): Map<string, number> {
  const texts = new Map<string, string[]>()
  for (const candidates of found) {
    const seen = new Set<string>()
    for (const { key, text } of candidates) {
      if (seen.has(key)) continue
      seen.add(key)
      const known = texts.get(key)
      if (known) known.push(text)
      else texts.set(key, [text])
    }
  }
  const worth = new Map<string, number>()
  for (const [key, each] of texts) {
    const distinct = new Set(each).size
    // The same in all of them is a label, another in each is a number.
    const isLabel = each.length > 2 && distinct === 1
    const isNumber = each.length > 3 && distinct === each.length && each.every((text) => /\d/.test(text))
    worth.set(key, (2 * each.length) / found.length - (isLabel || isNumber ? 3 : 0))
  }
  return worth
}

const MAX_CANDIDATES = 40

export function candidatesIn(spots: Spot[], { from, to, not }: Range): Candidate[] {
  const found: Candidate[] = []
  let said = 0
  for (let at = from; at < to; at = spots[at]?.end ?? to)
    said += (spots[at]?.size ?? 0) - (spots[at]?.timed ?? 0)
  for (let at = from; at < to && found.length < MAX_CANDIDATES; at++) {
    const spot = spots[at] as Spot
    if (at === not) {
      at = spot.end - 1
      continue
    }
    if (spot.size === 0 || spot.size > LONGEST_NAME || spot.timed >= spot.size * 0.8) continue
    // All that the block says: its words.
    if (spot.size >= said) continue
    const score = scoreOf(spots, at, from)
    if (score < ENOUGH) continue
    const key = `${nameOf(spot.el)} ${attributeOf(spot.el, 'class')?.slice(0, 80) ?? placeOf(spots, at)}`
    found.push({ at, score, key, text: textAt(spots, at) })
  }
  return found
}

/** Which child it is of its holder. */
function placeOf(spots: Spot[], at: number): number {
  let place = 0
  for (let other = (spots[at]?.up ?? 0) + 1; other < at; other = spots[other]?.end ?? at) place++
  return place
}

/** The text of a small spot, roughly. */
function textAt(spots: Spot[], at: number, isBeside: (spot: Spot) => boolean = () => false): string {
  let text = spots[at]?.own ?? ''
  for (let inner = at + 1; inner < (spots[at]?.end ?? at); ) {
    const spot = spots[inner] as Spot
    if (!isBeside(spot)) text += ` ${spot.own}`
    inner = isBeside(spot) ? spot.end : inner + 1
  }
  return text.replace(/\s+/g, ' ').trim()
}

function scoreOf(spots: Spot[], at: number, from: number): number {
  const { el, says, end, size } = spots[at] as Spot
  const name = nameOf(el)
  const href = name === 'a' ? (attributeOf(el, 'href') ?? '') : ''
  const text = textAt(spots, at)
  if (!/\p{L}/u.test(text) || /^[#@([]/.test(text)) return 0
  if (INITIALS.test(text) || FILE.test(text)) return 0
  let score = at - from < 8 ? 0.6 : 0
  if (says.has('author')) score += 4
  else if (says.has('person')) score += 2.5
  if (says.has('notName')) score -= 3
  if (says.has('body') || says.has('subject')) score -= 2
  if (/^mailto:/i.test(href)) score += 3
  else if (href !== '' && PERSON_LINK.test(href)) score += 2.5
  if (STRONG.has(name)) score += 1.5
  const words = text.split(/\s+/).length
  if (text.includes('@') && words <= 8) score += 2
  if (/^[^:@]{2,20}:\s+\p{L}/u.test(text)) score += 1
  if (/\d/.test(text) && !text.includes('@')) score -= says.has('author') ? 0.5 : 1.5
  if (timeBeside(spots, at, from)) score += 1
  if (text.endsWith(':')) score -= 1
  if (/[!?]$|\s\S+\s\S+\.$/.test(text)) score -= 2.5
  if (words > (text.includes('@') ? 8 : 4)) score -= 2
  // The smallest that says it: a head also holds badges and times.
  if (isHolder(spots, at, end)) score -= 2
  if (size > 50 && !text.includes('@')) score -= 1
  if (score >= ENOUGH && closest(el, 'blockquote, pre')) score -= 4
  return score - Math.min(1.5, (at - from) / 40)
}

/** More than one piece of text stands in it. */
function isHolder(spots: Spot[], at: number, end: number): boolean {
  let pieces = 0
  for (let inner = at; inner < end; inner++)
    if (spots[inner]?.own !== '' && !spots[inner]?.says.has('notName')) pieces++
  return pieces > 1
}

/** A name and its time stand close together. */
function timeBeside(spots: Spot[], at: number, from: number): boolean {
  for (let near = Math.max(from, at - 4); near < at + 6; near++) {
    const spot = spots[near]
    if (near !== at && spot && isBareTime(spot)) return true
  }
  return false
}

const addressAt = (el: Element): string | null =>
  ['email', 'data-email', 'data-mail', 'data-hovercard-id']
    .map((name) => attributeOf(el, name))
    .find((value) => value?.includes('@')) ?? null

function personOf(spots: Spot[], at: number): Person {
  const person = toPerson(nameShown(spots, at))
  const holders = [at, spots[at]?.up, spots[spots[at]?.up ?? -1]?.up].flatMap(
    (each) => spots[each ?? -1] ?? [],
  )
  const mail = holders.map(({ el }) => attributeOf(el, 'href') ?? '').find((href) => /^mailto:/i.test(href))
  const address = mail ?? holders.map(({ el }) => addressAt(el)).find((each) => each !== null)
  return address == null ? person : { ...person, email: toPerson(address).email ?? person.email }
}

/** Without a label before it ("From:"), and without badges, icons and a time after it. */
function nameShown(spots: Spot[], at: number): string {
  const isBeside = ({ says, el }: Spot) => says.has('notName') || nameOf(el) === 'i'
  const line = textAt(spots, at, isBeside)
  const before = line.slice(0, FIGURES.exec(line)?.index ?? line.length)
  return before
    .replace(/^[^:@<]{1,20}:\s+/, '')
    .replace(/\s+\([^()@]*\)$/, '')
    .replace(/[\s:,;·•|»(–—-]+$/, '')
    .trim()
}
