/** Whether blocks that repeat are what people say to one another, or a list, an inbox, a log. */
import { attributeOf } from '../native'
import { isNamed } from './author'
import type { Block } from './blocks'
import { isHeadedByLinks } from './lists'
import { marksOf, SURE } from './marks'
import { areFields, areLabels, arePartsOfPage, areRowsOfFields, sayNothing } from './parts'
import type { Spot, Survey } from './spot'
import { isOfManyTickets } from './titled'

/** Somebody says something: entries that bear no name are messages only where they are called so or can be answered. */
export function isTalk(survey: Survey, blocks: Block[], url: URL): boolean {
  const { spots } = survey
  const alike = blocks.filter(({ isOpening }) => !isOpening)
  const starts = alike.map(({ from }) => from)
  if (arePartsOfPage(spots, alike)) return false
  if (isHeadedByLinks(survey, starts) || isEachALink(spots, blocks) || isDiary(spots, blocks)) return false
  if (isOfManyTickets(spots, blocks, url)) return false
  if (sayNothing(survey, blocks) || areFields(survey, blocks) || areRowsOfFields(survey, alike)) return false
  if (areLabels(survey, alike.length > 1 ? alike : blocks) && !blocks.some((block) => isCalled(spots, block)))
    return false
  const isTold = () => blocks.some((block) => isCalled(spots, block)) || areTwoSided(survey, blocks)
  if (areCards(alike) && !isTold()) return false
  if (isPreview(blocks) || areCut(spots, blocks) || (spots[0]?.editors === 0 && isInbox(blocks, url)))
    return false
  if (blocks.filter((block) => isSignedIn(survey, block)).length < blocks.length / 2) return isTold()
  if (blocks.some(isNamed)) return true
  return (spots[0]?.editors ?? 0) > 0 || isTold()
}

/** The frames of some are called a customer's, those of the others an agent's: nothing else on a page is. */
function areTwoSided(survey: Survey, blocks: readonly Block[]): boolean {
  const leans = marksOf(survey, blocks.slice(0, MOST_LOOKED_AT)).map(({ lean }) => lean)
  const sure = leans.filter((lean) => Math.abs(lean) >= SURE)
  return sure.length >= leans.length * MOSTLY && new Set(sure.map(Math.sign)).size === 2
}

const MOSTLY = 0.75

/** None says when, and no name stands over two of them: boxes of the page, each under a heading of its own. */
function areCards(blocks: readonly Block[]): boolean {
  const names = blocks.flatMap(({ author }) => author.name ?? author.email ?? [])
  return (
    blocks.length > 2 && new Set(names).size === names.length && blocks.every(({ time }) => time === null)
  )
}

/** Each by somebody else, and nobody can answer: the newest line of each of several talks. */
function isInbox(blocks: Block[], url: URL): boolean {
  if (blocks.some(({ isOpening }) => isOpening)) return false
  const authors = blocks.flatMap(({ author }) => author.name ?? author.email ?? [])
  if (namesOne(url) && (authors.length <= FEW || !arePressed(blocks))) return false
  return authors.length > 1 && new Set(authors).size > authors.length * 0.75
}

const FEW = 3

/** One opens what they stand for with a click. */
const arePressed = (blocks: readonly Block[]): boolean =>
  blocks.filter(({ body: { el } }) => getComputedStyle(el).cursor === 'pointer').length > blocks.length / 2

/** An address of one ticket has its number or a long key in it; "/tickets" is a list of them. */
export const namesOne = ({ pathname, search, hash }: URL): boolean =>
  /\d|[^/?#&=]{16}/.test(pathname + search + hash)

/** All that each says leads elsewhere, each to something else: the subjects of tickets. */
function isEachALink(spots: Spot[], blocks: Block[]): boolean {
  const links = blocks.flatMap(({ from, body: { at } }) => {
    const { linked, size, end } = spots[at] as Spot
    const within = linked < size * MOST_LINKED ? null : spots.slice(at, end).find(({ name }) => name === 'a')
    const link = within ?? holderOf(spots, at, from)
    return link ? [attributeOf(link.el, 'href') ?? ''] : []
  })
  return links.length > blocks.length / 2 && new Set(links).size > links.length / 2
}

const MOST_LINKED = 0.9

/** The whole block may be a link. */
function holderOf(spots: Spot[], body: number, from: number): Spot | null {
  for (let at = body; at >= from; at = spots[at]?.up ?? -1)
    if (spots[at]?.name === 'a') return spots[at] ?? null
  return null
}

/** Days with all that happened on each, every line with its time and a way to it; a head may have several, too. */
function isDiary(spots: Spot[], blocks: Block[]): boolean {
  const days = blocks.filter(({ body }) => {
    let [times, links] = [0, 0]
    for (let at = body.at; at < (spots[body.at]?.end ?? 0); at++) {
      const { name, isTime, isControl } = spots[at] as Spot
      if (isTime) times++
      if (name === 'a' && !isControl) links++
    }
    return times >= MANY && links >= MANY
  })
  return days.length > blocks.length / 2
}

const MANY = 3

/** Cut to one line: a message shows all its words. */
function isPreview(blocks: Block[]): boolean {
  const some = blocks.slice(0, MOST_LOOKED_AT)
  const cut = some.filter(({ body }) => {
    const { textOverflow, webkitLineClamp } = getComputedStyle(body.el)
    return textOverflow === 'ellipsis' || /\d/.test(webkitLineClamp)
  })
  return cut.length > some.length / 2
}

const MOST_LOOKED_AT = 12

/** The longest of them all end in the middle of their words, after as many characters. */
function areCut(spots: Spot[], blocks: readonly Block[]): boolean {
  const sizes = blocks.map(({ body: { at } }) => spots[at]?.size ?? 0)
  const longest = Math.max(...sizes)
  const long = blocks.filter((_, index) => longest - (sizes[index] ?? 0) <= NEARLY)
  if (longest < LONG_ENOUGH || longest > LONGEST_CUT || long.length < 2) return false
  return long.every(({ body: { at } }) => CUT.test(spots[at]?.own ?? ''))
}

const CUT = /(…|\.\.\.)["'”»]?$/
const NEARLY = 3
/** Characters; of what a spot says, no more than that is known. */
const LONG_ENOUGH = 30
const LONGEST_CUT = 190

/** A head alone is signed by nobody: its address is all that it says. */
export function isSignedIn({ spots }: Survey, block: Block): boolean {
  const { at, skip } = block.body
  const { mails, size, end, own } = spots[at] as Spot
  const author = spots[block.authorAt ?? -1]
  if (isNamed(block)) {
    const isHead = author !== undefined && Number(block.authorAt) >= at && Number(block.authorAt) < end
    return !isHead || (own === '' && skip.has(author.el)) || isBoxed(spots, block) || size > LONGEST_HEAD
  }
  return block.time !== null && (mails === 0 || size > LONGEST_HEAD)
}

/** The author stands in a box of the head's own, over words that stand in none. */
function isBoxed(spots: Spot[], { authorAt, body: { at, skip } }: Block): boolean {
  let top = authorAt ?? at
  while (top > at && spots[top]?.up !== at) top = spots[top]?.up ?? at
  const { el, name = '' } = spots[top] ?? {}
  return top > at && el !== undefined && skip.has(el) && /^(div|p|header|h[1-6]|table)$/.test(name)
}

const LONGEST_HEAD = 90

/** By its own markup, that of what it holds or of what holds it; answers kept for later are called so too. */
function isCalled(spots: Spot[], { from, to }: Block): boolean {
  let isMessage = false
  for (let at = from, steps = 0; at >= 0 && steps < 3; at = spots[at]?.up ?? -1, steps++) {
    if (spots[at]?.says.has('stored')) return false
    isMessage ||= spots[at]?.says.has('message') === true
  }
  // An icon of a bubble stands before what happened, too.
  for (let at = from; at < to && !isMessage; at++) {
    const { says, size } = spots[at] as Spot
    isMessage = size > 0 && says.has('message')
  }
  return isMessage
}
