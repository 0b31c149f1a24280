/** What is known of each element of a page on screen. */
import type { Meaning, Vocabulary } from './words'

export type Spot = {
  el: Element
  /** Of the element, and its class; asking the page again takes long. */
  name: string
  classes: string
  /** Without any attribute, as most are. */
  isBare: boolean
  /** Index of what holds it, -1 at the top. */
  up: number
  /** Index after the last one inside. */
  end: number
  /** Its own text without that of its children, at most 200 characters of it. */
  own: string
  /** Characters of text in it, without spaces around, and how many of them stand in links. */
  size: number
  linked: number
  says: ReadonlySet<Meaning>
  isTime: boolean
  /** Signs of time in it, itself included, and the characters that are nothing but a time. */
  times: number
  timed: number
  /** What the markup calls a body in it, itself included, of two in one another the outer; frames too. */
  bodies: number
  /** Mail addresses that stand alone or beside a name. */
  mails: number
  /** Where somebody can write in it: a form for an answer. */
  editors: number
  /** Fields that are no place for a text. */
  fields: number
  /** A button or in one: no words of a message, but a name or a time may stand in it. */
  isControl: boolean
  /** The same in most blocks of the group that is looked at: the product's own words. */
  isRepeated: boolean
}

export type Survey = {
  spots: Spot[]
  vocabulary: Vocabulary
  /** On screen, in frames and shadow roots too. */
  fields: Element[]
  /** Those marked so at the moment. */
  repeated: Spot[]
}

/** The first body in another one: a whole post may be called so too. */
export function bodyWithin(spots: readonly Spot[], at: number): Spot | null {
  for (let inner = at + 1; inner < (spots[at]?.end ?? at); inner++) {
    const spot = spots[inner] as Spot
    if (spot.size > 0 && spot.says.has('body')) return spot
  }
  return null
}
