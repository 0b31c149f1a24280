/** Tells a list of things (tickets, hits, people) from a conversation, which repeats itself too. */
import { attributeOf, nameOf } from '../native'
import { followerOf, isHeadOfBody, isRowOverWords } from './pairs'
import { isPersonLink } from './person-link'
import { isSamePage } from './same-page'
import { bodyWithin, type Spot, type Survey } from './spot'

/** Characters beside links that a line of a list may show of each thing. */
const PREVIEW = 160

export function isListOfThings(survey: Survey, members: number[]): boolean {
  // Heads of messages have a link to each.
  const isHead = (at: number) => isHeadOfBody(survey, at) || isRowOverWords(survey, at)
  if (members.filter(isHead).length > members.length * 0.6) return false
  const targets = members.map((index) => withoutPlace(survey, titleOf(survey, index)))
  const titled = targets.filter((target) => target !== null)
  const isMostlyTitled = titled.length >= members.length * 0.6
  const spots = members.map((index) => survey.spots[index] as Spot)
  const beside = spots.reduce((sum, { size, linked }) => sum + size - linked, 0) / members.length
  if (isMostlyTitled && new Set(titled).size > titled.length * 0.6 && beside < PREVIEW) return true
  if (beside < PREVIEW && (isFormOf(survey, members) || isSubjects(survey, members))) return true
  return (
    spots.filter((spot, at) => isRowOfCells(survey, spot, members[at] ?? 0)).length > members.length * 0.6
  )
}

/** The last post of each of several topics, which heads the line and leads to it; posts of one topic have its name. */
export function isHeadedByLinks({ spots }: Survey, blocks: readonly number[]): boolean {
  const members = wholeOf(spots, blocks)
  const titles = members.flatMap((from) => {
    for (let at = from; at < (spots[from]?.end ?? from); at++) {
      const link = spots[at + 1]
      const heading = spots[at] as Spot
      // "Ann on 27 May 2026": the head of a message.
      if (link?.up !== at || !/^h[1-6]$/.test(heading.name) || heading.isTime) continue
      if (link.name === 'a' && hrefOf(link.el) && !isSignature(link)) return link.own
    }
    return []
  })
  const shortest = titles.reduce(
    (short, title) => (title.length < short.length ? title : short),
    titles[0] ?? '',
  )
  if (titles.every((title) => title.includes(shortest))) return false
  return titles.length >= members.length * 0.6 && new Set(titles).size > titles.length * 0.6
}

/** Who wrote it, or when: that leads to somebody, or to the message itself. */
const isSignature = (link: Spot) =>
  link.times > 0 || link.says.has('author') || link.says.has('person') || isPersonLink(link)

/** What holds each of them and none of the others. */
function wholeOf(spots: Spot[], blocks: readonly number[]): number[] {
  const starts = [...blocks].sort((a, b) => a - b)
  return starts.map((start, at) => {
    const [before = -1, after = Number.POSITIVE_INFINITY] = [starts[at - 1], starts[at + 1]]
    let whole = start
    for (
      let up = spots[start]?.up ?? -1;
      up > before && (spots[up]?.end ?? 0) <= after;
      up = spots[up]?.up ?? -1
    )
      whole = up
    return whole
  })
}

/** Lines to tick, settings to choose: a field in each, or beside it. */
function isFormOf({ spots: all }: Survey, members: readonly number[]): boolean {
  const spots = members.map((at) => all[at] as Spot)
  if (spots.some(({ says }) => says.has('body') && says.has('message'))) return false
  // A message may be made private, below its words.
  if (members.every((at) => all[at]?.says.has('message') && bodyWithin(all, at) !== null)) return false
  const withField = spots.filter(({ fields, up, size }) => {
    const holder = all[up]
    return fields > 0 || (holder !== undefined && holder.fields > 0 && holder.size < size * 2)
  })
  return withField.length > spots.length * 0.6
}

/** Each is about something else. */
function isSubjects({ spots }: Survey, members: number[]): boolean {
  const subjects = members.flatMap((index) => {
    for (let at = index; at < (spots[index]?.end ?? 0); at++)
      if (spots[at]?.says.has('subject') && spots[at]?.own) return [spots[at]?.own]
    return []
  })
  return subjects.length > members.length * 0.6 && new Set(subjects).size > subjects.length * 0.7
}

/** Where its longest link of several words leads: a ticket's subject. Permalinks into this page lead nowhere else. */
function titleOf({ spots }: Survey, index: number): string | null {
  const spot = spots[index]
  if (!spot) return null
  const isLink = closestLink(spots, index)
  if (isLink) return isLink
  let best: Spot | null = null
  for (let at = index + 1; at < spot.end; at++) {
    const inner = spots[at] as Spot
    // A time leads to its own message.
    if (inner.name === 'a' && !inner.isControl && inner.times === 0 && inner.size > (best?.size ?? 11))
      best = inner
  }
  if (!best || best.size < spot.size * 0.25) return null
  return hrefOf(best.el)
}

/** A place on this very page is nothing else; a route of a page that never leaves its first address is. */
function withoutPlace({ spots }: Survey, target: string | null): string | null {
  if (target === null || !/#(?![!/])/.test(target)) return target
  return isSamePage(target, spots[0]?.el.ownerDocument.URL ?? '') ? null : target
}

function closestLink(spots: Spot[], index: number): string | null {
  for (let at = index, steps = 0; at >= 0 && steps < LINK_STEPS; at = spots[at]?.up ?? -1, steps++) {
    const el = spots[at]?.el
    if (el && nameOf(el) === 'a') return hrefOf(el)
  }
  return null
}

/** A line of an inbox is often one link, with its preview deep in it. */
const LINK_STEPS = 8

function hrefOf(el: Element): string | null {
  const href = attributeOf(el, 'href') ?? ''
  return href === '' || NO_TITLE.test(href) ? null : href
}

/** Nowhere else, or to whoever wrote it. */
const NO_TITLE =
  /^(#|javascript:|mailto:|tel:)|(^|[/?&=])(users?|profiles?|people|members?|contacts?|customers?)([/?&=.;]|$)/i

/** A table's line: many cells, none with more than a line of text. */
function isRowOfCells(survey: Survey, spot: Spot, index: number): boolean {
  const { spots } = survey
  if (followerOf(survey, index)) return false
  if (spot.name !== 'tr' && attributeOf(spot.el, 'role') !== 'row') return false
  let cells = 0
  for (let at = index + 1; at < spot.end; at++) {
    const cell = spots[at] as Spot
    if (cell.up !== index) continue
    cells++
    if (cell.size > PREVIEW) return false
  }
  return cells > 3
}

/** A line of an inbox: others set alike stand beside it, or beside what holds it up to the outer spot. */
export function isOneOfMany(spots: Spot[], inner: number, outer: number): boolean {
  for (let at = inner; at > outer; at = spots[at]?.up ?? -1) {
    const { name, classes, up } = spots[at] as Spot
    for (
      let beside = up + 1;
      beside < (spots[up]?.end ?? 0);
      beside = spots[beside]?.end ?? Number.POSITIVE_INFINITY
    ) {
      const other = spots[beside] as Spot
      if (
        beside !== at &&
        classes !== '' &&
        other.name === name &&
        other.classes === classes &&
        other.size > 0
      )
        return true
    }
  }
  return false
}

/** Half of them or more, but not each, with fields to fill in: the parts of a page; a message may be ticked. */
export function areForms(spots: readonly Spot[]): boolean {
  const isMessage = ({ says, bodies }: Spot) => says.has('message') && bodies > 0
  const forms = spots.filter((spot) => spot.editors + (isMessage(spot) ? 0 : spot.fields) > 0).length
  return forms >= spots.length / 2 && forms < spots.length
}

/** The cells of one row: a head and its text, but no two messages. */
export const areCells = ([first, ...others]: readonly Spot[]): boolean =>
  first?.name === 'td' && others.every(({ name, up }) => name === 'td' && up === first.up)
