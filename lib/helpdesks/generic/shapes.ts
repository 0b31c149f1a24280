/** Blocks alike in shape, where each side of a talk has classes of its own. */

import { bodyIn } from './body'
import { bodiesOf } from './kinds'
import type { Range } from './range'
import type { Spot, Survey } from './spot'

/** `ways`: down to each body, in names of elements. `heads`: what stands before the bodies, by name and classes. */
export type Shapes = { ways: ReadonlySet<string>; heads: ReadonlySet<string> }

export function shapesOf(survey: Survey, ranges: readonly Range[], kind: string | null): Shapes {
  const ways = new Set<string>()
  const heads = new Set<string>()
  for (const range of kind === null ? [] : ranges)
    for (const at of bodiesOf(survey, range, kind as string)) {
      ways.add(shapeOf(survey, range, at))
      for (const key of headsBefore(survey, at)) heads.add(key)
    }
  return { ways, heads }
}

function headsBefore({ spots }: Survey, body: number): string[] {
  const keys: string[] = []
  const up = spots[body]?.up ?? 0
  for (let at = up + 1; at < body; at = spots[at]?.end ?? body) {
    const { classes, size } = spots[at] as Spot
    if (classes !== '' && size > 0) keys.push(keyOf(spots[at] as Spot))
  }
  return keys
}

const keyOf = ({ name, classes }: Spot) => `${name} ${classes}`

function shapeOf({ spots }: Survey, { from }: Range, body: number): string {
  const names: string[] = []
  for (let at = body; at > from; at = spots[at]?.up ?? -1) names.push((spots[at] as Spot).name)
  return names.join(' ')
}

/** Chats give each side classes of its own: then the words stand where those of the others do. */
export function isShaped(survey: Survey, range: Range, { ways, heads }: Shapes): boolean {
  const { spots } = survey
  for (let at = range.from; at < range.to; at++)
    if (EVENTS.some((meaning) => spots[at]?.says.has(meaning))) return false
  let body = bodyIn(survey, range.from, range.to, null)?.at ?? -1
  // The body may be a part of what the others have as a whole; a head alone says what happened.
  for (; body > range.from && !heads.has(keyOf(spots[body] as Spot)); body = spots[body]?.up ?? -1)
    if (ways.has(shapeOf(survey, range, body))) return true
  return false
}

const EVENTS = ['event', 'automatic'] as const
