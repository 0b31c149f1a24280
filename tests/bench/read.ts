/** How long one reading of a ticket takes in the page, beside readers that know no help desk. */
import type { Browser, Page } from 'puppeteer-core'
import { createWorld, type World } from '../e2e/isolated-world'
import { bundleBench } from './builds'
import { longTicket, markOf } from './messages'
import type { Reader } from './read-page'
import { type Peer, peerOf, type Row, rowOf } from './rows'

const LENGTHS = [10, 100, 500, 1000]
const TIMES = 30
const WARM_UP = 5
/** Slow peers give fewer samples rather than hold up the run. */
const PEER_BUDGET_MS = 2_500

export async function benchRead(browser: Browser, deskUrl: string): Promise<Row[]> {
  const code = await bundleBench('tests/bench/read-page.ts', 'BouquetBench')
  const rows: Row[] = []
  for (const length of LENGTHS) {
    const page = await browser.newPage()
    await showTicket(page, deskUrl, length)
    rows.push(await rowOfLength(await createWorld(page, code), length))
    await page.close()
  }
  return rows
}

/** The demo desk's own page makes the markup; only its answer to "which ticket is this" is ours. */
async function showTicket(page: Page, deskUrl: string, length: number): Promise<void> {
  const id = String(77_000 + length)
  await page.setRequestInterception(true)
  page.on('request', (request) => {
    const isTicket = new URL(request.url()).pathname === `/api/tickets/${id}`
    const answer = { contentType: 'application/json', body: JSON.stringify(longTicket(id, length)) }
    return isTicket ? request.respond(answer) : request.continue()
  })
  await page.goto(`${deskUrl}/agent/tickets/${id}`, { waitUntil: 'domcontentloaded' })
  await page.waitForFunction(
    (count) => document.querySelectorAll('.pane.is-active .message').length === count,
    {},
    length,
  )
}

async function rowOfLength(world: World, length: number): Promise<Row> {
  const marks = Array.from({ length }, (_, index) => markOf(index))
  const found = (reader: Reader) =>
    world.run<number>(`BouquetBench.countFound('${reader}', ${JSON.stringify(marks)})`)
  const time = (reader: Reader, warmUp: number, budget: number) =>
    world.run<number[]>(`BouquetBench.timeReader('${reader}', ${TIMES}, ${warmUp}, ${budget})`)

  const own = await found('bouquet')
  if (own !== length) throw new Error(`The reader found ${own} of ${length} messages.`)
  const peers: Peer[] = []
  for (const reader of ['readability', 'defuddle'] as const) {
    const share = Math.round(((await found(reader)) / length) * 100)
    peers.push(peerOf(reader, await time(reader, 1, PEER_BUDGET_MS), `finds ${share} % of the messages`))
  }
  const samples = await time('bouquet', WARM_UP, Number.MAX_SAFE_INTEGER)
  return rowOf({ name: `read ${length} messages`, unit: 'ms', samples, peers })
}
