/** Whether a page is a conversation, and all that was found of it: one analysis for one reading. */
import { rootOf } from '../native'
import { NOBODY } from '../person'
import type { MessageRole, Person } from '../types'
import { askerBeside } from './asker-beside'
import { isNamed } from './author'
import { type Block, blocksOf } from './blocks'
import { describedAbove } from './description'
import { findBlocks } from './find-blocks'
import { framedAbove } from './framed-above'
import { withNamesAbove } from './inherit'
import { hasBareHeads } from './mail-head'
import { marksOf } from './marks'
import { openedAbove } from './opened-above'
import { oldestFirst } from './order'
import { ownHeadingOf } from './own-heading'
import { peopleOf } from './people'
import { rolesOf } from './roles'
import { withoutTwice } from './sameness'
import { withLooks } from './sides'
import { atOnce, type Steps } from './slices'
import type { Survey } from './spot'
import { subjectOf, titleOf, type Within } from './subject'
import { surveyOf } from './survey'
import { prepareTimes } from './time-span'
import { languageOf } from './times'

export type Conversation = {
  root: Element
  subject: string
  requester: Person
  messages: (Block & { role: MessageRole })[]
}

type Look = [document: Document, url: URL, isVisible: (el: Element) => boolean]

/** Null where the page is none: a list, a form, a login, an article. */
export const conversationOf = (...look: Look): Conversation | null => atOnce(conversationIn(...look))

/** The same, for a page that is looked at in slices. */
export function* conversationIn(...[document, url, isVisible]: Look): Steps<Conversation | null> {
  prepareTimes(languageOf(rootOf(document)))
  yield
  const survey = yield* surveyOf(rootOf(document), isVisible)
  yield
  const alike = oldestFirst(survey, yield* findBlocks(survey, url))
  if (alike.length === 0) return null
  yield
  const found = withOpened(survey, alike, titleOf(document))
  yield
  const { messages, within, known } = yield* withAsker(survey, found, titleOf(document))
  yield
  // A question that stands apart bears no name; later words of the same person may.
  const asking = messages.find((message) => message.role === 'customer' && isNamed(message))
  const { requester: field } = known
  // A field has the name alone; the head of the message may have the address too.
  const isSame = field?.email === null && field.name === asking?.author.name
  const requester = (isSame ? null : field) ?? asking?.author ?? NOBODY
  const start = Math.min(...messages.map(({ from }) => from))
  return { root: rootOf(document), subject: subjectOf(document, survey, start, within), requester, messages }
}

type Told = Pick<Conversation, 'messages'> & {
  within: Within
  known: ReturnType<typeof peopleOf>
  /** Nothing on the page says whose side anybody is on. */
  isGuess: boolean
}

function* told(survey: Survey, all: Block[], isWhole: boolean): Steps<Told> {
  const found = withoutTwice(survey.spots, all)
  const marks = withLooks(found, marksOf(survey, found))
  const blocks = withNamesAbove(found, marks)
  yield
  const within = withinOf(survey, blocks)
  const known = peopleOf(survey, blocks, within.own, isWhole)
  yield
  const roles = rolesOf(survey, blocks, marks, known)
  yield
  return {
    within,
    known,
    isGuess: !blocks.some(({ author }, index) => known.leanOf(author) !== 0 || marks[index]?.lean),
    messages: blocks.map((block, index) => ({ ...block, role: roles[index] ?? 'agent' })),
  }
}

function withOpened(survey: Survey, alike: Block[], title: string): Block[] {
  const opening = alike.find(({ isOpening }) => isOpening)
  const others = alike.filter((block) => block !== opening)
  const framed = framedAbove(survey, Math.min(...others.map(({ from }) => from), survey.spots.length))
  if (opening) {
    // Below a frame stands who wrote what is in it.
    const isSame = framed && framed.bodyFrom >= opening.from && framed.bodyFrom < opening.to
    return isSame && !isNamed(opening) ? [...blocksOf(survey, [framed]), ...others] : alike
  }
  const range = openedAbove(survey, alike, title) ?? framed
  return range ? [...blocksOf(survey, [range]), ...alike] : alike
}

/** Who asked stands over the question, or in a field beside it. */
function* withAsker(survey: Survey, found: Block[], title: string): Steps<Told> {
  const all = yield* withDescription(survey, found, title)
  const [first] = all.messages
  const isNameless = first !== undefined && !isNamed(first) && (first.isOpening || first.time === null)
  const asker = isNameless ? askerBeside(survey, all) : null
  if (asker === null) return all
  const named = yield* told(survey, withMaker(all.messages, asker), true)
  // By another name it may be an answer.
  return first?.role === 'customer' && named.messages[0]?.role !== 'customer' ? all : named
}

/** An agent answers first: then the question stands apart, however it is set. Where nothing tells who it is, it may. */
function* withDescription(survey: Survey, found: Block[], title: string): Steps<Told> {
  const all = yield* told(survey, found, false)
  const { author: begun = NOBODY, role, isOpening } = all.messages[0] ?? {}
  const { maker, viewer } = all.known
  const isWhole = function* () {
    if (maker !== null && isOpening && !isNamed({ author: begun }))
      return yield* told(survey, withMaker(found, maker), true)
    return role === 'customer' || hasBareHeads(survey.spots) ? all : yield* told(survey, found, true)
  }
  const asked = yield* withQuestion(survey, all, found, title)
  if (asked) return asked
  // Whoever the page says made it may not have said a word yet.
  const isMade =
    maker === null || all.messages.some(({ author }) => author.name === maker || author.email === maker)
  const isAsked = role === 'customer' && !all.isGuess && isMade
  const isKnown = isAsked || found.some(({ isOpening }) => isOpening)
  const isOf = (one: MessageRole) => all.messages.some(({ role }) => role === one)
  const isAnswered = isOf('note') || new Set(all.messages.map(({ author }) => author.name)).size > 1
  // Where all that is known is who began, an answer is taken for the question.
  if (isKnown || !(isOf('agent') || (all.isGuess && isAnswered))) return yield* isWhole()
  const starts = found.map(({ from }) => from)
  // Whoever sounds like an agent answers something.
  const mustBeSure = all.isGuess && role === 'customer'
  const range = describedAbove(survey, Math.min(...starts), Math.max(...starts), mustBeSure, title)
  const [description] = range ? blocksOf(survey, [range]) : []
  yield
  if (!description) return yield* isWhole()
  const isViewers = all.messages.some(({ author, role }) => role === 'customer' && author.name === viewer)
  return yield* told(survey, withMaker([description, ...found], maker ?? (isViewers ? viewer : null)), true)
}

/** One message alone may be an answer, to what stands above it without a name; null where it is the question itself. */
function* withQuestion(survey: Survey, { known }: Told, found: Block[], title: string): Steps<Told | null> {
  const [block, more] = found
  if (!block || more || !block.isOpening || block.time === null || !isNamed(block)) return null
  const asker = known.requester?.name ?? known.requester?.email ?? known.maker
  if (asker !== null && [block.author.name, block.author.email].includes(asker)) return null
  const first = frameOf(survey, block)
  const range = describedAbove(survey, first, first, asker === null, title)
  const [question] = range ? blocksOf(survey, [range]) : []
  yield
  if (!question) return null
  return yield* told(survey, withMaker([question, { ...block, isOpening: false }], asker), true)
}

/** The outermost of what holds nothing else. */
function frameOf({ spots }: Survey, { from, to }: Block): number {
  let size = 0
  for (let at = from; at < to; at = spots[at]?.end ?? to) size += spots[at]?.size ?? 0
  let frame = from
  for (let up = spots[from]?.up ?? -1; up >= 0 && (spots[up]?.size ?? 0) <= size; up = spots[up]?.up ?? -1)
    frame = up
  return frame
}

/** What opens a ticket often bears no name, which a field beside it does. */
const withMaker = (blocks: readonly Block[], name: string | null): Block[] =>
  blocks.map((block, at) =>
    at > 0 || name === null || isNamed(block) ? block : { ...block, author: { name, email: null } },
  )

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
