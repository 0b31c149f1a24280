import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { getSameOrigin } from '@/lib/network'

const fetched = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('location', new URL('https://desk.example/agent/tickets/7'))
})
afterEach(() => {
  vi.unstubAllGlobals()
})

const answer = (status: number, body: string, headers = {}) =>
  fetched.mockResolvedValueOnce(new Response(body, { status, headers }))

describe('getSameOrigin', () => {
  it('gets under the own origin with the own session and follows no redirect', async () => {
    answer(200, '{"a":1}')
    expect(await getSameOrigin('/api/7', { 'x-token': 't' })).toEqual({ ok: true, value: { a: 1 } })
    const [url, init] = fetched.mock.calls[0] ?? []
    expect(url).toBe('https://desk.example/api/7')
    expect(init).toMatchObject({ method: 'GET', credentials: 'same-origin', redirect: 'error' })
    expect(init?.headers).toMatchObject({ 'x-token': 't' })
  })

  it.each([
    'https://evil.example/api',
    '//evil.example/api',
    'http://desk.example/api',
    'https://desk.example:8443/',
  ])('never leaves its origin: %s', async (path) => {
    expect(await getSameOrigin(path)).toMatchObject({ ok: false, reason: 'failed' })
    expect(fetched).not.toHaveBeenCalled()
  })

  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [404, 'failed'],
    [500, 'failed'],
  ])('answers %i as %s', async (status, reason) => {
    answer(status, '')
    expect(await getSameOrigin('/api')).toEqual({ ok: false, reason, status, retryAfterMs: null })
  })

  it('says how long a 429 wants to be left alone', async () => {
    answer(429, '', { 'retry-after': '30' })
    expect(await getSameOrigin('/api')).toMatchObject({ reason: 'throttled', retryAfterMs: 30_000 })
  })

  it('answers a login page in place of JSON, and a cut connection', async () => {
    answer(200, '<html>')
    expect(await getSameOrigin('/api')).toMatchObject({ ok: false, reason: 'not-json' })
    fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    expect(await getSameOrigin('/api')).toMatchObject({ ok: false, reason: 'failed', status: null })
  })

  it('answers HTML as a string where it was asked for, and nothing else so', async () => {
    const accept = 'text/html'
    answer(200, '<p>a', { 'content-type': 'text/html; charset="utf-8"' })
    expect(await getSameOrigin('/index.pl', { accept })).toEqual({ ok: true, value: '<p>a' })
    answer(200, '<p>a', { 'content-type': 'text/plain' })
    expect(await getSameOrigin('/index.pl', { accept })).toMatchObject({ ok: false, reason: 'not-json' })
    answer(200, '<p>a', { 'content-type': 'text/html' })
    expect(await getSameOrigin('/index.pl')).toMatchObject({ ok: false, reason: 'not-json' })
  })

  it('stops at an answer that is too large', async () => {
    answer(200, `"${'x'.repeat(20_000_001)}"`)
    expect(await getSameOrigin('/api')).toMatchObject({ ok: false, reason: 'too-large' })
  })
})
