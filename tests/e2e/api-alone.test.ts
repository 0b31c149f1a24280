/** Desks whose page tells nothing, at their own addresses in real Chromium: the API alone tells the ticket. */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import { loadFixtures } from './fixtures'
import { createWorld, type World } from './isolated-world'
import type { Seen } from './reader-page'

const SITE = 'https://acme.gorgias.com'
const pageOf = (file: string) => loadFixtures().find((fixture) => fixture.file === file)?.html ?? ''
let html = ''

const ticket = (id: number) => ({
  id,
  subject: `Ticket ${id}`,
  status: 'open',
  customer: { name: 'Gus Pereira', email: 'gus.pereira@oddbox.example' },
  tags: [],
  messages_count: 2,
  messages: [
    {
      id: 1,
      public: true,
      from_agent: false,
      body_html: `<div>Please refund<br>order ${id}.</div><blockquote>Earlier &amp; older</blockquote>`,
      created_datetime: '2026-11-03T10:01:00+00:00',
    },
    {
      id: 2,
      public: false,
      from_agent: true,
      body_html: '<p>A note</p>',
      created_datetime: '2026-11-03T10:02:00Z',
    },
  ],
})

let browser: Browser
let code: string
let page: Page
let world: World
let asked: string[]
let status = 200

beforeAll(async () => {
  code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
  browser = await launchChromium()
})
afterEach(() => page?.close())
afterAll(() => browser?.close())

async function answer(request: HTTPRequest): Promise<void> {
  const { pathname } = new URL(request.url())
  if (!pathname.startsWith('/api/')) return request.respond({ contentType: 'text/html', body: html })
  asked.push(`${request.method()} ${pathname}`)
  const body = JSON.stringify(ticket(Number(pathname.split('/')[3])))
  return request.respond({ status, contentType: 'application/json', body })
}

async function open(path: string, withStatus = 200, file = 'gorgias.login.html'): Promise<void> {
  asked = []
  html = pageOf(file)
  status = withStatus
  page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', (request) => void answer(request).catch(() => null))
  await page.goto(SITE + path)
  world = await createWorld(page, code)
  await world.run('BouquetTest.startWatching()')
}

const all = () => world.run<Seen[]>('BouquetTest.allSeen()')
const last = (expected: object) =>
  vi.waitFor(async () => expect((await all()).at(-1)).toMatchObject(expected), {
    timeout: 10_000,
    interval: 20,
  })
const told = (id: string) => ({ kind: 'ticket', snapshot: { source: 'api', complete: true, ticket: { id } } })
const nothing = { kind: 'nothing', desk: 'gorgias' }

const goTo = (path: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to)
    document.body.append('changed')
  }, path)

/** Long enough for another question, were there one. */
async function mutate(): Promise<void> {
  for (let time = 0; time < 10; time++) {
    await page.evaluate(() => document.body.append('x'))
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
}

describe('a desk whose page nobody knows', () => {
  it('is told by its API, with the text as a person sees it', async () => {
    await open('/app/views/12/8001')
    await last(told('8001'))
    const { snapshot } = (await all()).at(-1) as Extract<Seen, { kind: 'ticket' }>
    expect(snapshot.ticket.requester).toEqual({ name: 'Gus Pereira', email: 'gus.pereira@oddbox.example' })
    expect(snapshot.ticket.messages.map(({ role, text }) => [role, text])).toEqual([
      ['customer', 'Please refund\norder 8001.\nEarlier & older'],
      ['note', 'A note'],
    ])
    expect(asked).toEqual(['GET /api/tickets/8001'])
  })

  it('is asked once an opening, however much its page changes, and shows no ticket that is gone', async () => {
    await open('/app/views/12/8001')
    await last(told('8001'))
    await mutate()
    await goTo('/app/views/12/8002')
    await last(told('8002'))
    await goTo('/app/views/12')
    await last(nothing)
    await goTo('/app/views/12/8001')
    await last(told('8001'))
    expect(asked).toEqual([8001, 8002, 8001].map((id) => `GET /api/tickets/${id}`))
    expect(
      (await all()).map((seen) => (seen.kind === 'ticket' ? seen.snapshot.ticket.id : seen.kind)),
    ).toEqual(['nothing', '8001', 'nothing', '8002', 'nothing', '8001'])
  })

  it.each([401, 403, 429, 500])('is quiet on %i and does not ask again', async (refusal) => {
    await open('/app/ticket/8001', refusal)
    await vi.waitFor(() => expect(asked).toHaveLength(1), { timeout: 10_000 })
    await mutate()
    expect(asked).toEqual(['GET /api/tickets/8001'])
    expect(await all()).toEqual([nothing])
  })

  it('is told as what any page tells where the API is refused, and by the API where it is not', async () => {
    await open('/app/views/12/8001', 403, 'gorgias.found.html')
    const found = { source: 'dom', complete: false, helpdesk: 'gorgias', ticket: { id: '8001' } }
    await last({ kind: 'ticket', snapshot: found })
    await vi.waitFor(() => expect(asked).toHaveLength(1), { timeout: 10_000 })
    await mutate()
    expect(asked).toHaveLength(1)
    await page.close()
    await open('/app/views/12/8001', 200, 'gorgias.found.html')
    await last(told('8001'))
  })
})
