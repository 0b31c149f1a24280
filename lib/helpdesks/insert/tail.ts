/** What stands at the end of a reply that is begun, and what a text has to go before: signature and quoted history. */
import { all, is } from '../dom'
import { dataOf, parentOf } from '../native'
import { createRange, textNodesOf } from './editing'

const SIGNATURES = [
  '[data-signature]',
  '[data-smartmail="gmail_signature"]',
  '[class*="signature" i]',
  '[id*="signature" i]',
].join(',')
const QUOTES = ['.gmail_quote', '#appendonsend', '[id*="divRplyFwdMsg"]', 'blockquote'].join(',')
/** The line that mail programs put before a signature (RFC 3676, 4.3). */
const DASHES = /^--\s?$/

/** The first node of it, inside the host; null where nothing is signed or quoted. */
export function tailOf(host: Element): Node | null {
  const marked = all(host, `${SIGNATURES},${QUOTES}`).find((el) => isTail(el, host)) ?? null
  const dashes = textNodesOf(host).find((text) => DASHES.test(dataOf(text).trim()))
  if (!dashes) return marked
  const parent = parentOf(dashes)
  const line = parent && parent !== host ? parent : dashes
  return marked && isBefore(marked, line) ? marked : line
}

/** A quotation with the agent's own words after it is part of the reply. */
function isTail(el: Element, host: Element): boolean {
  if (is(el, SIGNATURES)) return true
  const rest = createRange(host)
  rest.setStartAfter(el)
  rest.setEnd(host, host.childNodes.length)
  return rest.toString().trim() === ''
}

const isBefore = (one: Node, other: Node) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** Where a text area's signature or quotation begins; its end where there is none. */
export function tailIn(value: string): number {
  const at = value.search(/^(?:--[ \t]*$|>)/m)
  const isLast = at >= 0 && (value.startsWith('--', at) || /^(?:>.*(?:\n|$)|\s+)+$/.test(value.slice(at)))
  return isLast ? at : value.length
}
