/** Tells the parts of a page and the columns of its tables from messages: they repeat themselves, but nobody says anything. */
import { attributeOf, nameOf, wholeTextOf } from '../native'
import type { Block } from './blocks'
import type { Spot, Survey } from './spot'

/** Characters of a label, a name, a count. */
const LABEL = 24
const ROWS = 3
/** A page can hold endless blocks. */
const MOST = 100

/**
 * In one holder, each called something else: the page's menu, its content and its foot, or a ticket's tabs, fields and
 * history. Times tell messages from them, but not right under the page.
 */
export function arePartsOfPage(spots: Spot[], blocks: readonly Block[]): boolean {
  const parts = blocks.slice(0, MOST).map(({ from }) => spots[from] as Spot)
  const holder = parts[0]?.up ?? -1
  const timed = blocks.filter(({ time }) => time !== null).length
  if (parts.length <= 2 || parts.some(({ up }) => up !== holder)) return false
  if (spots[holder]?.name !== 'body' && timed > 1) return false
  const names = parts.map(
    ({ el, classes }) => new Set((classes || (attributeOf(el, 'id') ?? '')).split(/\s+/)),
  )
  const all = names.flatMap((each) => [...each]).map((name) => name.replace(/\d+/g, '#'))
  return !all.includes('') && new Set(all).size === all.length
}

/** Half of them say no word, or are tables of facts; or one is the head or the foot of the page. */
export function sayNothing({ spots }: Survey, blocks: readonly Block[]): boolean {
  const some = blocks.slice(0, MOST)
  const mute = some.filter(({ body: { at } }) => isMute(spots, at) || isTableOfFacts(spots, at))
  return mute.length >= some.length / 2 || some.some(({ from }) => isEndOfPage(spots, from, blocks))
}

/** None says more than a label does; what somebody says at some time ends as a sentence. */
export function areLabels({ spots }: Survey, blocks: readonly Block[]): boolean {
  if (blocks.some(({ body: { at } }) => (spots[at]?.size ?? 0) > LABEL)) return false
  const said = blocks.filter(({ body, author, time }) => {
    return (
      (author.name ?? author.email) !== null &&
      time !== null &&
      SENTENCE.test((wholeTextOf(body.el) ?? '').trim())
    )
  })
  return said.length < blocks.length
}

const SENTENCE = /[.!?…。！？]$/

/** Labels, each over a value of its own; of a time the label is all that is left. */
export function areFields({ spots }: Survey, blocks: readonly Block[]): boolean {
  const labels = blocks.flatMap(({ author }) => author.name ?? [])
  if (labels.length < FIELDS || labels.length < blocks.length / 2) return false
  return new Set(labels).size === labels.length && blocks.every((block) => isField(spots, block))
}

/** Most of them hold a label before a value, and no time stands over any. */
export function areRowsOfFields({ spots }: Survey, blocks: readonly Block[]): boolean {
  const some = blocks.slice(0, MOST)
  const isLabelled = ({ from, to, body: { at } }: Block) =>
    isLabel(spots[at - 1]) || spots.slice(from, to).some(({ name, size }) => name === 'label' && size > 0)
  const labelled = some.filter(isLabelled)
  return some.every(({ time }) => time === null) && labelled.length > some.length / 2
}

/** Right before a value. */
const isLabel = (spot: Spot | undefined): boolean =>
  spot !== undefined &&
  spot.own !== '' &&
  spot.size <= LABEL &&
  spot.says.has('notName') &&
  !spot.says.has('person') &&
  !spot.says.has('author')

const FIELDS = 3
/** Characters of a value. */
const VALUE = 40

function isField(spots: Spot[], { author, authorAt, body }: Block): boolean {
  const { size, own } = spots[body.at] as Spot
  if (authorAt === null) return size <= LABEL
  const { name, says } = spots[authorAt] as Spot
  const isLabel = /^(b|strong|dt|th|label)$/.test(name) && !says.has('author') && !says.has('person')
  return isLabel && author.email === null && size <= VALUE && !/[.!?…]$/.test(own)
}

/** Figures, or nothing. */
function isMute(spots: Spot[], at: number): boolean {
  const { end } = spots[at] as Spot
  return !spots.slice(at, end).some(({ own }) => /\p{L}/u.test(own))
}

function isTableOfFacts(spots: Spot[], at: number): boolean {
  const table = tableIn(spots, at)
  if (table === null) return false
  let [rows, cells, heads] = [0, 0, 0]
  for (let inner = table + 1; inner < (spots[table]?.end ?? 0); inner++) {
    const { name, up } = spots[inner] as Spot
    if (name === 'tr') rows++
    else if (/^t[dh]$/.test(name)) cells++
    // Of one row, as columns have them.
    if (name === 'th' && spots[up + 1]?.name === 'th') heads++
  }
  return (rows >= ROWS && cells > rows) || heads >= ROWS
}

/** It, or all that a box holds. */
function tableIn(spots: Spot[], from: number): number | null {
  const { end, size } = spots[from] as Spot
  for (let at = from; at < end; at++) {
    const spot = spots[at] as Spot
    if (/^(table|tbody)$/.test(spot.name)) return spot.size === size ? at : null
  }
  return null
}

const END = /(^|[a-z_-])(header|footer)$/i

/** The head or the foot of the page, called so by its id. */
export const isEnd = ({ el, isBare }: Spot): boolean =>
  !isBare && END.test(attributeOf(el, 'id') ?? '') && nameOf(el) !== 'body'

/** In what is called so by its id, which none of the others is in. */
function isEndOfPage(spots: Spot[], from: number, blocks: readonly Block[]): boolean {
  for (let at = from; at >= 0; at = spots[at]?.up ?? -1) {
    const { end } = spots[at] as Spot
    if (isEnd(spots[at] as Spot) && blocks.some((block) => block.from < at || block.from >= end)) return true
  }
  return false
}
