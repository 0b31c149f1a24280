/** All real messages that may be learned from, out of a folder outside the project. */

import { join } from 'node:path'
import { type Pick, readPicked } from './picked'
import { MARKS, readLabelled, readLines, type Sample } from './samples'

/** The labelled ones, then those picked from the unlabelled. */
export function readReal(folder: string): Sample[] {
  const picks = readLines<Pick>(join(MARKS, 'picked.jsonl'))
  return [...readLabelled(folder), ...readPicked(join(folder, 'unlabelled.jsonl.gz'), picks)]
}
