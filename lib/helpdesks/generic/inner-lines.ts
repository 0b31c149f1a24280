/** The lines of what stands in one element without a box of its own: broken by `<br>`, or by the breaks of text set as typed. */
import { dataOf, firstChildOf, nextSiblingOf, typeOf } from '../native'
import type { Spot } from './spot'

/** `said`: without what is none of the words. `strong`: what of it is set bold. `linked`: characters of links. */
export type InnerLine = { text: string; said: string; strong: string; linked: number }

/** A page can break a text endlessly. */
const MOST = 2_000
const ELEMENT = 1
const TEXT = 3
const INLINE = /^(a|b|strong|i|em|u|s|span|font|code|tt|small|big|sub|sup|mark|abbr|wbr|time|label|kbd|q)$/

const emptyLine = (): InnerLine => ({ text: '', said: '', strong: '', linked: 0 })

type Way = { node: Node | null; isStrong: boolean; isLink: boolean; isSkipped: boolean }

/** Null where it holds boxes, or nothing but one line. @param skip what of it is none of its words. */
export function innerLines(
  spots: readonly Spot[],
  at: number,
  skip: ReadonlySet<Element>,
): InnerLine[] | null {
  const { el, end, name } = spots[at] as Spot
  const shown = new Map(spots.slice(at + 1, end).map((spot) => [spot.el, spot]))
  const lines: InnerLine[] = [emptyLine()]
  const add = (text: string, { isStrong, isLink, isSkipped }: Way) => {
    const line = lines.at(-1) as InnerLine
    line.text += text
    if (!isSkipped) line.said += text
    if (isStrong) line.strong += text
    if (isLink) line.linked += text.length
  }
  const breakLine = () => lines.push(emptyLine())
  const ways: Way[] = [{ node: firstChildOf(el), isStrong: false, isLink: false, isSkipped: false }]
  for (let way = ways.at(-1); way; way = ways.at(-1)) {
    const { node } = way
    if (!node || lines.length > MOST) {
      ways.pop()
      continue
    }
    way.node = nextSiblingOf(node)
    if (typeOf(node) === TEXT) {
      const parts = name === 'pre' ? dataOf(node).split('\n') : [dataOf(node).replace(/\s+/g, ' ')]
      parts.forEach((part, index) => {
        if (index > 0) breakLine()
        add(part, way)
      })
    } else if (typeOf(node) === ELEMENT) {
      const spot = shown.get(node as Element)
      if (!spot) continue
      const isSkipped = way.isSkipped || skip.has(spot.el)
      if (spot.name === 'br') breakLine()
      else if (INLINE.test(spot.name))
        ways.push({
          node: firstChildOf(spot.el),
          isStrong: way.isStrong || /^(b|strong)$/.test(spot.name),
          isLink: way.isLink || spot.name === 'a',
          isSkipped,
        })
      else if (spot.size > 0 && !isSkipped) return null
    }
  }
  return lines.length > 1 ? lines : null
}
