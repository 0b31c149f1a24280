/** What tells one block's markup from that of the others: words of its developers, and the kind of block itself. */
import { attributeNamesOf, attributeOf, closest, nameOf } from '../native'
import type { Block } from './blocks'
import { labelsOf } from './head-labels'
import { hiddenOf } from './hidden-notes'
import { withWay } from './in-out'
import { iconsBeside, picturesBeside } from './pictures'
import type { Spot, Survey } from './spot'
import type { Meaning, Vocabulary } from './words'

export type Marks = {
  isNote: boolean
  /** Yellow, as notes are in most products; so is what failed. */
  isTinted: boolean
  isAutomatic: boolean
  /** Above 0 for a customer, below for an agent. */
  lean: number
  /** What the frames of some blocks have and those of others lack. */
  kind: ReadonlySet<string>
  /** What its markup says of the sort of entry it is: the stem of an id, a type. */
  sorts: ReadonlySet<string>
  /** Short texts of the head, each with its place. */
  labels: ReadonlyMap<string, string>
}

/** The frame holds the words, up to what holds all blocks; the head is all else of the block. */
type Part = 'frame' | 'head'
type Tokens = Record<Part, Set<string>>

/** Tokens that all blocks have tell nothing; the opening stands apart and looks like none of them. */
export function marksOf(survey: Survey, blocks: readonly Block[]): Marks[] {
  const alike = blocks.filter(({ isOpening }) => !isOpening)
  // "/agent/users/1" of all of them is the agents' part of the page.
  const isTold = new Set(alike.flatMap((block) => linkOf(survey.spots, block) ?? [])).size > 1
  const tokens = new Map(alike.map((block) => [block, tokensOf(survey, block, alike, isTold)]))
  const counts = { frame: countsOf(tokens, 'frame'), head: countsOf(tokens, 'head') }
  const telling = (block: Block, part: Part) =>
    [...(tokens.get(block)?.[part] ?? [])].filter((token) => {
      const count = counts[part].get(token) ?? 0
      if (count === alike.length) return false
      // What most have is a kind of block and not of note, and what makes one is a control.
      return (
        !isNoteWord(survey.vocabulary.ofToken(token)) || (count <= alike.length * 0.6 && !CONTROL.test(token))
      )
    })
  const hidden = hiddenOf([...tokens.values()].map(({ frame }) => frame))
  const marks = blocks.map((block) => {
    const frame = tokens.get(block)?.frame
    const told = marksIn(
      survey.vocabulary,
      telling(block, 'frame').map((token) => withWay(token, counts.frame)),
      block.isOpening ? [] : telling(block, 'head'),
    )
    return {
      ...told,
      isNote: told.isNote || (frame !== undefined && hidden.includes(frame)),
      labels: labelsOf(survey, block),
      sorts: sortsOf(survey, block, alike),
    }
  })
  // Beside a customer or a contact, a user is one of the house.
  const hasCustomers = marks.some(({ lean }) => lean === SURE)
  return hasCustomers
    ? marks.map((each) => ({ ...each, lean: each.lean === USER ? -USER : each.lean }))
    : marks
}

function countsOf(tokens: Map<Block, Tokens>, part: Part): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of tokens.values())
    for (const token of each[part]) counts.set(token, (counts.get(token) ?? 0) + 1)
  return counts
}

const CONTROL = /(border|actions?|buttons?|btn|toggle|switch|menu|link|form|editor)$/i

const isNoteWord = (says: ReadonlySet<Meaning>) => says.has('note') || says.has('internal')

function marksIn({ ofToken }: Vocabulary, frame: string[], head: string[]): Omit<Marks, 'labels' | 'sorts'> {
  const sayings = (tokens: string[]) => {
    const said = tokens.map(ofToken)
    return (meaning: Meaning) => said.some((each) => each.has(meaning))
  }
  const [around, above] = [sayings(frame), sayings(head)]
  return {
    isNote: around('internal') || above('internal') || around('note') || above('note'),
    isTinted: around('tinted') || head.some((token) => GROUND.test(token) && ofToken(token).has('tinted')),
    isAutomatic: around('automatic') || above('automatic'),
    lean: sidesOf(around) || sidesOf(above) || placeOf(around),
    kind: new Set(frame.filter((token) => !HOLDS.test(token))),
  }
}

/** What it holds, and how its words are set, says nothing of whose it is. */
const HOLDS = /^(has|with)[-_]|^(markdown|verbatim|plain|html|wiki)/i

type Says = (meaning: Meaning) => boolean

/** What is called a customer's or an agent's. */
export const SURE = 2
export const USER = 1
export const SIDE = 0.5
/** Whoever asked may answer, too. */
const ANSWER = 0.25

const sidesOf = (says: Says) => (says('customer') ? SURE : 0) - (says('agent') ? SURE : 0)

/** Of a frame alone: names of people and controls stand in a head too. */
function placeOf(says: Says): number {
  const own = (says('user') ? USER : 0) - (says('mine') || says('me') ? USER : 0)
  return own || (says('left') ? SIDE : 0) - (says('right') ? SIDE : 0) || (says('answer') ? -ANSWER : 0)
}

/** From the words up to what holds all blocks, each by its place in the survey. */
function framesOf({ spots }: Survey, { from, body }: Block, alike: readonly Block[]): Set<number> {
  const [first = from, last = from] = [alike[0]?.from, alike.at(-1)?.from].sort(
    (a, b) => Number(a) - Number(b),
  )
  const frames = new Set<number>()
  for (let at = body.at; at >= 0; at = spots[at]?.up ?? -1) {
    const { end } = spots[at] as Spot
    if (at < from && at <= first && end > last) break
    frames.add(at)
  }
  return frames
}

function tokensOf(survey: Survey, block: Block, alike: readonly Block[], links: boolean): Tokens {
  const { spots } = survey
  const { from, to, body } = block
  const tokens = { frame: new Set<string>(), head: new Set<string>() }
  const frames = framesOf(survey, block, alike)
  for (const at of frames) addTokens(tokens.frame, spots[at] as Spot)
  for (let at = from; at < to; at++) {
    if (at === body.at) at = (spots[at] as Spot).end - 1
    else if (!frames.has(at) && spots[at]?.isControl !== true) addTokens(tokens.head, spots[at] as Spot)
  }
  if (links) add(tokens.head, linkOf(spots, block) ?? '')
  for (const icon of iconsBeside(block)) addElement(tokens.head, icon, false)
  for (const picture of picturesBeside(block)) add(tokens.head, picture)
  return tokens
}

function sortsOf(survey: Survey, block: Block, alike: readonly Block[]): Set<string> {
  const sorts = new Set<string>()
  for (const at of framesOf(survey, block, alike)) {
    const { el } = survey.spots[at] as Spot
    for (const name of attributeNamesOf(el)) {
      const value = (attributeOf(el, name) ?? '').slice(0, LONGEST_VALUE)
      if (name === 'id' && /^[a-z]+[-_]/i.test(value)) sorts.add(value.replace(/[-_].*/, ''))
      else if (/^(data-.*(type|kind)|aria-label)$/.test(name) && value !== '') sorts.add(`${name} ${value}`)
    }
  }
  return sorts
}

/** Colours what stands on it; under an icon it tells the icon's kind. */
const GROUND = /^bg-/

/** Where the author's name leads, without numbers and without who it is. */
function linkOf(spots: Spot[], { authorAt }: Block): string | null {
  const link = authorAt === null ? null : closest((spots[authorAt] as Spot).el, 'a[href]')
  if (!link) return null
  const path = (attributeOf(link, 'href') ?? '').slice(0, 100).replace(/[?].*/, '')
  return path.replace(/(\/(?:users?|people|members?|profiles?))\/[^/]+$/i, '$1').replace(/\d+/g, '#')
}

const LONGEST_VALUE = 60

/** Where notes would stand, none does. */
function addTokens(tokens: Set<string>, { el, size, classes }: Spot) {
  if (size > 0 || !/notes$/i.test(classes)) addElement(tokens, el, size === 0 && ICON.test(nameOf(el)))
}

const ICON = /^(i|span|em|b|small)$/

function addElement(tokens: Set<string>, el: Element, isIcon: boolean) {
  if (nameOf(el).includes('-')) tokens.add(nameOf(el))
  for (const name of attributeNamesOf(el)) {
    const value = attributeOf(el, name) ?? ''
    if (name === 'class')
      for (const token of value.split(/\s+/)) add(tokens, isIcon && GROUND.test(token) ? '' : token)
    else if (name === 'id' || (name === 'href' && nameOf(el) === 'use')) add(tokens, value)
    else if (/^(type|kind|variant|side|direction)$/.test(name)) add(tokens, value)
    else if (!name.startsWith('data-') || value.length > LONGEST_VALUE) continue
    else if (/^(true|1|yes)$/i.test(value)) add(tokens, name)
    else if (/^[a-z]+([._-][a-z]+)*$/i.test(value) && !/name|author$|user$/.test(name)) add(tokens, value)
  }
}

function add(tokens: Set<string>, token: string) {
  if (token !== '') tokens.add(token.replace(/\d+/g, '#'))
}
