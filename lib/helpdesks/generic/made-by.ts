/** Who opened a ticket, by a line over its messages: "Opened 2 hours ago by ann." */
import type { Spot } from './spot'

const BY = /^\p{Ll}{1,4}\s(\p{L}[^\s,:;]{1,39}?)[.,]?$/u

/** Those of the authors that such lines name. @param isInside whether a spot belongs to a message. */
export function makersOver(
  spots: readonly Spot[],
  blocks: readonly { authorAt: number | null }[],
  names: ReadonlySet<string>,
  isInside: (at: number) => boolean,
): string[] {
  const start = Math.min(...blocks.map(({ authorAt }) => authorAt ?? spots.length), spots.length)
  return spots.slice(0, start).flatMap(({ own, isControl }, at) => {
    const name = isControl || isInside(at) ? undefined : BY.exec(own)?.[1]
    return name !== undefined && names.has(name) ? [name] : []
  })
}
