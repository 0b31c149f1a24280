/** Lines of a log among the messages. */
import { attributeOf, nameOf } from '../native'
import { areMostlyAlike } from './pairs'
import type { Spot, Survey } from './spot'
import type { Meaning } from './words'

const BLOCK = /^(div|td|p|section|article|pre|dd|li|iframe|blockquote)$/
/** Characters of a line of a log. */
export const LONGEST_EVENT = 200

/** What is asked of a message here: where it begins, and its words. */
type Told = {
  from: number
  isOpening: boolean
  body: { at: number; el: Element; skip: ReadonlySet<Element> }
}

/**
 * Without the lines of a log among messages ("Ann closed this · 10:20"): theirs run on, while as many others stand in a
 * block of their own. Nor is a history a message where others are called so.
 */
export function withoutEvents<Block extends Told>({ spots }: Survey, blocks: Block[]): Block[] {
  const kindOf = ({ body: { el } }: Told) => `${nameOf(el)} ${attributeOf(el, 'class') ?? ''}`
  const isBox = ({ body: { at, el } }: Told) => BLOCK.test(nameOf(el)) || isText(spots[at])
  const boxes = new Set(blocks.filter(isBox).flatMap((block) => boxesOf(spots, block)))
  const isBlock = (block: Told) => isBox(block) || isBubble(spots, block, boxes)
  const counts = new Map<string, number>()
  for (const block of blocks) counts.set(kindOf(block), (counts.get(kindOf(block)) ?? 0) + 1)
  const most = Math.max(0, ...blocks.filter(isBlock).map((block) => counts.get(kindOf(block)) ?? 0))
  const isLong = ({ body: { at } }: Told) => (spots[at]?.size ?? 0) > LONGEST_EVENT
  const isCalled = ({ from }: Told, one: Meaning, other: Meaning) =>
    spots[from]?.says.has(one) === true && spots[from]?.says.has(other) !== true
  const hasCalled = blocks.some((block) => isCalled(block, 'message', 'event'))
  const starts = blocks.map(({ from }) => from)
  const isMarked = ({ from, body: { at } }: Told) =>
    EVENT.test(classesAround(spots, from, starts)) || MADE.test(spots[at]?.classes ?? '')
  // What stands over all of them is set like none.
  const isSaid = blocks.some((block) => !block.isOpening && !isMarked(block))
  return blocks
    .filter((block) => !isSaid || !isMarked(block))
    .filter((block) => isBlock(block) || isLong(block) || (counts.get(kindOf(block)) ?? 0) > most)
    .filter((block) => !hasCalled || !isCalled(block, 'event', 'message'))
    .filter(({ body }, _, all) => !isHeadline(spots, body) || all.every((one) => isHeadline(spots, one.body)))
}

/** A few words, all of them bold, as a page says that something was done. */
function isHeadline(spots: Spot[], { at, skip }: Told['body']): boolean {
  const { end } = spots[at] as Spot
  let bold = 0
  for (let inner = at; inner < end; inner++) {
    const { el, name, own, size } = spots[inner] as Spot
    const isBold = /^(b|strong)$/.test(name)
    if (skip.has(el) || isBold) inner = (spots[inner] as Spot).end - 1
    else if (own !== '') return false
    if (isBold && !skip.has(el)) bold += size
  }
  return bold > 0 && bold <= LONGEST_HEADLINE
}

/** Characters. */
const LONGEST_HEADLINE = 60

/** A class of its own, beside that of all messages: "message system", "message o-notification". */
const EVENT = /(^|[\s_-])(event|notification|system|tracking)(\s|$)/i

/** Words that nobody wrote. */
const MADE = /(^|[\s_-])auto(matically)?[-_]?(generated|created)/i

/** Its own, and those of what holds it and no other. */
function classesAround(spots: Spot[], from: number, starts: readonly number[]): string {
  let classes = ''
  for (let at = from, steps = 0; at >= 0 && steps < STEPS; at = spots[at]?.up ?? -1, steps++) {
    const { end } = spots[at] as Spot
    if (starts.some((start) => start !== from && start >= at && start < end)) break
    classes += ` ${spots[at]?.classes}`
  }
  return classes
}

const STEPS = 4

/** The classes of all that stands around the words of a block. */
function boxesOf(spots: Spot[], { from, body }: Told): string[] {
  const boxes: string[] = []
  for (let at = spots[body.at]?.up ?? -1; at > from; at = spots[at]?.up ?? -1)
    boxes.push(spots[at]?.classes ?? '')
  return boxes.filter((classes) => classes !== '')
}

/** A box in the block that holds nothing else, and is set as one around the words of other blocks is. */
function isBubble(spots: Spot[], { from, body }: Told, boxes: ReadonlySet<string>): boolean {
  const { up, size } = spots[body.at] as Spot
  const box = spots[up]
  const isFull = box !== undefined && up > from && box.size === size && box.classes !== ''
  return isFull && [...boxes].slice(0, MOST).some((classes) => areMostlyAlike(classes, box.classes))
}

/** A page can invent endless classes. */
const MOST = 40

/** What its markup calls the text, be it a word among others; a description also says what happened. */
const isText = (spot: Spot | undefined) =>
  spot?.says.has('body') === true && !spot.says.has('event') && !/desc/i.test(spot.classes)
