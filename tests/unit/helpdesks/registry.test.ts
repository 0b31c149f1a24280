import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findHelpDesk, helpDesks } from '@/lib/helpdesks/registry'
import type { HelpDesk } from '@/lib/helpdesks/types'

const desk = (id: string, matches: string[], recognise?: () => boolean): HelpDesk => ({
  id,
  name: id,
  matches,
  ticketId: () => null,
  layouts: [],
  ...(recognise ? { recognise } : {}),
})
const page = {} as Document
const find = (url: string, desks: HelpDesk[]) => findHelpDesk(new URL(url), page, desks)?.id ?? null

describe('the registry', () => {
  it('holds every file of sites, each under an id of its own that is its file name', () => {
    const files = readdirSync('lib/helpdesks/sites').map((file) => file.replace(/\.ts$/, ''))
    expect(helpDesks.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })

  it('names every help desk in the table of the README', () => {
    const readme = readFileSync('README.md', 'utf8')
    const table = readme.split('## Help desks')[1]?.split('\n\n')[1] ?? ''
    expect(helpDesks.map(({ name }) => name).filter((name) => !table.includes(name))).toEqual([])
  })

  it('names a self-hosted product by its page and a hosted one by its host, the hosted one first', () => {
    const hosted = desk('hosted', ['https://*.acmedesk.example/*'])
    const own = desk('own', [], () => true)
    expect(find('https://a.acmedesk.example/', [own, hosted])).toBe('hosted')
    expect(find('https://acmedesk.example.org/', [own, hosted])).toBe('own')
    expect(find('https://other.example/', [hosted, desk('deaf', [])])).toBeNull()
  })

  it('lets an API ask for whole paths alone', () => {
    const sources = helpDesks.flatMap(({ api }) => api?.paths.map(({ source }) => source) ?? [])
    expect(sources.length).toBeGreaterThan(10)
    expect(sources.filter((source) => !/^\^.*[^\\]\$$/.test(source) || /\.[*+]/.test(source))).toEqual([])
  })

  it('wants both where a desk says both', () => {
    expect(
      find('https://a.acmedesk.example/', [desk('both', ['https://*.acmedesk.example/*'], () => false)]),
    ).toBeNull()
  })

  it('knows a hosted product on an address of its customer by its page, after all others', () => {
    const hosted = { ...desk('hosted', ['https://*.acmedesk.example/*']), elsewhere: () => true }
    expect(find('https://support.customer.example/', [hosted])).toBe('hosted')
    expect(find('https://support.customer.example/', [hosted, desk('own', [], () => true)])).toBe('own')
  })

  it('claims no more than one product’s hosts, over https, and no host twice', () => {
    const patterns = helpDesks.flatMap(({ matches }) => matches)
    for (const pattern of patterns)
      expect(pattern).toMatch(/^https:\/\/(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}\/(.*\*)?$/)
    // "*.com" or "*.co.uk" would be everybody's.
    const hosts = patterns.map((pattern) => new URL(pattern.replace('*.', '')).host)
    for (const host of hosts) expect(host).not.toMatch(/^(com?|org|net|ac|gov)\.[a-z]{2}$/)
    expect(new Set(patterns).size).toBe(patterns.length)
  })

  it('has only desks with a name, and with a dated layout or an API to rest on', () => {
    for (const { name, layouts, api } of helpDesks) {
      expect(name).not.toBe('')
      expect(layouts.length > 0 || api).toBeTruthy()
      for (const { seen } of layouts) expect(seen).toMatch(/^\d{4}-\d\d$/)
    }
  })
})
