/**
 * What Jira's API says of an issue, asked with the agent's own session. By its documentation, version 3:
 * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-comments/ (read 2026-11).
 */
import { textOfHtml } from '../dom'
import { type Json, toJson, toList } from '../json'
import type { Get, HelpDeskApi, MessageRole, PageShown, Person, Ticket, TicketMessage } from '../types'

const ISSUE = '/rest/api/3/issue/'
const FIELDS = '?fields=summary,description,status,labels,reporter,created&expand=renderedFields'
const PER_PAGE = 100
/** Jira keeps at most 5,000 comments of an issue. */
const MOST_PAGES = 50

export const jiraApi = {
  // The page tells a note by a lock alone, times by words, and nobody's address.
  always: true,
  paths: [
    /^\/rest\/api\/3\/issue\/[\w-]+\?fields=summary,description,status,labels,reporter,created&expand=renderedFields$/,
    /^\/rest\/api\/3\/issue\/[\w-]+\/comment\?startAt=\d+&maxResults=100&orderBy=created&expand=renderedBody$/,
  ],
  read: readApi,
} satisfies HelpDeskApi

async function readApi(ticketId: string, get: Get, { url }: PageShown): Promise<Ticket> {
  const issue = toJson(await get(`${ISSUE}${ticketId}${FIELDS}`))
  if (issue.key !== ticketId) throw new TypeError('Not the issue asked for')
  const fields = toJson(issue.fields)
  const reporter = toJson(fields.reporter)
  const requester = personOf(reporter)
  const comments = await readComments(ticketId, get)
  const said = comments.map(
    (comment): TicketMessage => ({
      id: String(comment.id),
      role: roleOf(comment, reporter),
      author: personOf(toJson(comment.author)),
      sentAt: utc(comment.created),
      text: textOf(comment.renderedBody),
    }),
  )
  const text = textOf(toJson(issue.renderedFields).description)
  const asked: TicketMessage = {
    id: 'description',
    role: 'customer',
    author: requester,
    sentAt: utc(fields.created),
    text,
  }
  return {
    id: ticketId,
    subject: String(fields.summary ?? ''),
    url: url.href,
    status: String(toJson(fields.status).name ?? '') || null,
    tags: Array.isArray(fields.labels) ? fields.labels.map(String) : [],
    requester,
    satisfaction: null,
    messages: text === '' ? said : [asked, ...said],
  }
}

async function readComments(ticketId: string, get: Get): Promise<Json[]> {
  const found: Json[] = []
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = `startAt=${found.length}&maxResults=${PER_PAGE}&orderBy=created&expand=renderedBody`
    const answer = toJson(await get(`${ISSUE}${ticketId}/comment?${query}`))
    if (!Array.isArray(answer.comments)) throw new TypeError('No comments')
    found.push(...toList(answer.comments))
    if (answer.comments.length === 0 || found.length >= Number(answer.total ?? 0)) break
  }
  return found
}

/** Whoever wrote it, what is not public or only for some is a note; an app's words are nobody's. */
function roleOf({ jsdPublic, visibility, author }: Json, reporter: Json): MessageRole {
  const { accountId, accountType } = toJson(author)
  if (jsdPublic !== true || visibility) return 'note'
  if (accountType === 'customer' || (accountId && accountId === reporter.accountId)) return 'customer'
  return accountType === 'atlassian' ? 'agent' : 'system'
}

const textOf = (html: unknown) => (typeof html === 'string' ? textOfHtml(html) : '')

/** "2026-11-03T10:01:00.000+0000": not every browser takes a zone without its colon. */
const utc = (time: unknown) => new Date(String(time).replace(/(\d\d)(\d\d)$/, '$1:$2')).toISOString()

const personOf = ({ displayName, emailAddress }: Json): Person => ({
  name: String(displayName ?? '') || null,
  email: String(emailAddress ?? '') || null,
})
