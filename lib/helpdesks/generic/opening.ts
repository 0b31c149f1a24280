/** The first message where a page shows it apart from the others: a ticket's description above its comments. */

import { attributeOf } from '../native'
import type { Body } from './body'
import { isLabelled } from './controls'
import type { Range } from './range'
import type { Spot, Survey } from './spot'

/** Characters of text that is no link. */
const ENOUGH = 15
const ENOUGH_ALONE = 30
const STEPS = 6

/** @param members the spots of the other messages, which it holds none of. */
export function openingOf({ spots }: Survey, members: readonly number[]): Range | null {
  const before = membersBefore(spots.length, members)
  const holds = (at: number) => (before[spots[at]?.end ?? at] ?? 0) > (before[at] ?? 0)
  const title = titleOf(spots, members[0] ?? spots.length)
  const aside: boolean[] = []
  let inMember = 0
  let best: { at: number; score: number; text: number } | null = null
  for (let at = 0; at < spots.length; at++) {
    const spot = spots[at] as Spot
    aside.push(aside[spot.up] === true || (isAside(spot) && !holds(at)))
    if (holdsAt(before, at)) inMember = spot.end
    if (at < inMember || aside[at] || spot.isControl || !spot.says.has('opening')) continue
    if (spot.end <= title) continue
    const text = spot.size - spot.linked
    if (text < ENOUGH || spot.linked > spot.size / 2 || holds(at)) continue
    const score = Math.min(text, 400) / 100 + (spot.says.has('body') ? 1 : 0) - (spot.times > 2 ? 2 : 0)
    // Of two that hold the same words the inner one.
    const isInner = best !== null && at < (spots[best.at]?.end ?? 0) && text > best.text / 2
    if (isInner || score > (best?.score ?? 0)) best = { at, score, text }
  }
  return best && (frameOf(spots, best.at, holds) ?? bareAt(spots, best.at, members, holds))
}

/** A heading of one word before what opens the ticket is the page's own: "Description". */
export function withoutHeading({ spots }: Survey, body: Body): Body {
  const { end, size } = spots[body.at] as Spot
  const at = spots.findIndex(
    (spot, index) => index > body.at && index < end && spot.own !== '' && !body.skip.has(spot.el),
  )
  const head = spots[at]
  const isHeading = head && /^h[1-6]$/.test(head.name) && head.size === head.own.length && head.size < size
  if (!isHeading || !LABEL.test(head.own) || spots[body.at]?.own !== '') return body
  return { ...body, skip: new Set([...body.skip, head.el]) }
}

const LABEL = /^\p{L}{3,16}[:：]?$/u

/** Of the ticket: what stands over it is said of the page. 0 where nothing is called so. */
const titleOf = (spots: readonly Spot[], to: number): number =>
  Math.max(
    0,
    spots.findIndex(
      ({ says, size, isControl }, at) =>
        at < to && size > 0 && !isControl && says.has('title') && says.has('thing'),
    ),
  )

/** Where nobody and no time stands over it: what comes before all other messages, in the same part of the page. */
function bareAt(
  spots: Spot[],
  at: number,
  members: readonly number[],
  holds: (at: number) => boolean,
): Range | null {
  const { size, says, end } = spots[at] as Spot
  if (members.length === 0 || at > (members[0] ?? 0) || size < ENOUGH_ALONE || !says.has('told')) return null
  let holder = spots[at]?.up ?? -1
  while (holder >= 0 && !holds(holder)) holder = spots[holder]?.up ?? -1
  return holder > 0 && !/^(html|body)$/.test((spots[holder] as Spot).name)
    ? { from: at, to: end, bodyFrom: at }
    : null
}

/** The nearest holder in which somebody or a time stands too. */
function frameOf(spots: Spot[], from: number, holds: (at: number) => boolean): Range | null {
  let at = from
  for (let steps = 0; steps < STEPS && at >= 0; steps++) {
    if (holds(at)) return null
    const spot = spots[at] as Spot
    // Among the ticket's fields it has no head of its own.
    if (spot.times > 0)
      return isLabelled(spots, at, spot.end) ? null : { from: at, to: spot.end, bodyFrom: from }
    at = spot.up
  }
  return null
}

/** How many members start before each spot, so that whether one holds some is known at once. */
function membersBefore(length: number, members: readonly number[]): Uint32Array {
  const before = new Uint32Array(length + 1)
  for (const member of members) before[member + 1] = 1
  for (let at = 1; at <= length; at++) before[at] = (before[at] ?? 0) + (before[at - 1] ?? 0)
  return before
}

const holdsAt = (before: Uint32Array, at: number) => (before[at + 1] ?? 0) > (before[at] ?? 0)

const isAside = ({ el, name, classes, isBare }: Spot) =>
  /^(aside|footer|form|header|nav)$/.test(name) ||
  (!isBare && attributeOf(el, 'role') === 'complementary') ||
  /(^|[-_\s])(page-?header|site|navbar|topbar|headerbar|masthead|banner)([-_\s]|$)/i.test(classes)
