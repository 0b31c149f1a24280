/** What the conversation is about: the heading that the page's own title repeats, or the one above the messages. */

import { fieldOf, first as firstOf, lineOf } from '../dom'
import { attributeOf } from '../native'
import { isSamePage } from './same-page'
import type { Spot, Survey } from './spot'

const LONGEST = 300
/** A table of the ticket's fields may begin before the one that names it. */
const FIELDS = 80
const HEADING: Record<string, number> = { h1: 2, h2: 1.8, h3: 1.2, h4: 0.8, h5: 0.4 }

/** By its node: a page's image called "title" would answer for `document.title`. */
export const titleOf = (document: Document): string => lineOf(firstOf(document, 'head > title')) ?? ''

/** @param first the first message's spot; @param within what of the page's text belongs to messages. */
export function subjectOf(document: Document, { spots }: Survey, first: number, within: Within): string {
  const shown = titleOf(document)
  const title = plain(shown)
  let best = { score: 0, text: '' }
  const weigh = (line: string, base: number) => {
    const text = withoutNumber(line.trim())
    const known = plain(text)
    // "News:" heads something else.
    if (known.length < 3 || text.endsWith(':')) return
    const place = title.indexOf(known)
    // "Ticket #12" names the kind of thing, not the thing; "[#12] 請求書の宛名" is one word and the thing itself.
    const isKind = text !== line.trim() && line.trim().startsWith(text) && !/\s/.test(text)
    const score =
      base -
      (isKind ? 4 : 0) +
      (place < 0 ? 0 : 2 + Math.min(lengthOf(text), 60) / 15 + 1 - place / title.length)
    if (isRestOf(text, best.text) || (score > best.score && !isRestOf(best.text, text)))
      best = { score, text }
  }
  const longest = longestPart(shown, URL.canParse(document.URL) ? new URL(document.URL).hostname : '')
  let headed = -1
  spots.forEach((spot, at) => {
    const { el, name, says, size } = spot
    if (spot.isControl) return
    const isHeading = !spot.isBare && attributeOf(el, 'role') === 'heading'
    // Beside a state or a number in the heading; in whatever holds nothing else.
    const isRepeated = spot.own.length > SHORTEST && size === spot.own.length && shown.includes(spot.own)
    const inHeading = isRepeated ? (HEADING[spots[headed]?.name ?? ''] ?? 0) : 0
    const heading = HEADING[name] ?? (isHeading ? 1.2 : at < (spots[headed]?.end ?? 0) ? inHeading : 0)
    if (HEADING[name] !== undefined) headed = at
    const isNamed = says.has('subject') || (says.has('title') && says.has('thing'))
    const isTitle = says.has('title') || (isRepeated && spot.own === longest && PHRASE.test(longest))
    if ((heading === 0 && !isNamed && !isTitle) || size < 3 || size > LONGEST) return
    const isOwn = at === within.heading
    if (!isOwn && (isNamed ? within.body(at) || at > first + FIELDS : within.block(at))) return
    weigh(
      lineOf(el) ?? '',
      heading +
        (isNamed ? 4 : isOwn ? OWN : isTitle ? 0.8 : 0) -
        (leadsAway(spots, at, document) ? AWAY : 0) +
        (at < first ? 1 - Math.min(1, (first - at) / 400) : 0),
    )
  })
  // Of the answer that is being written.
  weigh(fieldNamed(document).replace(/^\p{L}{2,3}\s?:\s+/u, ''), 2.5)
  return best.text || longest
}

/** Two words may be a product's name. */
const PHRASE = /\s\S+\s/
/** Characters; less may be a product or a state. */
const SHORTEST = 7

/** "Lamp Desk: sr #101, Lost key" is "Lost key" with its place before it. */
const isRestOf = (rest: string, whole: string) =>
  rest.length > SHORTEST && whole.endsWith(rest) && /\d\P{L}*$/u.test(whole.slice(0, -rest.length))

/** In the head of the first message. */
const OWN = 1.5
/** Of a heading that is the way to another page, such as the first of a forum. */
const AWAY = 2

function leadsAway(spots: readonly Spot[], at: number, { URL: address }: Document): boolean {
  const { size, linked, end } = spots[at] as Spot
  const link = linked < size ? undefined : spots.slice(at, end).find(({ name }) => name === 'a')
  const href = link === undefined ? '' : (attributeOf(link.el, 'href') ?? '')
  return href !== '' && URL.canParse(href, address) && !isSamePage(href, address)
}

export type Within = {
  /** The spot of the heading in the first message's head that is about the ticket. */
  heading: number | null
  block: (at: number) => boolean
  body: (at: number) => boolean
  /** As `block`, but of an opening its words and its author alone: the ticket's fields stand beside them. */
  own: (at: number) => boolean
}

/** Signs of a language without spaces say more than a letter. */
const lengthOf = (text: string) => text.length + (text.match(/\p{Lo}/gu)?.length ?? 0)

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** "#12: ", "Bug 12 – ", "[ABC-12] ", "Ticket #12 · " before it; "(#12)", "(AAAA-0012)" after it. */
function withoutNumber(line: string): string {
  return line
    .replace(/^[[(#]*(\p{L}+[\s-]+|\p{L}{1,6}(?=#))?#?\d{1,12}[\])]*\s*[:–—·|-]\s+/u, '')
    .replace(/^[[(#]+(\p{L}+-)?\d{1,12}(-\d{1,12})*[\])]*[:.]?\s+/u, '')
    .replace(/^[\s–—·|:-]+/u, '')
    .replace(/\s+(#\d+|[[(]#?[\p{L}\d-]*\d{2}[\p{L}\d-]*[\])])$/u, '')
    .trim()
}

function fieldNamed(document: Document): string {
  const field = firstOf(document, [
    'input[name*="subject" i]',
    'input[name*="title" i]',
    'input[name="summary" i]',
  ])
  return field ? (fieldOf(field) ?? '') : ''
}

/** The product's own name, which its host has too, is about nothing. */
function longestPart(title: string, host: string): string {
  const parts = title
    .split(/\s[-–—|·:»]\s/)
    .map(withoutNumber)
    .filter((part) => !host.includes(plain(part).replaceAll(' ', '')))
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}
