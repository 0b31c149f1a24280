/**
 * Labelled real messages that were hidden among the picked ones while those were labelled, as a measure of who did it.
 * Only their ids and the second labels stand in the project.
 */

import { join } from 'node:path'
import { MARKS, readLabelled, readLines } from './samples'
import type { SecondLabels, TwiceLabelled } from './twice-labelled'

/** Stands for the language, for there are few messages of each. */
const GROUP = 'real, hidden among the picked'

/** Those of the messages in `folder` that stand in `marks/controls.jsonl`. */
export function readControls(folder: string, marks = MARKS): TwiceLabelled[] {
  const byId = new Map(readLabelled(folder, marks).map((sample) => [sample.id, sample]))
  return readLines<SecondLabels>(join(marks, 'controls.jsonl')).flatMap((second) => {
    const first = byId.get(second.id)
    return first === undefined ? [] : [{ first: { ...first, lang: GROUP }, second }]
  })
}
