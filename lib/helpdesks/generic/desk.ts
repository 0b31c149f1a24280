/** Any page with a conversation as a help desk of its own, so that whatever reads a desk reads it too. */
import { isShown } from '../dom'
import { documentOf } from '../native'
import type { AnyPage, HelpDesk } from '../types'
import type { Body } from './body'
import { type Conversation, conversationIn, conversationOf } from './conversation'
import { GENERIC } from './id'
import { inSlices } from './slices'

/** Earlier mails that a page folds away, by what mail programs and desks call them. */
const QUOTED = '[class*="quot" i], [class*="replied" i]'

/** Null where the page is no conversation. What was found holds for this reading only. */
export function genericDesk(
  document: Document,
  url: URL,
  isVisible: (el: Element) => boolean = isShown,
): HelpDesk | null {
  return deskFor(conversationOf(document, url, isVisible), url)
}

function deskInSlices(
  document: Document,
  url: URL,
  isVisible: (el: Element) => boolean = isShown,
): HelpDesk | null | Promise<HelpDesk | null> {
  const found = inSlices(document, () => conversationIn(document, url, isVisible))
  return found instanceof Promise ? found.then((one) => deskFor(one, url)) : deskFor(found, url)
}

/** Looks at a long page in slices where it is asked to. */
export const genericReader: AnyPage = Object.assign(genericDesk, { inSlices: deskInSlices })

function deskFor(found: Conversation | null, url: URL): HelpDesk | null {
  if (!found) return null
  const of = new Map(found.messages.map((message) => [itemOf(message, found.messages), message]))
  const skipped = new Set(found.messages.flatMap(({ body }) => [...body.skip]))
  return {
    id: GENERIC,
    name: url.host,
    matches: [],
    ticketId: idOf,
    layouts: [
      {
        seen: '2026-11',
        root: () => found.root,
        subject: () => found.subject,
        requester: () => found.requester,
        message: {
          item: () => [...of.keys()],
          body: (item) => bodyOf(of.get(item)?.body),
          skip: (el) => skipped.has(el),
          folded: QUOTED,
          author: (item) => of.get(item)?.author ?? null,
          time: (item) => of.get(item)?.time ?? null,
          role: (item) => of.get(item)?.role ?? null,
        },
      },
    ],
  }
}

/** Of words that are given apart it is where they stand on the page, unless others stand there too. */
function itemOf({ el, body }: Message, all: readonly Message[]): Element {
  const isAlone = all.every(
    (other) => other.body === body || (other.body.el !== body.el && other.el !== body.el),
  )
  return body.said !== undefined && isAlone ? body.el : el
}

type Message = Conversation['messages'][number]

/** Words without the head that stands in the same text are shown to the reader apart: the page itself stays as it is. */
function bodyOf(body: Body | undefined): Element | null {
  if (body?.said === undefined) return body?.el ?? null
  const el = Document.prototype.createElement.call(documentOf(body.el), 'pre')
  el.textContent = body.said
  return el
}

/** The address without what only says where on the page one stands. */
export function idOf(url: URL): string {
  // A route of a page that never leaves its first address; a bare word is a place on the page.
  const route = /^#[!/]/.test(url.hash) ? url.hash : ''
  return url.pathname + url.search + route
}
