/** Who wrote each block: by what the markup calls it, a mail address, a link to a person, or the line beside the time. */
import { attributeOf } from '../native'
import { toPerson } from '../person'
import type { Person } from '../types'
import { LONGEST_NAME, withNameBeside, withoutLabel, withPlainNames } from './author-names'
import { type Candidate, worthOfPlaces } from './author-places'
import { ENOUGH, NAMED, signsOf, textAt } from './author-signs'
import { nameAboveTime } from './broken-lines'
import { FIGURES } from './figures'
import { withSentences } from './head-sentences'
import { withInitials } from './initials'
import { isLabelOfHead, isMailHead, isOfQuoted, isToSomebody } from './mail-head'
import { withoutCode } from './numbers'
import { ownAddress, withoutRecipients } from './own-address'
import { FULL, isPersonLink } from './person-link'
import type { Author, Range } from './range'
import type { Spot, Survey } from './spot'
import { isBareTime, nameAfterTime, timeAfterName } from './times'
import { toldBy } from './told-by'

export const isNamed = ({ author }: { author: Person }) => author.name !== null || author.email !== null

/** Together with the other blocks. */
const ENOUGH_TOGETHER = 1.8
/** Spots between a name and its address. */
const NEAR = 12

/** Blocks of one page show their author alike: the place that suits most of them counts for all. */
export function authorsIn({ spots }: Survey, ranges: readonly Range[]): (Author | null)[] {
  const found = ranges.map((range) => candidatesIn(spots, range))
  const worth = worthOfPlaces(found)
  const authors = found.map((candidates, index) =>
    withNameBeside(spots, ranges[index] as Range, authorOf(spots, candidates, worth)),
  )
  const named = withPlainNames(withInitials(spots, ranges, withSentences(spots, ranges, authors)))
  return withoutRecipients(named, (index) => isOpening(ranges[index]))
}

const isOpening = (range: Range | undefined) => range?.bodyFrom !== undefined && range.isOneOfMany !== true

function authorOf(spots: Spot[], candidates: Candidate[], worth: Map<string, number>): Author | null {
  const at = bestOf(candidates, worth)
  if (!at || total(at, worth) < ENOUGH_TOGETHER) return null
  const person = personOf(spots, at.at)
  // A label over the name, which stands in a badge.
  if (person.name === null && person.email === null)
    return authorOf(
      spots,
      candidates.filter((each) => each !== at),
      worth,
    )
  if (person.name !== null && person.email !== null) return { at: at.at, person }
  // A name and an address often stand apart.
  // "Attachments", below the words, is no name.
  const other = candidates.filter(
    (each) =>
      each.text.includes('@') === (person.email === null) &&
      // "From:" before it, "sent by mail at" behind it.
      !each.text.endsWith(':') &&
      !/^\p{Ll}+\s/u.test(each.text) &&
      Math.abs(each.at - at.at) <= NEAR,
  )
  const more = bestOf(
    other.filter((each) => !isWithin(spots, at.at, each.at)),
    worth,
  )
  const rest = more === null ? null : personOf(spots, more.at)
  const name = person.name ?? (rest && rest.email === null ? rest.name : null)
  const isSame = person.name !== null && more?.text.includes(person.name)
  const known = person.email ?? (isSame ? (rest?.email ?? null) : null)
  const email = ownAddress(name, known, candidates)
  return name === null && email === null ? null : { at: at.at, person: { name, email } }
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

const MAX_CANDIDATES = 40

export function candidatesIn(spots: Spot[], { from, to, not }: Range): Candidate[] {
  const found: Candidate[] = []
  let said = 0
  for (let at = from; at < to; at = spots[at]?.end ?? to)
    said += (spots[at]?.size ?? 0) - (spots[at]?.timed ?? 0)
  for (let at = from; at < to && found.length < MAX_CANDIDATES; at++) {
    const spot = spots[at] as Spot
    // The head of a mail may stand in there, before the words.
    if (at === not && spots[at + 1]?.up === at && isMailHead(spots, at + 1)) continue
    if (at === not || (spot.up === not && !isMailHead(spots, at))) {
      at = spot.end - 1
      continue
    }
    // A box around the words.
    if (not !== undefined && at < not && spot.end > not && spot.own === '') continue
    if (spot.size === 0 || spot.size > LONGEST_NAME || spot.timed >= spot.size * 0.8) continue
    // All that the block says: its words.
    if (spot.size - spot.timed >= said && !spot.isControl) continue
    if (isLabelOfHead(spots, at) || isToSomebody(spots, at) || isOfQuoted(spots, at)) continue
    const score = signsOf(spots, at, from)
    if (score < ENOUGH) continue
    const text = textAt(spots, at)
    // Lines set alike, each with its label.
    const label = LABELLED.exec(text)?.[0] ?? ''
    const key = `${spot.name} ${attributeOf(spot.el, 'class')?.slice(0, 80) ?? placeOf(spots, at)} ${label}`
    const dated = timeAfterName(text)
    const isCalled =
      label === '' &&
      (spot.says.has('author') ||
        spot.says.has('person') ||
        isPersonLink(spot) ||
        // A first and a last name before the time are nobody's label.
        (dated !== null && FULL.test(text.slice(0, dated))))
    // Of the lines of a mail's head the sender's comes first.
    const isLater = label !== '' && text.includes('@') && found.some((each) => each.isSender)
    found.push({
      at,
      score: score - (isLater ? 2 : 0),
      key,
      isSender: label !== '' && text.includes('@'),
      text: nameAfterTime(text) ?? nameAboveTime(spot) ?? withoutCode(text.slice(0, dated ?? text.length)),
      isCalled,
    })
  }
  return found
}

const LABELLED = /^\p{L}[\p{L}\s]{0,19}:(?=\s)/u

/** Which child it is, and of what. */
function placeOf(spots: Spot[], at: number): string {
  const { up } = spots[at] as Spot
  let place = 0
  for (let other = up + 1; other < at; other = spots[other]?.end ?? at) place++
  const holder = spots[up]
  return `${place} ${holder?.name} ${holder?.classes.slice(0, 80)}`
}

/** Of a name; more is a sentence. */
const LONGEST_WORDS = 3

const addressAt = (el: Element): string | null =>
  ['email', 'data-email', 'data-mail', 'data-hovercard-id', 'title']
    .map((name) => attributeOf(el, name))
    .find((value) => value?.includes('@')) ?? null

function personOf(spots: Spot[], at: number): Person {
  const person = withoutLabel(toPerson(nameShown(spots, at)))
  const holders = [at, spots[at]?.up, spots[spots[at]?.up ?? -1]?.up].flatMap(
    (each) => spots[each ?? -1] ?? [],
  )
  const mail = holders.map(({ el }) => attributeOf(el, 'href') ?? '').find((href) => /^mailto:/i.test(href))
  const address = mail ?? holders.map(({ el }) => addressAt(el)).find((each) => each !== null)
  return address == null ? person : { ...person, email: toPerson(address).email ?? person.email }
}

/** Without a label before it ("From:"), and without badges, icons and a time after it. */
function nameShown(spots: Spot[], at: number): string {
  const isSign = (spot: Spot) => spot.name === 'i' || isBareTime(spot)
  const shown = textAt(spots, at, (spot) => spot.says.has('notName') || isSign(spot))
  // A "nick-title" is all that there is.
  const line = shown === '' && spots[at]?.says.has('person') ? textAt(spots, at, isSign) : shown
  const last = nameAfterTime(line)
  if (last !== null) return last
  const by = toldBy(line)
  if (by !== null) return by
  const told = NAMED.exec(line)?.[1]
  if (told !== undefined && !line.includes('@') && line.split(' ').length > LONGEST_WORDS) return told
  const before = withoutCode(line.slice(0, timeAfterName(line) ?? FIGURES.exec(line)?.index ?? line.length))
  return before
    .replace(/^[^:@<]{1,20}:\s+/, '')
    .replace(/\s+\([^()@]*\)$/, '')
    .replace(/[\s:,;·•|»(–—-]+$/, '')
    .trim()
}
