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
  /(menu|drop-?down|modal|dialog|pop-?(up|over)|tool-?tip|edit|form|template|tab-?pane|actions?|toolbar|header)/i
const FIELDS = 'textarea, select, form, input, iframe[src], [contenteditable], [role=menu], [role=dialog]'

/** Those that are messages: several blocks alike have a head each, and the hidden words of each are others. */
export function unfoldedIn({ spots }: Survey, folds: readonly Fold[]): Set<Element> {
  const sets = new Map<string, Fold[]>()
  for (const fold of folds.slice(0, MOST)) {
    if (!isHead(spots[fold.up]) || !mayTell(fold.el)) continue
    for (const key of keysOf(spots, fold)) {
      const set = sets.get(key)
      if (set) set.push(fold)
      else sets.set(key, [fold])
    }
  }
  const found = new Set<Element>()
  for (const set of sets.values()) {
    const open = openLike(spots, set)
    if (set.length + open < 2 || (open === 0 && set.some(({ up }) => saysMuch(spots[up])))) continue
    const texts = set.map(({ el }) => textOf(el))
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

function mayTell(el: Element): boolean {
  if (!/^(div|section|article|td|tr|dd|p|li|pre|blockquote)$/.test(nameOf(el))) return false
  if (NO_WORDS.test(`${attributeOf(el, 'class') ?? ''} ${attributeOf(el, 'id') ?? ''}`)) return false
  return textOf(el).length >= SHORTEST && queryFirst(el, FIELDS) === null
}

const textOf = (el: Element) => (el.textContent ?? '').slice(0, 500).trim()

/** By the classes of both, numbers apart. */
function keysOf(spots: Spot[], { el, up }: Fold): string[] {
  const holder = spots[up] as Spot
  const outer = tokensOf(holder.el)
  const holders = outer.length > 0 ? outer : [`in ${holder.up}`]
  const own = tokensOf(el)
  const inner = own.length > 0 ? own : [nameOf(el)]
  return holders.flatMap((outer) => inner.map((each) => `${outer} > ${each}`))
}

const tokensOf = (el: Element): string[] =>
  (attributeOf(el, 'class') ?? '')
    .split(/\s+/, 8)
    .filter((token) => token !== '')
    .map((token) => `${nameOf(el)}.${token.replace(/\d+/g, '#')}`)

/** Blocks of the same kind that stand open: they hold the same child, seen. */
function openLike(spots: Spot[], set: readonly Fold[]): number {
  const [fold] = set
  if (!fold || tokensOf(fold.el).length === 0) return 0
  const holder = spots[fold.up] as Spot
  const [outer, inner] = [new Set(tokensOf(holder.el)), new Set(tokensOf(fold.el))]
  const isLike = (el: Element, tokens: ReadonlySet<string>) => tokensOf(el).some((token) => tokens.has(token))
  return spots.filter((spot) => {
    const above = spots[spot.up]
    if (!above || spot.size === 0 || above.times === 0 || !isLike(spot.el, inner)) return false
    return outer.size > 0 ? isLike(above.el, outer) : above.up === holder.up
  }).length
}
