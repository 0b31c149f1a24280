/** Sites that were kept before the reader of any page was asked, too, stay valid. */
import * as v from 'valibot'
import { expect, it } from 'vitest'
import { taughtSite } from '@/lib/helpdesks/taught-schema'

const SITE = {
  id: 'taught-desk-example-com',
  name: 'Desk',
  origin: 'https://desk.example.com',
  address: '/cases/{id}',
  seen: '2026-11-28',
  pane: null,
  subject: 'h1',
  item: '.entry',
  body: null,
  author: null,
  time: null,
  marks: [{ role: 'agent', by: 'name', value: 'Dana Okafor' }],
  otherwise: null,
  usualNames: [],
}

it.each([
  ['of the earlier shape', SITE],
  ['whose heads and words stand side by side', { ...SITE, follower: 'tr:has(> .words)' }],
  ['read by the reader of any page', { ...SITE, blocks: 'generic' }],
])('takes a site %s', (_, site) => {
  expect(v.parse(taughtSite, site)).toEqual(site)
})

it.each([
  ['another reader', { ...SITE, blocks: 'other' }],
  ['a follower that is no selector', { ...SITE, follower: '' }],
  ['a field of its own', { ...SITE, script: 'x' }],
])('refuses a site with %s', (_, site) => {
  expect(v.safeParse(taughtSite, site).success).toBe(false)
})
