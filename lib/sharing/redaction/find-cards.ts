/** Payment cards by issuer, length and the Luhn checksum; and, on request, any other long number. */

import type { Removed } from '../types'
import type { DigitRun, Group } from './digit-runs'
import { isInAddress } from './number-context'

/** Issuer prefixes with their lengths (ISO/IEC 7812), so that few order numbers pass the checksum by chance. */
const ISSUERS = [
  /^4(?:\d{12}|\d{15}|\d{18})$/,
  /^(?:5[1-5]|2[2-7])\d{14}$/,
  /^3[47]\d{13}$/,
  /^3(?:0[0-5]|[689]\d)\d{11,16}$/,
  /^(?:35|6\d|5[06-8])\d{14,17}$/,
]
/** How cards are printed: in fours, American Express and Diners 4-6-5 and 4-6-4, or sign by sign. */
const PRINTED = /^(?:\d+|4 4 4 [1-4]|4 4 4 4 [1-3]|4 6 [45]|1(?: 1)+)$/
const SHORTEST = 13
const LONGEST = 19
const LONG_ID = 9

export function findCards(runs: readonly DigitRun[]): Removed[] {
  const found: Removed[] = []
  for (const { groups } of runs) {
    for (let i = 0; i < groups.length; i++) {
      const last = lastOfCard(groups, i)
      if (last === null) continue
      found.push({ kind: 'card', start: groups[i]?.start ?? 0, end: groups[last]?.end ?? 0 })
      i = last
    }
  }
  return found
}

export function findLongIds(text: string, runs: readonly DigitRun[]): Removed[] {
  return runs
    .flatMap((run) => run.groups)
    .filter((group) => group.digits.length >= LONG_ID && !isInAddress(text, group.start))
    .map(({ start, end }) => ({ kind: 'long-id', start, end }))
}

/** The longest card that begins with this group. */
function lastOfCard(groups: readonly Group[], first: number): number | null {
  let digits = ''
  let sizes = ''
  let last: number | null = null
  for (let i = first; i < groups.length && i < first + LONGEST; i++) {
    const group = groups[i]?.digits ?? ''
    digits += group
    sizes += sizes ? ` ${group.length}` : group.length
    if (digits.length > LONGEST) break
    if (digits.length < SHORTEST) continue
    if (PRINTED.test(sizes) && ISSUERS.some((issuer) => issuer.test(digits)) && hasChecksum(digits)) last = i
  }
  return last
}

function hasChecksum(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits.charAt(digits.length - 1 - i))
    const value = i % 2 === 1 ? digit * 2 : digit
    sum += value > 9 ? value - 9 : value
  }
  return sum % 10 === 0
}
