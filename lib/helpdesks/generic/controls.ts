/** Ways to act and boxes of fields: what no one says, whatever it is called. */
import { attributeOf } from '../native'
import type { Spot } from './spot'
import type { Meaning } from './words'

const FEWEST = 3
/** Of its text. */
const MOST = 0.9

/** Nothing but a list of several links ("Quote", "Report", "Remove"). @param at a spot of which all is known. */
export function isListOfLinks(spots: readonly Spot[], at: number): boolean {
  const { size, linked, end } = spots[at] as Spot
  if (size === 0 || linked < size * MOST) return false
  let [lines, links] = [0, 0]
  for (let inner = at; inner < end; inner++) {
    const { name } = spots[inner] as Spot
    if (name === 'li') lines++
    else if (name === 'a') links++
  }
  return lines >= FEWEST && links >= FEWEST
}

/** All that its markup says, but that it holds words. */
export function withoutBody(says: ReadonlySet<Meaning>): ReadonlySet<Meaning> {
  return new Set([...says].filter((each) => each !== 'body'))
}

/** A link that leads nowhere and is called an action, a button or what unfolds more is one. */
export const isAct = (el: Element, classes: string): boolean =>
  ACT.test(classes) && /^(#|javascript:|$)/i.test(attributeOf(el, 'href') ?? '')

const ACT = /(^|[\s_-])(actions?|btn|button|toggle|(read|show|see)[-_]?more([-_]?less)?)([\s_-]|$)/i

/** A box of fields. */
export function isLabelled(spots: readonly Spot[], from: number, to: number): boolean {
  let labels = 0
  for (let at = from; at < to; at++) if (isLabel(spots, at)) labels++
  return labels > MOST_LABELS
}

/** A cell that heads its row, one of several, or what the markup calls so. */
function isLabel(spots: readonly Spot[], at: number): boolean {
  const spot = spots[at]
  const next = spots[spot?.end ?? at]
  return spot?.name === 'label' || (spot?.name === 'th' && next?.name === 'td' && next.up === spot.up)
}

const MOST_LABELS = 4
