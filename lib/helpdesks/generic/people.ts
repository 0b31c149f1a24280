/** What the page says of the authors outside their messages: a field "requester", the name of who is logged in. */

import { lineOf } from '../dom'
import { attributeNamesOf, attributeOf } from '../native'
import { toPerson } from '../person'
import type { Person } from '../types'
import { isHead, namedIn } from './page-people'
import type { Spot, Survey } from './spot'
import type { Vocabulary } from './words'

export type Known = {
  /** Above 0 for a customer, below for an agent, 0 where the page does not say. */
  leanOf: (author: Person) => number
  requester: Person | null
}

const LONGEST = 120
const STEPS = 6

/** @param isInside whether a spot belongs to a message. @param first the first message but for the opening. */
export function peopleOf(
  survey: Survey,
  authors: Person[],
  isInside: (at: number) => boolean,
  first: number,
): Known {
  const { spots, vocabulary } = survey
  const names = new Set(authors.flatMap(({ name, email }) => [name, email]).filter((value) => value !== null))
  const leans = new Map<string, number>()
  const makers = new Set<string>()
  /** Shown as the one whom the page is about, whatever it calls them. */
  const hinted = new Set<string>()
  let requester: Person | null = null
  for (const [name, lean] of namedIn(survey, names)) leans.set(name, lean)
  spots.forEach((spot, at) => {
    if (spot.size === 0 || spot.size > LONGEST || spot.own === '' || isInside(at)) return
    const { lean, isMaker } = leanAt(spots, at, vocabulary)
    const person = lean === 0 && !isMaker && !names.has(spot.own) ? null : personAt(spot)
    if (!person) return
    const shown = [person.name, person.email].find((key) => key !== null && names.has(key))
    if (lean === 0 && shown && isPresented(spots, at, shown.includes('@'), at < first)) hinted.add(shown)
    if (lean === 0 && !isMaker) return
    for (const key of [person.name, person.email])
      if (key !== null && names.has(key)) {
        if (isMaker) makers.add(key)
        if (lean !== 0 && !leans.has(key)) leans.set(key, lean)
        if (lean > 0) requester ??= person
      }
    if (lean > 0 && person.email !== null) requester ??= person
  })
  // "By Ann" over the messages names who asked, unless others are named alike.
  const [maker] = makers
  if (maker !== undefined && makers.size === 1 && (leans.get(maker) ?? 0) === 0) leans.set(maker, 3)
  if (hinted.size < names.size) for (const name of hinted) if (!leans.has(name)) leans.set(name, HINT)
  return {
    requester,
    leanOf: ({ name, email }) => leans.get(email ?? '') ?? leans.get(name ?? '') ?? 0,
  }
}

function personAt({ el }: Spot): Person {
  const person = toPerson(lineOf(el))
  const mail = /^mailto:([^?]+)/i.exec(attributeOf(el, 'href') ?? '')?.[1]
  return mail === undefined ? person : { ...person, email: mail }
}

const HINT = 1.5

/** In a heading of its own, beside a mail address, or beside a time over the messages: who asked. */
function isPresented(spots: Spot[], at: number, isMail: boolean, isAbove: boolean): boolean {
  const { el, name, up } = spots[at] as Spot
  if (/^h[1-6]$/.test(name) || attributeOf(el, 'role') === 'heading') return true
  for (let holder = up, steps = 0; holder >= 0 && steps < 3; holder = spots[holder]?.up ?? -1, steps++) {
    const { mails, size, times } = spots[holder] as Spot
    if (size > LONGEST * 2) return false
    if ((mails > 0 && !isMail) || (times > 0 && isAbove)) return true
  }
  return false
}

type Lean = { lean: number; isMaker: boolean }

/** By what holds the name, and by the label before it. */
function leanAt(spots: Spot[], from: number, { ofToken }: Vocabulary): Lean {
  let isMaker = false
  const { el: own, isBare } = spots[from] as Spot
  // A link to the list of customers it stands in.
  for (const name of isBare ? [] : attributeNamesOf(own)) {
    const target = /(href|url)$/.test(name) ? ofToken((attributeOf(own, name) ?? '').slice(0, 100)) : null
    if (target?.has('customer') && !target.has('agent')) return { lean: 2, isMaker: false }
  }
  for (let at = from, steps = 0; at >= 0 && steps < STEPS; at = spots[at]?.up ?? -1, steps++) {
    const { name, says, size } = spots[at] as Spot
    if (size > LONGEST * 2) break
    if (isBesideLinks(spots, at)) return { lean: -4, isMaker: false }
    const label = LABELLED.test(name) ? before(spots, at) : null
    for (const each of label ? [says, label.says] : [says]) {
      if (each.has('viewer') || (each.has('menu') && isHead(own))) return { lean: -4, isMaker: false }
      if (each.has('customer')) return { lean: 4, isMaker: false }
      if (each.has('agent') || each.has('owner')) return { lean: -3, isMaker: false }
      isMaker ||= each.has('author')
    }
  }
  return { lean: 0, isMaker }
}

/** "Signed in as Ann" in a menu: the other lines lead to parts of the page. */
function isBesideLinks(spots: Spot[], at: number): boolean {
  const { name, linked, up } = spots[at] as Spot
  if (name !== 'li' || linked > 0) return false
  let [lines, links] = [0, 0]
  for (let line = up + 1; line < (spots[up]?.end ?? 0); line = spots[line]?.end ?? Number.POSITIVE_INFINITY) {
    const other = spots[line] as Spot
    lines += other.size > 0 ? 1 : 0
    links += other.size > 0 && other.linked === other.size ? 1 : 0
  }
  return lines > 2 && links >= lines * 0.6
}

const LABELLED = /^(td|dd|div|span)$/

function before(spots: Spot[], at: number): Spot | null {
  const last = spots[at - 1]
  for (let near = last; near; near = spots[near.up]) {
    if (near.up === spots[at]?.up) return near
    if (near.up < (spots[at]?.up ?? 0)) return null
  }
  return null
}
