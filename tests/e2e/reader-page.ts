/** What the reading tests run inside a page: the very reader, and what a test needs to look at it. */
import { all, first } from '@/lib/helpdesks/dom'
import { genericReader } from '@/lib/helpdesks/generic/desk'
import { GENERIC } from '@/lib/helpdesks/generic/id'
import { ReadError } from '@/lib/helpdesks/read-error'
import { findHelpDesk, helpDesks } from '@/lib/helpdesks/registry'
import { readSavedPage, type SavedPageAnswer } from '@/lib/helpdesks/saved-page'
import type { Layout, Lookup, TicketSnapshot } from '@/lib/helpdesks/types'
import { watchTicket } from '@/lib/helpdesks/watch'
import { getSameOrigin } from '@/lib/network'

export { textOf, textOfHtml } from '@/lib/helpdesks/dom'

/**
 * Everything the tests of one fixture ask; ends with every word of the page swapped. On any page the words of the
 * messages and people's names stay, as they do in another language of the page: who speaks is told from them.
 */
export function probe(deskId: string) {
  const before = wholePage(document)
  const answer = readSavedPage()
  const again = readSavedPage()
  const isUnchanged = wholePage(document) === before
  const desk = helpDesks.find(({ id }) => id === deskId)
  const found = {
    answer,
    again,
    isUnchanged,
    claimedBy: claimedBy(),
    selectors: desk?.layouts.flatMap(selectorsOf) ?? [],
    layouts: desk?.layouts.map(({ seen }) => seen) ?? [],
    skeleton: skeletonOf(answer),
  }
  swapWords(document.body, deskId === GENERIC ? saidIn(answer) : UNSAID)
  return { ...found, swapped: skeletonOf(readSavedPage()) }
}

/** With what stands in open shadow roots and in frames of the page's own. */
function wholePage(root: Document | ShadowRoot): string {
  const own = root instanceof ShadowRoot ? root.innerHTML : root.documentElement.outerHTML
  const inner = Array.from(root.querySelectorAll('*')).flatMap((el) => {
    const within = el.shadowRoot ?? (el instanceof HTMLIFrameElement ? el.contentDocument : null)
    return within ? [wholePage(within)] : []
  })
  return [own, ...inner].join('\n')
}

export function removeAll(selector: string): void {
  for (const el of document.querySelectorAll(selector)) el.remove()
}

/** The desks to which this page is a ticket. */
function claimedBy(): string[] {
  const url = new URL(location.href)
  return helpDesks
    .filter((desk) => findHelpDesk(url, document, [desk])?.ticketId(url, document))
    .map(({ id }) => id)
}

/** "layout / selector", and whether it matches here or in a pane that stands in a shadow root or a frame. */
function selectorsOf(layout: Layout): { name: string; matches: boolean }[] {
  const panes = typeof layout.root === 'function' ? [] : all(document, layout.root)
  return selectorsIn(layout).map((selector) => ({
    name: `${layout.seen} / ${selector}`,
    matches: [document, ...panes].some((scope) => first(scope, selector.replace(/@[\w-]+$/, '') || '*')),
  }))
}

function selectorsIn({ message, composer, attributes = [], ...layout }: Layout): string[] {
  const watched = attributes.map((name) => `[${name}]`)
  const lookups: unknown[] = [
    ...Object.values(layout),
    ...Object.values(message),
    ...Object.values(composer ?? {}),
    watched,
  ]
  const strings = lookups.filter((value): value is Exclude<Lookup<never>, (...args: never[]) => unknown> => {
    return typeof value === 'string' || Array.isArray(value)
  })
  return strings.flat().filter((selector) => selector !== layout.seen)
}

type Said = { text: string; names: ReadonlySet<string> }

const UNSAID: Said = { text: '', names: new Set() }

function saidIn(answer: SavedPageAnswer): Said {
  const ticket = 'snapshot' in answer ? answer.snapshot?.ticket : undefined
  const people = [ticket?.requester, ...(ticket?.messages ?? []).map(({ author }) => author)]
  const names = people.flatMap((person) => person?.name?.match(/\p{L}+/gu) ?? [])
  return { text: plain(ticket?.messages.map(({ text }) => text).join('\n') ?? ''), names: new Set(names) }
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Every visible word in another script; addresses, numbers, signs, what was said and who said it stay. */
function swapWords(inside: HTMLElement | ShadowRoot, said: Said): void {
  const walker = inside.ownerDocument.createTreeWalker(inside, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  // What a field holds is no language: a name there and in the text stays one name.
  const held = new Set(Array.from(inside.querySelectorAll('input'), ({ value }) => value.trim()))
  for (const node of nodes) {
    if (held.has(node.data.trim())) continue
    const isSaid = / /.test(node.data.trim()) && said.text.includes(plain(node.data))
    node.data = swap(node.data, (word) => !isSaid && !said.names.has(word))
  }
  for (const el of inside.querySelectorAll('*')) {
    for (const name of ['alt', 'title', 'aria-label', 'placeholder', 'data-tooltip-content']) {
      // A form's field may be called `getAttribute`.
      const value = Element.prototype.getAttribute.call(el, name)
      if (value !== null) Element.prototype.setAttribute.call(el, name, swap(value))
    }
    if (el.shadowRoot) swapWords(el.shadowRoot, said)
    if (el instanceof HTMLIFrameElement && el.contentDocument?.body) swapWords(el.contentDocument.body, said)
  }
}

const swap = (text: string, isSwapped = (_: string) => true) =>
  text.replace(/[^\s@<>]+@[^\s@<>]+|\p{L}+/gu, (word) =>
    word.includes('@') || !isSwapped(word) ? word : word.replace(/./gsu, inCyrillic),
  )

/** Another letter for each, so that two people do not become one; a capital for a capital. */
const inCyrillic = (letter: string) =>
  String.fromCharCode((/\p{Lu}/u.test(letter) ? 0x410 : 0x430) + ((letter.codePointAt(0) ?? 0) % 32))

export { readSavedPage }

/** What a language may not change. */
function skeletonOf(answer: SavedPageAnswer) {
  if (!('snapshot' in answer) || !answer.snapshot) return null
  const { ticket, ...rest } = answer.snapshot
  return {
    ...rest,
    ticket: ticket.id,
    tags: ticket.tags.length,
    email: ticket.requester.email,
    told: { subject: ticket.subject !== '', status: ticket.status !== null, name: !!ticket.requester.name },
    messages: ticket.messages.map(({ id, role, sentAt, text, author }) => ({
      id,
      role,
      sentAt,
      lines: text.split('\n').length,
      email: author.email,
      name: author.name !== null,
    })),
  }
}

export type Seen =
  | { kind: 'ticket'; snapshot: TicketSnapshot }
  | { kind: 'nothing'; desk: string | null }
  | { kind: 'error'; field: string }

const seen: Seen[] = []
const drafts: (string | null)[] = []
let observers = 0
let watching = new AbortController()

/** As the content script does, with everything it tells kept here. */
export function startWatching(): void {
  const Native = MutationObserver
  globalThis.MutationObserver = class extends Native {
    constructor(run: MutationCallback) {
      super(run)
      observers++
    }
  }
  watchTicket({
    document,
    url: () => new URL(location.href),
    signal: watching.signal,
    get: getSameOrigin,
    anyPage: genericReader,
    onSnapshot: (snapshot) => seen.push({ kind: 'ticket', snapshot }),
    onDraft: (draft) => drafts.push(draft?.text ?? null),
    onNothing: (desk) => seen.push({ kind: 'nothing', desk: desk?.id ?? null }),
    onError: (error) =>
      seen.push({ kind: 'error', field: error instanceof ReadError ? error.failure.field : String(error) }),
  })
}

export function stopWatching(): void {
  watching.abort()
  watching = new AbortController()
}

export const allSeen = () => seen
export const allDrafts = () => drafts
export const observerCount = () => observers
