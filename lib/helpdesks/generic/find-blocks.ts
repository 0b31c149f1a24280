/** Which parts of the page are its messages: records, blocks that repeat, or a single mail or question. */
import { documentOf } from '../native'
import { aloneIn, calledIn, isMail, isTicketsOwn, signedProse, widerThan } from './alone'
import { askedInField } from './asked-in-field'
import { isNamed } from './author'
import { type Block, blocksIn, blocksOf, rangesOf } from './blocks'
import { calledBodies } from './called-bodies'
import { withoutDeeds } from './deeds'
import { askedAlone } from './description'
import { framedAbove } from './framed-above'
import { groupsOf } from './groups'
import { mailIn } from './mail-page'
import { withNotesApart } from './notes-within'
import { openingOf } from './opening'
import { wordsBefore } from './pairs'
import type { Range } from './range'
import { recordsIn } from './records'
import { ownShareOf } from './sameness'
import type { Steps } from './slices'
import type { Survey } from './spot'
import { titleOf } from './subject'
import { isSignedIn, isTalk, namesOne } from './talk'
import { bylinedIn, typedMailsIn } from './words-after-head'

/** In the order of the page; empty where it holds no conversation. */
export function* findBlocks(survey: Survey, url: URL): Steps<Block[]> {
  const records = yield* blocksIn(survey, recordsIn(survey))
  if (records.length > 1 && isTalk(survey, records, url)) return records
  yield
  let best: { blocks: Block[]; worth: number } | null = null
  for (const [rank, { members, score }] of (yield* groupsOf(survey)).entries()) {
    yield
    const start = best?.blocks[0]?.from ?? 0
    const holdsBest = members.some((at) => at < start && (survey.spots[at]?.end ?? 0) > start)
    // Not even wholly signed it would be clearly better.
    if (!holdsBest && (rank >= MOST || (best && score <= best.worth * CLEARLY))) continue
    const ranges = rangesOf(survey, members)
    const found = withoutLinks(survey, yield* withOpeningWithin(survey, members, ranges))
    const blocks = withoutStrangers(survey, withoutDeeds(survey, withoutLabels(survey, found)))
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
    const isWider = best !== null && areNamedAround(blocks, best.blocks)
    if (hasAll || isWider || worth > (best?.worth ?? 0) * CLEARLY) best = { blocks, worth }
  }
  // Boxes of which hardly one bears a name or a time are no messages beside one that has both.
  const signed = best?.blocks.filter((block) => block.time !== null || isNamed(block)).length ?? 0
  if (best && (signed > 1 || signed * 2 >= best.blocks.length)) return best.blocks
  const called = yield* namedWords(survey, url)
  return called ?? loneIn(survey, url) ?? best?.blocks ?? askedIn(survey, url)
}

/** Signed words that the markup calls messages; null where most bear no name. */
function* namedWords(survey: Survey, url: URL): Steps<Block[] | null> {
  const members = calledBodies(survey)
  if (members.length < 2) return null
  const blocks = yield* withOpeningWithin(survey, members, rangesOf(survey, members))
  const named = blocks.filter((block) => !block.isOpening && isNamed(block)).length
  return named * 2 > members.length && isSaid(survey, blocks, url) ? blocks : null
}

/** A single mail or question, signed. */
function loneIn(survey: Survey, url: URL): Block[] | null {
  const typed = blocksOf(survey, typedMailsIn(survey))
  if (typed.length > 0 && isSaid(survey, typed, url)) return typed
  const mail = mailIn(survey)
  if (mail && isSaid(survey, mail, url)) return mail
  const alone = aloneIn(survey)
  const wider = alone ? widerThan(survey, alone) : []
  const framed = framedAbove(survey, survey.spots.length)
  const prose = signedProse(survey, titleIn(survey))
  const said = prose ? [prose, ...widerThan(survey, prose)] : []
  const all = [openingOf(survey, []), framed, calledIn(survey), alone, ...wider, bylinedIn(survey), ...said]
  for (const range of all) {
    const blocks = range ? blocksOf(survey, [range]) : []
    if (isSaid(survey, blocks, url)) return blocks
  }
  return null
}

function askedIn(survey: Survey, url: URL): Block[] {
  const field = askedInField(survey)
  // The markup may have the word that the address lacks.
  const isThing = namesOne(url) && survey.spots[field?.from ?? -1]?.says.has('thing') === true
  if (!isTicketsOwn(url) && !isThing) return []
  const asked = field ?? askedAlone(survey, titleIn(survey))
  return asked ? blocksOf(survey, [asked]) : []
}

const titleIn = ({ spots }: Survey) => titleOf(documentOf(spots[0]?.el as Element))

const isSaid = (survey: Survey, blocks: Block[], url: URL): boolean =>
  blocks.length > 1 ? isTalk(survey, blocks, url) : blocks[0] !== undefined && isMail(survey, blocks[0], url)

/** All of a block may stand in a link: a ticket of a list beside the messages. */
const withoutLinks = ({ spots }: Survey, blocks: Block[]): Block[] =>
  blocks.filter(({ from, to }) => {
    const up = spots[from]?.up ?? -1
    return ![from, up, spots[up]?.up ?? -1].some(
      (at) => spots[at]?.name === 'a' && (spots[at]?.end ?? 0) >= to,
    )
  })

/** Beside what is signed, a label for what may follow it: "Chosen files:". */
function withoutLabels({ spots }: Survey, blocks: Block[]): Block[] {
  const isUnsigned = (block: Block) => block.time === null && !isNamed(block)
  const isLabel = ({ body: { at } }: Block) => {
    const said = spots.slice(at, spots[at]?.end).find(({ own }) => own !== '')?.own ?? ''
    return spots[at]?.size === said.length && said.length <= LONGEST_LABEL && /[:：]$/.test(said)
  }
  return blocks.every(isUnsigned) ? blocks : blocks.filter((block) => !isUnsigned(block) || !isLabel(block))
}

const LONGEST_LABEL = 40

/** What is set like the messages, but apart from all that show a time, and shows none itself, is a part of the page. */
function withoutStrangers({ spots }: Survey, blocks: Block[]): Block[] {
  const timed = blocks.filter(({ time }) => time !== null).map(({ from }) => from)
  if (timed.length < 2 || timed.length === blocks.length) return blocks
  let holder = spots[Math.min(...timed)]?.up ?? 0
  while (holder > 0 && (spots[holder]?.end ?? 0) <= Math.max(...timed)) holder = spots[holder]?.up ?? 0
  const isWithin = ({ from }: Block) => from >= holder && from < (spots[holder]?.end ?? 0)
  // A name that no message shows is none.
  const areNamed = blocks.some((block) => block.time !== null && isNamed(block))
  return blocks.filter(
    (block) => block.isOpening || block.time !== null || (areNamed && isNamed(block)) || isWithin(block),
  )
}

/** Each bears a name and holds one of the others, none of which does: lines above messages. */
const areNamedAround = (blocks: readonly Block[], others: readonly Block[]): boolean =>
  blocks.length === others.length &&
  !others.some(isNamed) &&
  blocks.every(
    (block, index) =>
      isNamed(block) && others[index] && block.from <= others[index].from && block.to >= others[index].to,
  )

const areSame = (one: Block, other: Block) =>
  one.body.at === other.body.at && one.author.name === other.author.name

/** The ticket itself may be framed as its answers are, its fields and all; then they are called messages, and it is not. */
function withOpening(survey: Survey, members: readonly number[], ranges: Range[]): Range[] {
  const opening = openingOf(survey, members)
  if (opening) return [...withNotesApart(survey, opening), ...ranges]
  const before = wordsBefore(survey, members)
  if (before) return [before, ...ranges]
  const [first, ...others] = members.map((at) => survey.spots[at])
  if (first?.says.has('message') || !others.every((spot) => spot?.says.has('message'))) return ranges
  const own = openingOf(survey, members.slice(1))
  const isWithin = own && own.from >= (members[0] ?? 0) && own.to <= (first?.end ?? 0)
  return isWithin ? [own, ...ranges.filter(({ from }) => from !== members[0])] : ranges
}

/** The whole ticket may stand as one of the messages do, and be none: then it holds what they answer. */
function* withOpeningWithin(survey: Survey, members: readonly number[], ranges: Range[]): Steps<Block[]> {
  const blocks = yield* blocksIn(survey, withOpening(survey, members, ranges))
  const [first, second = Number.POSITIVE_INFINITY] = members
  if (blocks.length === 0 || first === undefined || blocks.some(({ from }) => from < second)) return blocks
  const opening = openingOf(survey, members.slice(1))
  return opening ? yield* blocksIn(survey, [opening, ...ranges]) : blocks
}

/** Groups that are looked at, beside those that hold the best one. */
const MOST = 3
/** What blocks without a name and a time are worth beside signed ones. */
const UNSIGNED = 0.3
/** The first group is the better one, unless another is that much better signed. */
const CLEARLY = 1.8
