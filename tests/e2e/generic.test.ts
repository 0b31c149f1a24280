/** The generic reader on pages of products without a file of their own, in real Chromium. */
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import type { TicketSnapshot } from '@/lib/helpdesks/types'
import { type Fixture, loadFixtures } from './fixtures'
import { type GenericPage, loadGenericPages } from './generic-pages'
import { plain, scoreOf, sumOf } from './generic-score'
import { type InPage, inOneTab } from './one-tab'

type Skeleton = { messages: { id: string; role: string; name: boolean; sentAt: string | null }[] } | null
type Probe = {
  answer: { snapshot: TicketSnapshot | null }
  again: unknown
  isUnchanged: boolean
  skeleton: Skeleton
  swapped: Skeleton
}

const pages = loadGenericPages()
const talks = pages.filter(({ expected }) => expected !== null)
const probes = new Map<string, Probe>()

let browser: Browser
let inPage: InPage

beforeAll(async () => {
  const code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
  browser = await launchChromium()
  inPage = inOneTab(browser, code)
  for (const page of pages) probes.set(page.file, await probeOf(page))
}, 240_000)
afterAll(() => browser?.close())

const probeOf = (shown: GenericPage) =>
  inPage(shown, (page) => page.evaluate('BouquetTest.probe("generic")') as Promise<Probe>)

const read = (page: Page) => page.evaluate('BouquetTest.readSavedPage()')

const probe = (file: string) => probes.get(file) as Probe

function shares(of: readonly GenericPage[]) {
  const sum = sumOf(
    of.map(({ file, expected }) => scoreOf(expected as TicketSnapshot, probe(file).answer.snapshot)),
  )
  return { found: sum.found / sum.messages, roles: sum.roles / sum.messages, surplus: sum.surplus }
}

describe('pages of products without a file of their own', () => {
  it('gives nearly all messages and roles of those it was tuned on', () => {
    const { found, roles, surplus } = shares(talks.filter(({ heldOut }) => !heldOut))
    expect(found).toBeGreaterThanOrEqual(0.99)
    expect(roles).toBeGreaterThanOrEqual(0.97)
    expect(surplus).toBeLessThanOrEqual(3)
  })

  it.each(talks.filter(({ heldOut }) => !heldOut))(
    'gives the messages of $file oldest first',
    ({ file, expected }) => {
      const texts = expected?.ticket.messages.map(({ text }) => plain(text)) ?? []
      const found = probe(file).answer.snapshot?.ticket.messages.map(({ text }) => plain(text)) ?? []
      const read = found.filter((text) => texts.includes(text))
      expect(read).toEqual(texts.filter((text) => found.includes(text)))
    },
  )

  // Nothing was changed on account of these pages. May only rise.
  it('does not fall on those held out', () => {
    const { found, roles } = shares(talks.filter(({ heldOut }) => heldOut))
    expect(found).toBeGreaterThanOrEqual(FLOOR.found)
    expect(roles).toBeGreaterThanOrEqual(FLOOR.roles)
  })

  // A label in English makes a side surer, and then what is said weighs less.
  it('tells the same sides in another script, but for one message in a hundred', () => {
    const roles = talks
      .filter(({ heldOut }) => !heldOut)
      .flatMap(({ file }) => {
        const { skeleton, swapped } = probe(file)
        return (skeleton?.messages ?? []).map(({ role }, at) => role === swapped?.messages[at]?.role)
      })
    expect(roles.length).toBeGreaterThan(300)
    expect(roles.filter((isSame) => !isSame).length).toBeLessThanOrEqual(roles.length / 100)
  })

  it.each(pages.filter(({ expected, heldOut }) => expected === null && !heldOut))(
    'gives null on $of',
    ({ file }) => {
      expect(probe(file).answer.snapshot).toBeNull()
    },
  )
})

/** Each holds one thing that a review found to be read wrongly. */
describe.each(talks.filter(({ file }) => file.startsWith('case.')))('$of', ({ file, expected }) => {
  it('is read whole, in order, and nothing else', () => {
    const told = (snapshot: TicketSnapshot | null | undefined) => ({
      subject: snapshot?.ticket.subject,
      requester: snapshot?.ticket.requester,
      messages: snapshot?.ticket.messages.map(({ role, author, sentAt, text }) => [
        role,
        author,
        sentAt,
        text,
      ]),
    })
    expect(told(probe(file).answer.snapshot)).toEqual(told(expected))
  })
})

const FLOOR = { found: 0.95, roles: 0.9 }

describe.each(pages)('$file', ({ file, html, url, heldOut }) => {
  it('reads the same twice and leaves the page as it was', () => {
    const { answer, again, isUnchanged } = probe(file)
    expect(again).toEqual(answer)
    expect(isUnchanged).toBe(true)
  })

  // Those held out may still depend on a word: nobody has looked.
  it.skipIf(heldOut)('reads the same messages in another script', () => {
    const { skeleton, swapped } = probe(file)
    // A month's name is a word, and so is the label of the field that tells who asked: nothing else may be gone.
    const wanted = skeleton?.messages.map(({ role: _, ...message }, at) => {
      const other = swapped?.messages[at]
      const sentAt = other?.sentAt === null ? null : message.sentAt
      return at === 0 && other?.name === false ? { ...message, sentAt, name: false } : { ...message, sentAt }
    })
    expect(swapped?.messages.map(({ role: _, ...message }) => message)).toEqual(wanted)
  })

  it('holds no script and only addresses of example.* and of itself', () => {
    expect(html).not.toMatch(/<script|javascript:/i)
    const hosts = Array.from(
      html.matchAll(/(?:https?:\/\/|@)([\w-]+(?:\.[\w-]+)+)/g),
      ([, host]) => host ?? '',
    )
    const isExample = (host: string) =>
      host === new URL(url).host || /(^|\.)example(\.(com|org|net))?$/.test(host)
    expect(hosts.filter((host) => !isExample(host))).toEqual([])
  })
})

describe('pages that make it hard', () => {
  it.each([
    [
      'twenty thousand messages',
      '<div class="m1"><b>Ann</b> <time>10:20</time> <p>Hello</p></div>'.repeat(20_000),
    ],
    ['five thousand boxes in one another', '<div class="a b c">10:20 x'.repeat(5_000)],
    ['classes of a megabyte', `<p class="${'message '.repeat(130_000)}">10:20 x</p>`.repeat(3)],
    [
      'names of properties as fields',
      '<form><input name="firstChild"><p>10:20 <b>Ann</b> Hi</p></form>'.repeat(3),
    ],
  ])('comes to an end on %s', async (_, body) => {
    const hostile = { url: 'https://hostile.example/ticket/1', html: `<title>x</title>${body}` }
    expect(await inPage(hostile, read)).toHaveProperty('snapshot')
  })

  it('reads what a page shows at that moment', async () => {
    const shown = talks.find(({ file }) => file === 'redmine.html') as GenericPage
    await inPage(shown, async (page) => {
      const count = () => page.evaluate('BouquetTest.readSavedPage().snapshot.ticket.messages.length')
      expect(await count()).toBe(4)
      await page.evaluate(`BouquetTest.removeAll('#change-5004')`)
      expect(await count()).toBe(3)
    })
  })

  it('leaves the pages of a known help desk to its file, ticket or not', async () => {
    const list = loadFixtures().find(({ file }) => file === 'request-tracker.list.html')
    expect(await inPage(list as Fixture, read)).toEqual({ snapshot: null })
  })
})
