/** Asks the help desk's own API where the page alone cannot give the whole ticket; quiet where it may not. */
import type { GetAnswer } from '@/lib/network'
import { toldApart, withinLimit } from './bounds'
import type { HelpDesk, HelpDeskApi, LoadAll, Ticket, TicketSnapshot } from './types'

export type GetSameOrigin = (
  path: string,
  headers?: Record<string, string>,
  signal?: AbortSignal,
) => Promise<GetAnswer>

export type Opened = {
  desk: HelpDesk
  document: Document
  url: URL
  ticketId: string
  /** Null where something required was missing in the page, or nobody knows its markup. */
  dom: TicketSnapshot | null
  /** Which opening of a ticket this is: where the page tells no last message, each is asked for anew. */
  visit?: number
}

export type Completer = {
  /** The completed snapshot, or null where the API gave nothing better than the page. */
  complete: (opened: Opened) => Promise<TicketSnapshot | null>
  /** What the API has already said of the ticket as it stands. */
  known: (opened: Opened) => TicketSnapshot | null
  /** By the agent's own click: what was refused may be allowed by now. A 429's time is kept. */
  again: (opened: Opened) => Promise<LoadAll>
}

const THROTTLED_MS = 60_000
const CACHED_TICKETS = 20

export function needsApi(desk: HelpDesk, dom: TicketSnapshot | null): boolean {
  return desk.api !== undefined && (desk.api.always === true || dom === null || !dom.complete)
}

type Answer = { told: Promise<TicketSnapshot | null>; value?: TicketSnapshot | null }

/**
 * One request at a time; each ticket once per last message. A refusal is remembered, 429 for its time, no answer not at
 * all.
 */
export function createCompleter(ask: GetSameOrigin, signal?: AbortSignal, now = Date.now): Completer {
  const answers = new Map<string, Answer>()
  let queue: Promise<unknown> = Promise.resolve()
  let silentUntil = 0

  async function request(api: HelpDeskApi, opened: Opened): Promise<TicketSnapshot | null> {
    const get = async (path: string) => {
      if (signal?.aborted || now() < silentUntil) throw new Later()
      const answer = await ask(allowed(api, path, opened.url), api.headers?.(opened.document), signal)
      if (answer.ok) return answer.value
      if (answer.reason === 'throttled') silentUntil = now() + (answer.retryAfterMs ?? THROTTLED_MS)
      throw answer.reason === 'throttled' || answer.status === null ? new Later() : new Refused()
    }
    const { dom, url } = opened
    const listed = api.listed?.(opened.document) ?? []
    const page = { url, dom: dom?.ticket ?? null, isWhole: dom?.complete ?? false, listed }
    return snapshotOf(opened, await api.read(opened.ticketId, get, page))
  }

  const complete: Completer['complete'] = (opened) => {
    const { api } = opened.desk
    if (!api || !needsApi(opened.desk, opened.dom) || signal?.aborted) return Promise.resolve(null)
    const key = keyOf(opened)
    const known = answers.get(key)
    if (known) return known.told
    // Whatever goes wrong here (refused, another shape), what the page gave still stands.
    const told = queue
      .then(() => request(api, opened))
      .catch((error: unknown) => {
        if (error instanceof Later) answers.delete(key)
        return null
      })
    const answer: Answer = { told }
    queue = told.then((value) => {
      answer.value = value
    })
    remember(answers, key, answer)
    return told
  }

  return {
    complete,
    known: (opened) => answers.get(keyOf(opened))?.value ?? null,
    again: async (opened) => {
      if (!opened.desk.api) return { kind: 'no-api' }
      if (now() < silentUntil) return { kind: 'wait', ms: silentUntil - now() }
      if (answers.get(keyOf(opened))?.value === null) answers.delete(keyOf(opened))
      if (await complete(opened)) return { kind: 'loaded' }
      return now() < silentUntil ? { kind: 'wait', ms: silentUntil - now() } : { kind: 'refused' }
    },
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
  const messages = withinLimit(toldApart(ticket.messages))
  return { helpdesk: desk.id, layout, source: 'api', complete: true, ticket: { ...ticket, messages } }
}

function keyOf({ desk, url, ticketId, dom, visit }: Opened): string {
  const messages = dom?.ticket.messages ?? []
  const last = messages.at(-1)?.id ?? `visit ${visit ?? 0}`
  return [desk.id, url.origin, ticketId, messages.length, last].join(' ')
}

function remember(answers: Map<string, Answer>, key: string, answer: Answer) {
  answers.set(key, answer)
  const [oldest] = answers.keys()
  if (answers.size > CACHED_TICKETS && oldest !== undefined) answers.delete(oldest)
}
