/** Pages that set the head of a message and its text side by side, as two rows of a table. */
import type { Spot, Survey } from './spot'

/** What may be the head of the text that follows it. */
export const isPaired = (name: string) => /^(tr|dt|h[1-6]|header|thead)$/.test(name)

/** Characters of a head: a name, a time, a number. */
const LONGEST_HEAD = 160

/** The text that stands after a head, null where it holds its own text. */
export function followerOf({ spots }: Survey, head: Spot): Spot | null {
  const follower = spots[head.end]
  if (!isPaired(head.name) || !follower || follower.up !== head.up || head.size > LONGEST_HEAD) return null
  return follower.size > 0 &&
    follower.timed < follower.size / 2 &&
    follower.times < 3 &&
    !isLike(head, follower)
    ? follower
    : null
}

/** The next head: the same element with as many times. */
const isLike = (head: Spot, follower: Spot) =>
  head.name === follower.name && head.times > 0 && follower.times > 0
