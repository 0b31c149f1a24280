/** What the page says of the authors outside their messages: a field "requester", the name of who is logged in. */

import { lineOf } from '../dom'
import { attributeNamesOf, attributeOf, nameOf } from '../native'
import { toPerson } from '../person'
import type { Person } from '../types'
import { labelBefore } from './label-before'
import { makersOver } from './made-by'
import { isHead, namedIn } from './page-people'
import { FULL, isPersonAddress } from './person-link'
import type { Spot, Survey } from './spot'
import { toldRole } from './told-roles'
import { hasTools } from './tools'
import { isViewerWord } from './viewer-words'
import type { Vocabulary } from './words'

export type Known = {
  /** Above 0 for a customer, below for an agent, 0 where the page does not say. */
  leanOf: (author: Person) => number
  requester: Person | null
  /** Whom "Added by" over the messages names. */
  maker: string | null
  /** Who is signed in and wrote some of them, where the page has no tools of a desk: it may be their own ticket. */
  viewer: string | null
}

export type Signed = { el: Element; author: Person; authorAt: number | null }

const LONGEST = 120
const STEPS = 8

/**
 * @param isInside whether a spot belongs to a message.
 * @param isWhole nobody else asked before the first of them.
 */
export function peopleOf(
  survey: Survey,
  blocks: readonly Signed[],
  isInside: (at: number) => boolean,
  isWhole: boolean,
): Known {
  const { spots, vocabulary } = survey
  const all = blocks.flatMap(({ author: { name, email } }) => [name, email])
  const names = new Set(all.filter((value) => value !== null))
  const links = linksOf(survey, blocks)
  const leans = new Map<string, number>()
  const makers = new Set(makersOver(spots, blocks, names, isInside))
  /** Whom a field of the ticket names so, though none of the messages is theirs. */
  let other: string | null = null
  /** Named both as who asks and as who is to answer. */
  const torn = new Set<string>()
  /** In the field of who asked. */
  const asking = new Set<string>()
  let requester: Person | null = null
  let tools: boolean | null = null
  const isDesk = () => (tools ??= hasTools(survey, blocks))
  for (const [name, lean] of namedIn(survey, names)) leans.set(name, lean)
  for (const name of names) if (isViewerWord(name) && isDesk()) leans.set(name, VIEWER)
  spots.forEach((spot, at) => {
    if (spot.size === 0 || spot.size > LONGEST || spot.own === '') return
    // A field of the ticket may be all that names its author.
    const role = toldRole(spots, at, vocabulary)
    if (isInside(at) && role === 0) return
    const told =
      role === 0
        ? leanAt(spots, at, vocabulary)
        : { lean: role, isMaker: false, isField: role > 0 && spot.name === 'td' }
    const { lean: said, isMaker, isField } = told
    const linked = links.get(targetOf(spot.el) ?? '') ?? null
    const isNamed = names.has(spot.own) || linked !== null
    // Who is signed in goes by a login there; without tools of a desk it may be the customer's own view.
    const isByLink = said === VIEWER && linked !== null && !names.has(spot.own)
    const lean = isByLink && !isDesk() ? 0 : said
    const isNobody = lean === 0 && !isMaker && !isNamed
    const person = isNobody ? null : role === 0 ? personAt(spot) : toPerson(spot.own)
    if (!person) return
    // A head has the name without what a field says more of it.
    const plain = person.name?.replace(/\s\([^()]*\)$/, '') ?? null
    const keys = [person.name, person.email, linked, plain]
    if (lean === 0 && !isMaker) return
    if (isField && (FULL.test(person.name ?? '') || spot.says.has('person'))) other ??= person.name
    for (const key of keys)
      if (key !== null && names.has(key)) {
        if (isMaker) makers.add(key)
        if (lean < 0 && lean !== VIEWER && (leans.get(key) ?? 0) > 0) torn.add(key)
        if (lean !== 0 && (!leans.has(key) || (role !== 0 && leans.get(key) === VIEWER))) leans.set(key, lean)
        if (lean <= 0) continue
        asking.add(key)
        requester ??= key === plain ? { ...person, name: plain } : person
      }
    // Over words that bear no name a field tells whose they are.
    const isAlone = names.size === 0 && FULL.test(person.name ?? '')
    if (lean > 0 && (person.email !== null || isAlone)) requester ??= person
  })
  // Where somebody else asks, whoever answers opened it for them.
  const isOther = [...leans].some(([name, lean]) => lean > 0 && !torn.has(name))
  for (const name of isOther ? torn : []) leans.set(name, -3)
  // Whoever asked looks at their own ticket, unless the page is one of a desk's.
  const asker = blocks[0]?.author.name ?? blocks[0]?.author.email ?? ''
  const made = [...makers].filter((name) => makers.size === 1 || (leans.get(name) ?? 0) >= 0)
  const [maker = ''] = made.length === 1 ? made : []
  const viewer = [asker || maker, ...asking].find((name) => leans.get(name) === VIEWER)
  const signedIn = [...leans].find(([, lean]) => lean === VIEWER)?.[0]
  const isAsker = isWhole || asker === ''
  // Everybody else is known to answer.
  const isAlone = [...names].every((name) => name === viewer || (leans.get(name) ?? 0) < 0)
  if (viewer !== undefined && (asking.has(viewer) || (isAsker && (isAlone || !isDesk()))))
    leans.delete(viewer)
  // Where nothing on the page is a desk's, it may be a customer who looks.
  if (signedIn !== undefined && leans.has(signedIn) && !isDesk()) leans.set(signedIn, LOOKS)
  // "By Ann" over the messages names who asked, unless others are named alike, or a field says whom she asked for.
  const isFor = asking.size > 0 && !asking.has(maker)
  if (maker !== '' && (leans.get(maker) ?? 0) === 0) leans.set(maker, isFor ? -2 : 3)
  for (const name of asking) if (!leans.has(name)) leans.set(name, 3)
  return {
    requester,
    maker: maker === '' ? other : maker,
    viewer: signedIn === undefined || isDesk() ? null : signedIn,
    leanOf: ({ name, email }) => leans.get(email ?? '') ?? leans.get(name ?? '') ?? 0,
  }
}

/** Where the authors' names lead: the same link is the same person, by whatever name it goes elsewhere. */
function linksOf({ spots }: Survey, blocks: readonly Signed[]): Map<string, string> {
  const links = new Map<string, string>()
  const doubted = new Set<string>()
  for (const { author, authorAt } of blocks) {
    const key = author.name ?? author.email
    const target = authorAt === null ? null : targetOf((spots[authorAt] as Spot).el)
    if (key === null || target === null) continue
    if ((links.get(target) ?? key) !== key) doubted.add(target)
    links.set(target, key)
  }
  for (const target of doubted) links.delete(target)
  return links
}

function targetOf(el: Element): string | null {
  const target = nameOf(el) === 'a' ? attributeOf(el, 'href') : null
  return target !== null && (/\/.*\d$|^mailto:/i.test(target) || isPersonAddress(target)) ? target : null
}

function personAt({ el }: Spot): Person {
  const person = toPerson(lineOf(el)?.replace(DATED, '$1') ?? null)
  const mail = /^mailto:([^?]+)/i.exec(attributeOf(el, 'href') ?? '')?.[1]
  return mail === undefined ? person : { ...person, email: mail }
}

/** What is known of who is signed in, on a desk's page and on one that may be anybody's. */
export const VIEWER = -4
const LOOKS = -1.1

/** "Ann Lee on 2026-11-20 10:20": a field has who and when. */
const DATED = /^(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3})\s(?:\p{Ll}{1,5}\s)?\d[\d\s:.,/-]+$/u

/** `isField`: a label before the name says so. */
type Lean = { lean: number; isMaker: boolean; isField?: boolean }

/** By what holds the name, and by the label before it: its markup, or its words where they are those of developers. */
function leanAt(spots: Spot[], from: number, { ofToken }: Vocabulary): Lean {
  let [isMaker, isField] = [false, false]
  const { el: own, isBare } = spots[from] as Spot
  // A link to the list of customers it stands in.
  for (const name of isBare ? [] : attributeNamesOf(own)) {
    const target = /(href|url)$/.test(name) ? ofToken((attributeOf(own, name) ?? '').slice(0, 100)) : null
    if (target?.has('customer') && !target.has('agent')) return { lean: 2, isMaker: false }
  }
  for (let at = from, steps = 0; at >= 0 && steps < STEPS; at = spots[at]?.up ?? -1, steps++) {
    const { says, size } = spots[at] as Spot
    if (size > LONGEST * 2) break
    if (isBesideLinks(spots, at)) return { lean: VIEWER, isMaker: false }
    const label = labelBefore(spots, at)
    // "Owner" is whoever works on it, or whose it is.
    const told = label && !/owner/i.test(label.own) ? [ofToken(label.own)] : []
    for (const each of label ? [says, label.says, ...told] : [says]) {
      if (each.has('viewer') || (each.has('menu') && isHead(own))) return { lean: VIEWER, isMaker: false }
      if (each.has('customer')) return { lean: 4, isMaker: false }
      if (each.has('agent') || each.has('owner')) return { lean: -3, isMaker: false }
      isMaker ||= each.has('author')
      isField ||= told.includes(each) && each.has('author')
    }
  }
  return { lean: 0, isMaker, isField }
}

/** "Signed in as Ann" in a menu: the other lines lead to parts of the page. */
function isBesideLinks(spots: Spot[], at: number): boolean {
  const { name, linked, up } = spots[at] as Spot
  if (name !== 'li' || linked > 0) return false
  let [lines, links] = [0, 0]
  for (let line = up + 1; line < (spots[up]?.end ?? 0); line = spots[line]?.end ?? Number.POSITIVE_INFINITY) {
    const other = spots[line] as Spot
    lines += other.size > 0 ? 1 : 0
    links += other.size > 0 && other.linked === other.size ? 1 : 0
  }
  return lines > 2 && links >= lines * 0.6
}
