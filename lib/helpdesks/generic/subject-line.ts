/** A line that may be the subject: without its label, a field at its end, a number; and the parts of the page's title. */

import { withoutNumber } from './numbers'
import type { Spot } from './spot'

/** Characters; less may be a product or a state. */
export const SHORTEST = 7

/** A heading may end in a field: "Lost key | Stage: New", or in a badge. */
export function withoutField(spots: readonly Spot[], at: number, line: string): string {
  const { end } = spots[at] as Spot
  for (let inner = at + 1; inner < end; inner++) {
    const { own, size, says } = spots[inner] as Spot
    const isBadge = says.has('notName') && line.endsWith(` ${own}`) && own !== ''
    const start = size === own.length && (LABEL.test(own) || isBadge) ? line.lastIndexOf(` ${own}`) : -1
    if (start > SHORTEST) return line.slice(0, start)
  }
  return line
}

const LABEL = /^\p{L}[\p{L}\s]{0,18}:$/u

/** "Subject:" may stand in the heading itself, unseen. */
export function withoutLabel(line: string, own: string): string {
  const before = own.length > SHORTEST && line.endsWith(own) ? line.slice(0, -own.length).trim() : ''
  return before.endsWith(':') ? own : line
}

/** "Loading ...". */
export const LOADING = /^(\p{L}+|(\p{L}+\s){1,3})(\.{3}|…)$/u

/** Signs of a language without spaces say more than a letter. */
export const lengthOf = (text: string) => text.length + (text.match(/\p{Lo}/gu)?.length ?? 0)

export const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const partsOf = (title: string) => title.split(/\s[-–—|·:»]\s/)

/** The product's own name, which its host has too, is about nothing. */
export function longestPart(title: string, host: string, numbers: ReadonlySet<number>): string {
  const parts = partsOf(title)
    .map((part) => withoutNumber(part, numbers))
    .filter((part) => !host.includes(plain(part).replaceAll(' ', '')))
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}
