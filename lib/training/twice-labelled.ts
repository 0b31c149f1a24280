/** Messages that two readers labelled, each without the other's labels: Georgian and Japanese ones, and `controls.ts`. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readLines, type TypedSample } from './samples'

/** What the second reader said, by the guides of the first. */
export type SecondLabels = Pick<
  TypedSample,
  'id' | 'type' | 'second' | 'strength' | 'praise' | 'target' | 'complaint' | 'urgent'
> & { sarcasm: boolean }

export type TwiceLabelled = { first: TypedSample; second: SecondLabels }

/** Throws where a message with second labels is not among the `samples`. */
export function readTwiceLabelled(folder: string, samples: readonly TypedSample[]): TwiceLabelled[] {
  const byId = new Map(samples.map((sample) => [sample.id, sample]))
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
  return files
    .flatMap((name) => readLines<SecondLabels>(join(folder, name)))
    .map((second) => {
      const first = byId.get(second.id)
      if (first === undefined) throw new Error(`${second.id} was labelled twice but is not in the corpus`)
      return { first, second }
    })
}
