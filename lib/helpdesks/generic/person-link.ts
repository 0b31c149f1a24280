/** Names, and links that lead to whom they name. */
import { attributeOf } from '../native'
import type { Spot } from './spot'

/** A first and a last name; so may a label of several words be written. */
export const FULL = /^\p{Lu}[\p{L}'’.-]+(\s\p{Lu}[\p{L}'’.-]+){1,3}$/u

/** Where the page tells more of somebody. */
const PERSON =
  /(^|[#/?&;=._-])(view|show)?(users?|profiles?|people|members?|memberlist|agents?|contacts?|customers?|accounts?|u)(info|view|card|details?|profile)?([/?&;=._-]|$)/i
/** Where something is done to somebody. */
const ACT = /[?&=/](edit|delete|ban|mute|block)([?&=/]|$)/i
/** "/ann", "https://desk.example/~ann": all of the address. */
const OWN_PAGE = /^(?:https?:\/\/[^/?#]+)?\/[~@]?([^/?#~@]+)\/?$/

/** Somebody's name leads to them, even where they can be edited there. @param text what the link shows. */
export const leadsToPerson = (href: string, text: string): boolean =>
  (PERSON.test(href) && (!ACT.test(href) || FULL.test(text))) ||
  OWN_PAGE.exec(href)?.[1]?.toLowerCase() === text.replace(/^[~@]/, '').toLowerCase()

/** Whatever it shows. */
export const isPersonAddress = (href: string): boolean => PERSON.test(href)

export const isPersonLink = ({ el, name, own }: Spot): boolean =>
  name === 'a' && leadsToPerson(attributeOf(el, 'href') ?? '', own)
