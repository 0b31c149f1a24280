/** Every help desk against its fixtures, in real Chromium. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage, ROOT } from '@/lib/cli/page-bundle'
import { openSavedPage } from '@/lib/cli/saved-page'
import type { SavedPageAnswer } from '@/lib/helpdesks/saved-page'
import { type Fixture, loadFixtures } from './fixtures'

const fixtures = loadFixtures()
const sites = readdirSync(join(ROOT, 'lib/helpdesks/sites')).map((file) => file.replace(/\.ts$/, ''))
const of = (desk: string) => fixtures.filter((fixture) => fixture.desk === desk)
const main = (desk: string) => fixtures.find(({ file }) => file === `${desk}.html`)

let browser: Browser
let code: string

beforeAll(async () => {
  code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
  browser = await launchChromium()
})
afterAll(() => browser?.close())

const run = <T>(page: Page, expression: string) => page.evaluate(`BouquetTest.${expression}`) as Promise<T>

type Skeleton = { messages: { id: string; role: string; sentAt: string | null }[] }

/** All that one opened page can tell; opening it is what costs. */
type Probe = {
  answer: unknown
  again: unknown
  isUnchanged: boolean
  claimedBy: string[]
  selectors: { name: string; matches: boolean }[]
  layouts: string[]
  skeleton: Skeleton | null
  swapped: Skeleton | null
}

async function inPage<T>(fixture: Fixture, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await openSavedPage(browser, fixture.url, fixture.html)
  try {
    await page.evaluate(code)
    return await use(page)
  } finally {
    await page.close()
  }
}

const probes = new Map<string, Promise<Probe>>()

function probe(fixture: Fixture): Promise<Probe> {
  const known =
    probes.get(fixture.file) ??
    inPage(fixture, (page) => run<Probe>(page, `probe(${JSON.stringify(fixture.desk)})`))
  probes.set(fixture.file, known)
  return known
}

describe.each(fixtures)('$file', (fixture) => {
  it('gives exactly what a person sees, twice, and leaves the page as it was', async () => {
    const { answer, again, isUnchanged } = await probe(fixture)
    expect(answer).toEqual({ snapshot: fixture.expected })
    expect(again).toEqual(answer)
    expect(isUnchanged).toBe(true)
  })

  it('is a ticket to no other help desk', async () => {
    const { claimedBy } = await probe(fixture)
    expect(claimedBy.filter((id) => id !== fixture.desk)).toEqual([])
  })

  it('is small, holds no script and only addresses of example.* and of the desk itself', () => {
    expect(fixture.size).toBeLessThan(30_000)
    expect(fixture.html).not.toMatch(/<script|javascript:/i)
    const hosts = Array.from(
      fixture.html.matchAll(/(?:https?:\/\/|@)([\w-]+(?:\.[\w-]+)+)/g),
      ([, host]) => host,
    )
    const own = new URL(fixture.url).host
    const isExample = (host = '') => host === own || /(^|\.)example(\.(com|org|net))?$/.test(host)
    expect(hosts.filter((host) => !isExample(host))).toEqual([])
  })

  it('reads the same in any language: a word may cost a role, never turn it into the customer', async () => {
    const { skeleton, swapped } = await probe(fixture)
    expect(swapped && withoutRoles(swapped)).toEqual(skeleton && withoutRoles(skeleton))
    for (const [index, { role }] of (swapped?.messages ?? []).entries()) {
      const before = skeleton?.messages[index]?.role
      expect(ROLES_BY_WORDS.has(fixture.desk) ? ['note', before] : [before]).toContain(role)
    }
  })
})

describe.each(sites)('%s', (desk) => {
  it('has a fixture', () => {
    expect(main(desk), `tests/fixtures/helpdesks/${desk}.html is missing`).toBeDefined()
  })

  it('has messages of a customer, an agent and a note, and a page that is no ticket', () => {
    const roles = of(desk).flatMap(({ expected }) => expected?.ticket.messages.map(({ role }) => role) ?? [])
    const wanted = WITHOUT_NOTES.has(desk) ? ['customer', 'agent'] : ['customer', 'agent', 'note']
    expect(roles).toEqual(expect.arrayContaining(told(desk, wanted)))
    expect(of(desk).some(({ expected }) => expected === null)).toBe(true)
  })

  it('has no layout without a fixture, and no selector that matches nowhere', async () => {
    const all = await Promise.all(of(desk).map(probe))
    const matching = new Set(
      all.flatMap(({ selectors }) => selectors.filter((it) => it.matches).map((it) => it.name)),
    )
    const names = all[0]?.selectors.map(({ name }) => name) ?? []
    expect(names.filter((name) => !matching.has(name))).toEqual([])
    const used = new Set(of(desk).map(({ expected }) => expected?.layout))
    expect(all[0]?.layouts.filter((layout) => !used.has(layout))).toEqual([])
  })

  it('says which field is missing when a required node is gone', async () => {
    const fixture = main(desk)
    const required = Object.entries(fixture?.required ?? {})
    expect(required.map(([field]) => field)).toEqual(
      expect.arrayContaining(told(desk, ['subject', 'requester'])),
    )
    for (const [field, selector] of required) {
      const answer = await inPage(fixture as Fixture, async (page) => {
        await run(page, `removeAll(${JSON.stringify(selector)})`)
        return run<SavedPageAnswer>(page, 'readSavedPage()')
      })
      expect(answer).toMatchObject({ failure: { helpdesk: desk, field } })
    }
  })
})

/** Mail programs: a conversation is the mails themselves, and none of them is internal. */
const WITHOUT_NOTES = new Set(['gmail', 'outlook'])

/** Their pages mark an internal comment by a sentence alone; in the extension their API tells. */
const ROLES_BY_WORDS = new Set(['request-tracker'])

/** What their pages do not say as far as anybody has published; their files say what they do instead. */
const UNTOLD: Record<string, readonly string[]> = {
  gorgias: ['note', 'subject', 'requester'],
  hubspot: ['note'],
  intercom: ['requester'],
  'live-agent': ['customer', 'agent', 'note', 'requester'],
  reamaze: ['note'],
  'zoho-desk': ['customer', 'agent', 'requester'],
}

const told = (desk: string, fields: string[]) => fields.filter((field) => !UNTOLD[desk]?.includes(field))

const withoutRoles = (skeleton: Skeleton) => ({
  ...skeleton,
  messages: skeleton.messages.map(({ id, sentAt }) => ({ id, sentAt })),
})
