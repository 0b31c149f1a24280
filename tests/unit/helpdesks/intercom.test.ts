import { describe, expect, it } from 'vitest'
import desk from '@/lib/helpdesks/sites/intercom'
import type { Ticket } from '@/lib/helpdesks/types'

const url = new URL('https://app.intercom.com/a/inbox/j3demo00/inbox/shared/all/conversation/7')
const CONVERSATION = '/ember/inbox/conversations/7?app_id=j3demo00'

const PRIYA = { id: '5f', user_id: '30', name: 'Priya Raman', email: 'priya@northwind.example', role: 'user' }
const DANA = { id: '9', name: 'Dana Okafor', email: 'dana@acme.example' }

const part = (kind: number, minute: number, data: object = {}) => ({
  renderable_type: kind,
  created_at: `2026-11-03T10:${String(minute).padStart(2, '0')}:00.000Z`,
  renderable_data: { blocks: [{ type: 'paragraph', text: `text ${minute}` }], ...data },
})

const conversation = (parts: object[], more: object = {}) => ({
  id: 7,
  title: 'A subject',
  state: 'open',
  user_summary: PRIYA,
  renderable_parts: parts,
  ...more,
})

async function read(answer: unknown, dom: Ticket | null = null, address = url) {
  const asked: string[] = []
  const get = async (path: string) => {
    asked.push(path)
    expect(desk.api.paths.some((pattern) => pattern.test(path))).toBe(true)
    return answer
  }
  const ticket = await desk.api.read('7', get, { url: address, dom, isWhole: false })
  return { ticket, asked, roles: ticket.messages.map(({ role }) => role) }
}

describe('Intercom by what its inbox asks', () => {
  it('reads the whole conversation in one answer', async () => {
    const { ticket, asked } = await read(conversation([part(1, 1), part(2, 2, { admin_summary: DANA })]))
    expect(asked).toEqual([CONVERSATION])
    expect(ticket).toEqual({
      id: '7',
      subject: 'A subject',
      url: url.href,
      status: 'open',
      tags: [],
      requester: { name: 'Priya Raman', email: 'priya@northwind.example' },
      satisfaction: null,
      messages: [
        {
          id: '2026-11-03T10:01:00.000Z',
          role: 'customer',
          author: { name: 'Priya Raman', email: 'priya@northwind.example' },
          sentAt: '2026-11-03T10:01:00.000Z',
          text: 'text 1',
        },
        {
          id: '2026-11-03T10:02:00.000Z',
          role: 'agent',
          author: { name: 'Dana Okafor', email: 'dana@acme.example' },
          sentAt: '2026-11-03T10:02:00.000Z',
          text: 'text 2',
        },
      ],
    })
  })

  it.each([
    ['a message in the messenger', part(1, 1), ['customer']],
    ['a mail', part(12, 1), ['customer']],
    ['a reply', part(2, 1, { admin_summary: DANA }), ['agent']],
    ['the other reply', part(24, 1, { entity: DANA }), ['agent']],
    ['a bot’s reply', part(24, 1, { entity: { ...DANA, is_operator: true } }), ['system']],
    ['a note', part(3, 1, { admin_summary: DANA }), ['note']],
    ['a kind that nobody knows', part(999, 1), ['system']],
    ['a picture alone', part(1, 1, { blocks: [], uploads: [{ name: 'a.png' }] }), ['customer']],
    ['a reply that says nothing', part(2, 1, { blocks: [] }), []],
    ['a part without anything', { renderable_type: 2, created_at: '2026-11-03T10:01:00Z' }, []],
  ])('knows %s', async (_, said, roles) => {
    expect((await read(conversation([said]))).roles).toEqual(roles)
  })

  it.each([5, 6, 14, 21, 26, 31, 71])('leaves out event %i', async (kind) => {
    expect((await read(conversation([part(kind, 1)]))).roles).toEqual([])
  })

  it('sets paragraphs, lists and older times as a person reads them, the oldest first', async () => {
    const blocks = [
      { type: 'paragraph', text: ' Two things: ' },
      { type: 'unorderedList', items: ['the invoice', { text: 'the contract' }] },
      { type: 'image', url: 'https://x.example/a.png' },
    ]
    const { ticket } = await read(
      conversation([part(2, 30, { author: DANA }), { ...part(1, 1, { blocks }), created_at: 1793700060 }]),
    )
    expect(ticket.messages.map(({ text, sentAt }) => [sentAt, text])).toEqual([
      ['2026-11-03T10:01:00.000Z', 'Two things:\nthe invoice\nthe contract'],
      ['2026-11-03T10:30:00.000Z', 'text 30'],
    ])
  })

  it('says who of several customers wrote, and nobody where it is a visitor', async () => {
    const jo = { name: 'Jo Lind', email: null }
    const { ticket } = await read(
      conversation([part(1, 1, { user_summary: jo })], { user_summary: null, title: null }),
      { subject: 'Shown' } as Ticket,
    )
    expect(ticket.subject).toBe('Shown')
    expect(ticket.requester).toEqual({ name: null, email: null })
    expect(ticket.messages[0]?.author).toEqual(jo)
  })

  it.each([
    ['another conversation', conversation([], { id: 8 })],
    ['no parts', conversation([], { renderable_parts: undefined })],
    ['an error', { errors: [{ code: 'not_found' }] }],
    ['nothing', null],
  ])('gives up on an answer with %s, so that the page stands', async (_, answer) => {
    await expect(read(answer)).rejects.toThrow(TypeError)
  })

  it.each([
    '/ember/inbox/conversations/7',
    '/ember/inbox/conversations/7/close?app_id=j3demo00',
    '/ember/inbox/conversations/list?app_id=j3demo00',
    '/ember/admins/me.json?app_id=j3demo00',
  ])('lists no path that it does not need: %s', (path) => {
    expect(desk.api.paths.some((pattern) => pattern.test(path))).toBe(false)
  })
})

describe('which addresses of Intercom are conversations', () => {
  const idOf = (path: string) => desk.ticketId(new URL(path, url))

  it.each([
    '/a/inbox/j3demo00/inbox/shared/all/conversation/7',
    '/a/inbox/j3demo00/inbox/conversation/7?view=List',
    '/a/inbox/j3demo00/inbox/admin/12/conversation/7/',
    '/a/apps/j3demo00/inbox/inbox/unassigned/conversations/7',
  ])('%s', (path) => expect(idOf(path)).toBe('7'))

  it.each([
    '/a/inbox/j3demo00/inbox/shared/all',
    '/a/inbox/j3demo00/inbox/new-conversation',
    '/a/apps/j3demo00/users/7',
    '/a/apps/j3demo00/reports/conversations',
    '/conversation/7',
  ])('not %s', (path) => expect(idOf(path)).toBeNull())
})
