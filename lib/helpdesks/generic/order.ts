/** Desks show the newest message first or last. */
import { attr } from '../dom'
import { nameOf } from '../native'
import type { Block } from './blocks'
import type { Spot, Survey } from './spot'
import { timeValue } from './times'

/** By what counts up: the times, or the numbers that the page gives its messages; else by where one answers. */
export function oldestFirst<T extends Block>(survey: Survey, messages: T[]): T[] {
  const alike = messages.filter(({ isOpening }) => !isOpening)
  const [first, last] = [alike[0], alike.at(-1)]
  if (!first || !last || !isFalling(survey, first, last)) return messages
  return [...messages.filter(({ isOpening }) => isOpening), ...alike.toReversed()]
}

/** The number that the page gave the message; NaN where it gave none. */
const numberOf = ({ el }: Block): number => Number(/\d+/.exec(attr(el, 'id') ?? '')?.[0] ?? Number.NaN)

function isFalling({ spots }: Survey, first: Block, last: Block): boolean {
  const [start, end] = [timeValue(first.time), timeValue(last.time)]
  if (start !== null && end !== null && start !== end) return start > end
  const [low, high] = [numberOf(first), numberOf(last)]
  if (low !== high && !Number.isNaN(low) && !Number.isNaN(high)) return low > high
  // One answers beside the newest.
  const isEditor = ({ el, editors }: Spot) => editors > 0 && nameOf(el) !== 'html' && nameOf(el) !== 'body'
  return (
    spots.slice(0, first.from).some((spot) => isEditor(spot) && spot.end <= first.from) &&
    !spots.slice(last.to).some(isEditor)
  )
}
