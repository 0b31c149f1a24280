/** Reads the ticket on the screen out of the page. Synchronous, changes nothing, asks no network. */
import { MAX_TICKET_TEXT, toldApart } from './bounds'
import { deskOf, type ReadOptions } from './desk-of'
import { isShown } from './dom'
import { describe, findElement, findElements, findText, findTextOrPerson, findTexts } from './lookup'
import { rootOf, typedIn } from './native'
import { NOBODY, toPerson } from './person'
import { ReadError } from './read-error'
import { MAX_TEXT, type TextOptions, visibleText } from './text'
import { toUtc } from './time'
import type {
  HelpDesk,
  Layout,
  Lookup,
  MessageLayout,
  PageContext,
  ReplyDraft,
  Ticket,
  TicketMessage,
  TicketSnapshot,
} from './types'

/** UTF-16 units of a reply; nobody types more. */
const MAX_DRAFT = 20_000

/** Null where the page is not a ticket. Throws ReadError where something required is missing. */
export function readTicket(document: Document, url: URL, options: ReadOptions = {}): TicketSnapshot | null {
  const desk = deskOf(document, url, options)
  return desk ? readFrom(desk, document, url, options) : null
}

/** As `readTicket`, for a desk already found. */
export function readFrom(
  desk: HelpDesk,
  document: Document,
  url: URL,
  options: ReadOptions = {},
): TicketSnapshot | null {
  const shown = shownTicket(desk, document, url, options)
  return shown && readLayout(desk, shown.layout, shown.pane)
}

/** The layout and pane of the ticket that the address names; null where it is not on the screen. */
export function shownTicket(
  desk: HelpDesk,
  document: Document,
  url: URL,
  options: ReadOptions = {},
): { layout: Layout; pane: PageContext } | null {
  const ticketId = desk.ticketId(url, document)
  if (ticketId === null) return null
  const page = pageOf(document, url, ticketId, options.isVisible)
  for (const layout of desk.layouts) {
    const pane = findRoot(layout, page)
    if (pane) return isOther(layout, pane, page) ? null : { layout, pane: { ...page, root: pane } }
  }
  return null
}

/** The whole page as a layout's functions know it, before its root is found. */
export function pageOf(document: Document, url: URL, ticketId: string, isVisible = isShown): PageContext {
  return { document, url, ticketId, root: rootOf(document), requester: NOBODY, isVisible }
}

/**
 * What stands in the reply editor of the ticket on screen, empty where it is empty; null where there is no editor, and
 * while an internal note is being written: that is not checked.
 */
export function readDraft(
  desk: HelpDesk,
  document: Document,
  url: URL,
  options: ReadOptions = {},
): ReplyDraft | null {
  const shown = shownTicket(desk, document, url, options)
  const found = shown && findEditor(shown.layout, shown.pane)
  if (!shown || !found || found.isNote) return null
  const text =
    typedIn(found.editor) ?? visibleText(found.editor, { isVisible: shown.pane.isVisible, limit: MAX_DRAFT })
  return { helpdesk: desk.id, ticketId: shown.pane.ticketId, text: text.slice(0, MAX_DRAFT) }
}

/** The editor of the pane that is on screen, and whether an internal note is being written in it. */
export function findEditor(
  { composer }: Layout,
  pane: PageContext,
): { editor: Element; isNote: boolean } | null {
  const editor = composer && findElement(pane.root, composer.editor, pane)
  if (!editor || !pane.isVisible(editor)) return null
  const note = composer.note ? findElement(pane.root, composer.note, pane) : null
  return { editor, isNote: note !== null && pane.isVisible(note) }
}

function findRoot(layout: Layout, page: PageContext): Element | null {
  const found = findElement(page.root, layout.root, page)
  return found && page.isVisible(found) ? found : null
}

/** Single-page products change the address before they show the ticket. */
function isOther(layout: Layout, pane: Element, page: PageContext): boolean {
  const shown = layout.id ? findText(pane, layout.id, page) : null
  return shown !== null && shown !== page.ticketId
}

function readLayout(desk: HelpDesk, layout: Layout, pane: PageContext): TicketSnapshot {
  const { root } = pane
  const need = <T>(field: string, lookup: Lookup<unknown>, value: T | null): T => {
    if (value !== null) return value
    throw new ReadError({ helpdesk: desk.id, layout: layout.seen, field, selector: describe(lookup) })
  }
  const subject = need('subject', layout.subject, findText(root, layout.subject, pane))
  const requester = toPerson(
    need('requester', layout.requester, findTextOrPerson(root, layout.requester, pane)),
  )
  const page = { ...pane, requester }
  const ticket: Ticket = {
    id: page.ticketId,
    subject,
    url: page.url.href,
    status: layout.status ? findText(root, layout.status, page) || null : null,
    tags: layout.tags ? findTexts(root, layout.tags, page) : [],
    requester,
    satisfaction: layout.satisfaction?.(root) ?? null,
    messages: readMessages(layout, page, need),
  }
  const complete = !(layout.more && findElement(root, layout.more, page))
  return { helpdesk: desk.id, layout: layout.seen, source: 'dom', complete, ticket }
}

type Need = <T>(field: string, lookup: Lookup<unknown>, value: T | null) => T

function readMessages({ message }: Layout, page: PageContext, need: Need): TicketMessage[] {
  const list = message.list
    ? need('message.list', message.list, findElement(page.root, message.list, page))
    : page.root
  const items = findElements(list, message.item, page).filter(page.isVisible)
  const found = items.flatMap((item) => {
    const role = message.role(item, page)
    return role ? [{ item, role, body: findElement(item, message.body, page) }] : []
  })
  if (found.length > 0 && found.every(({ body }) => body === null)) need('message.body', message.body, null)
  const bodies = found.map(({ body }) => body)
  const texts = readTexts(bodies, textOptions(message, page))
  const messages = found.map(({ item, role }, index) => ({
    id: (message.id && findText(item, message.id, page)) || String(index + 1),
    role,
    author: toPerson(message.author ? findTextOrPerson(item, message.author, page) : null),
    sentAt: toUtc(message.time ? findText(item, message.time, page) : null),
    text: texts[index] ?? '',
  }))
  return toldApart(messages)
}

function textOptions(
  { folded, skip, words, preformatted, inline }: MessageLayout,
  page: PageContext,
): TextOptions {
  return {
    isVisible: page.isVisible,
    ...(folded ? { folded } : {}),
    ...(skip ? { skip } : {}),
    ...(words ? { words } : {}),
    ...(preformatted ? { preformatted } : {}),
    ...(inline ? { inline } : {}),
  }
}

/** From the newest to the oldest, so that the newest are whole where all together are too long. */
function readTexts(bodies: (Element | null)[], options: TextOptions): string[] {
  const texts: string[] = []
  let left = MAX_TICKET_TEXT
  for (const body of bodies.toReversed()) {
    const text = body ? visibleText(body, { ...options, limit: Math.min(left, MAX_TEXT) }) : ''
    left = Math.max(0, left - text.length)
    texts.push(text)
  }
  return texts.toReversed()
}
