/** Older messages of which a page shows only the head: their words are there, switched off until somebody clicks. */
import { attributeOf, nameOf, queryFirst } from '../native'
import type { Spot, Survey } from './spot'

/** Characters that a head shows. */
const LONGEST_HEAD = 400
const LONGEST_LINE = 160
const SHORTEST = 2
/** A page can hide endless things. */
const MOST = 400

/** A hidden child, and the spot that holds it. */
export type Fold = { el: Element; up: number }

const NO_WORDS =
  /(quote|menu|drop-?down|modal|dialog|pop-?(up|over)|tool-?tip|edit|form|template|tab-?pane|actions?|toolbar|header)/i
const FIELDS = 'textarea, select, form, input, iframe[src], [contenteditable], [role=menu], [role=dialog]'

/** Those that are messages: several blocks alike have a head each, and the hidden words of each are others. */
export function unfoldedIn({ spots }: Survey, folds: readonly Fold[]): Set<Element> {
  const sets = new Map<string, Fold[]>()
  const telling = new Map<Element, string>()
  for (const fold of folds.slice(0, MOST)) {
    const text = isHead(spots[fold.up]) ? tellingIn(fold.el) : null
    if (text === null) continue
    telling.set(fold.el, text)
    for (const key of keysOf(spots, fold)) {
      const set = sets.get(key)
      if (set) set.push(fold)
      else sets.set(key, [fold])
    }
  }
  const found = new Set<Element>()
  const opened = openedLike(spots, sets)
  for (const [key, set] of sets) {
    const open = opened.get(key) ?? 0
    if (set.length + open < 2 || (open === 0 && set.some(({ up }) => saysMuch(spots[up])))) continue
    const texts = set.map(({ el }) => telling.get(el))
    if (new Set(texts).size < Math.max(1, texts.length * 0.6)) continue
    for (const { el } of set) found.add(el)
  }
  return found
}

/** Then its words may stand there already. */
const saysMuch = (spot: Spot | undefined) => (spot?.size ?? 0) > LONGEST_LINE || (spot?.bodies ?? 0) > 0

const isHead = (spot: Spot | undefined) =>
  spot !== undefined &&
  spot.size < LONGEST_HEAD &&
  spot.editors === 0 &&
  !spot.isControl &&
  (spot.times > 0 || spot.mails > 0)

/** Its words, null where it is none that somebody wrote. */
function tellingIn(el: Element): string | null {
  if (!/^(div|section|article|td|tr|dd|p|li|pre)$/.test(nameOf(el))) return null
  if (NO_WORDS.test(`${attributeOf(el, 'class') ?? ''} ${attributeOf(el, 'id') ?? ''}`)) return null
  const text = (el.textContent ?? '').slice(0, 500).trim()
  return text.length >= SHORTEST && queryFirst(el, FIELDS) === null ? text : null
}

/** By the classes of both, numbers apart; a holder without any is itself alone. */
function keysOf(spots: Spot[], { el, up }: Fold): string[] {
  const own = tokensOf(el)
  return pairsOf(holdersOf(spots, up), own.length > 0 ? own : [nameOf(el)])
}

function holdersOf(spots: Spot[], up: number): string[] {
  const outer = tokensOf((spots[up] as Spot).el)
  return outer.length > 0 ? outer : [`in ${up}`]
}

const pairsOf = (outer: readonly string[], inner: readonly string[]) =>
  outer.flatMap((holder) => inner.map((each) => `${holder} > ${each}`))

const tokensOf = (el: Element): string[] =>
  (attributeOf(el, 'class') ?? '')
    .split(/\s+/, 8)
    .filter((token) => token !== '')
    .map((token) => `${nameOf(el)}.${token.replace(/\d+/g, '#')}`)

/** By key, how many blocks of the same kind stand open: they hold the same child, seen. One look at each spot. */
function openedLike(spots: Spot[], sets: ReadonlyMap<string, unknown>): Map<string, number> {
  const open = new Map<string, number>()
  if (sets.size === 0) return open
  for (const { el, up, size } of spots) {
    if (size === 0 || (spots[up]?.times ?? 0) === 0) continue
    const inner = tokensOf(el)
    if (inner.length === 0) continue
    for (const key of pairsOf(holdersOf(spots, up), inner))
      if (sets.has(key)) open.set(key, (open.get(key) ?? 0) + 1)
  }
  return open
}
