/** Pages that set the head of a message and its text side by side, as two rows of a table. */
import { nameOf } from '../native'
import type { Spot, Survey } from './spot'

/** What may be the head of the text that follows it. */
export const isPaired = (el: Element) => /^(tr|dt|h[1-6]|header|thead)$/.test(nameOf(el))

/** Characters of a head: a name, a time, a number. */
const LONGEST_HEAD = 160

/** The text that stands after a head, null where it holds its own text. */
export function followerOf({ spots }: Survey, head: Spot): Spot | null {
  const follower = spots[head.end]
  if (!isPaired(head.el) || !follower || follower.up !== head.up || head.size > LONGEST_HEAD) return null
  return follower.size > 0 &&
    follower.timed < follower.size / 2 &&
    follower.times < 3 &&
    !isLike(head, follower)
    ? follower
    : null
}

/** The next head: the same element with as many times. */
const isLike = (head: Spot, follower: Spot) =>
  nameOf(head.el) === nameOf(follower.el) && head.times > 0 && follower.times > 0
