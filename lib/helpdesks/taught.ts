/** A help desk that the agent taught by pointing: data, read by the same engine as every file in `sites`. */
import { all, attr, fieldOf, first, is, lineOf } from './dom'
import { toPerson } from './person'
import { ID, ticketIn } from './taught-address'
import { isDraftLike, isEventLike, noteNamesIn } from './taught-words'
import { toUtc } from './time'
import type { HelpDesk, MessageRole, PageContext, Person } from './types'

/** By what an item is told to be somebody's: a selector it matches, or the mail domain or the name of its author. */
export type RoleMark = { role: MessageRole; by: 'selector' | 'domain' | 'name'; value: string }

/** Selectors may step into shadow roots and frames (see `dom`); those of parts are looked up in the item. */
export type TaughtSite = {
  /** Begins with `TAUGHT`, so that it never is a help desk file's. */
  id: string
  name: string
  origin: string
  /** Path, query and fragment of a ticket, `{id}` where the ticket's own stands: "/tickets/{id}". */
  address: string
  /** "YYYY-MM-DD" of the teaching. */
  seen: string
  /** What holds this ticket alone, with `{id}` where it says which; null where nothing does. */
  pane: string | null
  subject: string
  item: string
  /** Null: the whole item. */
  body: string | null
  /** Null, as the time, where the page shows none. */
  author: string | null
  /** With its attribute: "time@datetime". */
  time: string | null
  /** The first that holds counts. */
  marks: readonly RoleMark[]
  /** Whose the items are that no mark fits; null: nobody's, and a note where they look like messages. */
  otherwise: 'customer' | 'agent' | null
  /** Names in the markup that speak of a note ("internal") and stand in ordinary messages here, too. */
  usualNames: readonly string[]
}

export const TAUGHT = 'taught-'

export function deskOf(site: TaughtSite): HelpDesk {
  const { item, body, time } = site
  /** Of the items that were looked up last: whose an item is depends on the others. */
  let roles = new Map<Element, MessageRole | null>()
  return {
    id: site.id,
    name: site.name,
    // After every help desk that has a file: one may come for this page.
    matches: [],
    recognise: (document) => document.location.origin === site.origin,
    ticketId: (url) => (url.origin === site.origin ? ticketIn(site.address, url) : null),
    layouts: [
      {
        seen: site.seen,
        root: (scope, { ticketId }) => first(scope, paneOf(site, ticketId)),
        subject: (root, page) => subjectOf(all(root, site.subject).find(page.isVisible) ?? null),
        requester: (root, page) => requesterOf(site, root, page),
        message: {
          // A ticket without a message is rarer than a page that has changed.
          list: (root) => (first(root, item) ? root : null),
          item: (root) => {
            const items = oldestFirst(site, all(root, item))
            roles = rolesOf(site, items)
            return items
          },
          body: (el) => (body ? first(el, body) : el),
          author: (el) => authorOf(site, el),
          time: time ?? '@datetime',
          role: (el) => roles.get(el) ?? null,
        },
        attributes: attributesIn(site),
        insides: [site.subject, item],
      },
    ],
  }
}

/** With those first to which this page is a ticket: several pages of one origin may be taught. */
export function hereFirst(desks: readonly HelpDesk[], url: URL): HelpDesk[] {
  const isElsewhere = (desk: HelpDesk) => (desk.ticketId(url, document) === null ? 1 : 0)
  return desks.toSorted((a, b) => isElsewhere(a) - isElsewhere(b))
}

const paneOf = ({ pane }: TaughtSite, ticketId: string): string =>
  pane?.replace(ID, CSS.escape(ticketId)) ?? 'body'

const subjectOf = (el: Element | null): string | null => fieldOf(el) ?? lineOf(el)

/** Who wrote the first message of a customer: the page itself says no more for certain. */
function requesterOf(site: TaughtSite, root: Element, page: PageContext): Person {
  const items = oldestFirst(site, all(root, site.item)).filter(page.isVisible)
  const roles = rolesOf(site, items)
  const theirs = items.find((el) => roles.get(el) === 'customer')
  return theirs ? authorOf(site, theirs) : toPerson(null)
}

const authorOf = ({ author }: TaughtSite, item: Element): Person => authorIn(author, item)

/** Who an item says that it is from. */
export function authorIn(author: string | null, item: Element): Person {
  const el = author ? first(item, author) : null
  const shown = toPerson(lineOf(el))
  return shown.email || !el ? shown : { ...shown, email: addressAt(el) }
}

/** An address that the page holds at the name without showing it. */
function addressAt(el: Element): string | null {
  const link = first(el, 'a[href^="mailto:"]')
  const held = [...Array.from(el.attributes, ({ value }) => value), attr(link, 'href') ?? '']
  return toPerson(held.find((value) => /^(mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) ?? null).email
}

/** Many desks, and user settings of others, show the newest first. */
function oldestFirst({ time }: TaughtSite, items: Element[]): Element[] {
  const [selector, name] = partsOf(time ?? '')
  const times = time
    ? items.flatMap((el) => Date.parse(toUtc(attr(selector ? first(el, selector) : el, name)) ?? '') || [])
    : []
  return isFalling(times) || (times.length < 2 && isFalling(numbersOf(items))) ? items.toReversed() : items
}

const isFalling = (numbers: readonly number[]): boolean =>
  numbers.every((each, index) => index === 0 || each <= (numbers[index - 1] ?? 0)) &&
  (numbers.at(-1) ?? 0) < (numbers[0] ?? 0)

/** What the items are numbered by in the markup: later ones have greater numbers. Empty where some have none. */
function numbersOf(items: readonly Element[]): number[] {
  const [one] = items
  const names = one ? Array.from(one.attributes, ({ name }) => name) : []
  for (const name of names.filter((each) => each === 'id' || each.startsWith('data-'))) {
    const numbers = items.map((el) => Number(/(\d+)$/.exec(attr(el, name) ?? '')?.[1] ?? Number.NaN))
    if (new Set(numbers).size === items.length && !numbers.some(Number.isNaN)) return numbers
  }
  return []
}

function partsOf(time: string): [selector: string, attribute: string] {
  const at = time.lastIndexOf('@')
  return [time.slice(0, at), time.slice(at + 1)]
}

/** By its own marks, else as its author's other messages. */
function rolesOf(site: TaughtSite, items: readonly Element[]): Map<Element, MessageRole | null> {
  const own = new Map(items.map((item) => [item, ownRole(site, item)] as const))
  const theirs = new Set(
    items.filter((item) => own.get(item) === 'customer').map((item) => nameIn(site, item)),
  )
  const ours = new Set(items.filter((item) => own.get(item) === 'agent').map((item) => nameIn(site, item)))
  const roleOf = (item: Element): MessageRole | null => {
    const known = own.get(item)
    if (known !== undefined && known !== 'unknown') return known
    const name = nameIn(site, item)
    const isTheirs = name !== null && theirs.has(name)
    const isOurs = name !== null && ours.has(name)
    if (isTheirs && !isOurs) return 'customer'
    // Where both have marks of their own, what has neither is of a third kind.
    if (isOurs && !isTheirs && site.otherwise) return 'agent'
    // What a customer wrote may be missed; what the desk says among itself may never be taken for it.
    return site.otherwise ?? 'note'
  }
  return new Map(items.map((item) => [item, roleOf(item)]))
}

function ownRole(site: TaughtSite, item: Element): MessageRole | 'unknown' | null {
  if (isDraftLike(item)) return null
  if (noteNamesIn(item, site.body).some((name) => !site.usualNames.includes(name))) return 'note'
  const mark = site.marks.find((each) => holds(each, site, item))
  if (mark) return mark.role
  if (!lineOf(site.body ? first(item, site.body) : item)) return null
  return isEventLike(item) ? 'system' : 'unknown'
}

function nameIn({ author }: TaughtSite, item: Element): string | null {
  const { name, email } = authorIn(author, item)
  return email ?? name
}

function holds({ by, value }: RoleMark, site: TaughtSite, item: Element): boolean {
  if (by === 'selector') return is(item, value)
  const { name, email } = authorOf(site, item)
  return by === 'domain' ? (email?.toLowerCase().endsWith(`@${value}`) ?? false) : name === value
}

/** What a change of the page may tell another ticket by. */
function attributesIn({ subject, item, body, marks }: TaughtSite): string[] {
  const selectors = [subject, item, body ?? '', ...marks.map(({ value }) => value)].join(' ')
  return [...new Set(Array.from(selectors.matchAll(/\[([\w-]+)/g), (match) => match[1] ?? ''))]
}
