/** The ticket's own field of what it is about: "Subject: | Lost key", by its label, where that is a developer's word. */
import { lineOf } from '../dom'
import { attributeNamesOf, attributeOf } from '../native'
import type { Spot, Survey } from './spot'
import { FIELD as DATA } from './words'

/** Characters of a label, and of a subject. */
const LONGEST_LABEL = 24
const LONGEST = 300

export type Field = { at: number; text: string }

/** The first that has one, beside it in its row. @param isSaid whether a spot is among the words of a message. */
export function subjectFieldIn({ spots, vocabulary }: Survey, isSaid: (at: number) => boolean): Field | null {
  for (let at = 0; at < spots.length; at++) {
    const { own, name, isControl } = spots[at] as Spot
    const named = isNamedSo(spots[at] as Spot) && !isSaid(at) ? lastIn(spots, at) : null
    if (named) return named
    if (own.length < 5 || own.length > LONGEST_LABEL || name === 'a' || isControl || isSaid(at)) continue
    if (!LABEL.test(own) || OTHER.test(own)) continue
    if (!vocabulary.ofToken(own).has('subject') && !TITLE.test(own)) continue
    const field = beside(spots, at)
    if (field) return field
  }
  return null
}

/** By the attribute that tells which field it is. */
const isNamedSo = ({ el, isBare }: Spot): boolean =>
  !isBare &&
  attributeNamesOf(el).some(
    (name) => DATA.test(name) && /^(title|subject|summary)$/i.test(attributeOf(el, name) ?? ''),
  )

/** After its label. */
function lastIn(spots: Spot[], at: number): Field | null {
  const { end } = spots[at] as Spot
  const value = spots[at + 1]?.end ?? end
  return value < end && spots[value]?.end === end ? valueAt(spots, value, end) : null
}

/** One word, or two: "Ticket subject:". */
export const LABEL = /^\p{L}+(\s\p{L}+)?\s?[:：]?$/u

/** Of a person there are others, such as "Job title". */
const TITLE = /^title\s?:?$/i
/** Which kind of question it is; what a machine says of it. */
const OTHER = /topic|^ai\s/i

/** In what the label itself begins, else next to it or to a box that holds nothing else. */
function beside(spots: Spot[], label: number): Field | null {
  const { size, own, end } = spots[label] as Spot
  if (size > own.length) return valueAt(spots, label + 1, end)
  const next = besideLabel(spots, label)
  return next === null ? null : valueAt(spots, next, spots[next]?.end ?? next)
}

/** Next to a label that holds nothing else, or to a box of it alone. */
export function besideLabel(spots: readonly Spot[], label: number): number | null {
  const { size, own } = spots[label] as Spot
  if (size > own.length) return null
  let at = label
  while (spots[spots[at]?.up ?? -1]?.size === size) at = spots[at]?.up ?? -1
  const { up, end: next } = spots[at] as Spot
  return isAnother(spots[at] as Spot, spots[next]) || spots[next]?.up !== up ? null : next
}

/** The head of the next column. */
const isAnother = ({ name, classes }: Spot, next: Spot | undefined) =>
  classes !== '' && next?.name === name && next.classes === classes

function valueAt(spots: Spot[], at: number, end: number): Field | null {
  const { el, size, fields, editors, isControl, name, up } = spots[at] as Spot
  if (isControl || fields + editors > 0 || (spots[up]?.fields ?? 0) > 0) return null
  if (at >= end || size === 0 || size > LONGEST || name === 'th') return null
  const text = (lineOf(el) ?? '').replace(/^\p{L}{2,3}\s?:\s+/u, '')
  return /\p{L}/u.test(text) ? { at, text } : null
}
