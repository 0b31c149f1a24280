/** Notes that a page sets under the message they are about, in the very block of it. */
import type { Range } from './author'
import { bodyWithin, type Spot, type Survey } from './spot'

const MOST_TIMES = 3

/** The message up to its first note, and each note. */
export function withNotesApart({ spots }: Survey, range: Range): Range[] {
  const notes: Range[] = []
  let body: number | null = null
  for (let at = range.from + 1; at < range.to; at++) {
    const spot = spots[at] as Spot
    if (body !== null && isNote(spots, at)) {
      notes.push({ from: at, to: spot.end })
      at = spot.end - 1
    } else if (body === null && spot.says.has('body') && spot.size > 0 && spot.times === 0) body = at
  }
  const [first] = notes
  return first ? [{ ...range, to: outermost(spots, first.from, body ?? 0) }, ...notes] : [range]
}

/** Called so, with a time and words of its own. */
function isNote(spots: Spot[], at: number): boolean {
  const { says, times, editors } = spots[at] as Spot
  const isSigned = says.has('note') && times > 0 && times <= MOST_TIMES && editors === 0
  return isSigned && bodyWithin(spots, at) !== null
}

/** What holds the notes, and nothing of the message. */
function outermost(spots: Spot[], note: number, body: number): number {
  let at = note
  while ((spots[at]?.up ?? -1) > body) at = spots[at]?.up ?? -1
  return at
}
