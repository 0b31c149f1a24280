/** Whether a page is a conversation, and all that was found of it: one analysis for one reading. */
import { attr } from '../dom'
import { nameOf, rootOf } from '../native'
import { NOBODY } from '../person'
import type { MessageRole, Person } from '../types'
import { isNamed, type Range } from './author'
import { type Block, blocksOf, rangesOf } from './blocks'
import { groupsOf } from './groups'
import { withNamesAbove } from './inherit'
import { marksOf } from './marks'
import { openingOf } from './opening'
import { peopleOf } from './people'
import { rolesOf } from './roles'
import { withLooks } from './sides'
import type { Spot, Survey } from './spot'
import { subjectOf, type Within } from './subject'
import { surveyOf } from './survey'
import { timeValue } from './times'

export type Conversation = {
  root: Element
  subject: string
  requester: Person
  messages: (Block & { role: MessageRole })[]
}

/** Null where the page is none: a list, a form, a login, an article. */
export function conversationOf(
  document: Document,
  url: URL,
  isVisible: (el: Element) => boolean,
): Conversation | null {
  const survey = surveyOf(rootOf(document), isVisible)
  const found = oldestFirst(findBlocks(survey, url))
  if (found.length === 0) return null
  const marks = withLooks(found, marksOf(survey, found))
  const blocks = withNamesAbove(found, marks)
  const within = withinOf(survey, blocks)
  const authors = blocks.map(({ author }) => author)
  const known = peopleOf(survey, authors, within.block)
  const roles = rolesOf(blocks, marks, known)
  const messages = blocks.map((block, index) => ({ ...block, role: roles[index] ?? 'agent' }))
  const requester = known.requester ?? messages.find(({ role }) => role === 'customer')?.author ?? NOBODY
  const start = Math.min(...blocks.map(({ from }) => from))
  return { root: rootOf(document), subject: subjectOf(document, survey, start, within), requester, messages }
}

function findBlocks(survey: Survey, url: URL): Block[] {
  let best: { blocks: Block[]; worth: number } | null = null
  for (const { members, score } of groupsOf(survey).slice(0, 3)) {
    // Not even wholly signed it would be clearly better.
    if (best && score <= best.worth * CLEARLY) break
    const opening = openingOf(survey, members)
    const ranges = rangesOf(survey, members)
    const blocks = blocksOf(survey, opening ? [opening, ...ranges] : ranges)
    if (blocks.length < 2 || !isTalk(survey, blocks)) continue
    const worth =
      score *
      (UNSIGNED +
        ((1 - UNSIGNED) * blocks.filter((block) => isSignedIn(survey, block)).length) / blocks.length)
    if (worth > (best?.worth ?? 0) * CLEARLY) best = { blocks, worth }
  }
  if (best) return best.blocks
  for (const alone of [openingOf(survey, []), calledIn(survey), aloneIn(survey)]) {
    const blocks = alone ? blocksOf(survey, [alone]) : []
    if (blocks.length > 1 || (blocks[0] && isMail(blocks[0], url))) return blocks
  }
  return []
}

/** What blocks without a name and a time are worth beside signed ones. */
const UNSIGNED = 0.3
/** The first group is the better one, unless another is that much better signed. */
const CLEARLY = 1.8

/** Somebody says something: entries that bear no name are messages only where they are called so or can be answered. */
function isTalk(survey: Survey, blocks: Block[]): boolean {
  const { spots } = survey
  if (blocks.filter((block) => isSignedIn(survey, block)).length < blocks.length / 2)
    return blocks.some((block) => isCalled(spots, block))
  if (blocks.some(isNamed)) return true
  return (spots[0]?.editors ?? 0) > 0 || blocks.some((block) => isCalled(spots, block))
}

/** A head alone is signed by nobody: its address is all that it says. */
function isSignedIn({ spots }: Survey, block: Block): boolean {
  const { at } = block.body
  const { mails, size, end } = spots[at] as Spot
  if (isNamed(block)) {
    const isHead = block.authorAt !== null && block.authorAt >= at && block.authorAt < end
    return !isHead || size > LONGEST_HEAD
  }
  return block.time !== null && (mails === 0 || size > LONGEST_HEAD)
}

const LONGEST_HEAD = 90

/** By its own markup, that of what it holds or of what holds it; answers kept for later are called so too. */
function isCalled(spots: Spot[], { from, to }: Block): boolean {
  let isMessage = false
  for (let at = from, steps = 0; at >= 0 && steps < 3; at = spots[at]?.up ?? -1, steps++) {
    if (spots[at]?.says.has('stored')) return false
    isMessage ||= spots[at]?.says.has('message') === true
  }
  for (let at = from; at < to && !isMessage; at++) isMessage = spots[at]?.says.has('message') === true
  return isMessage
}

/** The only message of a conversation that has just begun: what is called one, and shows a time. */
function calledIn({ spots }: Survey): Range | null {
  let best: { at: number; size: number } | null = null
  spots.forEach(({ says, times, size, editors, isControl }, at) => {
    const fits =
      !isControl && says.has('message') && !says.has('list') && times > 0 && times < 4 && editors === 0
    if (fits && size > (best?.size ?? 20)) best = { at, size }
  })
  const found = best as { at: number } | null
  return found && { from: found.at, to: spots[found.at]?.end ?? found.at }
}

/** As such, what is called a body, with few times over or beside it. */
function aloneIn({ spots }: Survey): Range | null {
  let best: { range: Range; size: number } | null = null
  spots.forEach(({ says, times, size, linked, end, isControl }, at) => {
    const text = size - linked
    if (
      isControl ||
      !says.has('body') ||
      says.has('list') ||
      times > 1 ||
      text < SHORTEST ||
      text <= (best?.size ?? 0)
    )
      return
    const from = signedFrom(spots, at)
    if (from !== null) best = { range: { from, to: spots[from]?.end ?? end, bodyFrom: at }, size: text }
  })
  return (best as { range: Range } | null)?.range ?? null
}

/** Characters of a message. */
const SHORTEST = 8
const STEPS = 7

/** What holds it together with few times, and no field. */
function signedFrom(spots: Spot[], body: number): number | null {
  for (let at = body, steps = 0; at >= 0 && steps < STEPS; at = spots[at]?.up ?? -1, steps++) {
    const { times, editors, says, el } = spots[at] as Spot
    if (editors > 0 || times > 3 || says.has('list') || /^(aside|footer|form)$/.test(nameOf(el))) return null
    if (times > 0) return at
  }
  return null
}

const TICKET_ADDRESS =
  /(ticket|case|issue|request|conversation|bug|thread|message|mail|inbox|incident|helpdesk|support)/i

/** One block alone is a message only where somebody and a time stand over it, as over a mail. */
function isMail({ author, time }: Block, url: URL): boolean {
  const isSigned =
    author.email !== null || (author.name !== null && TICKET_ADDRESS.test(url.pathname + url.search))
  return isSigned && time !== null
}

function withinOf({ spots }: Survey, blocks: Block[]): Within {
  const block = new Uint8Array(spots.length)
  const body = new Uint8Array(spots.length)
  for (const {
    from,
    to,
    body: { at },
  } of blocks) {
    block.fill(1, from, to)
    body.fill(1, at, spots[at]?.end ?? at)
  }
  return { block: (at) => block[at] === 1, body: (at) => body[at] === 1 }
}

/** By what counts up: the times, or the numbers that the page gives its messages. */
function oldestFirst<T extends Block>(messages: T[]): T[] {
  const alike = messages.filter(({ isOpening }) => !isOpening)
  const [first, last] = [alike[0], alike.at(-1)]
  if (!first || !last || !isFalling(first, last)) return messages
  return [...messages.filter(({ isOpening }) => isOpening), ...alike.toReversed()]
}

function isFalling(first: Block, last: Block): boolean {
  const [start, end] = [timeValue(first.time), timeValue(last.time)]
  if (start !== null && end !== null && start !== end) return start > end
  const [low, high] = [first, last].map(({ el }) =>
    Number(/\d+/.exec(attr(el, 'id') ?? '')?.[0] ?? Number.NaN),
  )
  return Number(low) > Number(high)
}
