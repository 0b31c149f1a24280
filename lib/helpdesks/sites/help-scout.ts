/**
 * Help Scout's inbox, by public sources of 2023 to 2026; nobody of ours has seen it live. It has no API for the agent's
 * own session. How the page of 2026 marks a note is a guess: without that mark it counts as an agent's words.
 */
import { all, attr, fieldOf, first, has, is, lineOf, outer } from '../dom'
import type { HelpDesk, MessageRole, PageContext, Person } from '../types'

const EMAIL = '[data-cy="Sidebar.CustomerEmails"] [data-testid="EmailList.EmailLink"] .c-Truncate__content'
const THREAD = '[id^="thread-"]'

const head = {
  // Another number in the title: the page still shows the conversation before.
  id: (_: Element, page: PageContext) => {
    const { number } = titleOf(page)
    const wanted = page.url.pathname.split('/')[3]
    return number && wanted && number !== wanted ? number : null
  },
  subject: (_: Element, page: PageContext) => titleOf(page).subject,
  requester: requesterOf,
}

export default {
  id: 'help-scout',
  name: 'Help Scout',
  matches: ['https://secure.helpscout.net/*'],
  // A second number is the one that people see.
  ticketId: (url) => /^\/conversation\/(\d+)(?:\/\d*)?\/?$/.exec(url.pathname)?.[1] ?? null,
  layouts: [
    {
      seen: '2026-04',
      root: (scope) => (threadsOf(scope).length > 0 ? first(scope, 'body') : null),
      ...head,
      message: {
        item: (root) => oldestFirst(threadsOf(root)),
        id: '@id',
        author: 'span[data-nocollapse="true"]',
        body: 'div:has(hr) ~ div, hr ~ div',
        time: 'time@datetime',
        // What has no rule under its head is a line of the log.
        role: (item) => (has(item, 'hr') ? roleBy(item, '.is-customer', '.is-note') : null),
      },
      composer: { editor: '[data-slate-editor="true"][contenteditable="true"]' },
    },
    {
      seen: '2024-03',
      root: '#tkContent',
      ...head,
      message: {
        item: (root) => oldestFirst(all(root, 'article.thread')),
        id: '@id',
        body: 'section.messageBody',
        role: (item) => (has(item, 'section.messageBody') ? roleBy(item, '.customer', '.note') : null),
      },
    },
  ],
} satisfies HelpDesk

/** Not what a mail brought along inside its body. */
const threadsOf = (scope: Element) =>
  all(scope, 'ol > li')
    .filter((line) => outer(line, THREAD) === null)
    .flatMap((line) => first(line, THREAD) ?? [])

/** An agent's setting turns the conversation round. */
function oldestFirst(items: Element[]): Element[] {
  const numbered = items.map((item) => ({ item, id: Number(attr(item, 'id')?.replace('thread-', '')) }))
  return numbered.sort((a, b) => a.id - b.id).map(({ item }) => item)
}

const roleBy = (item: Element, customer: string, note: string): MessageRole =>
  is(item, customer) ? 'customer' : is(item, note) ? 'note' : 'agent'

/** "#43152 Subject - Customer": either part may hold a dash, so the field of the subject says where it ends. */
function titleOf({ document }: PageContext): {
  number: string | null
  subject: string | null
  name: string | null
} {
  // The notes on the customer are a field of the same name.
  const fields = all(document, 'textarea[data-cy="EditableTextarea"]').map(fieldOf)
  const [, number, rest] = /^#(\d+) (.+)$/.exec(lineOf(first(document, 'title')) ?? '') ?? []
  if (!number || !rest) return { number: null, subject: fields[0] ?? null, name: null }
  const subject =
    fields.find((field) => field && `${rest} - `.startsWith(`${field} - `)) ??
    rest.replace(/ - (?:(?! - ).)*$/, '')
  return { number, subject, name: rest.slice(subject.length + 3) || null }
}

function requesterOf(_: Element, page: PageContext): Person | null {
  const { name } = titleOf(page)
  const email = lineOf(first(page.document, EMAIL))
  return name || email ? { name, email } : null
}
