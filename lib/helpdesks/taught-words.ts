/** What the markup's own names say of an item: programmers write them in English whatever the page's language is. */
import { all, attr } from './dom'
import { attributesOf, contains, nameOf, parentElementOf } from './native'

const NOTE = /(^|[^a-z])(note|internal|private|whisper)([^a-z]|$)/
const EVENT =
  /(^|[^a-z])(events?|activity|activities|system|log|history|audit|status|automation|bot)([^a-z]|$)/

const DRAFT = /(^|[^a-z])drafts?([^a-z]|$)/

/** Elements of an item that are looked at: its head stands before its body. */
const HEAD = 40

/** Names in an item that speak of a note. @param body what of it is a person's own. */
export const noteNamesIn = (item: Element, body: Element | null): string[] =>
  namesOf(item, body)
    .flatMap((name) => name.split(' '))
    .filter((name) => NOTE.test(name))
    .map((name) => name.slice(0, 60))

/** Only of the item itself: a message may say in its head that its status changed. */
export const isEventLike = (item: Element): boolean => namesIn(item).some((name) => EVENT.test(name))

/** What nobody has sent yet. */
export const isDraftLike = (item: Element): boolean => namesIn(item).some((name) => DRAFT.test(name))

/** Of the item and its head; what stands in the body is a person's. Things to click are in every message. */
function namesOf(item: Element, inside: Element | null): string[] {
  const head = all(item, '*').slice(0, HEAD)
  const own = head.filter((el) => !isControl(el) && !isPersons(el, inside) && !controlOf(el, item))
  return [item, ...own].flatMap(namesIn)
}

/** The product wraps bodies, too, in classes like "bubble--note", which no mail has. */
function isPersons(el: Element, body: Element | null): boolean {
  if (!body || !contains(body, el)) return false
  const parent = parentElementOf(el)
  const isNear = el === body || parent === body || (parent && parentElementOf(parent)) === body
  return !isNear || !/[a-z](--|__)[a-z]/.test(attr(el, 'class') ?? '')
}

const isControl = (el: Element): boolean =>
  /^(a|button|input|select|textarea|svg|path|use|form|menu|script|style|template)$/.test(nameOf(el)) ||
  /^(button|menu|menuitem|toolbar)$/.test(attr(el, 'role') ?? '')

function controlOf(el: Element, item: Element): boolean {
  for (let holder = parentElementOf(el); holder && holder !== item; holder = parentElementOf(holder)) {
    if (isControl(holder)) return true
  }
  return false
}

/** Class names and short attribute values, "isInternalNote" as "is internal note". */
function namesIn(el: Element): string[] {
  const values = ['class', 'type', 'data-kind', 'data-type', 'data-visibility'].map(
    (name) => attr(el, name) ?? '',
  )
  const data = attributesOf(el).filter(({ name, value }) => name.startsWith('data-') && value.length < 40)
  return [...values, ...data.map(({ name, value }) => `${name} ${value}`)]
    .filter(Boolean)
    .map((name) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase())
}
