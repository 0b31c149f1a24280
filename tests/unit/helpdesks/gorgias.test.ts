import { describe, expect, it } from 'vitest'
import desk from '@/lib/helpdesks/sites/gorgias'
import { askApi, isListed } from './ask-api'

const url = new URL('https://acme.gorgias.com/app/views/12/7')
const TICKET = '/api/tickets/7'
const MESSAGES = `${TICKET}/messages?limit=100&order_by=created_datetime:asc`

const PRIYA = { id: 30, name: 'Priya Raman', email: 'priya@northwind.example' }
const DANA = { id: 9, name: 'Dana Okafor', email: 'dana@acme.example' }

const message = (number: number, more: object = {}) => ({
  id: 1000 + number,
  ticket_id: 7,
  public: true,
  from_agent: true,
  channel: 'email',
  via: 'helpdesk',
  sender: DANA,
  source: { type: 'email' },
  rule_id: null,
  body_html: null,
  body_text: `text ${number}\n\nend\n`,
  stripped_text: `text ${number}`,
  created_datetime: new Date(Date.UTC(2026, 10, 3, 10, number)).toISOString(),
  sent_datetime: null,
  ...more,
})
const theirs = { from_agent: false, via: 'email', sender: PRIYA }

const ticket = (messages: object[] | null, more: object = {}) => ({
  id: 7,
  subject: 'A subject',
  status: 'open',
  customer: PRIYA,
  tags: [{ id: 1, name: 'billing' }, { id: 2 }],
  messages_count: messages?.length ?? 0,
  messages,
  ...more,
})

const read = (known: Record<string, unknown>) => askApi(desk.api, '7', url, known)

describe('Gorgias by its API', () => {
  it('reads the whole thread in one answer', async () => {
    const sentAt = '2026-11-03T10:02:09.250000+00:00'
    const { ticket: told, asked } = await read({
      [TICKET]: ticket([message(1, theirs), message(2, { sent_datetime: sentAt })]),
    })
    expect(asked).toEqual([TICKET])
    expect(told).toEqual({
      id: '7',
      subject: 'A subject',
      url: url.href,
      status: 'open',
      tags: ['billing'],
      requester: { name: 'Priya Raman', email: 'priya@northwind.example' },
      satisfaction: null,
      messages: [
        {
          id: '1001',
          role: 'customer',
          author: { name: 'Priya Raman', email: 'priya@northwind.example' },
          sentAt: '2026-11-03T10:01:00.000Z',
          text: 'text 1\nend',
        },
        {
          id: '1002',
          role: 'agent',
          author: { name: 'Dana Okafor', email: 'dana@acme.example' },
          sentAt: '2026-11-03T10:02:09.250Z',
          text: 'text 2\nend',
        },
      ],
    })
  })

  it.each([
    ['a reply', {}, 'agent'],
    ['a customer’s message', theirs, 'customer'],
    ['a note by what is public', { public: false }, 'note'],
    ['a note by its channel', { channel: 'internal-note' }, 'note'],
    ['a note by its source', { source: { type: 'internal-note' } }, 'note'],
    ['what does not say whether it is public', { ...theirs, public: undefined }, 'note'],
    ['what a rule sent', { rule_id: 5 }, 'system'],
    ['what a rule sent, by its way', { via: 'rule' }, 'system'],
    ['what does not say who wrote', { from_agent: undefined }, 'system'],
  ])('knows %s', async (_, more, role) => {
    expect((await read({ [TICKET]: ticket([message(1, more)]) })).roles).toEqual([role])
  })

  it('asks for the messages page after page where the ticket holds only some of them', async () => {
    const some = ticket([message(1)], { messages_count: 3 })
    const { ticket: told, asked } = await read({
      [TICKET]: some,
      [MESSAGES]: { data: [message(1), message(2)], meta: { next_cursor: 'a=b' } },
      [`${MESSAGES}&cursor=a%3Db`]: { data: [message(3)], meta: { next_cursor: null } },
    })
    expect(told.messages.map(({ id }) => id)).toEqual(['1001', '1002', '1003'])
    expect(asked).toEqual([TICKET, MESSAGES, `${MESSAGES}&cursor=a%3Db`])
  })

  it('ends even where the cursor never does', async () => {
    const page = { data: [message(1)], meta: { next_cursor: 'x' } }
    const { asked } = await read({
      [TICKET]: ticket(null, { messages_count: 9 }),
      [MESSAGES]: page,
      [`${MESSAGES}&cursor=x`]: page,
    })
    expect(asked).toHaveLength(51)
  })

  it('puts the oldest first, leaves out what was deleted, and guesses no zone', async () => {
    const { ticket: told } = await read({
      [TICKET]: ticket([
        message(3, { created_datetime: '2026-11-03T23:03:00' }),
        message(2, { deleted_datetime: '2026-11-03T11:00:00Z' }),
        message(1),
      ]),
    })
    expect(told.messages.map(({ id, sentAt }) => [id, sentAt])).toEqual([
      ['1001', '2026-11-03T10:01:00.000Z'],
      ['1003', null],
    ])
  })

  it.each([
    ['another ticket', { [TICKET]: ticket([], { id: 8 }) }],
    ['an error', { [TICKET]: { error: { msg: 'Not found' } } }],
    ['no messages', { [TICKET]: ticket(null), [MESSAGES]: { error: {} } }],
  ])('gives up on an answer with %s', async (_, known) => {
    await expect(read(known)).rejects.toThrow(TypeError)
  })

  it.each(['/api/tickets', '/api/tickets/7/messages', '/api/tickets/7/tags', '/api/customers/30'])(
    'lists no path that it does not need: %s',
    (path) => expect(isListed(desk.api, path)).toBe(false),
  )
})

describe('which addresses of Gorgias are tickets', () => {
  const idOf = (path: string) => desk.ticketId(new URL(path, url))

  it.each(['/app/ticket/7', '/app/views/12/7', '/app/views/12/7/'])('%s', (path) => {
    expect(idOf(path)).toBe('7')
  })
  it.each(['/app/views/12', '/app/customer/7', '/app/settings/7', '/app/ticket/new', '/app/tickets/7/print'])(
    'not %s',
    (path) => expect(idOf(path)).toBeNull(),
  )
})
