/** What speaks for a spot that it names an author: its markup, its text, and what stands beside it. */
import {
  attributeNamesOf,
  attributeOf,
  closest,
  dataOf,
  firstChildOf,
  nameOf,
  nextSiblingOf,
  typeOf,
} from '../native'
import { nameAboveTime } from './broken-lines'
import { columnOf } from './columns'
import { withoutCode } from './numbers'
import { FULL, leadsToPerson } from './person-link'
import type { Spot } from './spot'
import { isBareTime, nameAfterTime, timeAfterName, timeWritten } from './times'
import { toldBy } from './told-by'
import { FIELD } from './words'

const STRONG = new Set(['b', 'strong', 'h2', 'h3', 'h4', 'h5', 'h6', 'cite', 'address', 'dt'])
const BOLD = /(^|[\s:-])(bold|semibold|extrabold|bolder|font-medium)(\s|$)/
/** What somebody is, not who. */
const PILL = /(^|\s)rounded-full\s(.*\s)?px-/
const BOLD_STYLE = /font-weight:\s*(bold|[6-9]00)/
/** In a picture's place. */
const INITIALS = /^(\p{Lu}{1,2}|\p{L})$/u
const SENTENCE = /[!?]$|[。！？，]|\s\S+\s\S+\.$/
const FILE = /^[^@]+\.(png|jpe?g|gif|svg|webp|pdf|txt|docx?|xlsx?|zip|csv|eml|log|html?|xml|json|ics|msg)$/i
/** Less than this says too little. */
export const ENOUGH = 0.4
/** "Ann Lee asked a question": a sentence that starts with a name. */
export const NAMED = /^(\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){1,2})\s\p{Ll}/u

const LABEL = /^\p{L}[\p{L}\s]{0,18}:/u

/** "<b>From:</b> ann@…": it stands before its holder's own text. */
function labelIn(spots: readonly Spot[], at: number): Spot | null {
  const [holder, first] = [spots[at], spots[at + 1]]
  if (!holder || holder.own === '' || first?.up !== at || !LABEL_ALONE.test(first.own)) return null
  let node = firstChildOf(holder.el)
  while (node && typeOf(node) === TEXT && dataOf(node).trim() === '') node = nextSiblingOf(node)
  return node === first.el ? first : null
}

const LABEL_ALONE = /^\p{L}[\p{L}\s]{0,18}:$/u
const TEXT = 3

/** The text of a small spot, roughly. */
export function textAt(
  spots: readonly Spot[],
  at: number,
  isBeside: (spot: Spot) => boolean = isBareTime,
): string {
  const label = labelIn(spots, at)
  let text = `${label?.own ?? ''} ${spots[at]?.own ?? ''}`.trim()
  for (let inner = label?.end ?? at + 1; inner < (spots[at]?.end ?? at); ) {
    const spot = spots[inner] as Spot
    // "Ann Lee" and then "To: Desk": another line of the head.
    const next = spots[inner + 1]
    if (text !== '' && (LABEL.test(spot.own) || (next?.up === inner && LABEL.test(next.own)))) break
    const isApart = isBeside(spot) || (spot.isControl && spots[at]?.isControl !== true)
    if (!isApart) text += ` ${spot.own}`
    inner = isApart ? spot.end : inner + 1
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** How much a spot looks like the name of who wrote the block that starts at `from`; 0 for what cannot be one. */
export function signsOf(spots: Spot[], at: number, from: number): number {
  const { el, says, end, size, classes, isBare, times } = spots[at] as Spot
  const name = nameOf(el)
  const href = name === 'a' ? (attributeOf(el, 'href') ?? '') : ''
  const shown = textAt(spots, at)
  const ends = timeWritten(spots[at] as Spot) ?? timeAfterName(shown) ?? shown.length
  const start = withoutCode(shown.slice(0, ends).trim())
  const text = nameAfterTime(shown) ?? nameAboveTime(spots[at] as Spot) ?? start
  const isDated = text !== shown
  if (!/\p{L}/u.test(text) || /^[#@([]/.test(text)) return 0
  if (INITIALS.test(text) || FILE.test(text)) return 0
  if (text.endsWith('?') && !says.has('author')) return 0
  // "Author: Ann Lee" may be a cell that heads a row.
  if (/^(th|label|legend)$/.test(name) && !/@|:\s+\p{L}/u.test(text)) return 0
  let score = at - from < 8 ? 0.6 : 0
  if (says.has('author')) score += 4
  else if (says.has('person')) score += 2.5
  if (says.has('notName') && !isDated && !text.includes('@')) score -= 3
  // A name and a time alone are the head of a message, whatever their box is called.
  if ((says.has('body') && !(times > 0 && FULL.test(text))) || says.has('subject')) score -= 2
  score += heldAs(spots, at, from)
  if (/^mailto:/i.test(href)) score += 3
  else if (leadsToPerson(href, text)) score += 2.5
  if (leadsElsewhere(spots, at)) score -= 2
  if (STRONG.has(name)) score += 1.5
  else if (BOLD.test(classes) || (!isBare && BOLD_STYLE.test(attributeOf(el, 'style') ?? ''))) score += 1.2
  // Names begin with a capital where there are any, unless they are made of one word.
  if (/^\p{Ll}/u.test(text) && text.includes(' ') && !text.includes('@')) score -= text.endsWith(':') ? 2 : 1
  if (PILL.test(classes)) score -= 1.5
  const words = text.split(/\s+/).length
  if (text.includes('@') && words <= 8) score += 2
  if (/^[^:@]{2,20}:\s+\p{L}/u.test(text)) score += 1
  // "Ann Lee (#3)", "ann (127.0.0.1)".
  if (/\d/.test(text.replace(/\s\([^()]*\)$/, '')) && !text.includes('@'))
    score -= says.has('author') ? 0.5 : 1.5
  if (isDated || timeBeside(spots, at, from)) score += 1
  // All that it says is when, and who.
  if (nameAfterTime(shown) !== null) score += 2
  if (text.endsWith(':')) score -= 1
  const isBy = toldBy(text) !== null
  const isTold = isBy || NAMED.test(text)
  if (!isTold && SENTENCE.test(text)) score -= 2.5
  if (words > (text.includes('@') ? 8 : 4)) score -= isTold ? 0.5 : 2
  // The smallest that says it: a head also holds badges and times.
  if (isHolder(spots, at, end)) score -= 2
  if ((isBy ? text.length : size) > 50 && !text.includes('@')) score -= 1
  if (spots[at]?.isControl && !says.has('author') && !says.has('person')) score -= FULL.test(text) ? 0.4 : 2
  if (score >= ENOUGH && closest(el, 'blockquote, pre')) score -= 4
  return score - Math.min(1.5, (at - from) / 40)
}

/** Of a mail's head: a name in what is called "from" or a requester is the author's, one in what is called "to" is not. */
function heldAs(spots: Spot[], at: number, from: number): number {
  const column = columnOf(spots, at)
  if (column !== undefined && !(ASKING.test(column) && !ASSIGNED.test(column))) return -3
  if (isAssigned(spots[at] as Spot) || RECIPIENT.test(spots[at]?.classes ?? '')) return -3
  for (
    let up = spots[at]?.up ?? -1, steps = 0;
    up > from && steps < HOLDERS;
    up = spots[up]?.up ?? -1, steps++
  ) {
    const { size, classes, says } = spots[up] as Spot
    // What can be done with a customer may stand there too.
    if (size > LONGEST_LINE * (says.has('customer') ? 3 : 1)) return 0
    if (RECIPIENT.test(classes) || isAssigned(spots[up] as Spot)) return -3
    if (SENDER.test(classes)) return 2
    if (says.has('customer')) return 1.5
  }
  return 0
}

const HOLDERS = 3
const LONGEST_LINE = 160
const RECIPIENT = /(^|[-_\s])(to|cc|bcc|recipients?)(\s|$)/i
const SENDER = /(^|[-_\s])(from|sender)(\s|$)/i

/** A ticket's own field of who is to answer it. */
const isAssigned = ({ el, isBare }: Spot): boolean =>
  !isBare &&
  attributeNamesOf(el).some((name) => FIELD.test(name) && ASSIGNED.test(attributeOf(el, name) ?? ''))

const ASSIGNED = /(^|[^a-z])(agent|assign(ee|ed)|owner|handler|technician|support|staff)/i

/** Of a column of the ticket's own fields, whose others hold no name. */
const ASKING = /(^|[^a-z])(user|name|customer|client|requester|reporter|contact|author|from|by)s?([^a-z]|$)/i

/** All of it is a link, but to no person. */
function leadsElsewhere(spots: Spot[], at: number): boolean {
  const { linked, size, end } = spots[at] as Spot
  if (linked < size) return false
  for (let inner = at; inner < end; inner++) {
    const { el, own } = spots[inner] as Spot
    if (nameOf(el) !== 'a') continue
    const href = attributeOf(el, 'href') ?? ''
    // What else a person wrote is found by the name.
    const isByName = own !== '' && `${href}&`.includes(`=${encodeURIComponent(own)}&`)
    return !isByName && !/^(#?$|javascript:|mailto:)/i.test(href) && !leadsToPerson(href, own)
  }
  return false
}

const isPiece = (spot: Spot) => spot.own !== '' && !spot.says.has('notName') && !isBareTime(spot)

/** More than one piece of text stands in it, times apart. */
function isHolder(spots: Spot[], at: number, end: number): boolean {
  let pieces = 0
  for (let inner = at; inner < end; inner++) if (isPiece(spots[inner] as Spot)) pieces++
  return pieces > 1
}

/** A name and its time stand close together. */
function timeBeside(spots: Spot[], at: number, from: number): boolean {
  for (let near = Math.max(from, at - 4); near < at + 6; near++) {
    const spot = spots[near]
    if (near !== at && spot && isBareTime(spot)) return true
  }
  return false
}
