/** The named help desks' own pages, each an odd case of a real product, read as if nobody had written a file for them. */
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import type { TicketSnapshot } from '@/lib/helpdesks/types'
import { loadFixtures } from './fixtures'
import { type Score, scoreOf, sumOf } from './generic-score'
import { inOneTab } from './one-tab'

type Answer = { snapshot: TicketSnapshot | null }

const pages = loadFixtures().filter(({ expected }) => expected === null || expected.source === 'dom')
const talks = pages.filter(({ expected }) => expected !== null)

let browser: Browser
const read = new Map<string, TicketSnapshot | null>()

beforeAll(async () => {
  const code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
  browser = await launchChromium()
  const inPage = inOneTab(browser, code)
  for (const page of pages) {
    const ask = 'BouquetTest.readSavedPage({ desks: [] })'
    const { snapshot } = await inPage(page, (tab) => tab.evaluate(ask) as Promise<Answer>)
    read.set(page.file, snapshot)
  }
}, 240_000)
afterAll(() => browser?.close())

/** What the product says itself is no message that anybody waits for. */
function withoutSystem(snapshot: TicketSnapshot): TicketSnapshot {
  const { ticket } = snapshot
  return {
    ...snapshot,
    ticket: { ...ticket, messages: ticket.messages.filter(({ role }) => role !== 'system') },
  }
}

const scoreOn = (file: string, expected: TicketSnapshot | null): Score =>
  scoreOf(withoutSystem(expected as TicketSnapshot), read.get(file) ?? null)

// Floors of what was measured; they may only rise.
describe('pages of named help desks, read as any page', { tags: 'long' }, () => {
  it('gives most messages and roles', () => {
    const { messages, found, roles, surplus } = sumOf(
      talks.map(({ file, expected }) => scoreOn(file, expected)),
    )
    say(`${talks.length} pages: ${found} of ${messages} found, ${roles} roles, ${surplus} more`)
    expect(found / messages).toBeGreaterThanOrEqual(FLOOR.found)
    expect(roles / messages).toBeGreaterThanOrEqual(FLOOR.roles)
  })

  it('gives nothing on nearly all pages without a ticket', () => {
    // On those the messages of the ticket before are still shown, which only a file of the desk's own can tell.
    const others = pages.filter(({ expected, file }) => expected === null && !file.includes('.switching.'))
    const taken = others.filter(({ file }) => read.get(file) !== null).map(({ file }) => file)
    say(`${others.length} pages without a ticket: ${taken.length} read: ${taken.join(', ')}`)
    expect(taken.length).toBeLessThanOrEqual(FLOOR.taken)
  })
})

const say = (line: string) => process.stdout.write(`${line}\n`)

const FLOOR = { found: 0.84, roles: 0.7, taken: 1 }
