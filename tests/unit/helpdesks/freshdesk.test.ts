import { describe, expect, it } from 'vitest'
import { helpDesks } from '@/lib/helpdesks/registry'
import desk from '@/lib/helpdesks/sites/freshdesk'
import type { PageShown, Person, Ticket } from '@/lib/helpdesks/types'

const FRESHDESK = 'https://acme.freshdesk.com/a/tickets/7'
const FRESHSERVICE = 'https://acme.freshservice.com/a/tickets/7'
const TICKET = '/api/_/tickets/7'
const SAID = `${TICKET}/conversations?order_by=created_at&order_type=asc&per_page=100&page=`
const REQUESTER = '/api/v2/tickets/7?include=requester'
const USER = '/api/_/users/30'

const PRIYA: Person = { name: 'Priya Raman', email: 'priya@northwind.example' }
const priya = { id: 30, name: PRIYA.name, email: PRIYA.email }

const said = (number: number, more: object = {}) => ({
  id: 43000 + number,
  user_id: 9,
  incoming: false,
  private: false,
  source: 0,
  body_text: `text ${number}\n\nend\n`,
  created_at: `2026-11-03T${String(11 + Math.floor(number / 60)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}:00Z`,
  ...more,
})
const theirs = { user_id: 30, incoming: true, from_email: 'priya@northwind.example' }

function answers(conversations: object[], ticket: object = {}, perPage = 100): Record<string, unknown> {
  const about = {
    id: 7,
    display_id: 7,
    subject: 'A subject',
    status: 3,
    source: 1,
    tags: ['billing'],
    requester_id: 30,
    description_text: 'The first words',
    created_at: '2026-11-03T10:00:00Z',
    ...ticket,
  }
  const known: Record<string, unknown> = {
    [TICKET]: { ticket: about },
    [REQUESTER]: { id: 7, requester: priya },
    [USER]: { user: { id: 30, first_name: 'Priya', last_name: 'Raman', primary_email: PRIYA.email } },
  }
  for (let page = 1; (page - 1) * perPage <= conversations.length; page++) {
    const part = conversations.slice((page - 1) * perPage, page * perPage)
    known[`${SAID}${page}`] = { conversations: part, meta: {} }
  }
  return known
}

async function read(known: Record<string, unknown>, dom: Partial<Ticket> | null = null, address = FRESHDESK) {
  const asked: string[] = []
  const get = async (path: string) => {
    asked.push(path)
    expect(
      desk.api.paths.filter((pattern) => pattern.test(path)),
      path,
    ).toHaveLength(1)
    if (!(path in known)) throw new Error(`404 ${path}`)
    return known[path]
  }
  const page: PageShown = { url: new URL(address), dom: dom as Ticket | null, isWhole: false }
  const ticket = await desk.api.read('7', get, page)
  return { ticket, asked, roles: ticket.messages.slice(1).map(({ role }) => role) }
}

describe('Freshdesk by its API', () => {
  it('begins with the description, which is none of the conversations', async () => {
    const { ticket, asked } = await read(answers([said(1), said(2, theirs)]))
    expect(asked).toEqual([TICKET, `${SAID}1`, REQUESTER])
    expect(ticket).toMatchObject({
      id: '7',
      subject: 'A subject',
      url: FRESHDESK,
      status: 'pending',
      tags: ['billing'],
      requester: PRIYA,
      satisfaction: null,
    })
    expect(ticket.messages).toEqual([
      {
        id: 'description',
        role: 'customer',
        author: PRIYA,
        sentAt: '2026-11-03T10:00:00.000Z',
        text: 'The first words',
      },
      {
        id: '43001',
        role: 'agent',
        author: { name: null, email: null },
        sentAt: '2026-11-03T11:01:00.000Z',
        text: 'text 1\nend',
      },
      {
        id: '43002',
        role: 'customer',
        author: PRIYA,
        sentAt: '2026-11-03T11:02:00.000Z',
        text: 'text 2\nend',
      },
    ])
  })

  it.each([
    ['a note', { private: true, source: 2 }, 'note'],
    ['a note that says nothing of its source', { private: true, source: 0 }, 'note'],
    ['what does not say whether it is private', { private: undefined, ...theirs }, 'customer'],
    ['an agent’s words that do not say it', { private: undefined }, 'note'],
    ['what a supplier answered to a forwarded mail', { ...theirs, user_id: 77, private: true }, 'note'],
    ['what the customer wrote from another address', { ...theirs, private: true }, 'customer'],
    ['what somebody in copy wrote', { ...theirs, user_id: 77 }, 'customer'],
    ['an agent’s reply', {}, 'agent'],
  ])('knows %s', async (_, more, role) => {
    expect((await read(answers([said(1, more)]))).roles).toEqual([role])
  })

  it('says that the agent began where Freshdesk’s source says so; Freshservice counts differently', async () => {
    const known = answers([], { source: 10 })
    expect((await read(known)).ticket.messages[0]?.role).toBe('agent')
    expect((await read(known, null, FRESHSERVICE)).ticket.messages[0]?.role).toBe('customer')
  })

  it.each([
    [100, 250, 3],
    [50, 120, 3],
    [30, 61, 3],
    [30, 60, 3],
    [100, 59, 1],
  ])('reads every page of a long thread, of %i at a time %i', async (perPage, count, pages) => {
    const many = Array.from({ length: count }, (_, index) => said(index))
    const { ticket, asked } = await read(answers(many, {}, perPage), { requester: PRIYA, messages: [] })
    expect(ticket.messages).toHaveLength(count + 1)
    expect(asked).toEqual([TICKET, ...Array.from({ length: pages }, (_, index) => `${SAID}${index + 1}`)])
  })

  it('ends where an answer brings nothing new', async () => {
    const page = { conversations: Array.from({ length: 30 }, (_, index) => said(index)) }
    const known = { ...answers([]), [`${SAID}1`]: page, [`${SAID}2`]: page }
    expect((await read(known)).ticket.messages).toHaveLength(31)
  })

  it('puts the oldest first and leaves out what was deleted', async () => {
    const { ticket } = await read(answers([said(3), said(1), said(2, { deleted: true })]))
    expect(ticket.messages.map(({ id }) => id)).toEqual(['description', '43001', '43003'])
  })

  it('asks for the address only where neither the page nor the ticket says it', async () => {
    const shown = await read(answers([]), { requester: PRIYA, messages: [] })
    expect(shown.asked).toEqual([TICKET, `${SAID}1`])
    const told = await read(answers([], { requester: priya }))
    expect(told.asked).toEqual([TICKET, `${SAID}1`])
    expect(told.ticket.requester).toEqual(PRIYA)
  })

  it('asks Freshservice for the person', async () => {
    const { ticket, asked } = await read(answers([]), null, FRESHSERVICE)
    expect(asked).toEqual([TICKET, `${SAID}1`, USER])
    expect(ticket.requester).toEqual(PRIYA)
  })

  it('keeps the thread where the address is refused, and what the page says of people', async () => {
    const { [REQUESTER]: _, ...known } = answers([said(1)])
    const { ticket } = await read(known, {
      requester: { name: 'Priya Raman', email: null },
      messages: [
        { id: '43001', role: 'note', author: { name: 'Dana Okafor', email: null }, sentAt: null, text: '' },
      ],
    })
    expect(ticket.requester).toEqual({ name: 'Priya Raman', email: null })
    expect(ticket.messages[1]).toMatchObject({ role: 'agent', author: { name: 'Dana Okafor' } })
  })

  it.each([
    ['another ticket', { [TICKET]: { ticket: { id: 8 } } }],
    ['no ticket', { [TICKET]: { message: 'You are not authorized' } }],
    ['no conversations', { [`${SAID}1`]: {} }],
    ['a thread that is no list', { [`${SAID}1`]: { conversations: { total: 3 } } }],
  ])('gives up on an answer with %s, so that the page stands', async (_, change) => {
    await expect(read({ ...answers([said(1)]), ...change })).rejects.toThrow(TypeError)
  })

  it('gives up where the ticket or its thread is refused', async () => {
    const { [`${SAID}1`]: _, ...known } = answers([])
    await expect(read(known)).rejects.toThrow('404')
  })

  it.each([
    '/api/_/tickets/7/reply',
    '/api/_/tickets/7?include=requester',
    '/api/v2/tickets/7',
    '/api/_/bootstrap/me',
    '/api/_/tickets/7/conversations?order_by=created_at&order_type=asc&per_page=100&page=1&x=1',
  ])('lists no path that it does not need: %s', (path) => {
    expect(desk.api.paths.some((pattern) => pattern.test(path))).toBe(false)
  })
})

describe('which addresses of Freshdesk are tickets', () => {
  const idOf = (path: string) => desk.ticketId(new URL(path, FRESHDESK))

  it.each(['/a/tickets/7', '/a/tickets/7/', '/a/tickets/7?current_tab=details', '/a/tickets/7?note=43'])(
    '%s',
    (path) => expect(idOf(path)).toBe('7'),
  )

  it.each([
    '/a/tickets',
    '/a/tickets/filters/7',
    '/a/tickets/new',
    '/a/contacts/7',
    '/a/dashboard/default',
    '/support/tickets/7',
    '/a/admin',
  ])('not %s', (path) => expect(idOf(path)).toBeNull())

  it('is in the registry for both products', () => {
    expect(helpDesks.find(({ id }) => id === 'freshdesk')?.matches).toEqual([
      'https://*.freshdesk.com/*',
      'https://*.freshservice.com/*',
    ])
  })
})
