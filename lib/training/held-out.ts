/** The fifth of the Georgian and Japanese messages that is a test: no model may learn from it. */

import { createHash } from 'node:crypto'
import { findLeaks } from './leaks'
import type { Sample } from './samples'

/** Labelled twice: `ka-001` to `ka-170` and the same of ja. Later messages of the two are for learning. */
const LANGUAGES = ['ka', 'ja']
const LABELLED = 170
const HELD_OUT = LABELLED / 5

const TEST: ReadonlySet<string> = new Set(LANGUAGES.flatMap(fifthOf))

/** Follows from the id alone, so that adding, moving or relabelling messages never changes the test. */
export const isHeldOut = ({ id }: Pick<Sample, 'id'>): boolean => TEST.has(id)

/** The ids whose hashes come first: as good as drawn, and the same on every machine. */
function fifthOf(lang: string): string[] {
  const hashOf = (id: string) => createHash('sha256').update(id).digest('hex')
  return Array.from({ length: LABELLED }, (_, i) => `${lang}-${String(i + 1).padStart(3, '0')}`)
    .map((id) => ({ id, hash: hashOf(id) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .slice(0, HELD_OUT)
    .map(({ id }) => id)
}

/** What may be learned from: nothing that is held out, and nothing that repeats it. */
export function withoutHeldOut(all: readonly Sample[]): {
  samples: Sample[]
  heldOut: number
  repeating: number
} {
  const heldOut = all.filter(isHeldOut)
  const rest = all.filter((sample) => !isHeldOut(sample))
  const leaks = new Set(
    findLeaks(
      rest.map((sample) => sample.text),
      heldOut.map((sample) => sample.text),
    ),
  )
  return {
    samples: rest.filter((_, i) => !leaks.has(i)),
    heldOut: heldOut.length,
    repeating: leaks.size,
  }
}
