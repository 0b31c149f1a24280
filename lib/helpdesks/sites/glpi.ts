/**
 * GLPI 9.5 and 10, seen live on 9.5.6, 10.0.10 and 10.0.15 (2026-11), and 11 by its templates. The agents' ticket form,
 * which is the customers' own as well; its tab comes after the page. The side on which an entry stands does not tell who
 * wrote it: an agent who is not on the ticket stands on the customer's.
 */
import { all, attr, first, has, is, lineOf, outer, parsed, textOf } from '../dom'
import type { HelpDesk, MessageRole, PageContext, Person } from '../types'

const STATES = ['new', 'assigned', 'planned', 'waiting', 'approval', 'solved', 'closed']
/** Of who wrote it; another badge names who changed it last. Who may not see accounts sees a name without a link. */
const AUTHOR = '.creator > :first-child [id^="user_"]'
const REQUESTER = '[data-actor-type="requester"]'
const WORDS = '.timeline-item[data-items-id]:is(.ITILContent, .ITILFollowup, .ITILTask, .ITILSolution)'
/** No customer writes what is private, a task or a solution, nor is to do a task. */
const AGENT = `.timeline-item:is(.ITILTask, .ITILSolution, :has(.timeline-header .is-private)) ${AUTHOR},
  .ITILTask .timeline-badges [id^="user_"]`
/** A style sheet hides them: what the timeline's filter leaves out, and all but what is to be done in the list of that. */
const HIDDEN = `.d-none, .timeline-todo-list .timeline-item:is(.ITILContent, .ITILFollowup, .ITILSolution, .ITILTask.info,
  .ITILValidation:is(.validation-answer, .validation-accepted, .validation-refused):not(.expanded))`
/** Of 9.5. */
const APPROVAL = '.h_content.ITILValidation'

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
      // Of the open tab, which a style sheet tells too.
      root: (page, { isVisible }) =>
        paneOf(
          all(page, '.itil-timeline').find((el) => isVisible(el) && !outer(el, '.tab-pane:not(.active)')),
        ),
      id: '.ITILContent@data-items-id',
      subject: subjectOf,
      requester: (root) => {
        const actors = first(root, REQUESTER)
        return actors && personOf(first(actors, ['option[data-itemtype="User"]', 'option']))
      },
      status: statusOf,
      message: {
        list: '.itil-timeline',
        item: (timeline) => oldestFirst(timeline).filter((item) => !is(item, HIDDEN)),
        id: (item) => `${attr(item, 'data-itemtype')}_${attr(item, 'data-items-id')}`,
        author: authorOf,
        body: '.rich_text_container',
        skip: '.read_more',
        role: roleOf,
      },
      composer: {
        editor: '#new-ITILFollowup-block iframe.tox-edit-area__iframe >>> body',
        note: '#new-ITILFollowup-block input[type="checkbox"][name="is_private"]:checked',
      },
      more: [`${WORDS}.d-none`, `.timeline-todo-list ${WORDS}`],
    },
    {
      seen: '2021-09',
      root: (page, { isVisible }) => paneOf(all(page, '.timeline_history').find(isVisible)),
      subject: '.ITILContent .title',
      requester: (root) => personBy(first(root, '.h_item:has(.ITILContent) .h_user')),
      status: statusOf,
      message: {
        list: '.timeline_history',
        // Not what its filter hides.
        item: (timeline) => all(timeline, '.h_item:not(.h_hidden)').reverse(),
        id: (item) => attr(first(item, '.h_content'), 'id') || 'ITILContent',
        author: (item) => personBy(first(item, '.h_user')),
        body: (item) => (has(item, APPROVAL) ? wordsOfApproval(item) : first(item, '.rich_text_container')),
        role: roleIn95,
      },
      more: '.h_hidden > :is(.ITILContent, .ITILFollowup, .Solution, .ITILTask)',
    },
  ],
} satisfies HelpDesk

const paneOf = (timeline?: Element) => (timeline ? outer(timeline, '#page') : null)

function statusOf(root: Element): string | null {
  const names = attr(first(root, '.navigationheader .itilstatus'), 'class')?.split(/\s+/) ?? []
  return STATES.find((state) => names.includes(state)) ?? null
}

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
function roleOf(item: Element, page: PageContext): MessageRole | null {
  if (is(item, '.ITILContent')) return 'customer'
  if (is(item, '.ITILValidation')) return has(item, '.rich_text_container') ? 'note' : null
  if (!is(item, '.ITILFollowup, .ITILSolution, .ITILTask')) return null
  if (has(item, '.is-private')) return 'note'
  return is(item, '.ITILFollowup') && isOfCustomer(item, page) ? 'customer' : 'agent'
}

/** Mail of an unknown sender has no author. Who only watches counts as the customer's side, as in GLPI itself. */
function isOfCustomer(item: Element, page: PageContext): boolean {
  if (!has(item, AUTHOR)) return has(item, '.t-left')
  const isA = (role: string) => isBy(actors(page.root, role), item)
  if (isA('requester')) return true
  return !isA('assign') && !isBy(all(page.root, AGENT), item) && (isColleague(item, page) ?? isA('observer'))
}

/** Where the customer's address and those of the assigned agents have different hosts. */
function isColleague(item: Element, page: PageContext): boolean | null {
  const theirs = hostOf(page.requester.email)
  const ours = actors(page.root, 'assign').flatMap((agent) => hostOf(attr(agent, 'data-default-email')) ?? [])
  if (!theirs || ours.length === 0 || ours.includes(theirs)) return null
  const host = hostOf(authorOf(item, page).email)
  return host === theirs || (host && ours.includes(host) ? false : null)
}

const hostOf = (email: string | null) => email?.split('@')[1] ?? null

/** Whether one of them wrote it. Who may not see accounts sees names alone. */
function isBy(users: Element[], item: Element): boolean {
  const [id, name] = [authorId(item), lineOf(first(item, AUTHOR))]
  return users.some((user) => (id ? accountOf(user) === id : lineOf(user) === name))
}

const actors = (root: Element, role: string) =>
  all(root, `[data-actor-type="${role}"] option[data-itemtype="User"]`)

const authorId = (item: Element) => accountOf(first(item, AUTHOR))

const accountOf = (user: Element | null) =>
  attr(user, 'data-items-id') ?? /[?&]id=(\d+)/.exec(attr(user && first(user, 'a'), 'href') ?? '')?.[1]

/** A ticket that an agent opened for somebody holds that person's request. The address stands in a hidden card. */
function authorOf(item: Element, { root, requester }: PageContext): Person {
  const id = authorId(item)
  if (is(item, '.ITILContent') && !(id && isBy(actors(root, 'requester'), item))) return requester
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

/** Who is on the ticket is on another tab; who stands on the other side elsewhere, or writes what is private, is an agent. */
function roleIn95(item: Element, { root }: PageContext): MessageRole | null {
  const content = first(item, '.h_content')
  if (!content || is(content, '.ITILContent')) return content && 'customer'
  if (is(content, APPROVAL)) return wordsOfApproval(item) && 'note'
  if (!is(content, '.ITILFollowup, .Solution, .ITILTask')) return null
  if (has(content, '.private')) return 'note'
  if (!is(content, '.ITILFollowup') || !is(item, '.left')) return 'agent'
  const account = attr(first(item, '.h_user_name > a'), 'href')
  const agents = all(root, '.h_item:is(.right, :has(.private)) .h_user_name > a, .users_id_tech > a').map(
    (el) => attr(el, 'href'),
  )
  return agents.includes(account) ? 'agent' : 'customer'
}

/** The product's own line comes first: who is asked, or what the answer is. */
function wordsOfApproval(item: Element): Element | null {
  const said = first(item, '.rich_text_container')
  const [, ...words] = said ? textOf(said).split('\n') : []
  const holder = words.length > 0 ? parsed('<pre></pre>')?.firstElementChild : null
  if (holder) holder.textContent = words.join('\n')
  return holder ?? null
}

/** Several requesters are called no names; the address stands last in a hidden card, where the login may be one too. */
function personBy(user: Element | null): Person | null {
  const card = lineOf(user && first(user, '.invisible')) ?? ''
  return (
    user && { name: lineOf(first(user, 'a[title]')), email: /.*\s(\S+@\S+)/.exec(` ${card}`)?.[1] ?? null }
  )
}
