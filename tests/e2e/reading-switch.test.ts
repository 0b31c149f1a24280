/** Between two tickets of a page that no file knows: the words of one never stand under the address of the other. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import { createWorld, type World } from './isolated-world'
import type { Seen } from './reader-page'

let browser: Browser
let code: string
let page: Page
let world: World

beforeAll(async () => {
  code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
  browser = await launchChromium()
})
afterEach(() => page?.close())
afterAll(() => browser?.close())

const words = (id: string, turn: number) => `Message ${turn} of case ${id}: where does my parcel stay?`

function thread(id: string, count = 3): string {
  const message = (turn: number) =>
    `<div class="message"><b class="author">${turn % 2 ? 'Cleo' : 'Ann'}</b>
      <time datetime="2026-11-02T10:0${turn}:00Z">10:0${turn}</time><p class="body">${words(id, turn)}</p></div>`
  return Array.from({ length: count }, (_, index) => message(index + 1)).join('')
}

async function open(): Promise<void> {
  page = await browser.newPage()
  await page.setRequestInterception(true)
  const body = `<title>Desk</title><h1 class="subject">Case 1</h1><main class="thread">${thread('1')}</main>`
  page.on('request', (request) => request.respond({ contentType: 'text/html', body }))
  await page.goto('https://desk.example/case/1')
  world = await createWorld(page, code)
  await world.run('BouquetTest.startWatching()')
  await told('1')
}

/** As a product's own script: another address, subject or thread. */
const change = (to: { path?: string; subject?: string; thread?: string }) =>
  page.evaluate(({ path, subject, thread }) => {
    if (path) history.pushState(null, '', path)
    if (subject) (document.querySelector('h1') as HTMLElement).textContent = subject
    if (thread !== undefined) (document.querySelector('main') as HTMLElement).innerHTML = thread
  }, to)

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))
const tickets = async () =>
  (await world.run<Seen[]>('BouquetTest.allSeen()')).flatMap((it) =>
    it.kind === 'ticket' ? it.snapshot.ticket : [],
  )
const told = (id: string) =>
  vi.waitFor(async () => expect((await tickets()).at(-1)?.id).toBe(`/case/${id}`), { timeout: 10_000 })

/** All that was told, in the end of this ticket. */
async function expectNoMixture(last: string): Promise<void> {
  await told(last)
  for (const { id, messages } of await tickets())
    for (const { text } of messages) expect(text).toContain(`of case ${id.replace('/case/', '')}:`)
}

it('waits for a page that loads slowly', async () => {
  await open()
  await change({ path: '/case/2' })
  await pause(1_500)
  await change({ subject: 'Case 2', thread: thread('2') })
  await expectNoMixture('2')
})

it('waits for the messages where the subject is new already', async () => {
  await open()
  await change({ path: '/case/2', subject: 'Case 2' })
  await pause(1_500)
  await change({ thread: thread('2') })
  await expectNoMixture('2')
})

it('is not misled by a reply that arrives in the old thread, or by its slow removal', async () => {
  await open()
  await change({ path: '/case/2', thread: thread('1', 4) })
  await pause(400)
  await change({ thread: thread('1', 2) })
  await pause(400)
  await change({ subject: 'Case 2', thread: thread('2') })
  await expectNoMixture('2')
})

it('knows the old ticket again after a page that is none', async () => {
  await open()
  await change({ path: '/cases', thread: '' })
  await vi.waitFor(async () =>
    expect((await world.run<Seen[]>('BouquetTest.allSeen()')).at(-1)?.kind).toBe('nothing'),
  )
  await change({ path: '/case/2', thread: thread('1') })
  await pause(1_000)
  await change({ subject: 'Case 2', thread: thread('2') })
  await expectNoMixture('2')
})

it('does not take a ticket that was passed by for the next one', async () => {
  await open()
  await change({ path: '/case/2' })
  await pause(150)
  await change({ path: '/case/3', thread: thread('2') })
  await pause(600)
  await change({ subject: 'Case 3', thread: thread('3') })
  await expectNoMixture('3')
})
