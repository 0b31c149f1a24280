/** Finds the blocks that repeat: the group of elements that looks most like the messages of one conversation. */
import { attributeOf, nameOf } from '../native'
import { isHeadInTurn } from './in-turn'
import { areCells, areForms, isListOfThings } from './lists'
import { cellsIn, followedBy, followerOf, isHeadOfBody, isPaired } from './pairs'
import { raised } from './raise'
import type { Steps } from './slices'
import { bodyWithin, type Spot, type Survey } from './spot'
import { hasStray } from './stray'
import { unityOf } from './unity'

/** Indices into the survey, in the order of the page; none stands in another. */
export type Group = { members: number[]; score: number }

/** A page can invent endless classes. */
const MAX_CLASSES = 12
const MAX_LOOKED_AT = 24
/** More is a list or a log, and would hold up the page. */
const MAX_MEMBERS = 400
const UNTIMED = 2
const WITH_BODY = 1.6

/** The best first; at least two of their members have a time and text beside it. */
export function* groupsOf(survey: Survey): Steps<Group[]> {
  const groups = new Map<string, number[]>()
  survey.spots.forEach((spot, index) => {
    if (spot.size === 0 || spot.up < 0 || spot.isControl || isBadge(spot)) return
    for (const key of keysOf(survey, spot, index)) {
      const members = groups.get(key)
      if (!members) groups.set(key, [index])
      else if (index >= (survey.spots[members.at(-1) ?? 0]?.end ?? 0)) members.push(index)
    }
  })
  yield
  const scored = [...groups.values()]
    .filter((members) => members.length > 1 && members.length <= MAX_MEMBERS)
    .map((members) => ({ members, score: scoreOf(survey, members) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_LOOKED_AT * 2)
  yield
  return scored
    .map((group) => ({ ...group, score: group.score * unityOf(survey, group.members) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_LOOKED_AT)
    .map((group) => higher(survey, group))
    .filter(isFirstOfItsKind)
    .filter(({ members }) => !isListOfThings(survey, members))
    .filter(({ members }, _, all) => !hasStray(survey, members, all))
    .map((group, _, all) => (all.some((other) => isFrameOf(survey, group, other)) ? framed(group) : group))
    .sort((a, b) => b.score - a.score)
}

/** A part of a line that says of somebody, or when. */
const isBadge = ({ name, says }: Spot) =>
  INLINE.test(name) && (says.has('chrome') || says.has('notName')) && !says.has('body')

const INLINE = /^(span|small|a|b|i|em)$/

/** Several keys lead to the same blocks. */
const isFirstOfItsKind = ({ members }: Group, at: number, all: Group[]) =>
  all.findIndex((other) => areSame(other.members, members)) === at

const areSame = (some: readonly number[], others: readonly number[]) =>
  some.length === others.length && some.every((at, index) => at === others[index])

function higher(survey: Survey, group: Group): Group {
  const members = raised(survey.spots, group.members)
  // A table's rows and a box of fields are no messages of one sort.
  if (new Set(members.map((at) => survey.spots[at]?.name)).size > 1) return group
  const isSame = members[0] === group.members[0]
  const score = isSame ? group.score : scoreOf(survey, members) * unityOf(survey, members)
  return score > group.score * WORSE ? { members, score } : group
}

/** A whole block holds more signs than its head, which counts against it. */
const WORSE = 0.5

const framed = (group: Group): Group => ({ ...group, score: group.score * 0.4 })

/** Boxes of which one holds as many messages as there are boxes, or two that the markup itself calls so. */
function isFrameOf({ spots }: Survey, { members, score }: Group, other: Group): boolean {
  if (other.score < score * 0.25) return false
  const areCalled = other.members.every((at) => spots[at]?.says.has('message'))
  const enough = areCalled && !members.some((at) => spots[at]?.says.has('message')) ? 2 : members.length
  let next = 0
  return members.some((box) => {
    while ((other.members[next] ?? Number.POSITIVE_INFINITY) <= box) next++
    const start = next
    while ((other.members[next] ?? Number.POSITIVE_INFINITY) < (spots[box]?.end ?? box)) next++
    return next - start >= enough
  })
}

function keysOf({ spots }: Survey, spot: Spot, index: number): string[] {
  const { name, up } = spot
  const keys = spot.isBare ? [] : namesOf(spot)
  const place = `${name} in ${up}`
  const first = HOLDER.test(name) ? kindOfFirst(spots, index) : ''
  keys.push(place)
  if (isPaired(name)) keys.push(`${place} of ${first}`, `${place} with ${cellsIn(spots, index)}`)
  if (isHeadInTurn(spots, index)) keys.push(`${place} in turn`)
  for (const token of followedBy(spot, spots[spot.end])) keys.push(`${place} before .${token}`)
  if (!isPaired(name) && first !== '') keys.push(`${place} of ${first.split(' ', 2).join(' ')}`)
  return keys
}

/** What its markup calls it, without numbers. */
function namesOf({ el, name, classes }: Spot): string[] {
  const id = attributeOf(el, 'id') ?? ''
  const test = attributeOf(el, 'data-testid')
  const names = classes.split(/\s+/, MAX_CLASSES).filter((token) => token !== '')
  const keys = names.map((token) => `${name}.${token.replace(/\d+/g, '#')}`)
  if (test) keys.push(`@${test.replace(/\d+/g, '#')}`)
  if (/\d/.test(id)) keys.push(`#${id.replace(/\d+/g, '#')}`)
  return keys
}

const HOLDER = /^(div|li|section|article|tr|dt|h[1-6]|header|thead)$/

/** Rows of heads and rows of texts take turns. */
function kindOfFirst(spots: Spot[], index: number): string {
  const child = spots[index + 1]
  return child && child.up === index ? `${child.name} ${child.classes}` : ''
}

/** Beside links and times; a time that is a link counts once. */
function textBeside(spots: Spot[], at: number): number {
  const { size, linked, timed, end } = spots[at] as Spot
  const text = size - linked - timed
  if (text > 0) return text
  let both = 0
  for (let inner = at + 1; inner < end; inner++) {
    const spot = spots[inner] as Spot
    if (spot.name === 'a') both += spot.timed
  }
  return Math.max(0, text + both)
}

function scoreOf(survey: Survey, members: number[]): number {
  const spots = members.map((index) => survey.spots[index] as Spot)
  const messages = members.filter((index) => isLikeMessage(survey, index))
  if (messages.length < 2 || areForms(spots) || areCells(spots)) return 0
  const purity = messages.length / spots.filter(({ times, size }) => times > 0 || size > 40).length
  const worth = messages.reduce((sum, at) => sum + worthOf(survey, at), 0)
  return worth * Math.min(1, purity) * (messages.length / spots.length) ** 0.5 * placeOf(survey, members)
}

function isLikeMessage(survey: Survey, at: number): boolean {
  const spot = survey.spots[at] as Spot
  // A head may have nothing but the time.
  const isEmpty = textBeside(survey.spots, at) === 0 && !isHeadOfBody(survey, at)
  if (isEmpty || spot.editors > 0 || spot.says.has('time')) return false
  return spot.times > 0 || isSigned(survey.spots, at)
}

/** Not every page shows the time of each message: then its markup, or that of what holds it, calls it one. */
function isSigned(spots: Spot[], at: number): boolean {
  const { own, says, bodies, mails, size, up } = spots[at] as Spot
  // A "message-row" is no list.
  const isList = says.has('list') && (!says.has('message') || says.has('automatic'))
  if (bodies === 0 || isList || says.has('chrome')) return false
  const inner = says.has('body') && says.has('message') ? bodyWithin(spots, at) : null
  // Of a whole message, a name stands beside its words.
  if (says.has('body') && (inner === null || inner.size === size)) return false
  const holder = spots[up]?.says
  const isCalled = says.has('message') || (holder?.has('message') && !holder.has('body'))
  return isCalled || (mails > 0 && !own.includes('@'))
}

/** Long texts count more, so that three messages weigh more than a list of thirty tickets beside them. */
function worthOf(survey: Survey, at: number): number {
  const spot = survey.spots[at] as Spot
  const crowd = Math.max(1, spot.times / 3) ** 1.5 * (spot.times > 0 ? 1 : UNTIMED)
  const follower = followerOf(survey, at)
  const text = textBeside(survey.spots, at) + (follower ? textBeside(survey.spots, spot.end) * 0.8 : 0)
  return ((1 + Math.min(text, 600) / 120) / crowd) * (spot.bodies > 0 ? WITH_BODY : 1)
}

/** Beside the page's main part less is told; where the markup speaks of messages, more. */
function placeOf({ spots: all }: Survey, members: number[]): number {
  const places = [members[0] ?? 0, members.at(-1) ?? 0].map((index) => {
    let place = 1
    const own = all[index]
    // A heading that speaks of one is its head.
    let saysMessage = own?.says.has('message') === true && !/^(h[1-6]|dt|header)$/.test(own.name)
    for (let holder = all[index]?.up ?? -1, steps = 0; holder >= 0 && steps < 12; steps++) {
      const { el, says, up } = all[holder] as Spot
      if (isAside(el)) place *= 0.3
      else if (steps < 3 && says.has('message')) saysMessage = true
      else if (steps < 3 && says.has('list')) place *= 0.8
      holder = up
    }
    return saysMessage ? place * 2 : place
  })
  return Math.max(...places)
}

const isAside = (el: Element) =>
  /^(aside|footer)$/.test(nameOf(el)) || attributeOf(el, 'role') === 'complementary'
