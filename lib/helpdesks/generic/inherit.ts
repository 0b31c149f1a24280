/** Chats name who talks once, over the first of several messages: the others are theirs too. */
import { isNamed } from './author'
import type { Block } from './blocks'
import type { Marks } from './marks'

/** Of the blocks; where fewer bear a name, those without are somebody's who is never named. */
const MOST_NAMED = 0.4

/** What a page calls a message that goes on. */
const GOING_ON = /sequen|group|consecut|continu|compact|same|follow|stack|merged|repeat/i

/** Alike, but for what says that it goes on. */
function isSet(marks: Marks | undefined, above: Marks | undefined): boolean {
  if (!marks || !above || marks.lean !== above.lean || marks.isNote !== above.isNote) return false
  return [...marks.kind].every((token) => above.kind.has(token) || GOING_ON.test(token))
}

/** In the order of the page, whatever the order of the messages. A block set at another side is another's. */
export function withNamesAbove<T extends Block>(blocks: readonly T[], marks: readonly Marks[]): T[] {
  const order = blocks
    .map((_, index) => index)
    .sort((a, b) => (blocks[a]?.from ?? 0) - (blocks[b]?.from ?? 0))
  const found = [...blocks]
  if (blocks.filter(isNamed).length < blocks.length * MOST_NAMED) return found
  order.forEach((index, at) => {
    const block = found[index]
    const above = order[at - 1] ?? -1
    const before = found[above]
    if (!block || !before || block.isOpening || before.isOpening || isNamed(block) || !isNamed(before)) return
    if (isSet(marks[index], marks[above])) found[index] = { ...block, author: before.author }
  })
  return found
}
