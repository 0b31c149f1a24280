/** A name and a time in one cell, each in a line of its own without an element around it: "Ann Lee<br>2026-11-20 10:20". */
import { dataOf, firstChildOf, nameOf, nextSiblingOf, typeOf } from '../native'
import type { Spot } from './spot'

const NAME = /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*(\s[\p{L}\p{M}'’.-]+){0,3}$/u
const LONGEST = 90
const TEXT = 3

/** Null where it is no such cell. */
export function nameAboveTime({ el, name, own, isTime }: Spot): string | null {
  if (!isTime || own.length > LONGEST || !CELL.test(name)) return null
  const [first = '', second = ''] = linesOf(el)
  return NAME.test(first) && /\d/.test(second) ? first : null
}

const CELL = /^(td|div|p|li|span)$/

/** The first two, of what stands in it without an element; whatever else it holds comes after them. */
function linesOf(el: Element): string[] {
  const lines: string[] = []
  let isBroken = true
  for (let node = firstChildOf(el); node && lines.length < 2; node = nextSiblingOf(node)) {
    if (typeOf(node) === TEXT) {
      const line = dataOf(node).trim().replace(/\s+/g, ' ')
      if (line === '') continue
      if (!isBroken) break
      lines.push(line)
      isBroken = false
    } else if (typeOf(node) === ELEMENT) {
      if (!/^(br|img)$/.test(nameOf(node as Element))) break
      isBroken = true
    }
  }
  return lines
}

const ELEMENT = 1
