/**
 * Gmail's conversation view, own, shared or delegated. Its classes are the same in every language and have held for ten
 * years: kepano/defuddle (2026-07) and InboxSDK (2026-07) rest on them. Internal notes do not exist.
 */
import { all, attr, first, lineOf } from '../dom'
import { roleIn, type Sides, sidesOf } from '../mailbox'
import type { HelpDesk, PageContext, Person } from '../types'

export default {
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  // #inbox/FMfcgz… (letters without vowels), formerly 16 hexadecimal digits.
  ticketId: ({ hash }) =>
    /^#[^?]*\/([BCDFGHJKLMNPQRSTVWXZ]{20,}|[0-9a-f]{16})(?:\?.*)?$/i.exec(hash)?.[1] ?? null,
  layouts: [
    {
      seen: '2026-07',
      // Conversations seen before stay mounted and hidden.
      root: '[role="main"]:has(.adn[data-message-id])',
      subject: 'h2.hP',
      requester: (_root, page) => sidesIn(page).requester,
      tags: '.ha .hN',
      message: {
        list: '[role="list"]:has(.adn)',
        item: '.adn[data-message-id]',
        id: ['@data-legacy-message-id', '@data-message-id'],
        author: (item) => personOf(first(item, SENDER)),
        body: '.a3s',
        // What Gmail trims: quoted history and repeated signatures.
        folded: '.adL',
        // The three dots, and the buttons over a picture.
        skip: '.adm, .a6S',
        role: (item, page) => roleIn(sidesIn(page), personOf(first(item, SENDER))),
      },
      composer: { editor: '.M9 [g_editable="true"]' },
      // Collapsed messages have no body; "12 older messages" stand in one row.
      more: '.kv, .kQ, .kx',
    },
  ],
} satisfies HelpDesk

const SENDER = '.gD[email]'
const ADDRESS = /[^\s<>()",;:]{1,64}@[^\s<>()",;:]+/g
/** A group that writes in its members' name, from its own address: "'Ana Sousa' via support". */
const VIA = /^'(.+)' via .+$/

/** Once a reading: it looks at every message. */
const known = new WeakMap<PageContext, Sides>()

function sidesIn(page: PageContext): Sides {
  const sides =
    known.get(page) ??
    sidesOf({
      own: ownAddresses(page.document),
      senders: all(page.root, SENDER).map(personOf),
      recipients: all(page.root, '.hb .g2[email]').map(personOf),
      isNameOurs: false,
    })
  known.set(page, sides)
  return sides
}

/** "Subject - box@firm.example - Firm Mail", and the account's own link. */
function ownAddresses(document: Document): string[] {
  const title = lineOf(first(document, 'head > title'))?.match(ADDRESS) ?? []
  const account = attr(first(document, 'a[href*="/SignOutOptions"]'), 'aria-label')?.match(ADDRESS) ?? []
  return [...title.slice(-1), ...account.slice(0, 1)]
}

function personOf(el: Element | null): Person {
  const name = attr(el, 'name')
  const via = VIA.exec(name ?? '')
  // The group's address is not the person's.
  return via ? { name: via[1] ?? null, email: null } : { name, email: attr(el, 'email') }
}
