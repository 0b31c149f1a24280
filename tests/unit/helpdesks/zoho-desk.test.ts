import { describe, expect, it, vi } from 'vitest'
import desk from '@/lib/helpdesks/sites/zoho-desk'
import { askApi, isListed } from './ask-api'

/** Stands in for the browser's parser; the real one is tested in a browser. */
vi.mock(import('@/lib/helpdesks/dom'), async (original) => ({
  ...(await original()),
  textOfHtml: (html: string) => html.replace(/<[^>]+>/g, ''),
}))

const url = new URL('https://desk.zoho.eu/agent/acme/support/tickets/details/700')
const BASE = '/supportapi/zd/acme/api/v1'
const ORGANIZATIONS = `${BASE}/organizations`
const TICKET = `${BASE}/tickets/700?include=contacts&orgId=42`
const list = (from: number) => `${BASE}/tickets/700/conversations?from=${from}&limit=50&orgId=42`
const thread = (id: number) => `${BASE}/tickets/700/threads/${id}?orgId=42`

const PRIYA = { type: 'END_USER', name: 'Priya Raman', email: 'priya@northwind.example' }
const DANA = { type: 'AGENT', name: 'Dana Okafor', email: 'dana@acme.example' }

const time = (id: number) => new Date(Date.UTC(2026, 10, 3, 10, id)).toISOString()
const mail = (id: number, author: object, more: object = {}) => ({
  id: String(id),
  type: 'thread',
  author,
  direction: author === PRIYA ? 'in' : 'out',
  visibility: 'public',
  status: 'SUCCESS',
  isForward: false,
  createdTime: time(id),
  summary: `text ${id} cut`,
  ...more,
})
const comment = (id: number, commenter: object, isPublic: boolean) => ({
  id: String(id),
  type: 'comment',
  commenter,
  isPublic,
  commentedTime: time(id),
  content: `<p>comment ${id} for zsu[@user:9]zsu you</p>`,
  contentType: 'html',
})

type Item = { id: string; type: string }

/** Newest first, as the answer has it. `start`: what the API calls the first place. */
function answers(items: Item[], start = 0, ticket: object = {}): Record<string, unknown> {
  const newestFirst = items.toReversed()
  const known: Record<string, unknown> = {
    [ORGANIZATIONS]: {
      data: [
        { id: '41', portalName: 'other' },
        { id: '42', portalName: 'acme' },
      ],
    },
    [TICKET]: {
      id: '700',
      subject: 'A subject',
      status: 'Open',
      email: 'mailbox@acme.example',
      contact: { firstName: 'Priya', lastName: 'Raman', email: 'priya@northwind.example' },
      ...ticket,
    },
  }
  for (let from = 0; from <= items.length; from++) {
    const first = Math.max(0, from - start)
    known[list(from)] = { data: newestFirst.slice(first, first + 50) }
  }
  for (const { id, type } of items) {
    if (type === 'thread') known[thread(Number(id))] = { id, content: `<div>text ${id}</div>` }
  }
  return known
}

const read = (known: Record<string, unknown>) => askApi(desk.api, '700', url, known)

describe('Zoho Desk by its API', () => {
  it('tells customer, agent and note, whole mails and the contact, oldest first', async () => {
    const { ticket, asked, roles } = await read(
      answers([mail(1, PRIYA), mail(2, DANA), comment(3, DANA, false), comment(4, PRIYA, true)]),
    )
    expect(roles).toEqual(['customer', 'agent', 'note', 'customer'])
    expect(asked).toEqual([ORGANIZATIONS, TICKET, list(0), thread(1), thread(2)])
    expect(ticket).toMatchObject({
      id: '700',
      subject: 'A subject',
      url: url.href,
      status: 'Open',
      requester: { name: 'Priya Raman', email: 'priya@northwind.example' },
    })
    expect(ticket.messages[0]).toEqual({
      id: '1',
      role: 'customer',
      author: { name: 'Priya Raman', email: 'priya@northwind.example' },
      sentAt: time(1),
      text: 'text 1',
    })
    expect(ticket.messages[2]?.text).toBe('comment 3 for  you')
  })

  it.each([
    ['a private mail', mail(1, DANA, { visibility: 'private' }), 'note'],
    ['a forwarded mail', mail(1, DANA, { isForward: true }), 'note'],
    ['an internal comment of a customer', comment(1, PRIYA, false), 'note'],
    ["the desk's own answer", mail(1, { type: 'SYSTEM' }), 'system'],
    ['a mail that went out in a customer’s name', mail(1, PRIYA, { direction: 'out' }), 'system'],
    ['an author of no kind', mail(1, {}), 'system'],
  ])('never takes %s for the customer', async (_, said, role) => {
    expect((await read(answers([said]))).roles).toEqual([role])
  })

  it('leaves a draft out', async () => {
    expect((await read(answers([mail(1, PRIYA), mail(2, DANA, { status: 'DRAFT' })]))).roles).toEqual([
      'customer',
    ])
  })

  it.each([0, 1])('reads a long thread whole and each once where places count from %d', async (start) => {
    const many = Array.from({ length: 120 }, (_, index) => mail(index + 1, index % 2 ? DANA : PRIYA))
    const { ticket } = await read(answers(many, start))
    expect(ticket.messages.map(({ id }) => id)).toEqual(many.map(({ id }) => id))
  })

  it('takes the only organisation where none has the name of the address', async () => {
    const known = { ...answers([mail(1, PRIYA)]), [ORGANIZATIONS]: { data: [{ id: 42 }] } }
    expect((await read(known)).roles).toEqual(['customer'])
  })

  it.each([
    ['another ticket', { [TICKET]: { id: '701' } }],
    ['no ticket', { [TICKET]: { errorCode: 'URL_NOT_FOUND' } }],
    ['no conversations', { [list(0)]: {} }],
  ])('gives up on an answer with %s, so that the page stands', async (_, change) => {
    await expect(read({ ...answers([mail(1, PRIYA)]), ...change })).rejects.toThrow(TypeError)
  })

  it.each([
    `${BASE}/tickets/700`,
    `${BASE}/tickets/700/sendReply`,
    `${BASE}/agents?limit=50`,
    '/support/acme/ShowHomePage.do',
  ])('lists no path that it does not need: %s', (path) => {
    expect(isListed(desk.api, path)).toBe(false)
  })
})

describe('which addresses of Zoho Desk are tickets', () => {
  const idOf = (path: string) => desk.ticketId(new URL(path, url))

  it.each([
    '/agent/acme/support/tickets/details/700',
    '/agent/acme/support/tickets/details/700/conversation',
    '/agent/acme/tickets/details/700',
  ])('%s', (path) => expect(idOf(path)).toBe('700'))

  it.each([
    '/agent/acme/support/tickets/list/all-cases',
    '/agent/acme/support/contacts/details/700',
    '/agent/acme/support/tickets/new',
    '/portal/en/tickets/details/700',
  ])('not %s', (path) => expect(idOf(path)).toBeNull())
})
