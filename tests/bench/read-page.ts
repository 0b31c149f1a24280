/** What the reading benchmark runs inside a page: the very reader, and what finds the content of any page beside it. */
import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { readSavedPage } from '@/lib/helpdesks/saved-page'

export type Reader = 'bouquet' | 'readability' | 'defuddle'

/** Each answers the text it found. Readability takes its document apart, so it needs a copy of it. */
const READERS: Record<Reader, () => string> = {
  bouquet: () => {
    const answer = readSavedPage()
    const messages = 'snapshot' in answer ? (answer.snapshot?.ticket.messages ?? []) : []
    return messages.map((message) => message.text).join('\n')
  },
  readability: () => new Readability(document.cloneNode(true) as Document).parse()?.textContent ?? '',
  defuddle: () => new Defuddle(document).parse().content,
}

/** Milliseconds of each reading after `warmUp` unmeasured ones; fewer than `times` once `budget` ms are spent. */
export function timeReader(reader: Reader, times: number, warmUp: number, budget: number): number[] {
  const read = READERS[reader]
  const samples: number[] = []
  let spent = 0
  for (let turn = -warmUp; turn < times && (spent < budget || samples.length === 0); turn++) {
    const start = performance.now()
    read()
    const length = performance.now() - start
    spent += length
    if (turn >= 0) samples.push(length)
  }
  return samples
}

/** How many of the marks stand in what the reader found. */
export function countFound(reader: Reader, marks: string[]): number {
  const text = READERS[reader]()
  return marks.filter((mark) => text.includes(mark)).length
}
