/** E-mail addresses, found from their at sign outwards: a pattern from the left would be quadratic. */
import type { Removed } from '../types'

/** RFC 5321 4.5.3.1. */
const LONGEST_LOCAL = 64
const LONGEST_DOMAIN = 255
/** Without `& * / = ? ` { | }`, which RFC 5322 allows but which in a text stand before the address. */
const ASCII_LOCAL = /[A-Za-z0-9.!#$%'+^_~-]/
const ANY_LOCAL = /[\p{L}\p{N}\p{M}.!#$%'+^_~-]/u
const ASCII_DOMAIN = /[A-Za-z0-9.-]/
const ANY_DOMAIN = /[\p{L}\p{N}\p{M}.-]/u
const DOMAIN = /^(?:[\p{L}\p{N}\p{M}-]+\.)+[\p{L}\p{M}]{2,}/u

export function findEmails(text: string): Removed[] {
  const found: Removed[] = []
  for (const { index: at } of text.matchAll(/[@＠]/g)) {
    const start = localStart(text, at)
    const end = domainEnd(text, at + 1)
    if (start < at && end > at + 1) found.push({ kind: 'e-mail', start, end })
  }
  return found
}

/** Japanese has no space before an address, so letters outside ASCII count only where none inside stands there. */
function localStart(text: string, at: number): number {
  const allowed = ASCII_LOCAL.test(text.charAt(at - 1)) ? ASCII_LOCAL : ANY_LOCAL
  let start = at
  while (start > 0 && at - start < LONGEST_LOCAL && allowed.test(text.charAt(start - 1))) start--
  while (start < at && /[.']/.test(text.charAt(start))) start++
  return start
}

function domainEnd(text: string, from: number): number {
  const allowed = ASCII_DOMAIN.test(text.charAt(from)) ? ASCII_DOMAIN : ANY_DOMAIN
  let end = from
  while (end < text.length && end - from < LONGEST_DOMAIN && allowed.test(text.charAt(end))) end++
  return from + (DOMAIN.exec(text.slice(from, end))?.[0].length ?? 0)
}
