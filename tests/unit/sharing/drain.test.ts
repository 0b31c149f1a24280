/** Messages over a real connection: every answer of a webhook, and a worker that dies in between. */
import 'fake-indexeddb/auto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { postJson } from '@/lib/network'
import { openRecords, type Records } from '@/lib/records/open'
import { markArrived, retry } from '@/lib/sharing/decide'
import { type DrainDeps, drain, recoverOutbox } from '@/lib/sharing/drain'
import { cancelSend, sendMessage } from '@/lib/sharing/send-message'
import { shortId } from '@/lib/sharing/short-id'
import { aDraft, aPraise } from './praise'

const START = 1_790_000_000_000
let db: Records
let server: Server
let address: string
let now: number
let received: { text: string; method: string; type: string }[]
let respond: (response: ServerResponse, request: IncomingMessage) => void

beforeEach(async () => {
  db = openRecords('drain')
  now = START
  received = []
  respond = (response) => response.writeHead(200).end('ok')
  server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const { text } = JSON.parse(Buffer.concat(parts).toString())
    received.push({ text, method: request.method ?? '', type: request.headers['content-type'] ?? '' })
    response.setHeader('connection', 'close')
    respond(response, request)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/T0/secret`
})

afterEach(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await db.delete()
})

function deps(part: Partial<DrainDeps> = {}): DrainDeps {
  return {
    db,
    sender: 'worker-1',
    now: () => now,
    post: (url, body) => postJson(url, body, { timeout: 300 }),
    online: () => true,
    lock: (task) => task(),
    channel: async () => ({ kind: 'slack', address }),
    allowed: async () => true,
    ...part,
  }
}

async function sendAt(time: number): Promise<void> {
  await sendMessage(db, aPraise(), START)
  now = time
}
const row = async () => (await db.outbox.get('o1')) ?? null

describe('a message', () => {
  it('waits for the undo, leaves once, and keeps exactly what was sent', async () => {
    await sendAt(START + 4999)
    expect(await drain(deps())).toEqual({ sent: 0, nextAt: START + 5000 })
    expect(received).toEqual([])
    now = START + 5000
    expect(await drain(deps())).toEqual({ sent: 1, nextAt: null })
    expect(await drain(deps())).toEqual({ sent: 0, nextAt: null })
    const text = `A customer praised my work.\n\n#${shortId('o1')}`
    expect(received).toEqual([{ text, method: 'POST', type: 'application/json' }])
    expect(await row()).toMatchObject({
      state: 'sent',
      sentText: text,
      confirmedBy: 'answer',
      settledAt: now,
    })
  })

  it('taken back in time never leaves', async () => {
    await sendAt(START + 5000)
    await cancelSend(db, 'o1', now)
    await drain(deps())
    expect(received).toEqual([])
  })

  it('stays queued while offline, and leaves afterwards', async () => {
    await sendAt(START + 5000)
    expect(await drain(deps({ online: () => false }))).toEqual({ sent: 0, nextAt: START + 5000 })
    expect(await row()).toMatchObject({ state: 'queued', attempt: 1 })
    await drain(deps())
    expect(received).toHaveLength(1)
  })

  it('leaves once with two workers at it, even without a lock', async () => {
    await sendAt(START + 5000)
    await Promise.all([drain(deps()), drain(deps({ sender: 'worker-2' })), drain(deps())])
    expect(received).toHaveLength(1)
    expect(await row()).toMatchObject({ state: 'sent' })
  })
})

describe('a webhook that', () => {
  const answering = async (answer: typeof respond) => {
    respond = answer
    await sendAt(START + 5000)
    await drain(deps())
    return row()
  }

  it.each([400, 401, 403, 404, 410, 413])('answers %i: failed', async (status) => {
    const result = await answering((response) => response.writeHead(status).end('no_service'))
    expect(result).toMatchObject({ state: 'failed', problem: { code: 'send/rejected', status } })
  })

  it.each([408, 500, 502, 503, 504])('answers %i: unconfirmed, and is not asked again', async (status) => {
    const result = await answering((response) => response.writeHead(status).end())
    expect(result).toMatchObject({ state: 'unconfirmed', problem: { code: 'send/unconfirmed', status } })
    now += 90_000_000
    await drain(deps())
    expect(received).toHaveLength(1)
  })

  it('redirects: failed, and the other place is not asked', async () => {
    const result = await answering((response) => response.writeHead(307, { location: address }).end())
    expect(result).toMatchObject({ state: 'failed', problem: { code: 'send/rejected' } })
    expect(received).toHaveLength(1)
  })

  it('hangs: unconfirmed', async () => {
    expect(await answering(() => undefined)).toMatchObject({
      state: 'unconfirmed',
      problem: { status: null },
    })
  })

  it('never ends its body: its status counts', async () => {
    expect(await answering((response) => response.writeHead(200).write('o'))).toMatchObject({ state: 'sent' })
  })

  it('cuts the connection: unconfirmed', async () => {
    expect(await answering((_response, request) => request.socket.destroy())).toMatchObject({
      state: 'unconfirmed',
    })
  })

  it('is not there: unconfirmed, and no address stands in the row', async () => {
    await sendAt(START + 5000)
    await drain(deps({ channel: async () => ({ kind: 'slack', address: 'http://127.0.0.1:9/secret' }) }))
    expect(await row()).toMatchObject({ state: 'unconfirmed' })
    expect(JSON.stringify(await row())).not.toMatch(/127\.0\.0\.1|secret/)
  })

  it.each([
    ['429 with seconds', 429, '120', 120_000],
    ['429 with a date', 429, new Date(START + 5000 + 600_000).toUTCString(), 600_000],
    ['429 alone', 429, null, 30_000],
    ['503 with seconds', 503, '60', 60_000],
  ])('answers %s: asked again then, by the same attempt', async (_name, status, retryAfter, wait) => {
    const headers = retryAfter === null ? {} : { 'retry-after': retryAfter }
    expect(await answering((response) => response.writeHead(status, headers).end())).toMatchObject({
      state: 'queued',
      notBefore: now + wait,
      problem: { code: 'send/rate-limited', status },
    })
    respond = (response) => response.writeHead(200).end('ok')
    now += wait - 1
    expect(await drain(deps())).toEqual({ sent: 0, nextAt: now + 1 })
    now += 1
    await drain(deps())
    expect(received.map(({ text }) => text)).toEqual(Array(2).fill(received[0]?.text))
    expect(await row()).toMatchObject({ state: 'sent', attempt: 1 })
  })

  it('answers 429 for ever: given up, for a person', async () => {
    await answering((response) => response.writeHead(429).end())
    for (let i = 0; i < 20; i++) {
      now += 24 * 3_600_000
      await drain(deps())
    }
    expect(await row()).toMatchObject({ state: 'failed', problem: { code: 'send/rate-limited' } })
    expect(received).toHaveLength(8)
  })
})

describe('nothing is sent', () => {
  const without: [string, Partial<DrainDeps>][] = [
    ['send/no-channel', { channel: async () => null }],
    ['send/no-channel', { channel: async () => ({ kind: 'pigeon', address: 'https://x.example' }) }],
    ['send/bad-address', { channel: async () => ({ kind: 'slack', address: 'http://chat.example/x' }) }],
    ['perm/denied', { allowed: async () => false }],
  ]
  it.each(without)('and it says %s', async (code, part) => {
    await sendAt(START + 5000)
    await drain(deps(part))
    expect(received).toEqual([])
    expect(await row()).toMatchObject({ state: 'failed', sentText: null, problem: { code, status: null } })
    await retry(db, 'o1', now)
    await drain(deps())
    expect(received[0]?.text).not.toContain('(2)')
  })
})

describe('a worker killed between request and answer', () => {
  /** The request leaves and is answered, but the worker that would read the answer is gone. */
  async function killed(): Promise<void> {
    await sendAt(START + 5000)
    const arrived = new Promise<void>((resolve) => {
      respond = (response) => {
        response.writeHead(200).end('ok')
        resolve()
      }
    })
    const post: DrainDeps['post'] = async (url, body, options) => {
      await postJson(url, body, options)
      return new Promise(() => undefined)
    }
    drain(deps({ post })).catch(() => undefined)
    await arrived
  }

  it('leaves a row that the next one calls unconfirmed, and never sends by itself', async () => {
    await killed()
    expect(await row()).toMatchObject({ state: 'sending', sentText: received[0]?.text })
    const next = deps({ sender: 'worker-2' })
    expect(await drain(next)).toEqual({ sent: 0, nextAt: null })
    expect(await recoverOutbox(next)).toBe(1)
    expect(await recoverOutbox(next)).toBe(0)
    now += 90_000_000
    await drain(next)
    expect(received).toHaveLength(1)
    expect(await row()).toMatchObject({ state: 'unconfirmed', problem: { code: 'send/unconfirmed' } })
  })

  it('a person says that it arrived, or sends it as the second attempt', async () => {
    await killed()
    await recoverOutbox(deps({ sender: 'worker-2' }))
    expect(await retry(db, 'o1', now)).toBe(true)
    expect(await retry(db, 'o1', now)).toBe(false)
    await drain(deps({ sender: 'worker-2' }))
    expect(received[1]?.text).toBe(`${received[0]?.text} (2)`)
    expect(await markArrived(db, 'o1', now)).toBe(false)
  })

  it('an answer that comes after the recovery changes nothing', async () => {
    await sendAt(START + 5000)
    const post: DrainDeps['post'] = async () => {
      await recoverOutbox(deps({ sender: 'worker-2' }))
      return { kind: 'answer', status: 200, retryAfter: null }
    }
    await drain(deps({ post }))
    expect(await row()).toMatchObject({ state: 'unconfirmed' })
    expect(await markArrived(db, 'o1', now)).toBe(true)
    expect(await row()).toMatchObject({ state: 'sent', confirmedBy: 'person' })
  })
})

it('stops taking new messages before the browser would stop the worker', async () => {
  await sendMessage(db, aPraise(), START)
  await sendMessage(db, aPraise({ id: 'o2', win: aDraft({ id: 'w2', quote: 'Another one.' }) }), START)
  now = START + 5000
  const post: DrainDeps['post'] = async () => {
    now += 15_000
    return { kind: 'timeout' }
  }
  expect(await drain(deps({ post }))).toEqual({ sent: 0, nextAt: START + 5000 })
  expect(await db.outbox.get('o2')).toMatchObject({ state: 'queued' })
})

it('leaves alone what was handed over: a draft in the agent’s own program is theirs to send', async () => {
  await sendMessage(db, aPraise({ way: 'gmail', channelId: '' }), START)
  now += 60_000
  expect(await drain(deps())).toEqual({ sent: 0, nextAt: null })
  expect(await recoverOutbox(deps({ sender: 'worker-2' }))).toBe(0)
  expect(await db.outbox.get('o1')).toMatchObject({ state: 'handed-over', attempt: 1 })
  expect(received).toEqual([])
})
