/**
 * Outlook on the web: the reading pane, own or shared mailbox. By public sources of 2025 and 2026 that read saved pages
 * (ids, `data-testid`, `data-app-section`); classes are hashes that change every year. No times: they are in the
 * agent's language. Internal notes do not exist.
 */
import { all, attr, first, has, lineOf } from '../dom'
import { roleIn, type Sides, sidesOf } from '../mailbox'
import type { HelpDesk, PageContext, Person } from '../types'

export default {
  id: 'outlook',
  name: 'Outlook on the web',
  matches: [
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.live.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  ticketId: ({ pathname }) => /^\/mail\/(?:[^/]+\/)*id\/([^/]+)\/?$/.exec(pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2026-08',
      root: '[data-app-section="MailReadCompose"]',
      subject: ['[role="heading"][id$="_SUBJECT"]@title', '[role="heading"][id$="_SUBJECT"]'],
      requester: (_root, page) => mailIn(page).sides.requester,
      message: {
        item: (_root, page) => [...mailIn(page).froms.keys()],
        id: (item, page) => attr(fromOf(item, page), 'id')?.slice('MSG_'.length, -'_FROM'.length) ?? null,
        author: (item, page) => personOf(fromOf(item, page)),
        body: (item) => item,
        role: (item, page) => roleIn(mailIn(page).sides, personOf(fromOf(item, page))),
      },
      composer: { editor: '[contenteditable="true"][aria-multiline="true"]' },
      // Only what is unfolded has a body.
      more: '[aria-expanded="false"] [data-testid="SentReceivedSavedTime"]',
      attributes: ['aria-expanded'],
    },
  ],
} satisfies HelpDesk

const FROM = '[id^="MSG_"][id$="_FROM"]'
const BODY = '[id^="UniqueMessageBody"]'
const TIME = '[data-testid="SentReceivedSavedTime"]'
const ADDRESS = /[^\s<>()",;:]{1,64}@[^\s<>()",;:]+/

/** Bodies with the sender that stands before each, oldest first. */
type Mail = { froms: Map<Element, Element | null>; sides: Sides }

/** Once a reading: it looks at every message. */
const known = new WeakMap<PageContext, Mail>()

function mailIn(page: PageContext): Mail {
  const mail = known.get(page) ?? readMail(page)
  known.set(page, mail)
  return mail
}

const fromOf = (item: Element, page: PageContext) => mailIn(page).froms.get(item) ?? null

function readMail({ root, document, url, isVisible }: PageContext): Mail {
  const pairs: [body: Element, from: Element | null][] = []
  const senders: Person[] = []
  const times: string[] = []
  let from: Element | null = null
  for (const el of all(root, `${FROM}, ${BODY}, ${TIME}`)) {
    if (attr(el, 'id')?.endsWith('_FROM')) {
      from = el
      senders.push(personOf(el))
    } else if (attr(el, 'data-testid')) times.push(lineOf(el) ?? '')
    // A reply being written stands among the messages.
    else if (isVisible(el) && !attr(el, 'contenteditable') && !has(el, '[contenteditable="true"]'))
      pairs.push([el, from])
  }
  // By a setting the newest stand on top, which is how it comes.
  const isOldestFirst = isRising(times)
  const ordered = isOldestFirst ? pairs : pairs.reverse()
  const own = [
    ...all(document, '[id^="primaryMailboxRoot_"]').map((el) => attr(el, 'title') ?? ''),
    url.pathname.replaceAll('%40', '@'),
  ]
  const sides = sidesOf({
    own: own.flatMap((text) => ADDRESS.exec(text.replaceAll('/', ' '))?.[0] ?? []),
    senders: isOldestFirst ? senders : senders.reverse(),
    recipients: [],
    isNameOurs: true,
  })
  return { froms: new Map(ordered), sides }
}

/** Whether dates of an unknown language ("Fri 11/20/2026", "20.11.2026") rise; false where it cannot be told. */
function isRising(times: string[]): boolean {
  const [first, last] = [times[0], times.at(-1)].map((time) =>
    (time?.match(/\d+/g) ?? []).slice(0, 3).map(Number),
  )
  if (first?.length !== 3 || last?.length !== 3) return false
  const orders = [
    [0, 1, 2],
    [2, 1, 0],
    [2, 0, 1],
  ]
  const year = first.findIndex((number) => number > 31)
  const rises = orders
    .filter(([y = 0]) => y === year)
    .filter(([, month = 0]) => Math.max(first[month] ?? 0, last[month] ?? 0) <= 12)
    .map((order) =>
      Math.sign(order.map((at) => (last[at] ?? 0) - (first[at] ?? 0)).find((difference) => difference) ?? 0),
    )
  return rises.length > 0 && rises.every((sign) => sign > 0)
}

/** "From: Name<mail>" in the agent's language; a colleague has a name alone. */
function personOf(from: Element | null): Person {
  const label = attr(from && first(from, '[aria-label]'), 'aria-label') ?? attr(from, 'aria-label')
  const shown = label?.replace(/^[^:：<@]*[:：]\s*/, '') || lineOf(from) || ''
  const email = ADDRESS.exec(shown)?.[0] ?? null
  const name = shown
    .replace(email ?? '', '')
    .replace(/[<>()]/g, '')
    .trim()
  return { name: name === '' ? null : name, email }
}
