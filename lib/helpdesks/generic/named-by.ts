/** How people are called: a desk knows its own by their names, and of who wrote to it often no more than an address. */
import type { Block } from './blocks'

/** A hint, no more. */
const HINT = 1

/**
 * Where some go by an address alone and others by a name, the former ask: whoever began, or one beside several who are
 * named. On a customer's own page it may be the other way round.
 * @param keys of the blocks' authors. @param leans of each author, above 0 a customer: changed where nothing else tells.
 */
export function withAddresses(
  blocks: readonly Block[],
  keys: readonly string[],
  leans: Map<string, number>,
): void {
  const names = new Set(blocks.flatMap(({ author }) => author.name ?? []))
  const bare = new Set(
    keys.filter((_, index) => blocks[index]?.author.name === null && blocks[index]?.author.email !== null),
  )
  const [first = ''] = keys
  if (names.size === 0 || !(bare.has(first) || (bare.size === 1 && names.size > 1))) return
  for (const key of bare) if (!leans.get(key)) leans.set(key, HINT)
}
