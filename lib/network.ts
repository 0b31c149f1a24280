/** The only module of the product that calls `fetch`; everyone else gets one of these functions passed in. */

import { AppError } from './errors'

/** What is known after one POST; `throw` covers refused, cut and blocked, which look alike. */
export type PostAnswer =
  | { kind: 'answer'; status: number; retryAfter: string | null }
  | { kind: 'redirect' }
  | { kind: 'throw' }
  | { kind: 'timeout' }

/** `timeout` in milliseconds. Never rejects. */
export type PostJson = (url: string, body: unknown, options?: { timeout?: number }) => Promise<PostAnswer>

export type GetAnswer =
  | { ok: true; value: unknown }
  | { ok: false; reason: RefusalReason; status: number | null; retryAfterMs: number | null }

/** `refused`: 401 or 403. `throttled`: 429. `failed`: any other status, a redirect, or no answer at all. */
export type RefusalReason = 'refused' | 'throttled' | 'too-large' | 'timeout' | 'not-json' | 'failed'

const TIMEOUT_MS = 10_000
const POST_TIMEOUT_MS = 15_000
/** Characters; a thread of 1,000 long messages stays below it. */
const MAX_CHARS = 20_000_000

const HTML = 'text/html'

/**
 * GET under the page's own origin with the agent's own session. Answers instead of throwing. Where `accept` asks for
 * HTML, HTML is a string.
 */
export async function getSameOrigin(
  path: string,
  headers: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<GetAnswer> {
  const url = new URL(path, location.href)
  if (url.origin !== location.origin) return refusal('failed', null)
  const timeout = AbortSignal.timeout(TIMEOUT_MS)
  try {
    const response = await fetch(url.href, {
      method: 'GET',
      headers: { accept: 'application/json', ...headers },
      credentials: 'same-origin',
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
    if (!response.ok) return refusal(reasonOf(response.status), response)
    const text = await readLimited(response)
    if (text === null) return refusal('too-large', response)
    const isHtml = headers.accept === HTML && response.headers.get('content-type')?.startsWith(HTML)
    return isHtml ? { ok: true, value: text } : parse(text, response)
  } catch {
    // A cut, a redirect and a refused connection all throw the same; only our own clock can be told apart.
    return refusal(timeout.aborted ? 'timeout' : 'failed', null)
  }
}

/**
 * One POST of JSON to an address that the agent chose; never rejects. `manual` because only it shows a redirect:
 * refused, cut and blocked all throw the same. A cut on a reused HTTP/1.1 connection may be sent twice by the
 * browser itself, which nothing here can prevent; the message carries its id.
 */
export async function postJson(
  url: string,
  body: unknown,
  options: { timeout?: number } = {},
): Promise<PostAnswer> {
  const timeout = AbortSignal.timeout(options.timeout ?? POST_TIMEOUT_MS)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: timeout,
    })
    if (response.type === 'opaqueredirect') return { kind: 'redirect' }
    const answer = { status: response.status, retryAfter: response.headers.get('retry-after') }
    // The status says all; a body that never ends must not hold the worker, nor its end change the answer.
    response.body?.cancel().catch(() => undefined)
    return { kind: 'answer', ...answer }
  } catch {
    return { kind: timeout.aborted ? 'timeout' : 'throw' }
  }
}

function parse(text: string, response: Response): GetAnswer {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return refusal('not-json', response)
  }
}

function reasonOf(status: number): RefusalReason {
  if (status === 401 || status === 403) return 'refused'
  return status === 429 ? 'throttled' : 'failed'
}

function refusal(reason: RefusalReason, response: Response | null): GetAnswer {
  const seconds = Number.parseInt(response?.headers.get('retry-after') ?? '', 10)
  const retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : null
  return { ok: false, reason, status: response?.status ?? null, retryAfterMs }
}

async function readLimited(response: Response): Promise<string | null> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  if (!reader) return ''
  const parts: string[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return parts.join('')
    length += value.length
    if (length > MAX_CHARS) {
      await reader.cancel()
      return null
    }
    parts.push(value)
  }
}

/** A file of the extension's own package. Throws `model/broken` where it cannot be read. */
export async function loadAsset(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url).catch(() => null)
  if (!response?.ok) throw new AppError('model/broken')
  return response.arrayBuffer()
}
