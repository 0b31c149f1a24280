import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TicketSummary } from '@/tests/demo-desk/desk-store'
import { type DemoDesk, startDemoDesk } from '@/tests/demo-desk/server'
import type { DemoTicket } from '@/tests/demo-desk/ticket-types'

let desk: DemoDesk

beforeAll(async () => {
  desk = await startDemoDesk({ port: 0 })
})
afterAll(() => desk.close())
beforeEach(async () => {
  await fetch(`${desk.url}/control/reset`, { method: 'POST' })
})

const get = (path: string) => fetch(desk.url + path)
const post = (path: string, body?: string) => fetch(desk.url + path, { method: 'POST', body: body ?? null })
const ticket = async (id: string) => (await (await get(`/api/tickets/${id}`)).json()) as DemoTicket

function readerOf(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  return { next: async () => (await reader?.read())?.value ?? '', end: () => reader?.cancel() }
}

describe('the demo help desk', () => {
  it('serves one page for every address of the agent, under a policy that allows nothing inline', async () => {
    const pages = await Promise.all(['/agent/tickets', '/agent/tickets/4105', '/agent/settings'].map(get))
    const texts = await Promise.all(pages.map((page) => page.text()))
    expect(new Set(texts).size).toBe(1)
    expect(pages[0]?.headers.get('content-security-policy')).not.toContain('unsafe')
    expect(pages[0]?.headers.get('connection')).toBe('close')
  })

  it('serves its scripts without types, and no file beside them', async () => {
    const script = await get('/assets/main.ts')
    expect(script.headers.get('content-type')).toContain('text/javascript')
    expect(await script.text()).not.toContain('import type')
    expect((await get('/assets/..%2fserver.ts')).status).toBe(404)
    expect((await get('/assets/absent.ts')).status).toBe(404)
  })

  it('lists the newest ticket first and leaves the hostile ones out', async () => {
    const list = (await (await get('/api/tickets')).json()) as TicketSummary[]
    const times = list.map((summary) => summary.updatedAt)
    expect(times).toEqual(times.toSorted().reverse())
    expect(list.map((summary) => summary.id)).not.toContain('9001')
  })

  it('adds a late message of the customer, told to every open page', async () => {
    const events = readerOf(await get('/api/events'))
    await events.next()
    const response = await post('/control/late?ticket=4104&text=Still%20waiting')
    expect(response.status).toBe(200)
    const news = JSON.parse((await events.next()).replace(/^data: /, ''))
    expect(news).toMatchObject({ ticket: '4104', message: { kind: 'inbound', text: 'Still waiting' } })
    expect((await ticket('4104')).messages.at(-1)).toEqual(news.message)
    await events.end()
  })

  it('keeps what the agent writes as a reply or a note', async () => {
    await post('/api/tickets/4104/messages', JSON.stringify({ mode: 'note', text: 'Replacement is packed' }))
    await post('/api/tickets/4104/messages', JSON.stringify({ mode: 'reply', text: 'Yes, by Friday' }))
    expect((await ticket('4104')).messages.slice(-2).map((message) => message.kind)).toEqual([
      'note',
      'outbound',
    ])
  })

  it('answers 404 for a ticket that is not there, and 500 for a broken request', async () => {
    expect((await get('/api/tickets/1')).status).toBe(404)
    expect((await post('/control/late?ticket=1')).status).toBe(404)
    expect((await post('/api/tickets/4104/messages', 'no json')).status).toBe(500)
  })

  it('says when its port is taken', async () => {
    await expect(startDemoDesk({ port: desk.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
