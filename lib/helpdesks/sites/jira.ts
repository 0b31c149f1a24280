/**
 * Jira Service Management on Atlassian's cloud, the agents' issue view. By public sources of 2025 and 2026, partly
 * measured on running sites, and by Atlassian's own components; nobody of ours has seen it live.
 * What the customer asked is the issue's description. The page tells times by words only, and a note by a lock alone.
 */
import { jiraApi } from '../apis/jira'
import { all, attr, first, has, lineOf, outer } from '../dom'
import type { HelpDesk, MessageRole, PageContext, Person } from '../types'

const KEY = /^[A-Z][A-Z0-9_]+-\d+$/
const HEADING = 'h1[data-testid="issue.views.issue-base.foundation.summary.heading"]'
const CRUMB = 'a[data-testid="issue.views.issue-base.foundation.breadcrumbs.current-issue.item"]'
const DESCRIPTION = '[data-testid="issue.views.field.rich-text.description"]'
const LIST = '[data-testid="issue.activity.comments-list"]'
const ITEM = '[data-testid^="comment-base-item-"]'
const PERSON = '[data-testid="profilecard-next.ui.profilecard.profilecard-trigger"]'
const TEXT = '.ak-renderer-document'
const HEADER = '[data-testid^="issue-comment-base.ui.comment.ak-comment."][data-testid$="-header"]'
const LOCK = '[data-testid="issue-comment-base.ui.comment.custom-comment.restricted-to"] svg'
const BODY = [`[data-testid$="-body"] ${TEXT}`, `[data-testid$="-content"] ${TEXT}`]

export default {
  id: 'jira',
  name: 'Jira Service Management',
  matches: ['https://*.atlassian.net/*'],
  ticketId: keyOf,
  layouts: [
    {
      seen: '2026-04',
      // An issue opens over a queue or a board, which may show another one.
      root: [`[role="dialog"]:has(${CRUMB})`, `body:has(${CRUMB})`],
      id: (root) => /\/browse\/([^/?#]+)/.exec(attr(first(root, CRUMB), 'href') ?? '')?.[1] ?? null,
      subject: HEADING,
      requester: (root) =>
        nameIn(
          first(root, [
            '[data-testid="issue.views.field.user.reporter"]',
            '[data-testid="issue.issue-view-layout.issue-view-reporter-field.reporter"]',
          ]),
        ),
      status: '[data-testid="issue-field-status.ui.status-view.status-button.status-button"]',
      tags: 'a[href*="jql=labels"]',
      message: {
        item: itemsOf,
        id: (item) => idOf(item) ?? 'description',
        author: authorOf,
        body: (item) => (idOf(item) ? own(item, BODY) : first(item, TEXT)),
        // Files, with their names and sizes.
        skip: '[data-node-type="media"]',
        words: '[data-testid="mention-with-profilecard-trigger"]',
        role: roleOf,
      },
      composer: {
        editor: '[data-testid="issue.activity.comment"] .ProseMirror[contenteditable="true"]',
        note: '#comment-editor-container-tabs-0[aria-selected="true"]',
      },
      more: moreOf,
    },
  ],
  api: jiraApi,
} satisfies HelpDesk

/** The last part of the path, or the issue that lies over a board. The customers' portal is another page. */
function keyOf({ pathname, searchParams }: URL): string | null {
  if (/^\/(servicedesk|wiki)\//.test(pathname)) return null
  const last = searchParams.get('selectedIssue') ?? pathname.split('/').filter(Boolean).at(-1) ?? ''
  return KEY.test(last) ? last : null
}

/** A setting turns the comments round, replies stand within what they answer, a pinned one stands twice; numbers tell. */
function itemsOf(root: Element): Element[] {
  const asked = first(root, `${DESCRIPTION}:has(${TEXT})`)
  const comments = new Map(commentsIn(root).map((item) => [Number(idOf(item)), item]))
  const oldestFirst = [...comments].sort(([a], [b]) => a - b).map(([, item]) => item)
  return [...(asked ? [asked] : []), ...oldestFirst]
}

/** One that is still being sent has no number yet. */
const commentsIn = (root: Element) => all(root, `${LIST} ${ITEM}`).filter((item) => idOf(item))

const idOf = (item: Element) => /^comment-base-item-(\d+)$/.exec(attr(item, 'data-testid') ?? '')?.[1] ?? null

/** A part of the comment itself, not of a reply within it. */
function own(item: Element, part: string | readonly string[]): Element | null {
  const found = first(item, part)
  return found && outer(found, ITEM) === item ? found : null
}

/** What is far off the screen is an empty shell until it is scrolled to. */
const isShell = (item: Element) => own(item, HEADER) === null

function authorOf(item: Element, { requester }: PageContext): Person | string | null {
  if (!idOf(item)) return requester
  const header = own(item, HEADER)
  // A customer without an account of Atlassian's has no profile.
  return header && (nameIn(first(header, PERSON)) ?? lineOf(first(header, '[role="presentation"]')))
}

/** The innermost words; a name stands twice, first within its picture. */
function nameIn(el: Element | null): string | null {
  const names = el ? all(el, 'span:not(:has(*))').map(lineOf) : []
  return names.filter((name) => name).at(-1) ?? lineOf(el)
}

function roleOf(item: Element, page: PageContext): MessageRole | null {
  if (!idOf(item)) return 'customer'
  const header = own(item, HEADER)
  if (!header) return null
  if (has(header, LOCK)) return 'note'
  const author = authorOf(item, page)
  return author && author === page.requester.name ? 'customer' : 'agent'
}

function moreOf(root: Element): Element | null {
  const buttons = [
    'button[data-testid="issue.activity.common.component.load-more-button.loading-button"]',
    'button[data-testid="issue-view-activity-comment.comment-show-more-replies.show-more-button"]',
  ]
  // Another tab of the activity shows no comments.
  return first(root, buttons) ?? (has(root, LIST) ? (commentsIn(root).find(isShell) ?? null) : root)
}
