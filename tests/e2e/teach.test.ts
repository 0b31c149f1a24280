/** Teaching over every desk's fixtures, as if its file did not exist: what share is read as it should be. */
import type { Browser } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage } from '@/lib/cli/page-bundle'
import type { TaughtSite } from '@/lib/helpdesks/taught-site'
import type { TicketMessage, TicketSnapshot } from '@/lib/helpdesks/types'
import { type Fixture, loadFixtures } from './fixtures'
import { loadGenericPages } from './generic-pages'
import { type InPage, inOneTab } from './one-tab'
import type { Lesson } from './teach-page'

type Shown = Pick<Fixture, 'file' | 'url' | 'html' | 'expected'>

const rolesOf = ({ expected }: Fixture) => expected?.ticket.messages.map(({ role }) => role) ?? []
const tickets = loadFixtures().filter(({ expected }) => expected?.source === 'dom')
const lessons = tickets.filter((each) =>
  ['customer', 'agent'].every((role) => rolesOf(each).includes(role as never)),
)
const desks = [...new Set(lessons.map(({ desk }) => desk))]

let browser: Browser
let inPage: InPage

beforeAll(async () => {
  const code = await bundleForPage('tests/e2e/teach-page.ts', 'BouquetTeach')
  browser = await launchChromium()
  inPage = inOneTab(browser, code)
})
afterAll(() => browser?.close())

const taughtOn = (page: Shown, desk: string | null) =>
  call<Lesson | { skipped: string }>(
    page,
    'teachAs',
    desk,
    page.expected?.ticket.subject,
    page.expected?.ticket.messages.map(({ role, text }) => ({ role, text })),
  )

const call = <T>(shown: Shown, name: string, ...args: unknown[]) =>
  inPage(shown, (page) => page.evaluate(`BouquetTeach.${name}(...${JSON.stringify(args)})`) as Promise<T>)

type Share = { pages: number; messages: number; found: number; roles: number; texts: number; more: number }

const none = (): Share => ({ pages: 0, messages: 0, found: 0, roles: 0, texts: 0, more: 0 })
const unknown = none()
const unknownCorrected = none()
const own = none()
const corrected = none()
const others = none()

/** Every desk: taught on its main page, then its other pages are read by the same lesson. */
describe.each(desks)('%s', (desk) => {
  it('is taught by three things, and read on its other pages', { tags: 'long' }, async () => {
    const [fixture, ...more] = lessons
      .filter((each) => each.desk === desk)
      .sort((a, b) => Number(b.file === `${desk}.html`) - Number(a.file === `${desk}.html`))
    if (!fixture) return
    const lesson = await taughtOn(fixture, desk)
    if ('skipped' in lesson) return say(`${fixture.file}: ${lesson.skipped}`)
    add(own, fixture, lesson.before)
    expect(lesson.broken).toBe(0)
    if (lesson.corrected > 0) say(`${fixture.file}: ${lesson.corrected} put right`)
    add(corrected, fixture, lesson.read)
    if (!('taught' in lesson.inferred)) return
    const site: TaughtSite = { ...lesson.inferred.taught, id: 'taught-x', name: 'X', seen: '2026-11-28' }
    for (const other of more.filter(({ expected }) => expected?.layout === fixture.expected?.layout)) {
      const { read } = await call<{ read: TicketSnapshot | null }>(other, 'readAs', site)
      add(others, other, read)
    }
  })
})

/** Pages of products without a file of their own; one in three is taught each time. */
const taughtPages = loadGenericPages()
  .filter(({ expected }) => expected)
  .map((page, at) => ({ ...page, tags: at % 3 === 0 ? [] : ['long'] }))

describe.each(taughtPages)('$file', ({ tags, ...page }) => {
  it('is taught by three things', { tags }, async () => {
    const lesson = await taughtOn(page, null)
    if ('skipped' in lesson) return say(`${page.file}: ${lesson.skipped}`)
    add(unknown, page, lesson.before)
    expect(lesson.broken).toBe(0)
    if (lesson.corrected > 0) say(`${page.file}: ${lesson.corrected} put right`)
    add(unknownCorrected, page, lesson.read)
  })
})

const shareOf = (sum: Share, what: 'found' | 'roles') => sum[what] / sum.messages

/** More than these shares of the messages. */
function isEnough(least: { found: number; roles: number }): void {
  say(`pages without a file, taught and read: ${JSON.stringify(unknown)}`)
  say(`after at most three were put right: ${JSON.stringify(unknownCorrected)}`)
  // Messages that are folded away cannot be pointed at.
  expect(shareOf(unknownCorrected, 'found')).toBeGreaterThan(least.found)
  expect(shareOf(unknownCorrected, 'roles')).toBeGreaterThan(least.roles)
  expect(shareOf(unknown, 'roles')).toBeGreaterThan(0.92)
}

it('finds the messages, and says whose they are', () => isEnough({ found: 0.97, roles: 0.96 }))
// The pages whose messages no lesson finds are among those that are taught here alone.
it('finds those of all pages, too', { tags: 'long' }, () => isEnough({ found: 0.96, roles: 0.94 }))

it('finds those of the desks, though they need no lesson', { tags: 'long' }, () => {
  say(`pages of the desks, taught and read: ${JSON.stringify(own)}`)
  say(`after at most three were put right: ${JSON.stringify(corrected)}`)
  say(`read by the same lesson on other pages: ${JSON.stringify(others)}`)
  // It fits them less since the reader of any page takes more alone.
  expect(shareOf(corrected, 'found')).toBeGreaterThan(0.88)
  expect(shareOf(corrected, 'roles')).toBeGreaterThan(0.77)
  expect(shareOf(own, 'roles')).toBeGreaterThan(0.71)
})

function add(sum: Share, fixture: Shown, read: TicketSnapshot | null): void {
  const wanted = fixture.expected?.ticket.messages ?? []
  const share = compare(wanted, read?.ticket.messages ?? [])
  say(`${fixture.file}: ${JSON.stringify(share)}`)
  for (const key of Object.keys(sum) as (keyof Share)[]) sum[key] += share[key]
}

/** By the start of their texts, so that a text that is cut otherwise still counts as found. */
function compare(wanted: TicketMessage[], got: TicketMessage[]): Share {
  const left = [...got]
  const share = { ...none(), pages: 1, messages: wanted.length }
  const packed = (text: string) => text.replace(/\s+/g, '')
  for (const { text, role } of wanted) {
    const at = left.findIndex((each) => packed(each.text).includes(packed(text).slice(0, 30)))
    const match = at < 0 ? undefined : left.splice(at, 1)[0]
    if (!match) continue
    share.found += 1
    if (match.role === role) share.roles += 1
    if (match.text === text) share.texts += 1
  }
  return { ...share, more: left.length }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
