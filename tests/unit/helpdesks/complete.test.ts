import { describe, expect, it, vi } from 'vitest'
import { createCompleter, type GetSameOrigin, type Opened } from '@/lib/helpdesks/complete'
import type { HelpDesk, HelpDeskApi, Ticket, TicketSnapshot } from '@/lib/helpdesks/types'
import type { GetAnswer } from '@/lib/network'

const ticket: Ticket = {
  id: '7',
  subject: 's',
  url: 'https://desk.example/t/7',
  status: null,
  tags: [],
  requester: { name: null, email: null },
  satisfaction: null,
  messages: [],
}

const api: HelpDeskApi = {
  paths: [/^\/api\/tickets\/\d+$/],
  headers: () => ({ 'x-token': 'shown' }),
  read: async (id, get) => {
    await get(`/api/tickets/${id}`)
    return ticket
  },
}

const deskWith = (change: Partial<HelpDeskApi> = {}): HelpDesk => ({
  id: 'acme',
  name: 'Acme',
  matches: [],
  ticketId: () => '7',
  layouts: [],
  api: { ...api, ...change },
})

const snapshot = (complete: boolean, messages: Ticket['messages'] = []): TicketSnapshot => ({
  helpdesk: 'acme',
  layout: '2026-11',
  source: 'dom',
  complete,
  ticket: { ...ticket, messages },
})

const opened = (change: Partial<Opened> = {}): Opened => ({
  desk: deskWith(),
  document: {} as Document,
  url: new URL('https://desk.example/t/7'),
  ticketId: '7',
  dom: snapshot(false),
  ...change,
})

const createComplete = (ask: GetSameOrigin, signal?: AbortSignal, now?: () => number) =>
  createCompleter(ask, signal, now).complete
const accept = async (): Promise<GetAnswer> => ({ ok: true, value: {} })
const refuse = (status: number, retryAfterMs: number | null = null): GetAnswer => ({
  ok: false,
  reason: status === 429 ? 'throttled' : 'refused',
  status,
  retryAfterMs,
})
const message = (id: string): Ticket['messages'][number] => ({
  id,
  role: 'customer',
  author: { name: null, email: null },
  sentAt: null,
  text: '',
})

describe('completing a ticket by the API', () => {
  it('asks where the page shows only a part, with what the page itself shows in the headers', async () => {
    const ask = vi.fn(accept)
    expect(await createComplete(ask)(opened())).toMatchObject({ source: 'api', complete: true, ticket })
    expect(ask.mock.calls).toEqual([['/api/tickets/7', { 'x-token': 'shown' }, undefined]])
  })

  it('asks where something required is missing, and always where the desk says so', async () => {
    expect(await createComplete(vi.fn(accept))(opened({ dom: null }))).toMatchObject({ source: 'api' })
    const always = opened({ desk: deskWith({ always: true }), dom: snapshot(true) })
    expect(await createComplete(vi.fn(accept))(always)).toMatchObject({ source: 'api' })
  })

  it('does not ask where the page is complete', async () => {
    const ask = vi.fn(accept)
    expect(await createComplete(ask)(opened({ dom: snapshot(true) }))).toBeNull()
    expect(ask).not.toHaveBeenCalled()
  })

  it('asks once per ticket and last message', async () => {
    const ask = vi.fn(accept)
    const complete = createComplete(ask)
    await Promise.all([complete(opened()), complete(opened())])
    await complete(opened())
    expect(ask).toHaveBeenCalledTimes(1)
    await complete(opened({ dom: snapshot(false, [message('m1')]) }))
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('asks at every opening of a ticket whose messages the page does not tell', async () => {
    const ask = vi.fn(accept)
    const complete = createComplete(ask)
    await complete(opened({ dom: null, visit: 1 }))
    await complete(opened({ dom: null, visit: 1 }))
    expect(ask).toHaveBeenCalledTimes(1)
    await complete(opened({ dom: null, visit: 2 }))
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('has one request under way at a time', async () => {
    let under = 0
    let most = 0
    const ask = async (): Promise<GetAnswer> => {
      most = Math.max(most, ++under)
      await Promise.resolve()
      under--
      return { ok: true, value: {} }
    }
    const complete = createComplete(ask)
    await Promise.all(['1', '2', '3'].map((ticketId) => complete(opened({ ticketId }))))
    expect(most).toBe(1)
  })

  it.each([401, 403])('is quiet on %i and does not ask again for that ticket', async (status) => {
    const ask = vi.fn(async () => refuse(status))
    const complete = createComplete(ask)
    expect(await complete(opened())).toBeNull()
    expect(await complete(opened())).toBeNull()
    expect(ask).toHaveBeenCalledTimes(1)
  })

  it('asks nothing for as long as a 429 says', async () => {
    let time = 0
    const ask = vi.fn(async () => refuse(429, 5000))
    const complete = createComplete(ask, undefined, () => time)
    await complete(opened({ ticketId: '1' }))
    time = 4999
    await complete(opened({ ticketId: '2' }))
    expect(ask).toHaveBeenCalledTimes(1)
    time = 5001
    await complete(opened({ ticketId: '3' }))
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('asks for the same ticket again once the time of a 429 is over', async () => {
    let time = 0
    const ask = vi.fn(async () => (time === 0 ? refuse(429, 5000) : accept()))
    const complete = createComplete(ask, undefined, () => time)
    expect(await complete(opened())).toBeNull()
    time = 4999
    expect(await complete(opened())).toBeNull()
    expect(ask).toHaveBeenCalledTimes(1)
    time = 5001
    expect(await complete(opened())).toMatchObject({ source: 'api' })
    await complete(opened())
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it.each(['timeout', 'failed'] as const)('asks for the same ticket again after %s', async (reason) => {
    const ask = vi.fn(accept)
    ask.mockResolvedValueOnce({ ok: false, reason, status: null, retryAfterMs: null })
    const complete = createComplete(ask)
    expect(await complete(opened())).toBeNull()
    expect(await complete(opened())).toMatchObject({ source: 'api' })
  })

  it.each([
    '/api/tickets/7/delete',
    '/api/tickets/7?act=1',
    'https://evil.example/api/tickets/7',
    '//evil.example/api/tickets/7',
  ])('never asks for %s, which the desk does not list', async (path) => {
    const ask = vi.fn(accept)
    const desk = deskWith({ read: async (_, get) => (await get(path)) as Ticket })
    expect(await createComplete(ask)(opened({ desk }))).toBeNull()
    expect(ask).not.toHaveBeenCalled()
  })

  it('falls back on the page where the answer has another shape', async () => {
    const desk = deskWith({ read: async () => JSON.parse('{') as Ticket })
    expect(await createComplete(vi.fn(accept))(opened({ desk }))).toBeNull()
  })
})

describe('loading all once more', () => {
  it('asks again after a refusal, because the agent may be allowed by now', async () => {
    const ask = vi.fn(accept)
    ask.mockResolvedValueOnce(refuse(403))
    const { complete, again, known } = createCompleter(ask)
    expect(await complete(opened())).toBeNull()
    expect(known(opened())).toBeNull()
    expect(await again(opened())).toEqual({ kind: 'loaded' })
    expect(known(opened())).toMatchObject({ source: 'api', complete: true })
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('asks nothing before the time of a 429 is over, and says how long that is', async () => {
    let time = 0
    const ask = vi.fn(async () => (time === 0 ? refuse(429, 5000) : accept()))
    const { again } = createCompleter(ask, undefined, () => time)
    expect(await again(opened())).toEqual({ kind: 'wait', ms: 5000 })
    time = 4000
    expect(await again(opened())).toEqual({ kind: 'wait', ms: 1000 })
    expect(ask).toHaveBeenCalledTimes(1)
    time = 5000
    expect(await again(opened())).toEqual({ kind: 'loaded' })
  })

  it('says that it was refused, or that the help desk has no API', async () => {
    const refused = createCompleter(async () => refuse(401))
    expect(await refused.again(opened())).toEqual({ kind: 'refused' })
    const { api: _, ...without } = deskWith()
    expect(await refused.again(opened({ desk: without }))).toEqual({ kind: 'no-api' })
  })

  it('waits for what is under way rather than ask twice', async () => {
    const ask = vi.fn(accept)
    const { complete, again } = createCompleter(ask)
    const [first, second] = await Promise.all([complete(opened()), again(opened())])
    expect([first?.source, second]).toEqual(['api', { kind: 'loaded' }])
    expect(ask).toHaveBeenCalledTimes(1)
  })
})
