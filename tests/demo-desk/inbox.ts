/** A chat webhook's stand-in: keeps what is posted, answers as told, and shows it on a page. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** `hang` never answers, `cut` closes the line after the body was read, `redirect` points elsewhere. */
export type InboxAnswer = 200 | 400 | 403 | 404 | 410 | 413 | 429 | 500 | 503 | 'hang' | 'cut' | 'redirect'

export type Received = {
  at: string
  path: string
  method: string
  contentType: string | null
  body: string
  answered: InboxAnswer
}

export type Inbox = {
  /** Where messages are posted to; the page that shows them is at `/` of the same server. */
  url: string
  pageUrl: string
  port: number
  /** Oldest first. Preflights are not in it. */
  received: Received[]
  /** How the next requests are answered; seconds are for `Retry-After` of 429 and 503. */
  answer: (how: InboxAnswer, retryAfterSeconds?: number) => void
  /** Resolves once so many messages were received in all. */
  waitFor: (count: number) => Promise<Received[]>
  close: () => Promise<void>
}

const HOOK = '/services/hook/acorn'
/** What Slack answers in the body, by status. */
const BODIES: Record<number, string> = {
  200: 'ok',
  400: 'invalid_payload',
  403: 'action_prohibited',
  404: 'no_service',
  410: 'channel_is_archived',
  429: 'rate_limited',
  500: 'rollup_error',
}

/** `port` 0 takes any free one. */
export async function startInbox({ port = 0 }: { port?: number } = {}): Promise<Inbox> {
  const received: Received[] = []
  const waiting: { count: number; done: (all: Received[]) => void }[] = []
  let how: InboxAnswer = 200
  let retryAfter = 1

  const server = createServer((request, response) => {
    response.setHeader('Connection', 'close')
    take(request, response).catch(() => response.destroy())
  })

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'GET' && request.url === '/') return showPage(response, received)
    // No CORS header on anything: Slack sends none, so only a granted origin can read the answer.
    if (request.method !== 'POST') return void response.writeHead(405).end()
    const body = await bodyOf(request)
    received.push({
      at: new Date().toISOString(),
      path: request.url ?? '',
      method: request.method,
      contentType: request.headers['content-type'] ?? null,
      body,
      answered: how,
    })
    for (const waiter of waiting) if (received.length >= waiter.count) waiter.done(received)
    respond(response)
  }

  function respond(response: ServerResponse): void {
    if (how === 'hang') return
    if (how === 'cut') return void response.destroy()
    if (how === 'redirect') return void response.writeHead(302, { Location: '/moved' }).end()
    if (how === 429 || how === 503) response.setHeader('Retry-After', String(retryAfter))
    response.writeHead(how, { 'Content-Type': 'text/plain' }).end(BODIES[how] ?? '')
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const bound = (server.address() as AddressInfo).port
  const origin = `http://127.0.0.1:${bound}`
  return {
    url: origin + HOOK,
    pageUrl: `${origin}/`,
    port: bound,
    received,
    answer(next, retryAfterSeconds = 1) {
      how = next
      retryAfter = retryAfterSeconds
    },
    waitFor: (count) =>
      received.length >= count
        ? Promise.resolve(received)
        : new Promise((done) => waiting.push({ count, done })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function showPage(response: ServerResponse, received: Received[]): void {
  const items = received.toReversed().map(({ at, body }) => {
    return `<article><time>${at.slice(0, 16).replace('T', ' ')} UTC</time><p>${escapeHtml(textOf(body))}</p></article>`
  })
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
  })
  response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="refresh" content="3">
<title>What the manager received</title><style>
body{font:15px/22px system-ui,sans-serif;max-width:640px;margin:48px auto;padding:0 24px;color-scheme:light dark}
article{border:1px solid #8884;border-radius:10px;padding:12px 16px;margin:16px 0}p{margin:4px 0;white-space:pre-wrap}
time{font-size:12px;opacity:.7}h1{font-size:20px}</style><h1>What the manager received</h1>
${items.join('\n') || '<p>Nothing yet. Send a praise from the panel.</p>'}</html>`)
}

/** The text of a Slack-compatible message; anything else is shown as it came. */
function textOf(body: string): string {
  try {
    const parsed: unknown = JSON.parse(body)
    const text = typeof parsed === 'object' && parsed !== null && 'text' in parsed ? parsed.text : null
    return typeof text === 'string' ? text : body
  } catch {
    return body
  }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
