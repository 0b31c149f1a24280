/** Desks show the newest message first or last. */
import { attr } from '../dom'
import { attributeOf, nameOf } from '../native'
import type { Block } from './blocks'
import type { Spot, Survey } from './spot'
import { directionOf } from './time-order'

/** By what counts up: the times, or the numbers that the page gives its messages; else by where one answers. */
export function oldestFirst<T extends Block>(survey: Survey, messages: T[]): T[] {
  const alike = messages.filter(({ isOpening }) => !isOpening)
  if (!isFalling(survey, alike)) return messages
  return [...messages.filter(({ isOpening }) => isOpening), ...alike.toReversed()]
}

/** The number that the page gave the message; NaN where it gave none. */
const numberOf = ({ el }: Block): number => Number(/\d+/.exec(attr(el, 'id') ?? '')?.[0] ?? Number.NaN)

function isFalling({ spots }: Survey, messages: readonly Block[]): boolean {
  const [first, last] = [messages[0], messages.at(-1)]
  const root = spots[0]?.el
  if (!first || !last || !root) return false
  const direction = directionOf(
    messages.map(({ time }) => time),
    attributeOf(root, 'lang') ?? '',
  )
  if (direction !== 0) return direction < 0
  const [low, high] = [numberOf(first), numberOf(last)]
  if (low !== high && !Number.isNaN(low) && !Number.isNaN(high)) return low > high
  return first !== last && isAnsweredAbove(spots, first.from, last.to)
}

/** One answers beside the newest: in the part of the page where the messages are, not in the page's own head. */
function isAnsweredAbove(spots: Spot[], from: number, to: number): boolean {
  let holder = spots[from]?.up ?? -1
  while (holder >= 0 && (spots[holder]?.end ?? 0) < to) holder = spots[holder]?.up ?? -1
  for (let level = 0; level < LEVELS && holder >= 0; level++) {
    const { el, end, up } = spots[holder] as Spot
    if (PAGE.test(nameOf(el))) return false
    if (spots.slice(to, end).some(isEditor)) return false
    if (spots.slice(holder + 1, from).some((spot) => isEditor(spot) && spot.end <= from)) return true
    holder = up
  }
  return false
}

/** Of what holds all messages and the field for the next one. */
const LEVELS = 3
const PAGE = /^(html|body|main)$/
const isEditor = ({ editors }: Spot) => editors > 0
