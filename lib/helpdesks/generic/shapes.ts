/** Blocks alike in shape, where each side of a talk has classes of its own. */
import type { Range } from './author'
import { bodyIn } from './body'
import { bodiesOf } from './kinds'
import type { Spot, Survey } from './spot'

/** The way down to each body, in names of elements. */
export const shapesOf = (survey: Survey, range: Range, kind: string): string[] =>
  bodiesOf(survey, range, kind).map((at) => shapeOf(survey, range, at))

function shapeOf({ spots }: Survey, { from }: Range, body: number): string {
  const names: string[] = []
  for (let at = body; at > from; at = spots[at]?.up ?? -1) names.push((spots[at] as Spot).name)
  return names.join(' ')
}

/** Chats give each side classes of its own: then the words stand where those of the others do. */
export function isShaped(survey: Survey, range: Range, shapes: ReadonlySet<string>): boolean {
  const { spots } = survey
  for (let at = range.from; at < range.to; at++)
    if (EVENTS.some((meaning) => spots[at]?.says.has(meaning))) return false
  let body = bodyIn(survey, range.from, range.to, null)?.at ?? -1
  // The body may be a part of what the others have as a whole.
  for (; body > range.from; body = spots[body]?.up ?? -1)
    if (shapes.has(shapeOf(survey, range, body))) return true
  return false
}

const EVENTS = ['event', 'automatic'] as const
