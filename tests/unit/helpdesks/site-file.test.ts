/** The file of a taught site is a help desk file: it is TypeScript, and carries nothing but selectors and the address. */
import { stripTypeScriptTypes } from 'node:module'
import { expect, it } from 'vitest'
import type { TaughtSite } from '@/lib/helpdesks/taught-site'
import { siteFileOf } from '@/lib/helpdesks/teach/site-file'

const SITE: TaughtSite = {
  id: 'taught-desk-example-com',
  name: "Nordlicht's */ desk",
  origin: 'https://desk.example.com',
  address: '/app/*/cases/{id}?view=all',
  seen: '2026-11-28',
  pane: null,
  subject: '[data-x="it\'s"]',
  item: '.entry',
  body: '.entry-text',
  author: '.entry-from',
  time: 'time@datetime',
  marks: [
    { role: 'customer', by: 'selector', value: '.is-in' },
    { role: 'agent', by: 'name', value: 'Dana Okafor' },
  ],
  otherwise: 'agent',
  usualNames: [],
}

it('is a file under the host’s name, with the fixture’s first line', () => {
  const { name, text } = siteFileOf(SITE)
  expect(name).toBe('desk-example-com.ts')
  expect(() => stripTypeScriptTypes(text)).not.toThrow()
  expect(text).toContain("matches: ['https://desk.example.com/*']")
  expect(text).toContain("role: (item) => is(item, '.is-in') ? 'customer' : 'agent',")
  expect(text).toContain("subject: '[data-x=\"it\\'s\"]'")
  const line = /<!-- (.*) -->/.exec(text)?.[1] ?? ''
  expect(JSON.parse(line)).toMatchObject({
    url: 'https://desk.example.com/app/1/cases/4711?view=all',
    seen: '2026-11',
    expected: { helpdesk: 'desk-example-com', ticket: { id: '4711' } },
  })
})

it('finds the ticket by its address', () => {
  const { text } = siteFileOf(SITE)
  const source = /ticketId: \(url\) => \/(.*)\/\.exec/.exec(text)?.[1] ?? ''
  expect(new RegExp(source).exec('/app/3/cases/77?view=all')?.[1]).toBe('77')
  expect(new RegExp(source).exec('/app/3/cases')).toBeNull()
})

it('names nobody', () => {
  expect(siteFileOf(SITE).text).not.toContain('Okafor')
})

it('looks up the words in what follows the head, where they stand side by side', () => {
  const { text } = siteFileOf({ ...SITE, follower: 'tr:has(> .words)' })
  expect(() => stripTypeScriptTypes(text)).not.toThrow()
  expect(text).toContain("import { all, first, is, nextTo } from '../dom'")
  expect(text).toContain(
    "item: (root) => all(root, '.entry').filter((item) => nextTo(item, 'tr:has(> .words)') !== null),",
  )
  expect(text).toContain("body: (item) => first(nextTo(item, 'tr:has(> .words)') ?? item, '.entry-text'),")
  expect(text).toContain(
    "[item, nextTo(item, 'tr:has(> .words)') ?? item].some((part) => is(part, '.is-in'))",
  )
})

it('says where the reader of any page found the messages', () => {
  const { text } = siteFileOf({ ...SITE, blocks: 'generic', body: null, author: null, time: null })
  expect(() => stripTypeScriptTypes(text)).not.toThrow()
  expect(text).toContain('body, author and time are still to be named')
})
