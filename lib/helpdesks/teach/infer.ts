/** From what the agent pointed at to a taught site. Pure DOM: reads the page, changes nothing. */
import { all, first, isShown } from '../dom'
import { genericDesk } from '../generic/desk'
import { attributesOf, childrenOf, contains, parentElementOf, queryAll } from '../native'
import { pageOf } from '../read'
import { taughtDesk } from '../taught'
import { addressOf, ID, ticketIn } from '../taught-address'
import { TAUGHT } from '../taught-site'
import { chainOf, commonOf, treeOf } from './places'
import { type Pointed, withRoles } from './role-rules'
import { bestSelector } from './selector'
import { tagOf } from './tokens'
import type { Taught, TeachProblem } from './types'
import { bestOf, waysFor } from './ways'

export type { Pointed } from './role-rules'

export type Inferred = { taught: Taught } | { problem: TeachProblem }

export function inferSite(pointed: readonly Pointed[], subject: Element, url: URL): Inferred {
  const address = addressOf(url)
  if (address === null) return { problem: 'address' }
  // What was put right afterwards says whose a message is, not what a message is.
  const shown = (['customer', 'agent'] as const).flatMap(
    (role) => pointed.find((each) => each.role === role) ?? [],
  )
  const nodes = shown.map(({ node }) => node)
  if (nodes.some((one) => nodes.some((other) => one !== other && contains(one, other))))
    return { problem: 'same' }
  const ways = waysFor(nodes, pageOf(document, url, ''))
  if (ways.length === 0) return { problem: 'no-list' }
  const ticketId = ticketIn(address, url) ?? ''
  const pane = paneOf(commonOf([subject, ...nodes]), ticketId)
  const line = subjectSelector(
    subject,
    pane === null ? null : first(document, pane.replace(ID, CSS.escape(ticketId))),
  )
  if (!line) return { problem: 'subject' }
  const { rules } = bestOf(ways.map((way) => withRoles(way, pointed)))
  return { taught: { origin: url.origin, address, pane, subject: line, ...rules } }
}

/**
 * What holds one ticket and says which: several may be mounted, and an address may change before the page does. Null
 * where no holder names the ticket.
 */
function paneOf(common: Element | null, ticketId: string): string | null {
  for (const holder of common ? chainOf(common) : []) {
    // What a frame or a shadow root holds is looked up from the page.
    if (treeOf(holder) !== document) continue
    for (const { name, value } of attributesOf(holder)) {
      if (!/^(id|data-.+|[a-z]+-.+)$/.test(name) || name.startsWith('aria-')) continue
      const start = value.endsWith(ticketId) ? value.slice(0, -ticketId.length) : null
      if (start === null || /[^A-Za-z_:/-]/.test(start)) continue
      // A small number may be the inbox's as well.
      if (ticketId.length < 4 && !TICKET_NAMES.test(name + start)) continue
      const selector = `[${CSS.escape(name)}="${start}${ID}"]`
      if (queryAll(document, selector.replace(ID, CSS.escape(ticketId))).length === 1) return selector
    }
  }
  return null
}

/** By its place where nothing names it; the reader takes the first that is on screen. */
function subjectSelector(subject: Element, pane: Element | null): string | null {
  const isVisible = (el: Element) => (!pane || contains(pane, el) || treeOf(el) !== document) && isShown(el)
  const named = bestSelector([subject], { isVisible })
  if (named?.isExact) return named.selector
  for (const selector of [named?.selector, placeOf(subject)]) {
    if (selector && all(pane ?? document, selector).find(isShown) === subject) return selector
  }
  return null
}

/** From the nearest holder with a name of its own, step by step. */
function placeOf(el: Element): string | null {
  const steps: string[] = []
  for (let at: Element | null = el; at; at = parentElementOf(at)) {
    const named = at === el ? null : bestSelector([at], { isVisible: isShown })
    if (named?.isExact) return `${named.selector} > ${steps.join(' > ')}`
    const parent = parentElementOf(at)
    const place = (parent ? childrenOf(parent) : []).indexOf(at) + 1
    steps.unshift(`${tagOf(at)}:nth-child(${place})`)
  }
  return null
}

const TICKET_NAMES = /ticket|conversation|case|issue|thread|request|chat/i

/** As it will be read, under a name of the moment. */
export const unnamed = (taught: Taught) =>
  taughtDesk({ ...taught, id: TAUGHT, name: '', seen: '' }, genericDesk)
