/** A log tells of many things in few words, the same ones again and again ("Response added"); people seldom say the same. */
import type { Block } from './blocks'
import type { Spot } from './spot'

/** Fewer may say the same by chance: "Thanks!" */
const FEWEST = 5

/** The share of them that say something of their own; 1 where they are too few to tell. */
export function ownShareOf(spots: readonly Spot[], blocks: readonly Block[]): number {
  if (blocks.length < FEWEST) return 1
  const said = blocks.map(({ body: { at } }) => `${spots[at]?.own} ${spots[at]?.size}`)
  return new Set(said).size / said.length
}

/** What the ticket is about may stand above the others, and among them once more, under a name. */
export function withoutTwice(spots: readonly Spot[], blocks: readonly Block[]): Block[] {
  const saidIn = ({ body: { at } }: Block) => {
    const { size = 0, end = at } = spots[at] ?? {}
    return `${size} ${spots.slice(at, end).find(({ own }) => own !== '')?.own}`
  }
  const others = new Set(blocks.filter(({ isOpening }) => !isOpening).map(saidIn))
  return blocks.filter((block) => !block.isOpening || !others.has(saidIn(block)))
}
