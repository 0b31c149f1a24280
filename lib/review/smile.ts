/** The smile file: one good thing for a bad day, never the same before all were seen. Pure. */

export type Good = { id: string; quote: string; kind: string; whose: string }

/** @returns what customers and colleagues said to the agent, in the order given. */
export function goodThings<T extends Good>(wins: readonly T[]): T[] {
  const isSaid = ({ kind }: Good) => kind === 'praise' || kind === 'thanks-received'
  return wins.filter((win) => isSaid(win) && win.whose === 'mine' && win.quote.trim() !== '')
}

/**
 * The next one: of those not yet seen; when all were, it begins anew, but never with the one just shown.
 * @param seen ids in the order in which they were shown. @param seed any number from 0 up to, but not, 1.
 */
export function nextGood<T extends Good>(
  good: readonly T[],
  seen: readonly string[],
  seed: number,
): { next: T; seen: string[] } | null {
  const unseen = good.filter(({ id }) => !seen.includes(id))
  const others = good.filter(({ id }) => id !== seen.at(-1))
  const from = unseen.length > 0 ? unseen : others.length > 0 ? others : good
  const next = from[Math.floor(seed * from.length)]
  if (!next) return null
  return { next, seen: unseen.length > 0 ? [...seen, next.id] : [next.id] }
}
