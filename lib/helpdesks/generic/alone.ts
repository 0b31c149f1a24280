/** The only message of a conversation that has just begun, or of a mail. */
import { nameOf } from '../native'
import type { Block } from './blocks'
import { proseIn } from './description'
import { LONGEST_HEAD } from './in-turn'
import type { Range } from './range'
import { signedFrom } from './signed-from'
import type { Spot, Survey } from './spot'
import { namesOne } from './talk'

/** What is called one, and shows a time. */
export function calledIn({ spots }: Survey): Range | null {
  let best: { at: number; size: number } | null = null
  spots.forEach(({ el, says, times, size, editors, isControl }, at) => {
    const fits =
      !isControl && says.has('message') && !says.has('list') && times > 0 && times < 4 && editors === 0
    if (!fits || PAGE.test(nameOf(el)) || size <= 20) return
    if (size > (best?.size ?? 0)) best = { at, size }
  })
  const found = best as { at: number } | null
  return found && { from: found.at, to: spots[found.at]?.end ?? found.at }
}

const PAGE = /^(html|body)$/

/** Within what was found before, and most of it. */
const isWhole = (spots: Spot[], at: number, outer: { at: number; size: number } | null) =>
  outer !== null &&
  at < (spots[outer.at]?.end ?? 0) &&
  (spots[at]?.size ?? 0) - (spots[at]?.linked ?? 0) > outer.size * MOST

const MOST = 0.5

/** As such, what is called a body, with few times over or beside it. */
export function aloneIn({ spots }: Survey): Range | null {
  let best: { range: Range; at: number; size: number } | null = null
  spots.forEach(({ says, times, size, linked, end, isControl }, at) => {
    const text = size - linked
    if (
      isControl ||
      !says.has('body') ||
      says.has('list') ||
      times > 1 ||
      text < SHORTEST ||
      (text <= (best?.size ?? 0) && !isWhole(spots, at, best))
    )
      return
    const from = signedFrom(spots, at)
    if (from !== null)
      best = {
        range: { from, to: Math.max(spots[from]?.end ?? end, end), bodyFrom: at },
        at,
        size: Math.max(text, best?.size ?? 0),
      }
  })
  return (best as { range: Range } | null)?.range ?? null
}

/** Where no markup tells it: the longest prose of the page, under or beside a name and a time. */
export function signedProse({ spots }: Survey, title: string): Range | null {
  const prose = proseIn(spots, 1, spots.length, title)
  const from = prose && signedFrom(spots, prose.bodyFrom)
  return from === null ? null : { ...prose, from, to: Math.max(spots[from]?.end ?? from, prose?.to ?? from) }
}

/** Characters of a message. */
const SHORTEST = 8
const STEPS = 7

/** What holds it, as long as it holds no form and no other message: the name may stand in a column of its own. */
export function* widerThan({ spots }: Survey, { from, bodyFrom = from }: Range): Iterable<Range> {
  for (
    let at = spots[from]?.up ?? -1, steps = 0;
    at > 0 && steps < STEPS;
    at = spots[at]?.up ?? -1, steps++
  ) {
    const { times, editors, name, size, end } = spots[at] as Spot
    const isMore = size > (spots[bodyFrom]?.size ?? 0) + LONGEST_HEAD
    if (editors > 0 || times > 3 || isMore || /^(body|aside|footer|form|[uo]l|tbody)$/.test(name)) return
    yield { from: at, to: end, bodyFrom }
  }
}

const TICKET_ADDRESS =
  /(ticket|tkt|case|issue|request|conversation|bug|thread|topic|discussion|task|chat|message|mail|inbox|incident|helpdesk|support)/i

/** "/buglist.cgi?list_id=1": a number in the address of a list names no ticket. */
const LIST_ADDRESS = /(list|search|query)(\.\w+)?$/

/** One block alone is a message only where somebody and a time stand over it, as over a mail. */
export function isMail({ spots }: Survey, { author, time, body }: Block, url: URL): boolean {
  if (time === null || LIST_ADDRESS.test(url.pathname) || isWay(spots, body.at) || isFact(spots, body.at))
    return false
  // Or the markup has the word that the address lacks: a "bug-description".
  const isTicket =
    TICKET_ADDRESS.test(url.pathname + url.search) || spots[body.at]?.says.has('thing') === true
  return author.email !== null || (author.name !== null && isTicket && namesOne(url))
}

/** One of several values, each beside its label. */
function isFact(spots: Spot[], at: number): boolean {
  let list = at
  while (list >= 0 && spots[list]?.name !== 'dl') list = spots[list]?.up ?? -1
  if (list < 0 || spots[at]?.name !== 'dd') return false
  return spots.slice(list, spots[list]?.end).filter(({ name }) => name === 'dt').length >= FACTS
}

const FACTS = 3

/** All that it says leads elsewhere, as the subject in a list of mails does; an address may be all that somebody wrote. */
function isWay(spots: Spot[], at: number): boolean {
  const { size, linked, end } = spots[at] as Spot
  const link = linked < size * MOST_LINKED ? undefined : spots.slice(at, end).find(({ name }) => name === 'a')
  return link !== undefined && !spots.slice(at, end).some(({ own }) => /:\/\/|@/.test(own))
}

const MOST_LINKED = 0.9

/** Whether the address alone says that the page is one of a ticket. */
export const isTicketsOwn = (url: URL): boolean =>
  TICKET_ADDRESS.test(url.pathname + url.search + url.hash) &&
  namesOne(url) &&
  !LIST_ADDRESS.test(url.pathname)
