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

/**
 * Those of one house are on one side: whose address is of the same domain as that of somebody whose side is known, and
 * where a question without a name stands over the talk, whoever is of another house than the first who answers.
 * @param first key of that question; null where there is none. @param leans as above.
 */
export function withHouses(
  keys: readonly string[],
  first: string | null,
  leans: Map<string, number>,
  isTalk: (index: number) => boolean,
): void {
  const addresses = [...new Set(keys.filter((key, index) => isTalk(index) && ADDRESS.test(key)))]
  const houses = new Map<string, string[]>()
  for (const key of addresses) {
    const house = key.slice(key.indexOf('@') + 1)
    houses.set(house, [...(houses.get(house) ?? []), key])
  }
  if (houses.size !== 2) return
  const sides = [...houses.values()].map((each) => sideOf(each.map((key) => leans.get(key) ?? 0)))
  const [answering, asking] = [...houses.values()]
  const isUntold = sides.every((side) => side === 0)
  const told = isUntold && first !== null ? [-HINT, HINT] : sides
  for (const [at, each] of [answering, asking].entries())
    for (const key of each ?? []) if (!leans.get(key)) leans.set(key, told[at] ?? 0)
}

/** 0 where they are of several, or none is known. */
function sideOf(leans: readonly number[]): number {
  const known = new Set(leans.map(Math.sign).filter((side) => side !== 0))
  return known.size === 1 ? ([...known][0] ?? 0) * HINT : 0
}

const ADDRESS = /^[^\s@]+@[^\s@]+$/
