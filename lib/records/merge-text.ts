/** Two texts that were made of the same one, as one text: nothing that was typed in either is lost. Pure. */
import { diff3Merge } from 'node-diff3'
import { apply, spliceOf } from './splice'

/**
 * @param base what both began with.
 * @param theirs what is stored now.
 * @param mine what arrives.
 * @param seam a line that says that both versions of what stands around it are kept.
 */
export function mergeTexts(base: string, theirs: string, mine: string, seam: string): string {
  if (theirs === base || theirs === mine) return mine
  if (mine === base) return theirs
  return spliced(base, theirs, mine) ?? byLines(base, theirs, mine, seam)
}

/** Null where both replaced the same stretch. */
function spliced(base: string, theirs: string, mine: string): string | null {
  const their = spliceOf(base, theirs)
  const own = spliceOf(base, mine)
  const isSamePlace = their.start === own.start && their.end === their.start && own.end === own.start
  if (isSamePlace) return apply(base, { ...own, text: bothTyped(their.text, own.text) })
  if (their.end <= own.start) return apply(apply(base, own), their)
  if (own.end <= their.start) return apply(apply(base, their), own)
  return null
}

/** Both typed at the same place: each goes on where it was, and never in the middle of the other's words. */
function bothTyped(theirs: string, mine: string): string {
  // An answer that was lost: what arrives is what is stored, and more.
  if (mine.startsWith(theirs)) return mine
  if (theirs.startsWith(mine)) return theirs
  const beginsLine = (text: string) => text.startsWith('\n')
  if (beginsLine(theirs) && !beginsLine(mine)) return mine + theirs
  return theirs + (theirs.endsWith('\n') || beginsLine(mine) ? '' : '\n') + mine
}

/** Beyond it comparing line with line takes seconds where many are alike; then all of the changed part is kept twice. */
const MOST_LINES = 2000

function byLines(base: string, theirs: string, mine: string, seam: string): string {
  const [o, a, b] = [base, mine, theirs].map((text) => text.split('\n')) as [string[], string[], string[]]
  const first = sharedStart(o, a, b)
  const last = sharedEnd(o, a, b, first)
  const middle = ([lines]: [string[]]) => lines.slice(first, lines.length - last)
  const parts = { o: middle([o]), a: middle([a]), b: middle([b]) }
  const isHuge = Math.max(parts.o.length, parts.a.length, parts.b.length) > MOST_LINES
  const merged = isHuge
    ? kept(parts, seam)
    : diff3Merge(parts.a, parts.o, parts.b, { excludeFalseConflicts: true }).flatMap(
        ({ ok, conflict }) => ok ?? (conflict ? kept(conflict, seam) : []),
      )
  return [...o.slice(0, first), ...merged, ...(last ? o.slice(-last) : [])].join('\n')
}

/** Lines that both changed: by their letters where that is clear, else one version after the other. */
function kept({ o, a, b }: { o: string[]; a: string[]; b: string[] }, seam: string): string[] {
  const [base, mine, theirs] = [o, a, b].map((lines) => lines.join('\n')) as [string, string, string]
  if (theirs.includes(mine) || !mine.trim()) return b
  if (mine.includes(theirs) || !theirs.trim()) return a
  const letters = spliced(base, theirs, mine)
  return letters === null ? [...a, seam, ...b] : letters.split('\n')
}

function sharedStart(...texts: string[][]): number {
  const [o = []] = texts
  const most = Math.min(...texts.map((lines) => lines.length))
  let count = 0
  while (count < most && texts.every((lines) => lines[count] === o[count])) count += 1
  return count
}

function sharedEnd(o: string[], a: string[], b: string[], first: number): number {
  const most = Math.min(o.length, a.length, b.length) - first
  let count = 0
  while (count < most && [a, b].every((lines) => lines.at(-1 - count) === o.at(-1 - count))) count += 1
  return count
}
