/** Whether a page is a conversation, and all that was found of it: one analysis for one reading. */
import { rootOf } from '../native'
import { NOBODY } from '../person'
import type { MessageRole, Person } from '../types'
import { aloneIn, calledIn, isMail, isTicketsOwn, widerThan } from './alone'
import { askedInField } from './asked-in-field'
import { isNamed, type Range } from './author'
import { type Block, blocksOf, rangesOf } from './blocks'
import { describedAbove } from './description'
import { groupsOf } from './groups'
import { withNamesAbove } from './inherit'
import { hasBareHeads } from './mail-head'
import { marksOf } from './marks'
import { withNotesApart } from './notes-within'
import { openedAbove } from './opened-above'
import { openingOf } from './opening'
import { oldestFirst } from './order'
import { ownHeadingOf } from './own-heading'
import { peopleOf } from './people'
import { recordsIn } from './records'
import { rolesOf } from './roles'
import { ownShareOf, withoutTwice } from './sameness'
import { withLooks } from './sides'
import type { Survey } from './spot'
import { subjectOf, titleOf, type Within } from './subject'
import { surveyOf } from './survey'
import { isSignedIn, isTalk } from './talk'

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
  const alike = oldestFirst(survey, findBlocks(survey, url))
  if (alike.length === 0) return null
  const found = withOpened(survey, alike, titleOf(document))
  const { messages, within, known } = withDescription(survey, found, titleOf(document))
  // A question that stands apart bears no name; later words of the same person may.
  const asking = messages.find((message) => message.role === 'customer' && isNamed(message))
  const { requester: field } = known
  // A field has the name alone; the head of the message may have the address too.
  const isSame = field?.email === null && field.name === asking?.author.name
  const requester = (isSame ? null : field) ?? asking?.author ?? NOBODY
  const start = Math.min(...messages.map(({ from }) => from))
  return { root: rootOf(document), subject: subjectOf(document, survey, start, within), requester, messages }
}

function told(survey: Survey, all: Block[], isWhole: boolean) {
  const found = withoutTwice(survey.spots, all)
  const marks = withLooks(found, marksOf(survey, found))
  const blocks = withNamesAbove(found, marks)
  const within = withinOf(survey, blocks)
  const known = peopleOf(survey, blocks, within.own, isWhole)
  const roles = rolesOf(survey, blocks, marks, known)
  return {
    within,
    known,
    isGuess: !blocks.some(({ author }, index) => known.leanOf(author) !== 0 || marks[index]?.lean),
    messages: blocks.map((block, index) => ({ ...block, role: roles[index] ?? 'agent' })),
  }
}

function withOpened(survey: Survey, alike: Block[], title: string): Block[] {
  const range = alike.some(({ isOpening }) => isOpening) ? null : openedAbove(survey, alike, title)
  return range ? [...blocksOf(survey, [range]), ...alike] : alike
}

/** An agent answers first: then the question stands apart, however it is set. Where nothing tells who it is, it may. */
function withDescription(survey: Survey, found: Block[], title: string) {
  const all = told(survey, found, false)
  const { author: begun = NOBODY, role, isOpening } = all.messages[0] ?? {}
  const { maker, viewer } = all.known
  const isWhole = () => {
    if (maker !== null && isOpening && !isNamed({ author: begun }))
      return told(survey, withMaker(found, maker), true)
    return role === 'customer' || hasBareHeads(survey.spots) ? all : told(survey, found, true)
  }
  // Whoever the page says made it may not have said a word yet.
  const isMade =
    maker === null || all.messages.some(({ author }) => author.name === maker || author.email === maker)
  const isAsked = role === 'customer' && !all.isGuess && isMade
  const isKnown = isAsked || found.some(({ isOpening }) => isOpening)
  if (isKnown || !all.messages.some(({ role }) => role === 'agent')) return isWhole()
  const starts = found.map(({ from }) => from)
  const range = describedAbove(survey, Math.min(...starts), Math.max(...starts), all.isGuess, title)
  const [description] = range ? blocksOf(survey, [range]) : []
  if (!description) return isWhole()
  const isViewers = all.messages.some(({ author, role }) => role === 'customer' && author.name === viewer)
  return told(survey, withMaker([description, ...found], maker ?? (isViewers ? viewer : null)), true)
}

/** What opens a ticket often bears no name, which a field beside it does. */
const withMaker = (blocks: readonly Block[], name: string | null): Block[] =>
  blocks.map((block, at) =>
    at > 0 || name === null || isNamed(block) ? block : { ...block, author: { name, email: null } },
  )

function findBlocks(survey: Survey, url: URL): Block[] {
  const records = blocksOf(survey, recordsIn(survey))
  if (records.length > 1 && isTalk(survey, records, url)) return records
  let best: { blocks: Block[]; worth: number } | null = null
  for (const [rank, { members, score }] of groupsOf(survey).entries()) {
    const start = best?.blocks[0]?.from ?? 0
    const holdsBest = members.some((at) => at < start && (survey.spots[at]?.end ?? 0) > start)
    // Not even wholly signed it would be clearly better.
    if (!holdsBest && (rank >= MOST || (best && score <= best.worth * CLEARLY))) continue
    const ranges = rangesOf(survey, members)
    const blocks = withOpeningWithin(survey, members, ranges)
    // Of the others the page has the head alone, or what happened.
    if (!isSaid(survey, blocks, url)) continue
    const worth =
      score *
      ownShareOf(survey.spots, blocks) ** 2 *
      (UNSIGNED +
        ((1 - UNSIGNED) * blocks.filter((block) => isSignedIn(survey, block)).length) / blocks.length)
    // The answers, and what was said to each of them.
    const hasAll =
      best !== null &&
      blocks.length > best.blocks.length &&
      best.blocks.every((one) => blocks.some((each) => areSame(each, one))) &&
      blocks.every((block) => block.time !== null && isNamed(block))
    if (hasAll || worth > (best?.worth ?? 0) * CLEARLY) best = { blocks, worth }
  }
  if (best) return best.blocks
  const alone = aloneIn(survey)
  const wider = alone ? widerThan(survey, alone) : []
  for (const range of [openingOf(survey, []), calledIn(survey), alone, ...wider]) {
    const blocks = range ? blocksOf(survey, [range]) : []
    if (isSaid(survey, blocks, url)) return blocks
  }
  const asked = isTicketsOwn(url) ? askedInField(survey) : null
  return asked ? blocksOf(survey, [asked]) : []
}

const isSaid = (survey: Survey, blocks: Block[], url: URL): boolean =>
  blocks.length > 1 ? isTalk(survey, blocks, url) : blocks[0] !== undefined && isMail(survey, blocks[0], url)

const areSame = (one: Block, other: Block) =>
  one.body.at === other.body.at && one.author.name === other.author.name

/** The ticket itself may be framed as its answers are, its fields and all; then they are called messages, and it is not. */
function withOpening(survey: Survey, members: readonly number[], ranges: Range[]): Range[] {
  const opening = openingOf(survey, members)
  if (opening) return [...withNotesApart(survey, opening), ...ranges]
  const [first, ...others] = members.map((at) => survey.spots[at])
  if (first?.says.has('message') || !others.every((spot) => spot?.says.has('message'))) return ranges
  const own = openingOf(survey, members.slice(1))
  const isWithin = own && own.from >= (members[0] ?? 0) && own.to <= (first?.end ?? 0)
  return isWithin ? [own, ...ranges.filter(({ from }) => from !== members[0])] : ranges
}

/** The whole ticket may stand as one of the messages do, and be none: then it holds what they answer. */
function withOpeningWithin(survey: Survey, members: readonly number[], ranges: Range[]): Block[] {
  const blocks = blocksOf(survey, withOpening(survey, members, ranges))
  const [first, second = Number.POSITIVE_INFINITY] = members
  if (blocks.length === 0 || first === undefined || blocks.some(({ from }) => from < second)) return blocks
  const opening = openingOf(survey, members.slice(1))
  return opening ? blocksOf(survey, [opening, ...ranges]) : blocks
}

/** Groups that are looked at, beside those that hold the best one. */
const MOST = 3
/** What blocks without a name and a time are worth beside signed ones. */
const UNSIGNED = 0.3
/** The first group is the better one, unless another is that much better signed. */
const CLEARLY = 1.8

function withinOf(survey: Survey, blocks: Block[]): Within {
  const { spots } = survey
  const block = new Uint8Array(spots.length)
  const body = new Uint8Array(spots.length)
  const own = new Uint8Array(spots.length)
  for (const { from, to, isOpening, authorAt, body: words } of blocks) {
    if (!isOpening) block.fill(1, from, to)
    body.fill(1, words.at, spots[words.at]?.end ?? words.at)
    if (!isOpening) own.fill(1, from, to)
    else
      for (const at of [words.at, authorAt ?? words.at])
        for (const within of [own, block]) within.fill(1, at, spots[at]?.end ?? at)
  }
  return {
    heading: ownHeadingOf(survey, blocks),
    block: (at) => block[at] === 1,
    body: (at) => body[at] === 1,
    own: (at) => own[at] === 1,
  }
}
