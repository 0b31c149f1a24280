/** Takes addresses and numbers of people out of a text before it leaves. Pure; linear in the length of the text. */

import { digitRuns } from './redaction/digit-runs'
import { findCards, findLongIds } from './redaction/find-cards'
import { findEmails } from './redaction/find-emails'
import { findIbans } from './redaction/find-ibans'
import { findPhones } from './redaction/find-phones'
import type { Removed } from './types'

export type Redacted = { text: string; removed: Removed[] }

/** The same in every language. */
const PLACEHOLDER: Readonly<Record<Removed['kind'], string>> = {
  'e-mail': '[e-mail]',
  phone: '[tel]',
  card: '[card]',
  iban: '[IBAN]',
  'long-id': '[id]',
}

/**
 * Order numbers, dates, prices and versions stay. `longIds` also takes any other number of nine digits or more,
 * outside addresses. `removed` is in the order of the text.
 */
export function redact(text: string, options: { longIds?: boolean } = {}): Redacted {
  const runs = digitRuns(text)
  // What is more certain comes first and keeps its place.
  const found = [
    ...findEmails(text),
    ...findIbans(text),
    ...findCards(runs),
    ...findPhones(text, runs),
    ...(options.longIds ? findLongIds(text, runs) : []),
  ]
  const removed = withoutOverlaps(found)
  const parts: string[] = []
  let from = 0
  for (const { kind, start, end } of removed) {
    parts.push(text.slice(from, start), PLACEHOLDER[kind])
    from = end
  }
  parts.push(text.slice(from))
  return { text: parts.join(''), removed }
}

function withoutOverlaps(found: Removed[]): Removed[] {
  const ranked = found
    .map((each, rank) => ({ ...each, rank }))
    .sort((a, b) => a.start - b.start || a.rank - b.rank)
  const kept: typeof ranked = []
  for (const each of ranked) {
    const last = kept.at(-1)
    if (!last || last.end <= each.start) kept.push(each)
    else if (each.rank < last.rank) kept[kept.length - 1] = each
  }
  return kept.map(({ kind, start, end }) => ({ kind, start, end }))
}
