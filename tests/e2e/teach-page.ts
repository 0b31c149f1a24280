/** What the tests of teaching run inside a page: the very inference, pointed at what the desk's own file finds. */
import { first, isShown, textOf } from '@/lib/helpdesks/dom'
import { genericDesk } from '@/lib/helpdesks/generic/desk'
import { findElement, findElements } from '@/lib/helpdesks/lookup'
import { closest, contains, nameOf, wholeTextOf } from '@/lib/helpdesks/native'
import { pageOf, readFrom } from '@/lib/helpdesks/read'
import { helpDesks } from '@/lib/helpdesks/registry'
import { taughtDesk } from '@/lib/helpdesks/taught'
import type { TaughtSite } from '@/lib/helpdesks/taught-site'
import { messageCandidates } from '@/lib/helpdesks/teach/candidates'
import { type Inferred, inferSite, type Pointed } from '@/lib/helpdesks/teach/infer'
import type { Taught } from '@/lib/helpdesks/teach/types'
import type { HelpDesk, Layout, MessageRole, PageContext, TicketSnapshot } from '@/lib/helpdesks/types'

type Said = { role: MessageRole; text: string }

export type Lesson = {
  inferred: Inferred
  read: TicketSnapshot | null
  /** Messages of which the agent had to say in the panel whose they are. */
  corrected: number
  /** Messages that were told apart rightly until another one was put right. */
  broken: number
  /** As it was read before that. */
  before: TicketSnapshot | null
}

/** An agent sees in the panel what was found; more than this nobody puts right. */
const MOST_CORRECTED = 3

/**
 * Points at messages of a customer and of an agent, as if the desk's file did not exist: the first ones, or the last,
 * where the panel shows that those stand apart from the list. Then says whose the messages are that were taken wrongly.
 */
export function teachAs(
  deskId: string | null,
  subjectLine: string,
  messages: readonly Said[],
): Lesson | { skipped: string } {
  const items = deskId === null ? itemsBySight(messages) : itemsOf(deskId)
  const of = (wanted: MessageRole) => items.filter(({ role }) => role === wanted)
  const subject = (deskId === null ? null : subjectOf(deskId)) ?? bySight(subjectLine)
  const texts = messages.map(({ text }) => text)
  if (of('customer').length === 0 || of('agent').length === 0) return { skipped: 'nobody to point at' }
  if (!subject) return { skipped: 'no subject on the page' }
  let best: Try | null = null
  for (const [one, other] of pairsOf(of('customer'), of('agent'))) {
    const each: Try = { pointed: [one, other], ...lessonFrom([one, other], subject) }
    if (!best || foundIn(each.read, texts) > foundIn(best.read, texts)) best = each
    // Every message and nothing else: who sees that looks no further.
    if (foundIn(best.read, texts) === texts.length) break
  }
  if (!best) return { skipped: 'nothing' }
  let { pointed, inferred, read } = best
  let corrected = 0
  let broken = 0
  while (corrected < MOST_CORRECTED && 'taught' in inferred) {
    const [wrong] = wrongIn(inferred, items).filter((each) => !isIn(pointed, each))
    if (!wrong) break
    const before = wrongIn(inferred, pointed)
    const next = lessonFrom([...pointed, wrong], subject)
    if ('problem' in next.inferred) break
    broken += wrongIn(next.inferred, pointed).filter((each) => !isIn(before, each)).length
    pointed = [...pointed, wrong]
    corrected += 1
    ;({ inferred, read } = next)
  }
  return { inferred, read, corrected, broken, before: best.read }
}

type Try = { pointed: Pointed[] } & ReturnType<typeof lessonFrom>

/** The first of each, then with the last ones; each pair once. */
function pairsOf(customers: readonly Pointed[], agents: readonly Pointed[]): [Pointed, Pointed][] {
  const pairs: [Pointed, Pointed][] = []
  for (const [at, atOther] of ORDER) {
    const one = customers.at(at)
    const other = agents.at(atOther)
    const isTried = pairs.some((pair) => pair[0] === one && pair[1] === other)
    if (one && other && !isTried) pairs.push([one, other])
  }
  return pairs
}

const ORDER = [
  [0, 0],
  [-1, 0],
  [-1, -1],
  [0, -1],
] as const

/** What a person sees in the panel's list: whether the messages are there, without much else. */
function foundIn(read: TicketSnapshot | null, texts: readonly string[]): number {
  const got = read?.ticket.messages ?? []
  const start = (text: string) => text.replace(/\s+/g, '').slice(0, 30)
  const found = got.filter(({ text }) => texts.some((each) => start(each) === start(text))).length
  return found * 2 - got.length
}

function lessonFrom(pointed: readonly Pointed[], subject: Element) {
  const inferred = inferSite(pointed, subject, new URL(location.href))
  if ('problem' in inferred) return { inferred, read: null }
  return {
    inferred,
    read: readAs({ ...inferred.taught, id: 'taught-x', name: 'X', seen: '2026-11-28' }).read,
  }
}

const isSame = (el: Element, node: Element) => contains(el, node) || contains(node, el)

const isIn = (pointed: readonly Pointed[], { node }: Pointed) =>
  pointed.some((each) => isSame(each.node, node))

/** The messages that are read as somebody else's. */
function wrongIn({ taught }: Extract<Inferred, { taught: unknown }>, items: readonly Pointed[]): Pointed[] {
  const { message } = siteOf(taught).layouts[0] as Layout
  const page = pageOf(document, new URL(location.href), '')
  const read = findElements(document.documentElement, message.item, page).filter(isShown)
  return items.flatMap(({ role, node }) => {
    const el = read.find((each) => isSame(each, node))
    return el && message.role(el, page) !== role ? [{ role, node: el }] : []
  })
}

const siteOf = (taught: Taught) =>
  taughtDesk({ ...taught, id: 'taught-x', name: 'X', seen: '2026-11-28' }, anyPage)

/** No page changes while it is taught. */
const anyPage = (page: Document, url: URL) => {
  found ??= { desk: genericDesk(page, url) }
  return found.desk
}
let found: { desk: HelpDesk | null } | null = null

/** Reads this page by a site that was taught on another one. */
export function readAs(site: TaughtSite): { read: TicketSnapshot | null; error: string | null } {
  try {
    return { read: readFrom(siteOf(site), document, new URL(location.href)), error: null }
  } catch (error) {
    return { read: null, error: JSON.stringify((error as { failure?: unknown }).failure ?? String(error)) }
  }
}

type Pane = { layout: Layout; page: PageContext }

function paneOf(deskId: string): Pane | null {
  const desk = helpDesks.find(({ id }) => id === deskId)
  const url = new URL(location.href)
  const ticketId = desk?.ticketId(url)
  if (!desk || !ticketId) return null
  for (const layout of desk.layouts) {
    const page = pageOf(document, url, ticketId)
    const root = findElement(document.documentElement, layout.root, page)
    if (root && isShown(root)) return { layout, page: { ...page, root } }
  }
  return null
}

function itemsOf(deskId: string): Pointed[] {
  const pane = paneOf(deskId)
  if (!pane) return []
  const { list, item, role, body } = pane.layout.message
  const scope = list ? findElement(pane.page.root, list, pane.page) : pane.page.root
  const items = scope ? findElements(scope, item, pane.page).filter(isShown) : []
  return items.flatMap((node) => {
    const own = role(node, pane.page)
    return own && findElement(node, body, pane.page) ? [{ role: own, node }] : []
  })
}

/** What is framed where somebody points at the words of a message. */
function itemsBySight(messages: readonly Said[]): Pointed[] {
  const { around } = messageCandidates(document, null)
  const packed = (text: string) => text.replace(/\s+/g, '')
  const all = Array.from(document.querySelectorAll('body *')).filter(isShown)
  const words = new Map(all.map((el) => [el, packed(textOf(el))]))
  return messages.flatMap(({ role, text }) => {
    const wanted = packed(text).slice(0, 80)
    const holding = wanted ? all.filter((el) => words.get(el)?.includes(wanted)) : []
    const innermost = holding.filter((el) => !holding.some((other) => other !== el && contains(el, other)))
    // A later message may quote this one: an agent points at the one that says it and little else.
    const [node] = innermost
      .map(around)
      .reverse()
      .sort((one, other) => packed(textOf(one)).length - packed(textOf(other)).length)
    return node ? [{ role, node }] : []
  })
}

function subjectOf(deskId: string): Element | null {
  const pane = paneOf(deskId)
  const lookup = pane?.layout.subject
  if (!pane || !lookup || typeof lookup === 'function') return null
  const selectors = typeof lookup === 'string' ? [lookup] : lookup
  return findElement(
    pane.page.root,
    selectors.map((each) => each.replace(/@[\w-]+$/, '')),
    pane.page,
  )
}

/** The smallest visible element that says exactly this, or a field that holds it; headings before list entries. */
function bySight(line: string): Element | null {
  const wanted = line.replace(/\s+/g, ' ').trim()
  const fields = Array.from(document.querySelectorAll('input, textarea')).filter(
    (el) => (el as HTMLInputElement).value.trim() === wanted && isShown(el),
  )
  const texts = Array.from(document.querySelectorAll('body *')).filter((el) => {
    const own = (wholeTextOf(el) ?? '').replace(/\s+/g, ' ').trim()
    return own !== '' && own.includes(wanted) && own.length < wanted.length + 30 && isShown(el)
  })
  const rank = (el: Element) =>
    /^h[1-6]$/i.test(nameOf(el)) || first(el, 'h1,h2,h3') ? 0 : closest(el, 'h1,h2,h3,header,main') ? 1 : 2
  const [best] = texts.sort((a, b) => rank(a) - rank(b) || (contains(a, b) ? 1 : -1))
  const headings = Array.from(document.querySelectorAll('h1, h2, h3, h4')).filter(isShown)
  return fields[0] ?? best ?? headings[0] ?? null
}
