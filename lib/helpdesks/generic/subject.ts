/** What the conversation is about: the heading that the page's own title repeats, or the one above the messages. */

import { fieldOf, first as firstOf, lineOf } from '../dom'
import { attributeOf, closest } from '../native'
import { textAt } from './author-signs'
import { isNumberAlone, numbersIn, withoutKnownCode, withoutNumber } from './numbers'
import { isOfBrand, lastCrumb } from './page-names'
import { isSamePage } from './same-page'
import type { Spot, Survey } from './spot'
import { subjectFieldIn } from './subject-field'
import {
  LOADING,
  lengthOf,
  longestPart,
  partsOf,
  plain,
  SHORTEST,
  withoutField,
  withoutLabel,
} from './subject-line'

const LONGEST = 300
/** A table of the ticket's fields may begin before the one that names it. */
const FIELDS = 80
const HEADING: Record<string, number> = { h1: 2, h2: 1.8, h3: 1.2, h4: 0.8, h5: 0.4 }

/** By its node: a page's image called "title" would answer for `document.title`. */
export const titleOf = (document: Document): string => lineOf(firstOf(document, 'head > title')) ?? ''

/** @param first the first message's spot; @param within what of the page's text belongs to messages. */
export function subjectOf(document: Document, survey: Survey, first: number, within: Within): string {
  const { spots } = survey
  const shown = titleOf(document)
  const title = plain(shown)
  const numbers = numbersIn(document.URL)
  let best = { score: 0, text: '' }
  // Before another line, or alone.
  const isCode = (code: string) =>
    spots.some(({ own }, at) => (own === code || own.startsWith(`${code} `)) && !within.body(at))
  const crumb = plain(lastCrumb(document) ?? '')
  const weigh = (line: string, base: number, isBrand = false) => {
    const text = withoutNumber(withoutKnownCode(line.trim(), isCode), numbers)
    const known = plain(text)
    // "News:" heads something else.
    if (known.length < 3 || text.endsWith(':') || LOADING.test(text)) return
    // One word that is all of the title is the product's name.
    const isProduct = title === known && (/^[a-z\d]+$/.test(known) || isBrand)
    const place = isProduct ? -1 : title.indexOf(known)
    // "Ticket #12" names the kind of thing, not the thing; "[#12] 請求書の宛名" is one word and the thing itself.
    const isKind = text !== line.trim() && line.trim().startsWith(text) && !/\s/.test(text)
    const isNumber = isNumberAlone(line.trim(), numbers) && !partsOf(shown).includes(text)
    const score =
      base +
      (known === crumb ? CRUMB : 0) -
      (isBrand ? 1 : 0) -
      (isKind || isNumber ? 4 : 0) +
      (place < 0 || (isKind && plain(line) === title)
        ? 0
        : 2 + Math.min(lengthOf(text), 60) / 15 + 1 - place / title.length)
    if (isRestOf(text, best.text) || (score > best.score && !isRestOf(best.text, text)))
      best = { score, text }
  }
  const longest = longestPart(
    shown,
    URL.canParse(document.URL) ? new URL(document.URL).hostname : '',
    numbers,
  )
  let headed = -1
  let held = -1
  spots.forEach((spot, at) => {
    const { el, name, says, size } = spot
    // A subject that one changes with a click is one all the same.
    if ((spot.isControl && !(says.has('subject') && shown.includes(spot.own))) || says.has('viewer')) return
    const isHeading = !spot.isBare && attributeOf(el, 'role') === 'heading'
    // Beside a state or a number in the heading; in whatever holds nothing else.
    const isRepeated = spot.own.length > SHORTEST && size === spot.own.length && shown.includes(spot.own)
    const inHeading = isRepeated ? (HEADING[spots[headed]?.name ?? ''] ?? 0) : 0
    const heading = HEADING[name] ?? (isHeading ? 1.2 : at < (spots[headed]?.end ?? 0) ? inHeading : 0)
    if (HEADING[name] !== undefined) headed = at
    if (at >= held) held = -1
    const isHeld = held >= 0 && spot.own !== ''
    const isThing = says.has('title') && says.has('thing')
    const isNamed = isHeld || isThing || (says.has('subject') && spot.mails === 0 && !isTopicField(spot))
    // What changes it stands in it, too: its first words are what it holds.
    if (isHeld) held = -1
    else if (isNamed && !isThing && isForm(spot)) held = spot.end
    const isTitle = says.has('title') || (isRepeated && spot.own === longest && PHRASE.test(longest))
    const isOwn = at === within.heading
    // A heading also holds what can be done, and where its ticket belongs.
    const isHeaded = at < (spots[headed]?.end ?? 0)
    const isItself =
      name === 'a' && (isHeaded || shown.includes(textAt(spots, at))) && leadsHere(spots, at, document)
    if ((heading === 0 && !isNamed && !isTitle && !isOwn && !isItself) || size < 3 || size > LONGEST) return
    if (
      held >= 0 ||
      (!isOwn &&
        (isNamed ? (isThing ? within.block(at) : within.body(at)) || at > first + FIELDS : within.block(at)))
    )
      return
    weigh(
      withoutField(spots, at, withoutLabel(lineIn(spot, shown), spot.own)).replace(
        isOwn && heading === 0 ? ANSWERED : '',
        '',
      ),
      (isItself ? ((isHeaded && HEADING[spots[headed]?.name ?? '']) || 0) + ITSELF : heading) +
        (isNamed || (isOwn && heading === 0) ? 4 : isOwn ? OWN : isTitle ? 0.8 : 0) -
        (leadsAway(spots, at, document) ? AWAY : 0) +
        (at < first ? 1 - Math.min(1, (first - at) / 400) : 0),
      heading > 0 && isOfBrand(el),
    )
  })
  const field = subjectFieldIn(survey, within.body)
  if (field) weigh(field.text, FIELD)
  // Of the answer that is being written.
  weigh(fieldNamed(document).replace(ANSWERED, ''), 2.5)
  // "HT00012" heads the page, and its title goes on.
  if (CODE.test(best.text) && PHRASE.test(longest) && shown.includes(best.text)) return longest
  return endOf(survey, best.text, within.body) ?? (best.text || longest)
}

/** Beside a state in it, what the page's title repeats. */
const lineIn = ({ el, name, own }: Spot, title: string): string =>
  HEADING[name] !== undefined && own.length > SHORTEST && title.includes(own) ? own : (lineOf(el) ?? '')

/** A heading that the last of the crumbs repeats. */
const CRUMB = 2

/** "Re: ", "AW: ". */
const ANSWERED = /^\p{L}{2,3}\s?:\s+/u

const CODE = /^[\p{L}-]{0,6}\d+$/u

/** Of "Request : Lost key" the end, where that stands alone as well, in a field or in a way to the page. */
function endOf({ spots }: Survey, line: string, isSaid: (at: number) => boolean): string | null {
  const end = line.split(/\s(?:::?|»|›)\s/).at(-1) ?? ''
  if (end === line || end.length <= SHORTEST) return null
  const isAlone = spots.some(({ own, size }, at) => own === end && size === own.length && !isSaid(at))
  return isAlone ? end : null
}

/** Of a field that is called so. */
const FIELD = 9
/** Of a link to the page itself, more than the whole heading that it stands in. */
const ITSELF = 3

function leadsHere(spots: readonly Spot[], at: number, { URL: address }: Document): boolean {
  const { el, size } = spots[at] as Spot
  const href = attributeOf(el, 'href') ?? ''
  if (size <= SHORTEST || /^(#|javascript:|$)/.test(href)) return false
  return isSamePage(withoutScript(href).replace(/\/edit$/, ''), withoutScript(address))
}

/** One address leads to it with and without the script that answers. */
const withoutScript = (address: string) => address.replace(/\/index\.php(?=\/)/, '')

/** Two words may be a product's name. */
const PHRASE = /\s\S+\s/
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

function fieldNamed(document: Document): string {
  const field = firstOf(document, [
    'input[name*="subject" i]',
    'input[name*="title" i]',
    'input[name="summary" i]',
  ])
  return field ? (fieldOf(field) ?? '') : ''
}

const isForm = ({ fields, editors, size }: Spot) => fields + editors > 0 && size < LONGEST * 2

/** Which kind of question it is stands in a cell, beside its label. */
const isTopicField = ({ el, classes, isBare }: Spot) =>
  !isBare && /topic/i.test(`${classes} ${attributeOf(el, 'id')}`) && closest(el, 'td, dd') !== null
