/** The short texts of a message's head, each by its place: one that stands there now and then tells a sort of message. */
import { attributeOf, nameOf } from '../native'
import type { Block } from './blocks'
import type { Spot, Survey } from './spot'

const LONGEST = 30

export function labelsOf({ spots }: Survey, { from, body, authorAt }: Block): Map<string, string> {
  const labels = new Map<string, string>()
  for (let at = from; at < body.at; at++) {
    const { el, own, isTime, isControl, classes, up, end } = spots[at] as Spot
    if (at === authorAt || isTime || isControl || own === '' || own.length > LONGEST || /[\d@]/.test(own))
      continue
    // "Ann Lee requested more information": what she did.
    if (authorAt !== null && at < authorAt && authorAt < end) continue
    const holder = up > from && classes === '' ? (spots[up]?.classes ?? '') : ''
    labels.set(`${nameOf(el)} ${classes} ${attributeOf(el, 'data-test-id') ?? ''} ${holder}`, own)
  }
  return labels
}
