/** What the benchmark of the generic reader runs inside a page: it, and what finds the content of any page beside it. */
import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { deskInSlices } from '@/lib/helpdesks/desk-of'
import { genericReader } from '@/lib/helpdesks/generic/desk'
import { readFrom } from '@/lib/helpdesks/read'
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

/** Milliseconds: the longest task, and all from the first to the last. */
export type Slices = { longest: number; whole: number }

/** As the content script reads, first time on this page: others ask for their turn all the while. */
export async function readInSlices(): Promise<Slices> {
  const url = new URL(location.href)
  const start = performance.now()
  let longest = 0
  let last = start
  const { port1, port2 } = new MessageChannel()
  const turn = () => {
    const time = performance.now()
    longest = Math.max(longest, time - last)
    last = time
  }
  port1.onmessage = () => {
    turn()
    port2.postMessage(null)
  }
  port2.postMessage(null)
  const desk = await deskInSlices(document, url, { desks: [], anyPage: genericReader })
  if (!desk || !readFrom(desk, document, url)) throw new Error('The large page was not read.')
  turn()
  port1.close()
  return { longest, whole: last - start }
}

/** Milliseconds of one reading after another that warms up. */
export function timeOf(reader: GenericReader): number {
  READERS[reader]()
  const start = performance.now()
  READERS[reader]()
  return performance.now() - start
}
