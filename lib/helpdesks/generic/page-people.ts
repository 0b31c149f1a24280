/** Names that stand where no text of a page does: in its head, in the titles of pictures, in fields and lists to choose from. */
import {
  attributeOf,
  closest,
  dataOf,
  firstChildOf,
  heldBy,
  nameOf,
  nextSiblingOf,
  queryAll,
  queryFirst,
  typeOf,
} from '../native'
import type { Survey } from './spot'
import { roleInBrackets } from './told-roles'
import type { Vocabulary } from './words'

const HEADS = 'header, nav, [role=banner], [role=navigation], #header'
const HIDDEN = 'input[type=hidden][value]'
const TITLES = ['title', 'alt', 'aria-label', 'data-original-title']
const SHORTEST = 4
const LONGEST = 120
const MOST_WORDS = 4
const MOST_HEADS = 4
const MOST_PARTS = 200
const TEXT = 3

/** @returns what each of the names is: below 0 for an agent, above for a customer. */
export function namedIn(
  { spots, vocabulary, fields }: Survey,
  names: ReadonlySet<string>,
): Map<string, number> {
  const leans = new Map<string, number>()
  const sought = [...names].filter((name) => name.length >= SHORTEST)
  const root = spots[0]?.el
  if (!root) return leans
  for (const field of [...fields, ...queryAll(root, HIDDEN)].slice(0, MOST_PARTS)) {
    const lean = leanOf(field, vocabulary)
    const held = lean === 0 ? null : (chosenIn(field) ?? heldBy(field))
    for (const name of sought) if (held?.includes(name)) leans.set(name, lean)
  }
  // One author's address alone, in a field that the markup calls nothing: whose ticket it is.
  const [mail, ...others] = sought.filter(
    (name) => name.includes('@') && fields.some((field) => heldBy(field) === name),
  )
  if (mail !== undefined && others.length === 0 && !leans.has(mail)) leans.set(mail, 2)
  const { viewers, roles } = viewersIn(root, sought, vocabulary)
  // Where each of them is named, the head is the ticket's.
  if (viewers.size < Math.max(2, sought.length))
    for (const name of viewers) leans.set(name, roles.get(name) ?? -4)
  return leans
}

function leanOf(field: Element, { ofToken }: Vocabulary): number {
  for (const attribute of ['id', 'name', 'class']) {
    const says = ofToken((attributeOf(field, attribute) ?? '').slice(0, LONGEST))
    if (says.has('customer') !== says.has('agent')) return says.has('customer') ? 4 : -3
  }
  return 0
}

function chosenIn(field: Element): string | null {
  const chosen = nameOf(field) === 'select' ? queryFirst(field, 'option:checked') : null
  return chosen && ownText(chosen)
}

/** "Hello, Ann Lee" in the page's own head, or the title of a picture there: who is signed in. */
function viewersIn(root: Element, names: readonly string[], vocabulary: Vocabulary) {
  const viewers = new Set<string>()
  const roles = new Map<string, number>()
  const firstNames = firstNamesOf(names)
  for (const head of queryAll(root, HEADS).slice(0, MOST_HEADS))
    for (const el of queryAll(head, '*').slice(0, MOST_PARTS)) {
      const texts = [ownText(el), ...TITLES.map((title) => attributeOf(el, title) ?? '')]
      const told = names.filter((name) => texts.some((text) => isAbout(text, name)))
      if (told.length === 0) told.push(...greetedIn(texts[0] ?? '', firstNames))
      if (told.length === 0 || !isHead(el) || leadsToCustomer(el, vocabulary)) continue
      const role = roleInBrackets(texts[0] ?? '', vocabulary.ofToken)
      for (const name of told) {
        viewers.add(name)
        if (role > 0) roles.set(name, role)
      }
    }
  return { viewers, roles }
}

/** By first name who bears it, where only one of them does. */
function firstNamesOf(names: readonly string[]): Map<string, string> {
  const firsts = new Map<string, string>()
  const all = names.flatMap((name) => FIRST_NAME.exec(name)?.[1] ?? [])
  for (const name of names) {
    const first = FIRST_NAME.exec(name)?.[1]
    if (first !== undefined && all.indexOf(first) === all.lastIndexOf(first)) firsts.set(first, name)
  }
  return firsts
}

const FIRST_NAME = /^(\p{Lu}\p{L}+)(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$/u

/** "Welcome, Ann.", or the first name alone. */
function greetedIn(text: string, firstNames: ReadonlyMap<string, string>): string[] {
  const words = text.length < LONGEST ? (text.match(/\p{L}+/gu) ?? []) : []
  return words.length > 2 ? [] : words.flatMap((word) => firstNames.get(word) ?? [])
}

/** "Signed in as Ann Lee"; a whole sentence tells of somebody. */
const isAbout = (text: string, name: string): boolean =>
  text.length < LONGEST &&
  text.includes(name) &&
  (text.replace(name, '').match(/\p{L}+/gu) ?? []).length <= MOST_WORDS

/** A way back to whom the ticket is from. */
function leadsToCustomer(el: Element, { ofToken }: Vocabulary): boolean {
  const link = closest(el, 'a[href]')
  return link !== null && ofToken((attributeOf(link, 'href') ?? '').slice(0, LONGEST)).has('customer')
}

function ownText(el: Element): string {
  let text = ''
  for (let child = firstChildOf(el); child; child = nextSiblingOf(child))
    if (typeOf(child) === TEXT) text += dataOf(child)
  return text.replace(/\s+/g, ' ').trim()
}

/** The head of the page, not that of a ticket or a message in it. */
export function isHead(el: Element): boolean {
  if (closest(el, 'h1, h2, h3, h4, h5, h6')) return false
  const head = closest(el, HEADS)
  // A head may have sections of its own.
  if (head && closest(head, 'main, [role=main], article, section')) return false
  // A ticket's head has its heading; the page's has the product's name, and leads to its other parts.
  return head !== null && (queryFirst(head, 'h1, h2, h3, h4') === null || isFirst(head))
}

const isFirst = (head: Element) =>
  head === queryFirst(head.ownerDocument, HEADS) && queryAll(head, 'a[href]').length > 1
