/** Every help desk against its fixtures, in real Chromium. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '@/lib/cli/browser'
import { bundleForPage, ROOT } from '@/lib/cli/page-bundle'
import type { SavedPageAnswer } from '@/lib/helpdesks/saved-page'
import { problemsOf } from './fixture-rules'
import { type Fixture, loadFixtures } from './fixtures'
import { type InPage, inOneTab } from './one-tab'

const fixtures = loadFixtures()
const sites = readdirSync(join(ROOT, 'lib/helpdesks/sites')).map((file) => file.replace(/\.ts$/, ''))
const of = (desk: string) => fixtures.filter((fixture) => fixture.desk === desk)
const main = (desk: string) => fixtures.find(({ file }) => file === `${desk}.html`)

let browser: Browser
let inPage: InPage

beforeAll(async () => {
  const code = await bundleForPage('tests/e2e/reader-page.ts', 'BouquetTest')
  browser = await launchChromium()
  inPage = inOneTab(browser, code)
})
afterAll(() => browser?.close())

const run = <T>(page: Page, expression: string) => page.evaluate(`BouquetTest.${expression}`) as Promise<T>

type Skeleton = { messages: { role: string }[] }

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

/** Of a page, of a shadow root in it, and of a frame's `srcdoc`. */
const SHEETS = /<style[^>]*>.*?<\/style>|&lt;style.*?&lt;\/style&gt;|<link[^>]*rel="?stylesheet[^>]*>/gs

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
    const what = 'what is read (received) is not `expected` of the first line; who is right?'
    expect(answer, what).toEqual({ snapshot: fixture.expected })
    expect(again, 'a second reading gives something else').toEqual(answer)
    expect(isUnchanged, 'reading changed the page').toBe(true)
  })

  const bare = { ...fixture, html: fixture.html.replace(SHEETS, '') }
  if (bare.html !== fixture.html)
    it('reads the same without its style sheets, as where it was saved alone', { tags: 'long' }, async () => {
      const answer = await inPage(bare, (page) => run(page, 'readSavedPage()'))
      expect(answer, 'leave out by its class what a style sheet hides').toEqual({
        snapshot: fixture.expected,
      })
    })

  it('is a ticket to no other help desk', async () => {
    const { claimedBy } = await probe(fixture)
    const others = claimedBy.filter((id) => id !== fixture.desk)
    expect(others, 'claim it too: `recognise` or `ticketId` of one of them is too wide').toEqual([])
  })

  it('is small, of a known help desk, and holds no script and nobody’s address or telephone', () => {
    expect(problemsOf(fixture, sites)).toEqual([])
  })

  it('reads the same in any language: a word may cost a role, never turn it into the customer', async () => {
    const { skeleton, swapped } = await probe(fixture)
    const what = 'with every visible word replaced it is read otherwise: something is selected by words'
    expect(swapped && withoutRoles(swapped), what).toEqual(skeleton && withoutRoles(skeleton))
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
    const lacking = told(desk, wanted).filter((role) => !roles.some((given) => given === role))
    expect(lacking, 'in no fixture: save a page that shows them').toEqual([])
    const needless = UNTOLD[desk]?.filter((role) => roles.some((given) => given === role)) ?? []
    expect(needless, 'in a fixture after all: take it out of UNTOLD').toEqual([])
    const isList = of(desk).some(({ expected }) => expected === null)
    expect(isList, `no page that is no ticket: add ${desk}.list.html or ${desk}.login.html`).toBe(true)
  })

  it('has no layout without a fixture, and no selector that matches nowhere', async () => {
    const all = await Promise.all(of(desk).map(probe))
    const matching = new Set(
      all.flatMap(({ selectors }) => selectors.filter((it) => it.matches).map((it) => it.name)),
    )
    const names = all[0]?.selectors.map(({ name }) => name) ?? []
    const unseen = names.filter((name) => !matching.has(name))
    expect(unseen, 'match in no fixture: remove them, or add the page that they are for').toEqual([])
    const used = new Set(of(desk).map(({ expected }) => expected?.layout))
    const unused = all[0]?.layouts.filter((layout) => !used.has(layout))
    expect(unused, 'layouts that read no fixture: one above them takes the page').toEqual([])
  })

  it('says which field is missing when a required node is gone', async () => {
    const fixture = main(desk)
    const required = Object.entries(fixture?.required ?? {})
    const lacking = told(desk, ['subject', 'requester']).filter((field) => !fixture?.required[field])
    expect(lacking, 'missing in `required` of its first line: field and selector of its node').toEqual([])
    for (const [field, selector] of required) {
      const answer = await inPage(fixture as Fixture, async (page) => {
        await run(page, `removeAll(${JSON.stringify(selector)})`)
        return run<SavedPageAnswer>(page, 'readSavedPage()')
      })
      const what = `without ${selector} it should fail for ${field}`
      expect(answer, what).toMatchObject({ failure: { helpdesk: desk, field } })
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
  messages: skeleton.messages.map((message) => ({ ...message, role: null })),
})
