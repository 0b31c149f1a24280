/** In which order test files run: what takes minutes begins first, so that the last worker does not go on alone. */
import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** On a machine that has run none before, the runner knows nothing but their sizes. */
const LONG: readonly string[] = [
  'gallery-ways.test.ts',
  'gallery.test.ts',
  'insert-editors.test.ts',
  'journey.test.ts',
  'teach.test.ts',
  'reading.test.ts',
  'people.test.ts',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((one, other) => rank(one) - rank(other))
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = LONG.indexOf(basename(moduleId))
  return place < 0 ? LONG.length : place
}
