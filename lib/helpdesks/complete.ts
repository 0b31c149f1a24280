/** Asks the help desk's own API where the page alone cannot give the whole ticket; quiet where it may not. */
import type { JsonAnswer } from '@/lib/network'
import type { HelpDesk, HelpDeskApi, Ticket, TicketSnapshot } from './types'

export type AskJson = (
  path: string,
  headers?: Record<string, string>,
  signal?: AbortSignal,
) => Promise<JsonAnswer>

export type Opened = {
  desk: HelpDesk
  document: Document
  url: URL
  ticketId: string
  /** Null where something required was missing in the page. */
  dom: TicketSnapshot | null
}

/** The completed snapshot, or null where the API gave nothing better than the page. */
export type Complete = (opened: Opened) => Promise<TicketSnapshot | null>

const THROTTLED_MS = 60_000
const CACHED_TICKETS = 20

export function needsApi(desk: HelpDesk, dom: TicketSnapshot | null): boolean {
  return desk.api !== undefined && (desk.api.always === true || dom === null || !dom.complete)
}

/**
 * One request at a time; each ticket once per last message. A refusal is remembered, 429 for its time, no answer not at
 * all.
 */
export function createComplete(ask: AskJson, signal?: AbortSignal, now = Date.now): Complete {
  const answers = new Map<string, Promise<TicketSnapshot | null>>()
  let queue: Promise<unknown> = Promise.resolve()
  let silentUntil = 0

  async function request(api: HelpDeskApi, opened: Opened): Promise<TicketSnapshot | null> {
    const get = async (path: string) => {
      if (now() < silentUntil) throw new Later()
      const answer = await ask(allowed(api, path, opened.url), api.headers?.(opened.document), signal)
      if (answer.ok) return answer.value
      if (answer.reason === 'throttled') silentUntil = now() + (answer.retryAfterMs ?? THROTTLED_MS)
      throw answer.reason === 'throttled' || answer.status === null ? new Later() : new Refused()
    }
    const page = { url: opened.url, dom: opened.dom?.ticket ?? null }
    const ticket = await api.read(opened.ticketId, get, page)
    return snapshotOf(opened, ticket)
  }

  return (opened) => {
    const { api } = opened.desk
    if (!api || !needsApi(opened.desk, opened.dom) || signal?.aborted) return Promise.resolve(null)
    const key = keyOf(opened)
    const known = answers.get(key)
    if (known) return known
    // Whatever goes wrong here (refused, another shape), what the page gave still stands.
    const answer = queue
      .then(() => request(api, opened))
      .catch((error: unknown) => {
        if (error instanceof Later) answers.delete(key)
        return null
      })
    queue = answer
    remember(answers, key, answer)
    return answer
  }
}

/** The same question would get the same answer. */
class Refused extends Error {}
/** Nothing is known yet: told to wait, cut off, or too slow. The same ticket may ask again. */
class Later extends Error {}

function allowed(api: HelpDeskApi, path: string, url: URL): string {
  const target = new URL(path, url.origin)
  const asked = target.pathname + target.search
  if (target.origin !== url.origin || !api.paths.some((pattern) => pattern.test(asked))) throw new Refused()
  return asked
}

function snapshotOf({ desk, dom }: Opened, ticket: Ticket): TicketSnapshot {
  const layout = dom?.layout ?? desk.layouts[0]?.seen ?? ''
  return { helpdesk: desk.id, layout, source: 'api', complete: true, ticket }
}

function keyOf({ desk, url, ticketId, dom }: Opened): string {
  const messages = dom?.ticket.messages ?? []
  return [desk.id, url.origin, ticketId, messages.length, messages.at(-1)?.id ?? ''].join(' ')
}

function remember<T>(answers: Map<string, T>, key: string, answer: T) {
  answers.set(key, answer)
  const [oldest] = answers.keys()
  if (answers.size > CACHED_TICKETS && oldest !== undefined) answers.delete(oldest)
}
