import { describe, expect, it } from 'vitest'
import desk from '@/lib/helpdesks/sites/zammad'
import type { PageShown, Ticket } from '@/lib/helpdesks/types'

const url = new URL('https://desk.example/desktop/tickets/7')
const TICKET = '/api/v1/tickets/7?all=true'
const ARTICLES = '/api/v1/ticket_articles/by_ticket/7'

const USERS = {
  1: { id: 1, firstname: '-', lastname: '', email: '' },
  4: { id: 4, firstname: 'Priya', lastname: 'Raman', email: 'priya@northwind.example' },
  9: { id: 9, firstname: 'Dana', lastname: 'Okafor', email: 'dana@acme.example' },
}

/** As `attributes_with_association_names` gives it. */
const article = (id: number, more: object = {}) => ({
  id,
  ticket_id: 7,
  type: 'email',
  sender: 'Customer',
  from: 'Priya Raman <priya@northwind.example>',
  to: 'support@acme.example',
  cc: null,
  subject: 'A subject',
  content_type: 'text/plain',
  body: `text ${id}\n\nend\n`,
  internal: false,
  preferences: {},
  attachments: [],
  created_by_id: 4,
  created_by: 'priya@northwind.example',
  created_at: `2026-11-03T10:${id}:00.000Z`,
  ...more,
})

function answers(
  articles: unknown,
  ticket: object = {},
  tags: unknown = ['billing'],
): Record<string, unknown> {
  const Ticket = { 7: { id: 7, number: '67007', title: 'A subject', customer_id: 4, state_id: 2, ...ticket } }
  const all = { ticket_id: 7, ticket_article_ids: [41], assets: { Ticket, User: USERS }, links: [], tags }
  return { [TICKET]: all, [ARTICLES]: articles }
}

async function read(known: Record<string, unknown>, dom: Partial<Ticket> | null = null) {
  const asked: string[] = []
  const get = async (path: string) => {
    asked.push(path)
    expect(
      desk.api.paths.filter((pattern) => pattern.test(path)),
      path,
    ).not.toEqual([])
    if (!(path in known)) throw new Error(`404 ${path}`)
    return known[path]
  }
  const page: PageShown = { url, dom: dom as Ticket | null, isWhole: true }
  return { ticket: await desk.api.read('7', get, page), asked }
}

describe('Zammad by its API', () => {
  it('asks two things and gives the ticket with addresses', async () => {
    const { ticket, asked } = await read(answers([article(41)]), { status: 'open' })
    expect(asked).toEqual([TICKET, ARTICLES])
    expect(ticket).toEqual({
      id: '7',
      subject: 'A subject',
      url: url.href,
      status: 'open',
      tags: ['billing'],
      requester: { name: 'Priya Raman', email: 'priya@northwind.example' },
      satisfaction: null,
      messages: [
        {
          id: '41',
          role: 'customer',
          author: { name: 'Priya Raman', email: 'priya@northwind.example' },
          sentAt: '2026-11-03T10:41:00.000Z',
          text: 'text 41\nend',
        },
      ],
    })
  })

  it.each([
    ['an agent’s mail', { sender: 'Agent', created_by_id: 9 }, 'agent'],
    ['an internal note', { sender: 'Agent', type: 'note', internal: true }, 'note'],
    ['a customer’s mail that was set to internal', { internal: true }, 'note'],
    ['what does not say whether it is internal', { internal: undefined }, 'note'],
    ['an automatic mail', { sender: 'System', created_by_id: 1 }, 'system'],
    ['a sender whom nobody knows', { sender: 'Robot' }, 'system'],
  ])('knows %s', async (_, more, role) => {
    const { ticket } = await read(answers([article(41, more)]))
    expect(ticket.messages.map((message) => message.role)).toEqual([role])
  })

  it('names who wrote what an agent took down', async () => {
    const { ticket } = await read(answers([article(41, { created_by_id: 9, origin_by_id: 4 })]))
    expect(ticket.messages[0]?.author.name).toBe('Priya Raman')
  })

  it('leaves out what could not be delivered', async () => {
    const failed = article(42, { sender: 'System', preferences: { delivery_message: true } })
    const { ticket } = await read(answers([article(41), failed]))
    expect(ticket.messages.map(({ id }) => id)).toEqual(['41'])
  })

  it('reads a long thread whole, as it comes', async () => {
    const many = Array.from({ length: 120 }, (_, index) => article(10 + (index % 50), { id: index + 1 }))
    const { ticket } = await read(answers(many))
    expect(ticket.messages.map(({ id }) => id)).toEqual(many.map(({ id }) => String(id)))
  })

  it('does without what the answer does not have', async () => {
    const { ticket } = await read(answers([article(41, { created_by_id: 77 })], { customer_id: 77 }, null))
    expect(ticket).toMatchObject({ requester: { name: null, email: null }, tags: [], status: null })
  })

  it.each([
    ['another ticket', { [TICKET]: { assets: { Ticket: { 7: { id: 8 } } } } }],
    ['no ticket', { [TICKET]: { error: 'Not authorized' } }],
    ['no articles', { [ARTICLES]: { error: 'Not authorized' } }],
  ])('gives up on an answer with %s, so that the page stands', async (_, change) => {
    await expect(read({ ...answers([article(41)]), ...change })).rejects.toThrow(TypeError)
  })

  it.each([
    '/api/v1/tickets/7',
    '/api/v1/tickets/7?all=true&auto_assign=true',
    '/api/v1/tickets/7?auto_assign=true',
    '/api/v1/ticket_articles/by_ticket/7?full=true',
    '/api/v1/ticket_articles/7',
    '/api/v1/users/4',
  ])('lists no path that it does not need: %s', (path) => {
    expect(desk.api.paths.some((pattern) => pattern.test(path))).toBe(false)
  })
})

describe('which addresses of Zammad are tickets', () => {
  const idOf = (path: string) => desk.ticketId(new URL(path, url))

  it.each([
    '/#ticket/zoom/7',
    '/#ticket/zoom/7/41',
    '/desktop/tickets/7',
    '/desktop/ticket/7',
    '/desktop/ticket/zoom/7#article-41',
  ])('%s', (path) => expect(idOf(path)).toBe('7'))

  it.each([
    '/#ticket/view/my_assigned',
    '/#ticket/create/id/7',
    '/#user/profile/7',
    '/#dashboard',
    '/desktop/tickets/create/7',
    '/desktop/users/7',
    '/desktop/tickets/view/7',
    '/#knowledge_base/1/locale/en-us',
  ])('not %s', (path) => expect(idOf(path)).toBeNull())
})
