/** From what the agent pointed at to a taught site. Pure DOM: reads the page, changes nothing. */
import { first, isShown, lineOf } from '../dom'
import { queryAll } from '../native'
import { authorIn, deskOf, TAUGHT } from '../taught'
import { addressOf, ID, ticketIn } from '../taught-address'
import { isNoteLike } from '../taught-words'
import type { MessageRole } from '../types'
import { type Items, itemsAround } from './items'
import { marksOf } from './marks'
import { partsOf } from './parts'
import { chainOf, commonOf, treeOf } from './places'
import { bestSelector } from './selector'
import type { Taught, TeachProblem } from './types'

export type Pointed = { role: MessageRole; node: Element }

export type Inferred = { taught: Taught } | { problem: TeachProblem }

export function inferSite(pointed: readonly Pointed[], subject: Element, url: URL): Inferred {
  const address = addressOf(url)
  if (address === null) return { problem: 'address' }
  const nodes = pointed.map(({ node }) => node)
  if (nodes.some((one) => nodes.some((other) => one !== other && one.contains(other))))
    return { problem: 'same' }
  const items = itemsAround(nodes, isShown)
  if (!items) return { problem: 'no-list' }
  const named = bestSelector([subject], { isVisible: isShown })
  if (!named) return { problem: 'subject' }
  const parts = partsOf(items.elements, items.ofExamples, { isVisible: isShown })
  const ticketId = ticketIn(address, url) ?? ''
  const examples = pointed.map(({ role }, index) => {
    const item = items.ofExamples[index] as Element
    return { role, item, author: authorIn(parts.author, item) }
  })
  const told = examples.filter(({ role }) => role === 'customer' || role === 'agent')
  const taught: Taught = {
    origin: url.origin,
    address,
    pane: paneOf(commonOf([subject, ...nodes]), ticketId),
    subject: named.selector,
    item: withText(items, parts.body),
    ...parts,
    ...marksOf(examples, items.elements, parts.body),
    hasNoteNames: told.every(({ item }) => !isNoteLike(item, parts.body)),
  }
  return { taught }
}

/**
 * What holds one ticket and says which: several may be mounted, and an address may change before the page does. Null
 * where no holder names the ticket.
 */
function paneOf(common: Element | null, ticketId: string): string | null {
  for (const holder of common ? chainOf(common) : []) {
    // What a frame or a shadow root holds is looked up from the page.
    if (treeOf(holder) !== document) continue
    for (const { name, value } of Array.from(holder.attributes)) {
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

/** Without lines of the log, where the markup tells them from messages. */
function withText({ elements, ofExamples, selector }: Items, body: string | null): string {
  const isSaid = (el: Element) => {
    const part = body ? first(el, body) : el
    return ofExamples.includes(el) || (part !== null && lineOf(part) !== '')
  }
  const said = elements.filter(isSaid)
  if (said.length === elements.length) return selector
  const named = bestSelector(said, { isVisible: isShown })
  return named?.isExact ? named.selector : selector
}

const TICKET_NAMES = /ticket|conversation|case|issue|thread|request|chat/i

/** As it will be read, under a name of the moment. */
export const unnamed = (taught: Taught) => deskOf({ ...taught, id: TAUGHT, name: '', seen: '' })
