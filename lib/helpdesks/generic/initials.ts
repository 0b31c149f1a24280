/** Names that a page shows only as "AL" in a circle: what tells the whole name when it is pointed at. */
import { attributeNamesOf, attributeOf } from '../native'
import type { Person } from '../types'
import type { Spot } from './spot'

type Named = { at: number; person: Person }
type Place = { from: number; to: number }

const INITIALS = /^\p{Lu}{1,3}$/u
const NAME = /^\p{Lu}[\p{L}'’.-]*(\s\p{L}[\p{L}'’.-]*){1,4}$/u
/** Where texts that are no name of anybody stand. */
const NO_TEXT = /^(class|id|style|href|src|role|type)$/
/** Spots up from the letters. */
const STEPS = 2

/** Where most blocks show no name but this way. */
export function withInitials(
  spots: Spot[],
  ranges: readonly Place[],
  authors: readonly (Named | null)[],
): (Named | null)[] {
  const shown = authors.filter((author) => author !== null).length
  if (shown === authors.length) return [...authors]
  const named = ranges.map((range) => namedByInitials(spots, range))
  const isMost = named.filter((author) => author !== null).length > shown
  return isMost ? authors.map((author, at) => named[at] ?? author) : [...authors]
}

/** The first of a block whose name begins with its letters. */
function namedByInitials(spots: Spot[], { from, to }: Place): Named | null {
  for (let at = from; at < to; at++) {
    const letters = spots[at]?.own ?? ''
    if (!INITIALS.test(letters)) continue
    for (let up = at, steps = 0; up >= from && steps <= STEPS; up = spots[up]?.up ?? -1, steps++) {
      const name = nameFor(letters, spots[up] as Spot)
      if (name !== null) return { at, person: { name, email: null } }
    }
  }
  return null
}

function nameFor(letters: string, { el, isBare }: Spot): string | null {
  if (isBare) return null
  const texts = attributeNamesOf(el).map((each) => (NO_TEXT.test(each) ? '' : (attributeOf(el, each) ?? '')))
  return texts.find((text) => text.length <= LONGEST && NAME.test(text) && fits(letters, text)) ?? null
}

const LONGEST = 60

/** "AL" and "AML" of "Ann Marie Lee", "A" of each Ann. */
function fits(letters: string, name: string): boolean {
  const first = name.split(/\s/).map((word) => word[0]?.toUpperCase() ?? '')
  return letters === first.join('') || letters === `${first[0]}${first.at(-1)}` || letters === first[0]
}
