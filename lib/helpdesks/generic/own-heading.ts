/** A ticket's subject in the head of its first message: "Lost key" there, nothing or "Re: Lost key" in those of the others. */
import type { Block } from './blocks'
import { isOverHead } from './mail-head'
import { areMostlyAlike } from './pairs'
import type { Spot, Survey } from './spot'

const HEADING = /^h[1-5]$/

/** The heading that only the first of several messages has, or that the others repeat; null where it has none. */
export function ownHeadingOf({ spots }: Survey, [first, ...others]: readonly Block[]): number | null {
  const heading =
    first === undefined
      ? null
      : (skippedIn(spots, first) ?? headingIn(spots, first) ?? lineIn(spots, [first, ...others]))
  if (heading === null || isOfAPart(spots, heading, [first, ...others])) return null
  const text = spots[heading]?.own ?? ''
  const isRepeated = others.every((block) => {
    const other = headingIn(spots, block)
    return other === null || spots[other]?.own.includes(text)
  })
  return text !== '' && isRepeated ? heading : null
}

/** Another part of the page is headed alike: "Description", "History". */
function isOfAPart(spots: Spot[], heading: number, blocks: readonly (Block | undefined)[]): boolean {
  const { name, classes } = spots[heading] as Spot
  const isInside = (at: number) => blocks.some((block) => block && at >= block.from && at < block.to)
  return spots.some(
    (spot, at) =>
      at !== heading &&
      classes !== '' &&
      spot.name === name &&
      spot.size > 0 &&
      areMostlyAlike(spot.classes, classes) &&
      !isInside(at),
  )
}

/** Right over its words, and none of them. */
function skippedIn(spots: Spot[], { isOpening, body }: Block): number | null {
  const head = spots[body.at + 1]
  const isHead =
    isOpening &&
    head?.up === body.at &&
    BOLD.test(head.name) &&
    body.skip.has(head.el) &&
    !LABEL.test(head.own)
  return isHead ? body.at + 1 : null
}

/** One word, where words are set apart. */
const LABEL = /^\p{Lu}\p{Ll}+[:：]?$/u
const BOLD = /^(b|strong|h[1-5])$/

/** Not what says who wrote it, or when. */
function headingIn(spots: Spot[], { from, body, authorAt }: Block): number | null {
  for (let at = from; at < body.at; at++) {
    const { name, size, times, end } = spots[at] as Spot
    const holdsAuthor = authorAt !== null && authorAt >= at && authorAt < end
    if (HEADING.test(name) && size > 0 && times === 0 && !holdsAuthor) return at
  }
  return null
}

/** Over the lines of a mail's head; an answer's is "Re: Lost key". */
function lineIn(spots: Spot[], blocks: readonly Block[]): number | null {
  for (const { from, to } of blocks)
    for (let at = from; at < to; at++) {
      const { own, size, times, mails } = spots[at] as Spot
      const isLine = size > 0 && size === own.length && times + mails === 0 && !own.endsWith(':')
      if (isLine && isOverHead(spots, at)) return at
    }
  return null
}
