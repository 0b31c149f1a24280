/** A help desk that the agent taught by pointing: data, read by the same engine as every file in `sites`. */
import { all, fieldOf, first, lineOf } from './dom'
import { NOBODY } from './person'
import { ID, ticketIn } from './taught-address'
import { itemsIn, type TaughtItem, type TaughtItems } from './taught-items'
import { rolesOf } from './taught-roles'
import type { TaughtSite } from './taught-site'
import type { AnyPage, HelpDesk, MessageRole, PageContext, Person } from './types'

type Read = TaughtItem & { role: MessageRole | null }

/** @param anyPage finds the messages of a site that was taught to be read as any page. */
export function taughtDesk(site: TaughtSite, anyPage: AnyPage): HelpDesk {
  let held: { root: Element; items: Map<Element, Read>; skip: TaughtItems['skip'] } | null = null
  // A reading is over before anything else runs: what is known of the items is known for one reading.
  const itemsOf = (root: Element, page: PageContext): Map<Element, Read> => {
    if (held?.root === root) return held.items
    const { items, skip } = itemsIn(site, root, page, anyPage)
    const roles = rolesOf(site, items)
    const read = items.map((each, index): [Element, Read] => [
      each.el,
      { ...each, role: roles[index] ?? null },
    ])
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
        root: (scope, { ticketId }) => first(scope, paneOf(site, ticketId)),
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

const paneOf = ({ pane }: TaughtSite, ticketId: string): string =>
  pane?.replace(ID, CSS.escape(ticketId)) ?? 'body'

const subjectOf = (el: Element | null): string | null => fieldOf(el) ?? lineOf(el)

/** Who wrote the first message of a customer: the page itself says no more for certain. */
const requesterOf = (items: readonly Read[]): Person =>
  items.find(({ role }) => role === 'customer')?.author ?? NOBODY

/** What a change of the page may tell another ticket by. */
function attributesIn({ subject, item, follower, body, marks }: TaughtSite): string[] {
  const selectors = [subject, item, follower ?? '', body ?? '', ...marks.map(({ value }) => value)].join(' ')
  return [...new Set(Array.from(selectors.matchAll(/\[([\w-]+)/g), (match) => match[1] ?? ''))]
}
