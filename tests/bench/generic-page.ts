/** What the benchmark of the generic reader runs inside a page: it, and what finds the content of any page beside it. */
import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { readSavedPage } from '@/lib/helpdesks/saved-page'
import type { TicketSnapshot } from '@/lib/helpdesks/types'

export type GenericReader = 'bouquet' | 'readability' | 'defuddle'

/** As if no help desk had a file of its own. */
export function readWithoutDesks(): TicketSnapshot | null {
  const answer = readSavedPage({ desks: [] })
  return 'snapshot' in answer ? answer.snapshot : null
}

/** The text of the whole page as a peer finds it: none of them tells messages apart. */
export function textBy(reader: Exclude<GenericReader, 'bouquet'>): string {
  if (reader === 'readability')
    return new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? ''
  const holder = document.implementation.createHTMLDocument('')
  holder.body.innerHTML = new Defuddle(document).parse().content
  return holder.body.textContent ?? ''
}

const READERS: Record<GenericReader, () => unknown> = {
  bouquet: readWithoutDesks,
  readability: () => textBy('readability'),
  defuddle: () => textBy('defuddle'),
}

/** Milliseconds of one reading after another that warms up. */
export function timeOf(reader: GenericReader): number {
  READERS[reader]()
  const start = performance.now()
  READERS[reader]()
  return performance.now() - start
}
