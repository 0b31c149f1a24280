import { describe, expect, it, vi } from 'vitest'
import desk from '@/lib/helpdesks/sites/jira'
import { askApi, isListed } from './ask-api'

/** Stands in for the browser's parser; the real one is tested in a browser. */
vi.mock(import('@/lib/helpdesks/dom'), async (original) => ({
  ...(await original()),
  textOfHtml: (html: string) => html.replace(/<[^>]+>/g, ''),
}))

const url = new URL('https://acme.atlassian.net/browse/SD-7')
const ISSUE =
  '/rest/api/3/issue/SD-7?fields=summary,description,status,labels,reporter,created&expand=renderedFields'
const page = (startAt: number) =>
  `/rest/api/3/issue/SD-7/comment?startAt=${startAt}&maxResults=100&orderBy=created&expand=renderedBody`

const PRIYA = {
  accountId: 'qm:1',
  accountType: 'customer',
  displayName: 'Priya Raman',
  emailAddress: 'priya@northwind.example',
}
const DANA = { accountId: '5f0', accountType: 'atlassian', displayName: 'Dana Okafor' }
const ROBOT = { accountId: '557', accountType: 'app', displayName: 'Automation' }

const comment = (id: number, author: object, more: object = {}) => ({
  id: String(id),
  author,
  body: { type: 'doc', version: 1, content: [] },
  renderedBody: `<p>text ${id}</p>`,
  created: '2026-11-03T11:01:00.000+0100',
  jsdPublic: true,
  ...more,
})

function answers(comments: object[], issue: object = {}): Record<string, unknown> {
  const pages: Record<string, unknown> = {
    [ISSUE]: {
      key: 'SD-7',
      fields: {
        summary: 'A subject',
        status: { name: 'Waiting for support' },
        labels: ['billing'],
        reporter: PRIYA,
        created: '2026-11-03T10:00:00.000+0100',
        description: { type: 'doc', version: 1, content: [] },
      },
      renderedFields: { description: '<p>Please help</p>' },
      ...issue,
    },
  }
  for (let start = 0; start === 0 || start < comments.length; start += 100) {
    const part = comments.slice(start, start + 100)
    pages[page(start)] = { startAt: start, maxResults: 100, total: comments.length, comments: part }
  }
  return pages
}

const read = (known: Record<string, unknown>) => askApi(desk.api, 'SD-7', url, known)

describe('Jira by its API', () => {
  it('takes the description as what the customer asked, and comments by account and visibility', async () => {
    const { ticket, asked, roles } = await read(
      answers([
        comment(1, DANA),
        comment(2, PRIYA),
        comment(3, DANA, { jsdPublic: false }),
        comment(4, { ...PRIYA, accountId: 'qm:2', displayName: 'Jo Lind' }),
        comment(5, ROBOT),
      ]),
    )
    expect(roles).toEqual(['customer', 'agent', 'customer', 'note', 'customer', 'system'])
    expect(asked).toEqual([ISSUE, page(0)])
    expect(ticket).toMatchObject({
      id: 'SD-7',
      subject: 'A subject',
      url: url.href,
      status: 'Waiting for support',
      tags: ['billing'],
      requester: { name: 'Priya Raman', email: 'priya@northwind.example' },
      satisfaction: null,
    })
    expect(ticket.messages.slice(0, 2)).toEqual([
      {
        id: 'description',
        role: 'customer',
        author: { name: 'Priya Raman', email: 'priya@northwind.example' },
        sentAt: '2026-11-03T09:00:00.000Z',
        text: 'Please help',
      },
      {
        id: '1',
        role: 'agent',
        author: { name: 'Dana Okafor', email: null },
        sentAt: '2026-11-03T10:01:00.000Z',
        text: 'text 1',
      },
    ])
  })

  it.each([
    ['an internal note of the reporter', comment(1, PRIYA, { jsdPublic: false })],
    ['a comment that does not say whether it is public', comment(1, PRIYA, { jsdPublic: undefined })],
    ['a comment for one role', comment(1, PRIYA, { visibility: { type: 'role', value: 'Agents' } })],
  ])('never takes %s for the customer', async (_, said) => {
    expect((await read(answers([said]))).roles).toEqual(['customer', 'note'])
  })

  it('takes an employee who asked for the customer, and a deleted account for nobody', async () => {
    const asked = { ...DANA, accountId: '5f1' }
    const known = answers([comment(1, asked), comment(2, DANA), comment(3, {})])
    const issue = known[ISSUE] as { fields: object }
    issue.fields = { ...issue.fields, reporter: asked }
    expect((await read(known)).roles).toEqual(['customer', 'customer', 'agent', 'system'])
  })

  it('reads every page of a long thread', async () => {
    const many = Array.from({ length: 250 }, (_, index) => comment(index + 1, index % 2 ? DANA : PRIYA))
    const { ticket, asked } = await read(answers(many))
    expect(ticket.messages).toHaveLength(251)
    expect(asked).toEqual([ISSUE, page(0), page(100), page(200)])
  })

  it('ends where a total promises more than there is', async () => {
    const known = answers([comment(1, PRIYA)])
    known[page(0)] = { total: 9, comments: [comment(1, PRIYA)] }
    known[page(1)] = { total: 9, comments: [] }
    expect((await read(known)).ticket.messages).toHaveLength(2)
  })

  it('has no first message where nothing was described', async () => {
    const { roles } = await read(answers([comment(1, DANA)], { renderedFields: { description: null } }))
    expect(roles).toEqual(['agent'])
  })

  it.each([
    ['another issue', { [ISSUE]: { key: 'SD-8' } }],
    ['no issue', { [ISSUE]: { errorMessages: ['Issue does not exist'] } }],
    ['no comments', { [page(0)]: {} }],
  ])('gives up on an answer with %s, so that the page stands', async (_, change) => {
    await expect(read({ ...answers([comment(1, PRIYA)]), ...change })).rejects.toThrow(TypeError)
  })

  it.each([
    '/rest/api/3/issue/SD-7',
    '/rest/api/3/issue/SD-7/comment',
    '/rest/api/3/myself',
    '/rest/api/3/issue/SD-7/transitions',
  ])('lists no path that it does not need: %s', (path) => {
    expect(isListed(desk.api, path)).toBe(false)
  })
})

describe('which addresses of Jira are issues', () => {
  const idOf = (path: string) => desk.ticketId(new URL(path, url))

  it.each([
    '/browse/SD-7',
    '/browse/SD-7?focusedCommentId=3',
    '/jira/servicedesk/projects/SD/queues/custom/12/SD-7',
    '/jira/software/c/projects/SD/boards/3?selectedIssue=SD-7',
    '/jira/servicedesk/projects/SD/queues/issue/SD-7/',
    '/issues/SD-7',
  ])('%s', (path) => expect(idOf(path)).toBe('SD-7'))

  it.each([
    '/browse/SD',
    '/jira/servicedesk/projects/SD/queues/custom/12',
    '/jira/your-work',
    '/servicedesk/customer/portal/3/SD-7',
    '/wiki/spaces/SD/pages/7/SD-7',
    '/issues/?jql=key%20%3D%20SD-7',
    '/',
  ])('not %s', (path) => expect(idOf(path)).toBeNull())
})
