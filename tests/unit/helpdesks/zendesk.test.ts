import { describe, expect, it } from 'vitest'
import desk from '@/lib/helpdesks/sites/zendesk'
import type { PageShown, Ticket, TicketMessage } from '@/lib/helpdesks/types'

const url = new URL('https://acme.zendesk.com/agent/tickets/7')
const TICKET = '/api/v2/tickets/7.json?include=users'
const COMMENTS = '/api/v2/tickets/7/comments.json?include=users&page[size]=100'

const PRIYA = { id: 30, name: 'Priya Raman', email: 'priya@northwind.example', role: 'end-user' }
const JO = { id: 31, name: 'Jo Lind', email: 'jo@northwind.example', role: 'end-user' }
const DANA = { id: 9, name: 'Dana Okafor', email: 'dana@acme.example', role: 'agent' }
const ADA = { id: 8, name: 'Ada Admin', email: 'ada@acme.example', role: 'admin' }

const comment = (minute: number, authorId: number, more: object = {}) => ({
  id: 1000 + minute,
  author_id: authorId,
  public: true,
  plain_body: `text ${minute}\n\nend\n`,
  created_at: `2026-11-03T10:${String(minute).padStart(2, '0')}:00Z`,
  via: { channel: 'email' },
  ...more,
})

function answers(comments: object[], ticket: object = {}): Record<string, unknown> {
  const asTicket = {
    id: 7,
    subject: 'A subject',
    status: 'open',
    tags: ['billing'],
    requester_id: 30,
    via: { channel: 'email' },
    ...ticket,
  }
  const pages: Record<string, unknown> = { [TICKET]: { ticket: asTicket, users: [PRIYA, DANA] } }
  const count = Math.max(1, Math.ceil(comments.length / 100))
  for (let page = 0; page < count; page++) {
    const path = page === 0 ? COMMENTS : `${COMMENTS}&page[after]=c%3D${page}`
    const meta = { has_more: page + 1 < count, after_cursor: `c=${page + 1}` }
    pages[path] = { comments: comments.slice(page * 100, page * 100 + 100), users: [JO, DANA, ADA], meta }
  }
  return pages
}

async function read(known: Record<string, unknown>, shown: TicketMessage[] | null = null, isWhole = false) {
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
  const dom = shown && ({ messages: shown } as Ticket)
  const page: PageShown = { url, dom, isWhole }
  const ticket = await desk.api.read('7', get, page)
  return { ticket, asked, roles: ticket.messages.map(({ role }) => role) }
}

const shownMessage = (time: string, role: TicketMessage['role'], text: string, name = 'Priya Raman') => ({
  id: time,
  role,
  author: { name, email: null },
  sentAt: new Date(time).toISOString(),
  text,
})

describe('Zendesk by its API', () => {
  it('knows customer, agent and note by who wrote it and whether it is public', async () => {
    const { ticket, asked, roles } = await read(
      answers([
        comment(1, 30),
        comment(2, 9),
        comment(3, 8),
        comment(4, 31),
        comment(5, 9, { public: false }),
      ]),
    )
    expect(roles).toEqual(['customer', 'agent', 'agent', 'customer', 'note'])
    expect(asked).toEqual([TICKET, COMMENTS])
    expect(ticket).toMatchObject({
      id: '7',
      subject: 'A subject',
      url: url.href,
      status: 'open',
      tags: ['billing'],
      requester: { name: 'Priya Raman', email: 'priya@northwind.example' },
      satisfaction: null,
    })
    expect(ticket.messages[0]).toEqual({
      id: '2026-11-03T10:01:00Z',
      role: 'customer',
      author: { name: 'Priya Raman', email: 'priya@northwind.example' },
      sentAt: '2026-11-03T10:01:00.000Z',
      text: 'text 1\nend',
    })
  })

  it.each([
    ['an internal comment of an end user', comment(1, 30, { public: false }), 'note'],
    ['a comment that does not say whether it is public', comment(1, 30, { public: undefined }), 'note'],
    ['an author whom the answer does not name', comment(1, 99), 'system'],
    ['the account itself', comment(1, -1), 'system'],
    ['a transcript of both sides', comment(1, 30, { via: { channel: 'chat_transcript' } }), 'system'],
  ])('never takes %s for the customer', async (_, said, role) => {
    expect((await read(answers([said]))).roles).toEqual([role])
  })

  it('believes the page where it knows a bot or a note of the same second', async () => {
    const bot = shownMessage('2026-11-03T10:01:00.400Z', 'system', 'Hello', 'Acme Assistant')
    expect((await read(answers([comment(1, 9), comment(2, 30)]), [bot])).roles).toEqual([
      'system',
      'customer',
    ])
  })

  it('reads every page of a long thread, one cursor after the other', async () => {
    const many = Array.from({ length: 250 }, (_, index) => comment(index % 60, index % 2 ? 9 : 30))
    const { ticket, asked } = await read(answers(many))
    expect(ticket.messages).toHaveLength(250)
    expect(asked).toEqual([
      TICKET,
      COMMENTS,
      `${COMMENTS}&page[after]=c%3D1`,
      `${COMMENTS}&page[after]=c%3D2`,
    ])
  })

  it('ends at the 5,000 comments that a ticket can have, even where the answer never does', async () => {
    const page = { comments: [comment(1, 30)], users: [], meta: { has_more: true, after_cursor: 'x' } }
    const known = { ...answers([]), [COMMENTS]: page, [`${COMMENTS}&page[after]=x`]: page }
    expect((await read(known)).asked).toHaveLength(51)
  })

  it('keeps what the page shows and the API does not know yet', async () => {
    const shown = [
      shownMessage('2026-11-03T10:02:00Z', 'agent', 'text 2\nend', 'Dana Okafor'),
      shownMessage('2026-11-03T10:09:30Z', 'customer', 'And one more thing'),
    ]
    const { ticket } = await read(answers([comment(1, 30), comment(2, 9)]), shown)
    expect(ticket.messages.map(({ text }) => text)).toEqual([
      'text 1\nend',
      'text 2\nend',
      'And one more thing',
    ])
    expect(ticket.messages.at(-1)?.author.email).toBe('priya@northwind.example')
  })

  it('takes a chat as the page shows it whole, and by the API where it does not', async () => {
    const shown = [
      shownMessage('2026-11-03T10:01:00Z', 'customer', 'Hello?'),
      shownMessage('2026-11-03T10:02:00Z', 'agent', 'Hi!', 'Dana Okafor'),
    ]
    const chat = answers([comment(1, 30), comment(2, 9)], { via: { channel: 'native_messaging' } })
    const texts = async (isWhole: boolean) =>
      (await read(chat, shown, isWhole)).ticket.messages.map(({ text }) => text)
    expect(await texts(true)).toEqual(['Hello?', 'Hi!'])
    expect(await texts(false)).toEqual(['text 1\nend', 'text 2\nend'])
  })

  it.each([
    [
      { score: 'good', comment: 'Thank you!' },
      { score: 1, scale: 1, comment: 'Thank you!' },
    ],
    [
      { score: 'bad', comment: null },
      { score: 0, scale: 1, comment: null },
    ],
    [{ score: 'offered' }, null],
    [{ score: 'unoffered' }, null],
    [null, null],
  ])('reads the rating %o', async (rating, satisfaction) => {
    const { ticket } = await read(answers([], { satisfaction_rating: rating }))
    expect(ticket.satisfaction).toEqual(satisfaction)
  })

  it.each([
    ['another ticket', { [TICKET]: { ticket: { id: 8 } } }],
    ['no ticket', { [TICKET]: { error: 'RecordNotFound' } }],
    ['no comments', { [COMMENTS]: {} }],
    ['no cursor though there is more', { [COMMENTS]: { comments: [], meta: { has_more: true } } }],
  ])('gives up on an answer with %s, so that the page stands', async (_, change) => {
    await expect(read({ ...answers([comment(1, 30)]), ...change })).rejects.toThrow(TypeError)
  })

  it.each([
    '/api/v2/tickets/7/comments.json',
    '/api/v2/tickets/7.json?include=users&delete=1',
    '/api/v2/users/me.json',
    '/api/v2/tickets/7/comments/9/make_private.json',
  ])('lists no path that it does not need: %s', (path) => {
    expect(desk.api.paths.some((pattern) => pattern.test(path))).toBe(false)
  })
})

describe('which addresses of Zendesk are tickets', () => {
  const idOf = (path: string) => desk.ticketId(new URL(path, url))

  it.each(['/agent/tickets/7', '/agent/tickets/7/', '/agent/tickets/7/events', '/agent/tickets/7?x=1'])(
    '%s',
    (path) => expect(idOf(path)).toBe('7'),
  )

  it.each([
    '/agent/tickets/new/1',
    '/agent/filters/7',
    '/agent/users/7/requested_tickets',
    '/agent/search/1?q=tickets/7',
    '/hc/en-us/requests/7',
    '/inbox',
  ])('not %s', (path) => {
    expect(idOf(path)).toBeNull()
  })
})
