/** Blocks of one page show their author at one place: what speaks for each place that a name might stand at. */

/**
 * `key`: its place. `isCalled`: the markup says that somebody stands there. `isSender`: an address behind a label, as in
 * the head of a mail.
 */
export type Candidate = {
  at: number
  score: number
  key: string
  text: string
  isCalled: boolean
  isSender: boolean
}

/** A place that all blocks have, with more than one text: a label says the same in all of them. */
export function worthOfPlaces(found: readonly Candidate[][]): Map<string, number> {
  const texts = new Map<string, string[]>()
  // One side's names may have a place of their own.
  const called = new Set<string>()
  for (const candidates of found) {
    const seen = new Set<string>()
    for (const { key, text, isCalled } of candidates) {
      if (isCalled) called.add(key)
      if (seen.has(key)) continue
      seen.add(key)
      const known = texts.get(key)
      if (known) known.push(text)
      else texts.set(key, [text])
    }
  }
  const worth = new Map<string, number>()
  for (const [key, each] of texts) {
    const distinct = new Set(each).size
    // The same in all of them is a label, another in each is a number.
    const isLabel = each.length > 2 && distinct === 1 && !called.has(key)
    const isNumber = each.length > 3 && distinct === each.length && each.every((text) => /\d/.test(text))
    worth.set(key, (2 * each.length) / found.length - (isLabel || isNumber ? 3 : 0))
  }
  return worth
}
