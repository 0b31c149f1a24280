import { describe, expect, it } from 'vitest'
import desk from '@/lib/helpdesks/sites/request-tracker'
import type { Ticket } from '@/lib/helpdesks/types'

const BASE = '/rt/REST/2.0'
const url = new URL('https://help.example/rt/Ticket/Display.html?id=7')

const USERS: Record<string, object> = {
  'priya@northwind.example': {
    Name: 'priya@northwind.example',
    RealName: 'Priya Raman',
    EmailAddress: 'priya@northwind.example',
    Privileged: 0,
  },
  'jo@northwind.example': {
    Name: 'jo@northwind.example',
    EmailAddress: 'jo@northwind.example',
    Privileged: 0,
  },
  RT_System: { Name: 'RT_System', RealName: 'The RT System itself', Privileged: 0 },
  dana: { Name: 'dana', RealName: 'Dana Okafor', EmailAddress: 'dana@acme.example', Privileged: 1 },
}

/** Transactions as REST 2 lists them: type, creator. */
function answers(
  transactions: [string, string][],
  change: Record<string, unknown> = {},
): Record<string, unknown> {
  const items = transactions.map(([Type, id], index) => ({
    id: String(index + 1),
    Type,
    Creator: { id },
    Created: '2026-11-03T10:00:00Z',
  }))
  const pages: Record<string, unknown> = {}
  for (let page = 1; page <= Math.floor(items.length / 100) + 1; page++) {
    const path = `${BASE}/ticket/7/history?fields=Type,Creator,Created&per_page=100&page=${page}`
    pages[path] = { items: items.slice((page - 1) * 100, page * 100) }
  }
  for (const { id } of items) {
    const parts = [
      { ContentType: 'multipart/alternative' },
      { ContentType: 'text/plain', Content: `text ${id}\n\nend\n` },
    ]
    pages[`${BASE}/transaction/${id}/attachments?fields=Content,ContentType`] = { items: parts }
  }
  for (const [name, user] of Object.entries(USERS)) pages[`${BASE}/user/${encodeURIComponent(name)}`] = user
  const ticket = {
    Subject: 'A subject',
    Status: 'open',
    Requestor: [{ id: 'priya@northwind.example' }],
    CustomFields: [{ name: 'Tags', values: ['billing'] }],
  }
  return { ...pages, [`${BASE}/ticket/7`]: { ...ticket, ...change } }
}

function read(known: Record<string, unknown>, dom: Ticket | null = null) {
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
  return desk.api.read('7', get, { url, dom }).then((ticket) => ({ ticket, asked }))
}

describe('Request Tracker by its API', () => {
  it('knows customer, agent and internal comment for certain', async () => {
    const { ticket } = await read(
      answers([
        ['Create', 'priya@northwind.example'],
        ['EmailRecord', 'RT_System'],
        ['Correspond', 'dana'],
        ['Comment', 'dana'],
        ['Comment', 'priya@northwind.example'],
        ['Correspond', 'jo@northwind.example'],
        ['Correspond', 'RT_System'],
      ]),
    )
    expect(ticket.messages.map(({ id, role }) => `${id} ${role}`)).toEqual([
      '1 customer',
      '3 agent',
      '4 note',
      '5 note',
      '6 customer',
      '7 system',
    ])
    expect(ticket).toMatchObject({
      id: '7',
      subject: 'A subject',
      url: url.href,
      tags: ['billing'],
      requester: { name: 'Priya Raman', email: 'priya@northwind.example' },
    })
    expect(ticket.messages[0]).toMatchObject({ sentAt: '2026-11-03T10:00:00.000Z', text: 'text 1\nend' })
  })

  it('takes the text that the page shows, and asks only for what it does not', async () => {
    const known = answers([
      ['Create', 'priya@northwind.example'],
      ['Correspond', 'dana'],
    ])
    const { ticket } = await read(known)
    const [first] = ticket.messages
    const dom = { ...ticket, messages: first ? [{ ...first, text: 'as shown' }] : [] }
    const { ticket: again, asked } = await read(known, dom)
    expect(again.messages.map(({ text }) => text)).toEqual(['as shown', 'text 2\nend'])
    expect(asked.filter((path) => path.includes('attachments'))).toHaveLength(1)
  })

  it('reads every page of a long history, and each person once', async () => {
    const { ticket, asked } = await read(answers(Array.from({ length: 250 }, () => ['Correspond', 'dana'])))
    expect(ticket.messages).toHaveLength(250)
    expect(asked.filter((path) => path.includes('/history'))).toHaveLength(3)
    expect(asked.filter((path) => path.includes('/user/dana'))).toHaveLength(1)
  })

  it('does not ask for ever where every page is the same', async () => {
    let asked = 0
    const items = Array.from({ length: 100 }, () => ({ type: 'transaction', id: '1', Type: 'EmailRecord' }))
    const get = async (path: string) => {
      if (++asked > 200) throw new Error('for ever')
      return path.includes('/history') ? { items } : {}
    }
    const { messages } = await desk.api.read('7', get, { url, dom: null })
    expect(messages).toEqual([])
  })

  it('has nobody as requester where a ticket has none', async () => {
    const { ticket } = await read(answers([['Create', 'dana']], { Requestor: [] }))
    expect(ticket.requester).toEqual({ name: null, email: null })
  })

  it('takes for the requester of several the one who wrote first', async () => {
    const Requestor = [{ id: 'jo@northwind.example' }, { id: 'priya@northwind.example' }]
    const byPriya = await read(answers([['Create', 'priya@northwind.example']], { Requestor }))
    expect(byPriya.ticket.requester.email).toBe('priya@northwind.example')
    const byAgent = await read(answers([['Create', 'dana']], { Requestor }))
    expect(byAgent.ticket.requester.email).toBe('jo@northwind.example')
  })

  it.each([
    '/REST/2.0/ticket/7/correspond',
    '/REST/2.0/ticket/7?Status=resolved',
    '/REST/2.0/users?query=x',
    '/Ticket/Display.html?id=7&Action=SetTold',
  ])('lists no path that acts: %s', (path) => {
    expect(desk.api.paths.some((pattern) => pattern.test(path))).toBe(false)
  })
})

describe('which addresses of Request Tracker are tickets', () => {
  const idOf = (path: string) => desk.ticketId(new URL(path, 'https://help.example'))

  it.each([
    '/Ticket/Display.html?id=7',
    '/rt/Ticket/Display.html?foo=1&id=7#txn-3',
    '/Ticket/History.html?id=7',
    '/rt/SelfService/Display.html?id=7',
  ])('%s', (path) => {
    expect(idOf(path)).toBe('7')
  })

  it.each([
    '/SelfService/Update.html?id=7',
    '/Ticket/Update.html?id=7',
    '/Ticket/Create.html?Queue=1',
    '/Ticket/Display.html',
    '/Ticket/Display.html?id=new',
    '/Search/Results.html?id=7',
  ])('not %s', (path) => {
    expect(idOf(path)).toBeNull()
  })
})
