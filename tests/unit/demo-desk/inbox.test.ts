import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Inbox, type InboxAnswer, startInbox } from '@/tests/demo-desk/inbox'

let inbox: Inbox

beforeEach(async () => {
  inbox = await startInbox()
})
afterEach(() => inbox.close())

const post = (text: string, init: RequestInit = {}) =>
  fetch(inbox.url, { method: 'POST', body: JSON.stringify({ text }), redirect: 'manual', ...init })

describe("the webhook's stand-in", () => {
  it('keeps every body in order and shows it, never as markup', async () => {
    await post('First <b>praise</b>')
    await post('Second')
    expect(inbox.received.map(({ body }) => JSON.parse(body).text)).toEqual(['First <b>praise</b>', 'Second'])
    const page = await (await fetch(inbox.pageUrl)).text()
    expect(page).toContain('First &#60;b&#62;praise')
    expect(page.indexOf('Second')).toBeLessThan(page.indexOf('First'))
  })

  it.each<InboxAnswer>([200, 400, 403, 404, 410, 413, 500])('answers %s when told so', async (status) => {
    inbox.answer(status)
    const response = await post('x')
    expect(response.status).toBe(status)
    expect(response.headers.has('access-control-allow-origin')).toBe(false)
    expect(response.headers.get('connection')).toBe('close')
  })

  it.each([429, 503] as const)('says with %s when to come back', async (status) => {
    inbox.answer(status, 7)
    expect((await post('x')).headers.get('retry-after')).toBe('7')
  })

  it('redirects when told so, keeping the message', async () => {
    inbox.answer('redirect')
    expect((await post('x')).status).toBe(302)
    expect(inbox.received).toHaveLength(1)
  })

  it('cuts the line after the message was received', async () => {
    inbox.answer('cut')
    await expect(post('x')).rejects.toThrow()
    expect(inbox.received).toHaveLength(1)
  })

  it('hangs until the sender gives up or the inbox closes', async () => {
    inbox.answer('hang')
    const giveUp = new AbortController()
    const sent = post('x', { signal: giveUp.signal })
    await inbox.waitFor(1)
    giveUp.abort()
    await expect(sent).rejects.toThrow()
  })

  it('refuses a preflight and does not count it', async () => {
    expect((await fetch(inbox.url, { method: 'OPTIONS' })).status).toBe(405)
    expect(inbox.received).toEqual([])
  })
})
