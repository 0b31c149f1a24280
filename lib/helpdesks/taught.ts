/** A help desk that the agent taught by pointing: data, read by the same engine as every file in `sites`. */
import { all, fieldOf, first, lineOf } from './dom'
import { NOBODY } from './person'
import { ID, ticketIn } from './taught-address'
import { itemsIn, type TaughtItem, type TaughtItems } from './taught-items'
import { rolesOf } from './taught-roles'
import type { AnyPage, HelpDesk, MessageRole, PageContext, Person } from './types'

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
  /** Where the messages are those that the reader of any page finds, and not by `item`, `body`, `author` and `time`. */
  blocks?: 'generic'
  item: string
  /** Null: the whole item. */
  body: string | null
  /** Null, as the time, where the page shows none. */
  author: string | null
  /** With its attribute: "time@datetime". */
  time: string | null
  /** The first that holds counts. */
  marks: readonly RoleMark[]
  /**
   * Whose the items are that no mark fits; null: nobody's, and a note where they look like messages. Where the reader of
   * any page finds the messages, null: whose they are by its own judgement.
   */
  otherwise: 'customer' | 'agent' | null
  /** Names in the markup that speak of a note ("internal") and stand in ordinary messages here, too. */
  usualNames: readonly string[]
}

export const TAUGHT = 'taught-'

type Read = TaughtItem & { role: MessageRole | null }

/** @param anyPage the reader of any page where it is loaded: a site that needs it shows no ticket without. */
export function deskOf(site: TaughtSite, anyPage?: () => AnyPage | undefined): HelpDesk {
  let held: { root: Element; items: Map<Element, Read>; skip: TaughtItems['skip'] } | null = null
  // A reading is over before anything else runs: what is known of the items is known for one reading.
  const itemsOf = (root: Element, page: PageContext): Map<Element, Read> => {
    if (held?.root === root) return held.items
    const { items, skip } = itemsIn(site, root, page, anyPage?.())
    const roles = rolesOf(site, items)
    const read = items.map((each, index): [Element, Read] => [each.el, { ...each, role: roles[index] ?? null }])
    held = { root, items: new Map(read), skip }
    queueMicrotask(() => {
      held = null
    })
    return held.items
  }
  const known = (el: Element) => held?.items.get(el)
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
        root: (scope, { ticketId }) =>
          site.blocks && !anyPage?.() ? null : first(scope, paneOf(site, ticketId)),
        subject: (root, page) => subjectOf(all(root, site.subject).find(page.isVisible) ?? null),
        requester: (root, page) => requesterOf([...itemsOf(root, page).values()]),
        message: {
          // A ticket without a message is rarer than a page that has changed.
          list: (root, page) => (itemsOf(root, page).size > 0 ? root : null),
          item: (root, page) => [...itemsOf(root, page).keys()],
          body: (el) => known(el)?.body ?? null,
          skip: (el) => held?.skip(el) ?? false,
          author: (el) => known(el)?.author ?? null,
          time: (el) => known(el)?.time ?? null,
          role: (el) => known(el)?.role ?? null,
        },
        attributes: attributesIn(site),
        insides: [site.subject, site.item],
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
const requesterOf = (items: readonly Read[]): Person =>
  items.find(({ role }) => role === 'customer')?.author ?? NOBODY

/** What a change of the page may tell another ticket by. */
function attributesIn({ subject, item, body, marks }: TaughtSite): string[] {
  const selectors = [subject, item, body ?? '', ...marks.map(({ value }) => value)].join(' ')
  return [...new Set(Array.from(selectors.matchAll(/\[([\w-]+)/g), (match) => match[1] ?? ''))]
}
