/** What happened on many tickets: each entry is headed by the title of a ticket, a link to it, and stands on no ticket's page. */
import { attributeOf } from '../native'
import type { Block } from './blocks'
import type { Spot } from './spot'

/** Of the entries. */
const MOST = 0.6
/** "msg18 (view)" and "2 days ago" are no titles. */
const WORDS = 3
const LONG = 10

/** Posts of one topic are headed by its name: the same words in each. */
export function isOfManyTickets(spots: Spot[], blocks: readonly Block[], url: URL): boolean {
  const titles = withoutActs(blocks.flatMap((block) => titleOf(spots, block, url) ?? []))
  if (titles.length < blocks.length * MOST) return false
  const texts = new Set(titles.map(({ text }) => text))
  const paths = new Set(titles.map(({ path }) => path))
  return texts.size > 1 && paths.size > 1 && !paths.has(url.pathname + routeIn(url.hash))
}

/** Of a page that never leaves its first address; a bare word is a place on the page. */
const routeIn = (hash: string) => (hash.includes('/') ? hash : '')

/** Spots at the start of a block among which its head stands. */
const BARE = 12

type Title = { text: string; path: string; search: string }

/** What can be done with each answer leads elsewhere by the same words: a title has one place. */
function withoutActs(titles: readonly Title[]): Title[] {
  const places = new Map<string, Set<string>>()
  for (const { text, path, search } of titles)
    places.set(text, (places.get(text) ?? new Set()).add(path + search))
  return titles.filter(({ text }) => places.get(text)?.size === 1)
}

function titleOf(spots: Spot[], { from, body }: Block, url: URL): Title | null {
  // Words that stand bare have no box of their own, and so the head is in theirs.
  const end = body.at > from ? body.at : Math.min(spots[from]?.end ?? from, from + BARE)
  for (let at = headOf(spots, from); at < end; at++) {
    const { el, name, own, size, times, isControl, says } = spots[at] as Spot
    const isPlain = name === 'a' && !isControl && times === 0 && size === own.length
    if (!isPlain || says.has('author') || says.has('person') || !isTitle(own)) continue
    const href = attributeOf(el, 'href') ?? ''
    if (!URL.canParse(href, url.href)) continue
    const { origin, pathname, search, hash } = new URL(href, url.href)
    if (origin === url.origin)
      return { text: own.replace(/\d+/g, '#'), path: pathname + routeIn(hash), search }
  }
  return null
}

/** Of a language without spaces the characters count. */
const isTitle = (own: string) =>
  own.split(/\s+/).length >= WORDS || (own.length >= LONG && /\p{Lo}{6}/u.test(own))

/** A definition is headed by its term. */
function headOf(spots: Spot[], from: number): number {
  const { name, up } = spots[from] as Spot
  if (name !== 'dd') return from
  let head = from
  for (let at = up + 1; at < from; at = spots[at]?.end ?? from) if (spots[at]?.name === 'dt') head = at
  return head
}
