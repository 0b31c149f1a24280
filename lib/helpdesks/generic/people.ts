/** What the page says of the authors outside their messages: a field "requester", the name of who is logged in. */

import { lineOf } from '../dom'
import { attributeOf, closest, nameOf, queryFirst } from '../native'
import { toPerson } from '../person'
import type { Person } from '../types'
import type { Spot, Survey } from './spot'
import type { Vocabulary } from './words'

export type Known = {
  /** Above 0 for a customer, below for an agent, 0 where the page does not say. */
  leanOf: (author: Person) => number
  requester: Person | null
}

const LONGEST = 120
const STEPS = 6

/** @param isInside whether a spot belongs to a message. */
export function peopleOf(
  { spots, vocabulary }: Survey,
  authors: Person[],
  isInside: (at: number) => boolean,
): Known {
  const names = new Set(authors.flatMap(({ name, email }) => [name, email]).filter((value) => value !== null))
  const leans = new Map<string, number>()
  const makers = new Set<string>()
  let requester: Person | null = null
  spots.forEach((spot, at) => {
    if (spot.size === 0 || spot.size > LONGEST || spot.own === '' || isInside(at)) return
    const { lean, isMaker } = leanAt(spots, at, vocabulary)
    if (lean === 0 && !isMaker) return
    const person = personAt(spot)
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

type Lean = { lean: number; isMaker: boolean }

/** By what holds the name, and by the label before it. */
function leanAt(spots: Spot[], from: number, { ofToken }: Vocabulary): Lean {
  let isMaker = false
  const { el: own } = spots[from] as Spot
  // A link to the list of customers it stands in.
  for (const name of Element.prototype.getAttributeNames.call(own)) {
    const target = /(href|url)$/.test(name) ? ofToken((attributeOf(own, name) ?? '').slice(0, 100)) : null
    if (target?.has('customer') && !target.has('agent')) return { lean: 2, isMaker: false }
  }
  for (let at = from, steps = 0; at >= 0 && steps < STEPS; at = spots[at]?.up ?? -1, steps++) {
    const { says, size } = spots[at] as Spot
    if (size > LONGEST * 2) break
    const label = LABELLED.test(nameOf((spots[at] as Spot).el)) ? before(spots, at) : null
    for (const each of label ? [says, label.says] : [says]) {
      if (each.has('viewer') || (each.has('menu') && isHead(own))) return { lean: -4, isMaker: false }
      if (each.has('customer')) return { lean: 4, isMaker: false }
      if (each.has('agent')) return { lean: -3, isMaker: false }
      isMaker ||= each.has('author')
    }
  }
  return { lean: 0, isMaker }
}

/** The head of the page, not that of a ticket or a message in it. */
function isHead(el: Element): boolean {
  if (closest(el, 'main, [role=main], article, section')) return false
  const head = closest(el, 'header, nav, [role=banner], [role=navigation], #header')
  return head !== null && queryFirst(head, 'h1, h2, h3') === null
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
