/** What the page says of the authors outside their messages: a field "requester", the name of who is logged in. */

import { lineOf } from '../dom'
import { attributeOf } from '../native'
import { toPerson } from '../person'
import type { Person } from '../types'
import type { Spot, Survey } from './survey'

export type Known = {
  /** Above 0 for a customer, below for an agent, 0 where the page does not say. */
  leanOf: (author: Person) => number
  requester: Person | null
}

const LONGEST = 120
const STEPS = 4

/** @param isInside whether a spot belongs to a message. */
export function peopleOf({ spots }: Survey, authors: Person[], isInside: (at: number) => boolean): Known {
  const names = new Set(authors.flatMap(({ name, email }) => [name, email]).filter((value) => value !== null))
  const leans = new Map<string, number>()
  let requester: Person | null = null
  spots.forEach((spot, at) => {
    if (spot.size === 0 || spot.size > LONGEST || spot.own === '' || isInside(at)) return
    const lean = leanAt(spots, at)
    if (lean === 0) return
    const person = toPerson(lineOf(spot.el))
    const mail = /^mailto:([^?]+)/i.exec(attributeOf(spot.el, 'href') ?? '')?.[1]
    if (lean > 0 && (person.email ?? mail)) requester ??= { ...person, email: person.email ?? mail ?? null }
    for (const key of [person.name, person.email, mail ?? null])
      if (key !== null && names.has(key) && !leans.has(key)) {
        leans.set(key, lean)
        if (lean > 0) requester ??= person
      }
  })
  return {
    requester,
    leanOf: ({ name, email }) => leans.get(email ?? '') ?? leans.get(name ?? '') ?? 0,
  }
}

function leanAt(spots: Spot[], from: number): number {
  for (let at = from, steps = 0; at >= 0 && steps < STEPS; at = spots[at]?.up ?? -1, steps++) {
    const { says, size } = spots[at] as Spot
    if (size > LONGEST * 2) return 0
    if (says.has('viewer')) return -4
    if (says.has('agent')) return -3
    if (says.has('customer')) return 4
    if (says.has('author')) return 3
  }
  return 0
}
