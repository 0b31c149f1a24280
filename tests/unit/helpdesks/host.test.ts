import { describe, expect, it } from 'vitest'
import { matchesPattern } from '@/lib/helpdesks/host'

const matches = (pattern: string, url: string) => matchesPattern(pattern, new URL(url))

describe('a match pattern is compared host label by label', () => {
  it.each([
    ['https://*.acmedesk.example/*', 'https://team.acmedesk.example/agent/1'],
    ['https://*.acmedesk.example/*', 'https://a.b.acmedesk.example/'],
    ['https://*.acmedesk.example/*', 'https://acmedesk.example/'],
    ['https://app.acmedesk.example/a/*', 'https://app.acmedesk.example/a/tickets/1?x=2'],
    ['*://app.acmedesk.example/*', 'http://app.acmedesk.example:8080/'],
  ])('%s takes %s', (pattern, url) => {
    expect(matches(pattern, url)).toBe(true)
  })

  it.each([
    ['https://*.x.example/*', 'https://netflix.example/'],
    ['https://x.example/*', 'https://netflix.example/'],
    ['https://x.example/*', 'https://x.example.evil.example/'],
    ['https://*.acmedesk.example/*', 'http://team.acmedesk.example/'],
    ['https://*.acmedesk.example/*', 'https://acmedesk.example.org/'],
    ['https://app.acmedesk.example/a/*', 'https://app.acmedesk.example/ab'],
    ['https://acme.example/a.b/*', 'https://acme.example/axb/'],
    ['*://acme.example/*', 'ftp://acme.example/'],
    ['nonsense', 'https://acme.example/'],
  ])('%s refuses %s', (pattern, url) => {
    expect(matches(pattern, url)).toBe(false)
  })
})
