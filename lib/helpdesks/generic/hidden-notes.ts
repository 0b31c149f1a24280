/** What is hidden from the customer is a note: framed as the others are, but for that word ("entry", "entryhidden"). */

/** @param frames the words of each message's frame. @returns those of which that is said. */
export function hiddenOf(frames: readonly ReadonlySet<string>[]): ReadonlySet<string>[] {
  const all = new Set(frames.flatMap((frame) => [...frame]))
  const hidden = frames.filter((frame) => [...frame].some((token) => isHidden(token, frame, all)))
  return hidden.length <= frames.length / 2 ? hidden : []
}

function isHidden(token: string, frame: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  const base = HIDDEN.exec(token)?.[1]
  return base !== undefined && all.has(base) && !frame.has(base)
}

const HIDDEN = /^(.*[a-z])[-_]*hidden$/i
