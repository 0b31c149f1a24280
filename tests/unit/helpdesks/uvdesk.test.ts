import { describe, expect, it, vi } from 'vitest'
import desk from '@/lib/helpdesks/sites/uvdesk'
import type { Ticket, TicketMessage } from '@/lib/helpdesks/types'

// There is no page here; that HTML becomes text is tested in real browsers.
vi.mock('@/lib/helpdesks/dom', async (original) => ({
  ...(await original<object>()),
  textOfHtml: (html: string) => html.replace(/<[^>]*>/g, ''),
}))

const url = new URL('https://help.example/support/en/member/ticket/view/12#thread/40')
const path = (page: number) => `/support/en/member/threads/ajax/12?threadType=all&limit=100&page=${page}`

const thread = (id: number, threadType: string, userType: string, more: object = {}) => ({
  id,
  user: { id: 2, smallThumbnail: null, name: 'Dana Okafor' },
  fullname: 'Dana Okafor',
  reply: `<p>text ${id}</p>`,
  source: 'website',
  threadType,
  userType,
  timestamp: { date: '2026-11-27 10:00:00.000000', timezone_type: 3, timezone: 'Europe/Berlin' },
  formatedCreatedAt: '27-11-2026 10:00am',
  attachments: [],
  ...more,
})

const shown = (id: string, text: string): TicketMessage => ({
  id,
  role: 'customer',
  author: { name: 'Priya Raman', email: null },
  sentAt: null,
  text,
})

const dom: Ticket = {
  id: '12',
  subject: 'Two parcels',
  url: url.href,
  status: 'Open',
  tags: [],
  requester: { name: 'Priya Raman', email: 'priya@northwind.example' },
  satisfaction: null,
  messages: [shown('create', 'the opening text'), shown('40', 'as shown')],
}

/** As the server does: newest first, page by page. */
function answers(threads: { id: number }[]): Record<string, unknown> {
  const newestFirst = threads.toSorted((a, b) => b.id - a.id)
  const pageCount = Math.max(1, Math.ceil(threads.length / 100))
  const pages = Array.from({ length: pageCount }, (_, index) => [
    path(index + 1),
    {
      threads: newestFirst.slice(index * 100, index * 100 + 100),
      pagination: { current: index + 1, pageCount, totalCount: threads.length },
    },
  ])
  return Object.fromEntries(pages)
}

async function read(known: Record<string, unknown>, page: Ticket | null = dom, listed: TicketMessage[] = []) {
  const asked: string[] = []
  const get = async (asking: string) => {
    asked.push(asking)
    expect(desk.api.paths.some((pattern) => pattern.test(asking))).toBe(true)
    if (!(asking in known)) throw new Error(`404 ${asking}`)
    return known[asking]
  }
  return { ticket: await desk.api.read('12', get, { url, dom: page, isWhole: false, listed }), asked }
}

describe('UVdesk by its API', () => {
  it('tells who wrote each message, and keeps the opening text of the page', async () => {
    const { ticket, asked } = await read(
      answers([
        thread(40, 'reply', 'customer', { fullname: 'Priya Raman' }),
        thread(41, 'reply', 'agent'),
        thread(42, 'note', 'agent'),
        thread(43, 'note', 'System', { user: null, fullname: 'System' }),
        thread(44, 'forward', 'agent'),
        thread(45, 'reply', 'collaborator', { fullname: null }),
      ]),
    )
    expect(asked).toEqual([path(1)])
    expect(ticket.messages.map(({ id, role, text }) => [id, role, text])).toEqual([
      ['create', 'customer', 'the opening text'],
      ['40', 'customer', 'as shown'],
      ['41', 'agent', 'text 41'],
      ['42', 'note', 'text 42'],
      ['43', 'system', 'text 43'],
      ['44', 'note', 'text 44'],
      ['45', 'customer', 'text 45'],
    ])
    expect(ticket).toMatchObject({ subject: 'Two parcels', requester: dom.requester })
    expect(ticket.messages.at(-1)?.author).toEqual({ name: null, email: null })
  })

  it('has the opening text also where the page shows notes alone and hides it', async () => {
    const notes: Ticket = { ...dom, messages: [{ ...shown('42', 'a note'), role: 'note' }] }
    const known = answers([thread(41, 'reply', 'agent'), thread(42, 'note', 'agent')])
    const { ticket } = await read(known, notes, [shown('create', 'the opening text')])
    expect(ticket.messages.map(({ id, text }) => [id, text])).toEqual([
      ['create', 'the opening text'],
      ['41', 'text 41'],
      ['42', 'a note'],
    ])
    expect(ticket.messages[0]?.author).toEqual(dom.requester)
    const byAgent = { ...shown('create', 'he called'), role: 'agent' as const }
    expect((await read(known, notes, [byAgent])).ticket.messages[0]).toEqual(byAgent)
    expect((await read(known, dom, [byAgent])).ticket.messages[0]).toEqual(dom.messages[0])
  })

  it('reads every page of a long thread', async () => {
    const threads = Array.from({ length: 250 }, (_, index) => thread(index + 100, 'reply', 'agent'))
    const { ticket, asked } = await read(answers(threads))
    expect(asked).toEqual([path(1), path(2), path(3)])
    expect(ticket.messages.slice(1).map(({ id }) => Number(id))).toEqual(threads.map(({ id }) => id))
  })

  it('asks as the page itself does, for nothing else', () => {
    expect(desk.api.headers()).toEqual({ 'X-Requested-With': 'XMLHttpRequest' })
    const allows = (asking: string) => desk.api.paths.some((pattern) => pattern.test(asking))
    expect(allows('/en/member/threads/ajax/12?threadType=all&limit=100&page=1&x=1')).toBe(false)
    expect(allows('/en/member/threads/ajax/action/12')).toBe(false)
    expect(allows('/en/member/ticket/delete/12')).toBe(false)
  })

  it('gives way where the answer has another shape, or the page told nothing', async () => {
    await expect(read({ [path(1)]: [] })).rejects.toThrow('No threads')
    await expect(read(answers([]), null)).rejects.toThrow(TypeError)
  })
})
