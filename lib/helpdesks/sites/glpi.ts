/**
 * GLPI 10, seen live on 10.0.10 (2026-11), and 11 by its templates. The agents' ticket form; its tab comes after the
 * page. The side on which an entry stands does not tell who wrote it: an agent who is not on the ticket stands on the
 * customer's.
 */
import { all, attr, first, has, is, lineOf, outer, textOf } from '../dom'
import type { HelpDesk, MessageRole, PageContext, Person } from '../types'

const STATES = ['new', 'assigned', 'planned', 'waiting', 'approval', 'solved', 'closed']
/** Of who wrote it; another badge names who changed it last. Who may not see accounts sees a name without a link. */
const AUTHOR = '.creator > :first-child [id^="user_"]'
const REQUESTER = '[data-actor-type="requester"]'

export default {
  id: 'glpi',
  name: 'GLPI',
  matches: [],
  recognise: (document) => has(document, 'meta[property="glpi:csrf_token"]') && has(document, 'main#page'),
  ticketId: ({ pathname, searchParams }) =>
    /\/front\/ticket\.form\.php$/.test(pathname)
      ? (/^[1-9]\d*$/.exec(searchParams.get('id') ?? '')?.[0] ?? null)
      : null,
  layouts: [
    {
      seen: '2026-11',
      root: (page, { isVisible }) => {
        const timeline = all(page, '.itil-timeline').find(isVisible)
        return timeline ? outer(timeline, '#page') : null
      },
      id: '.ITILContent@data-items-id',
      subject: subjectOf,
      requester: (root) => {
        const actors = first(root, REQUESTER)
        return actors && personOf(first(actors, ['option[data-itemtype="User"]', 'option']))
      },
      status: (root) => {
        const names = attr(first(root, '.navigationheader-title .itilstatus'), 'class')?.split(/\s+/) ?? []
        return STATES.find((state) => names.includes(state)) ?? null
      },
      message: {
        list: '.itil-timeline',
        item: oldestFirst,
        id: (item) => `${attr(item, 'data-itemtype')}_${attr(item, 'data-items-id')}`,
        author: authorOf,
        body: '.rich_text_container',
        role: roleOf,
      },
      composer: {
        editor: '#new-ITILFollowup-block iframe.tox-edit-area__iframe >>> body',
        note: '#new-ITILFollowup-block input[type="checkbox"][name="is_private"]:checked',
      },
    },
  ],
} satisfies HelpDesk

/** A template may hide the title in the opening text; the heading has the state before it and the number behind. */
function subjectOf(root: Element): string | null {
  const title = lineOf(first(root, '.ITILContent .read-only-content .card-title'))
  const heading = first(root, '.navigationheader-title')
  return title ?? (heading && textOf(heading, { skip: 'span' }).replace(/ \(\d+\)$/, ''))
}

/** The opening text comes first, unless a user setting turns the timeline round. Forms for new entries have no id. */
function oldestFirst(timeline: Element): Element[] {
  const items = all(timeline, '.timeline-item[data-items-id]')
  const isTurned = items[0] && !is(items[0], '.ITILContent')
  return isTurned ? items.reverse() : items
}

/** Files, log lines and reminders are no messages; neither is a request for approval that says nothing. */
function roleOf(item: Element, { root }: PageContext): MessageRole | null {
  if (is(item, '.ITILContent')) return 'customer'
  if (is(item, '.ITILValidation')) return has(item, '.rich_text_container') ? 'note' : null
  if (!is(item, '.ITILFollowup, .ITILSolution, .ITILTask')) return null
  if (has(item, '.is-private')) return 'note'
  return is(item, '.ITILFollowup') && isOfCustomer(item, root) ? 'customer' : 'agent'
}

/** Who only watches counts as the customer's side, as in GLPI itself; mail of an unknown sender has no author. */
function isOfCustomer(item: Element, root: Element): boolean {
  if (!has(item, AUTHOR)) return has(item, '.t-left')
  const found = ['requester', 'assign', 'observer'].find((role) => isAmong(root, role, item))
  return found === 'requester' || found === 'observer'
}

function isAmong(root: Element, role: string, item: Element): boolean {
  const [id, name] = [authorId(item), lineOf(first(item, AUTHOR))]
  return all(root, `[data-actor-type="${role}"] option[data-itemtype="User"]`).some((option) =>
    id ? attr(option, 'data-items-id') === id : lineOf(option) === name,
  )
}

const authorId = (item: Element) =>
  /[?&]id=(\d+)/.exec(attr(first(item, `${AUTHOR} a`), 'href') ?? '')?.[1] ?? null

/** A ticket that an agent opened for somebody holds that person's request. The address stands in a hidden card. */
function authorOf(item: Element, { root, requester }: PageContext): Person {
  const id = authorId(item)
  if (is(item, '.ITILContent') && !(id && isAmong(root, 'requester', item))) return requester
  const link = `a[href$="user.form.php?id=${id}"]`
  const card = all(item, '.user-info-card').find((el) => has(el, link))
  return { name: lineOf(first(item, AUTHOR)), email: card ? lineOf(first(card, 'a[href^="mailto:"]')) : null }
}

/** An actor of the ticket: a sender without an account has an address only, a group only a name. */
function personOf(option: Element | null): Person {
  const email = attr(option, 'data-default-email') || attr(option, 'data-alternative-email') || null
  const name = attr(option, 'data-text') || null
  return { name: name === email ? null : name, email }
}
