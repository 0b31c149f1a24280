/** The wins page with ten thousand wins and as many notes: how long until it can be used, and what a key costs. */
import type { Page } from 'puppeteer-core'
import { type Extension, launchExtension } from '../browser/extension'
import { bundleBench } from './builds'
import { type ManyRecords, manyRecords } from './many-records'
import { peerOf, type Row, rowOf } from './rows'

const COUNT = 10_000
const CHUNK = 1_000
const OPENINGS = 12
const OPENING_LIMIT_MS = 500
const KEY_LIMIT_MS = 50
const NEWEST = Date.UTC(2026, 10, 28, 12)
/** Two words; German; a typo; Japanese; Georgian; a name with accents that are not typed. */
const TYPED = ['support again', 'rechnung', 'invioce', 'ありがとう', 'მადლობა', 'jonsdottir']
const SEARCH = 'input[type=search]'
/** A field of the same page in which nothing is searched for: what any key costs here. */
const PLAIN = '.own-win-line input'
const LIST = ['.line .win', SEARCH]

export async function benchWinsPage(dir: string, say: (line: string) => void): Promise<Row[]> {
  const extension = await launchExtension({ dir })
  try {
    say('Filling the wins page …')
    const many = manyRecords(COUNT, NEWEST)
    await fill(extension, many)
    const clock = await bundleBench('tests/bench/wins-clock.ts', 'WinsClock')
    say('Opening the wins page …')
    const opened: number[] = []
    const soon: number[] = []
    for (let turn = -1; turn < OPENINGS; turn++) {
      const { page, usable } = await openWins(extension, clock)
      const keys = await typed(page, TYPED[0] ?? '')
      await page.close()
      // The first opening of a browser fills its caches.
      if (turn < 0) continue
      opened.push(usable)
      soon.push(...keys)
    }
    say('Searching in the wins page …')
    const { page } = await openWins(extension, clock)
    const keys = await searchAll(page)
    const plain: number[] = []
    for (const words of TYPED) plain.push(...(await typed(page, words, PLAIN)))
    const peers = [peerOf('a key that searches nothing', plain), ...(await peersOf(page, many))]
    await page.close()
    const row = (name: string, samples: number[], limit: number, beside: Row['peers'] = []) =>
      rowOf({ name, unit: 'ms', samples, limit, peers: beside })
    return [
      row('wins page usable, 10,000 + 10,000', opened, OPENING_LIMIT_MS),
      row('search, a key', keys, KEY_LIMIT_MS, peers),
      row('search, a key right after opening', soon, KEY_LIMIT_MS),
    ]
  } finally {
    // Tests fail on these; a measurement does not.
    extension.takeProblems()
    await extension.close()
  }
}

/** Straight into the database that the page itself has made. */
export async function fill(extension: Extension, many: ManyRecords): Promise<void> {
  const page = await extension.browser.newPage()
  await page.goto(extension.url('wins.html'))
  await page.waitForSelector('.empty')
  for (const [table, rows] of Object.entries(many)) {
    for (let from = 0; from < rows.length; from += CHUNK) {
      await page.evaluate(put, table, rows.slice(from, from + CHUNK))
    }
  }
  await page.close()
}

/** Runs in the page. */
async function put(table: string, rows: { id: string }[]): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bouquet')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const transaction = db.transaction(table, 'readwrite')
  for (const row of rows) transaction.objectStore(table).put(row)
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error)
  })
  db.close()
}

/** From the start of the navigation until the newest wins are painted and the field takes what is typed. */
async function openWins(extension: Extension, clock: string): Promise<{ page: Page; usable: number }> {
  const page = await extension.browser.newPage()
  await page.evaluateOnNewDocument(
    `${clock}\nglobalThis.usable = WinsClock.whenShown(${JSON.stringify(LIST)}, '')`,
  )
  await page.goto(extension.url('wins.html'), { waitUntil: 'domcontentloaded' })
  const usable = Number(await page.evaluate('usable.then((at) => at - performance.timeOrigin)'))
  return { page, usable }
}

async function searchAll(page: Page): Promise<number[]> {
  // Only when the index is complete the page says that there is nothing.
  await typed(page, 'qqzzqq')
  await page.waitForSelector('.empty')
  const keys: number[] = []
  for (const words of TYPED) {
    keys.push(...(await typed(page, words)))
    if (!(await page.$('mark.found'))) throw new Error(`Nothing was found for "${words}".`)
  }
  return keys
}

/** Milliseconds of each key, from the event itself to the painted results, all in the page. */
async function typed(page: Page, words: string, field = SEARCH): Promise<number[]> {
  await page.focus(field)
  await page.evaluate(`WinsClock.clear('${field}')`)
  const keys: number[] = []
  for (const letter of words) {
    await page.evaluate(`WinsClock.watchNextKey('${field}')`)
    if (/[a-z ]/.test(letter)) await page.keyboard.press(letter === ' ' ? 'Space' : (letter as 'a'))
    else await page.keyboard.sendCharacter(letter)
    keys.push(Number(await page.evaluate('WinsClock.whenPainted()')))
  }
  return keys
}

/** The same words over the same texts in the same page, without painting anything. */
async function peersOf(page: Page, { wins, notes }: ManyRecords): Promise<Row['peers']> {
  const texts = [
    ...wins.map((win) => [win.quote, win.whatIDid, win.customerName, win.ticket?.subject].join('\n')),
    ...notes.map((note) => [note.text, note.customerName, note.ticket?.subject].join('\n')),
  ]
  await page.evaluate(await bundleBench('tests/bench/search-peers.ts', 'SearchPeers'))
  const run = (name: string) =>
    page.evaluate(`SearchPeers.${name}(${JSON.stringify(texts)}, ${JSON.stringify(TYPED)})`)
  const scan = (await run('timeScan')) as number[]
  const { built, keys } = (await run('timeMiniSearch')) as { built: number; keys: number[] }
  return [
    peerOf('plain scan', scan, 'no typos, no painting'),
    peerOf('minisearch alone', keys, `no Japanese, no painting, blocks ${Math.round(built)} ms first`),
  ]
}
