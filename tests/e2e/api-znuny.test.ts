/** Znuny's page shows one article of many: the others come from the address of its own frames. */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import { loadFixtures } from './fixtures'
import { createWorld, type World } from './isolated-world'
import type { Seen } from './reader-page'

const fixture = loadFixtures().find(({ file }) => file === 'znuny.one-article-german.html')
const ERROR_PAGE = '<!DOCTYPE html><body><div id="AppWrapper"><p>No such article!</p></div></body>'
const BLOCKED =
  '<div><div>Blocked. <a href="/otrs/index.pl?ArticleID=5;LoadExternalImages=1">Load</a></div></div>'
const ARTICLE = /^\?Action=AgentTicketArticleContent;Subaction=HTMLView;TicketID=2;ArticleID=(\d+)$/

let browser: Browser
let page: Page
let world: World
let asked: number[]

/** What an article's address gives; `plain` ones have no HTML. */
const bodyOf = (id: number, plain: number) => {
  if (id === plain) return ERROR_PAGE
  if (id === 12)
    return '<div class="Foreign"><span class="Name">Priya</span> <span class="Text">Hi</span></div>'
  return `<html><head><style>p{color:red}</style></head><body>${BLOCKED}<p>Article ${id}</p><blockquote>older</blockquote></body></html>`
}

async function answer(request: HTTPRequest, plain: number): Promise<void> {
  const id = Number(ARTICLE.exec(new URL(request.url()).search)?.[1])
  if (!id) return request.respond({ contentType: 'text/html', body: fixture?.html ?? '' })
  asked.push(id)
  return request.respond({ contentType: 'text/html; charset="utf-8"', body: bodyOf(id, plain) })
}

async function open(plain = 0): Promise<void> {
  asked = []
  page = await browser.newPage()
  await page.setRequestInterception(true)
  page.on('request', (request) => void answer(request, plain).catch(() => null))
  await page.goto(fixture?.url ?? '')
  world = await createWorld(page, await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest'))
  await world.run('BouquetTest.startWatching()')
}

/** As a click on another row of the table does. */
const showArticle = (id: number) =>
  page.evaluate((to) => {
    document.querySelector('#ArticleItems a[name^="Article"]')?.setAttribute('name', `Article${to}`)
    document.querySelector('#ArticleItems')?.append('')
    document.body.append('changed')
  }, id)

const last = (expected: object) =>
  vi.waitFor(
    async () =>
      expect((await world.run<Seen[]>('BouquetTest.allSeen()')).at(-1)).toMatchObject({
        kind: 'ticket',
        snapshot: expected,
      }),
    { timeout: 10_000, interval: 20 },
  )

beforeAll(async () => {
  browser = await launchChromium()
})
afterEach(() => page?.close())
afterAll(() => browser?.close())

describe('Znuny with one article on the screen', () => {
  it('is completed by the articles of its table, each asked for once', async () => {
    await open()
    await last({ source: 'api', complete: true })
    const seen = (await world.run<Seen[]>('BouquetTest.allSeen()')).at(-1) as Extract<
      Seen,
      { kind: 'ticket' }
    >
    const { messages } = seen.snapshot.ticket
    expect(messages.map(({ id, role }) => `${id} ${role}`)).toEqual([
      ...['2 customer', '3 system', '4 agent', '5 note', '6 customer', '7 agent', '8 customer', '9 customer'],
      ...['10 agent', '11 system', '12 system', '14 customer'],
    ])
    expect(messages[0]).toMatchObject({
      author: { name: 'Priya Raman', email: 'priya.raman@northwind.example' },
      text: 'Article 2\nolder',
    })
    const [seventh, eighth] = messages.slice(5, 7).map(({ author }) => author)
    expect(seventh).toEqual({ name: 'Okafor, Dana "Dee"', email: 'dana.okafor@desk.example.com' })
    expect(eighth).toEqual({ name: null, email: 'priya.raman@northwind.example' })
    expect(messages[3]?.text).toBe('Came from the payment retry bug. Do not promise a date.')
    expect(asked).toEqual([2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 14])
    await showArticle(4)
    await vi.waitFor(() => expect(asked).toHaveLength(12), { timeout: 10_000 })
    expect(asked.at(-1)).toBe(5)
  })

  it('stays a part where an article has no HTML, which is asked for once', async () => {
    await open(4)
    await vi.waitFor(() => expect(asked).toEqual([2, 3, 4]), { timeout: 10_000 })
    await showArticle(9)
    await last({ source: 'dom', complete: false, ticket: { messages: [{ id: '9' }] } })
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(asked).toEqual([2, 3, 4])
  })
})
