/** What only the page's look tells: at which side a message stands, and the yellow ground of a note. */

import { boxOf, closest, firstChildOf, holderOf, nextSiblingOf, typeOf } from '../native'
import { isNamed } from './author'
import type { Block } from './blocks'
import { type Marks, SIDE } from './marks'

/** A page can hold endless messages, and each look costs time. */
const MOST = 100
const STEPS = 5
/** Of what holds it: how much farther a message stands from one edge than from the other. */
const ASIDE = 0.08

/** Asked only where the markup says nothing. */
export function withLooks(blocks: readonly Block[], marks: readonly Marks[]): Marks[] {
  if (blocks.length > MOST) return [...marks]
  return withYellow(blocks, withAsker(blocks, withSides(blocks, marks)))
}

/** Whoever began at the side of one's own, under no name, and is answered by several who have one, looks at their own question. */
function withAsker(blocks: readonly Block[], marks: readonly Marks[]): readonly Marks[] {
  const names = new Set(blocks.flatMap(({ author }) => author.name ?? []))
  const isOwn = (block: Block, index: number) => marks[index]?.lean === (isNamed(block) ? SIDE : -SIDE)
  const [first] = blocks
  if (!first || isNamed(first) || names.size < 2 || !blocks.every(isOwn)) return marks
  return marks.map((each) => ({ ...each, lean: -each.lean }))
}

function withSides(blocks: readonly Block[], marks: readonly Marks[]): Marks[] {
  const isTold = marks.some(({ lean }) => lean !== 0) || blocks.filter(isNamed).length > blocks.length / 2
  if (isTold) return [...marks]
  const sides = blocks.map((block) => sideOf(block))
  if (!sides.some((side) => side > 0) || !sides.some((side) => side < 0)) return [...marks]
  return marks.map((each, index) => ({ ...each, lean: sides[index] ?? 0 }))
}

/** Above 0 at the side where lines begin, where others stand; below at that of one's own. */
function sideOf({ el, body }: Block): number {
  const around = boxOf(el)
  for (let inner: Element | null = body.el, steps = 0; inner && inner !== el && steps < STEPS; steps++) {
    const box = boxOf(inner)
    const off = box.left - around.left - (around.right - box.right)
    if (Math.abs(off) > around.width * ASIDE) {
      const isRightward = closest(el, '[dir=rtl]') !== null
      return off > 0 === isRightward ? SIDE : -SIDE
    }
    inner = holderOf(inner)
  }
  return 0
}

function withYellow(blocks: readonly Block[], marks: readonly Marks[]): Marks[] {
  if (marks.some(({ isNote, isTinted }) => isNote || isTinted)) return [...marks]
  const yellow = blocks.map((block) => isOnYellow(block) || isYellow(headOf(block.el)) === true)
  const count = yellow.filter(Boolean).length
  if (count === 0 || count > blocks.length / 2) return [...marks]
  return marks.map((each, index) => ({ ...each, isTinted: yellow[index] === true }))
}

function isOnYellow({ el, body }: Block): boolean {
  for (let inner: Element | null = body.el, steps = 0; inner && steps < STEPS * 2; steps++) {
    const ground = isYellow(inner)
    if (ground !== null) return ground
    if (inner === el) return false
    inner = holderOf(inner)
  }
  return false
}

/** Null for what shows the ground that it stands on. */
function isYellow(el: Element | null): boolean | null {
  if (!el) return null
  const [red = 0, green = 0, blue = 0, alpha = 1] =
    getComputedStyle(el)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number) ?? []
  return alpha > 0 ? red > 200 && green > 180 && red >= green && green - blue > 12 : null
}

/** A card's head has a ground of its own. */
function headOf(el: Element): Element | null {
  let node = firstChildOf(el)
  while (node && typeOf(node) !== ELEMENT) node = nextSiblingOf(node)
  return node as Element | null
}

const ELEMENT = 1
