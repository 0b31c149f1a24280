/** Where a ticket's own id stands in its address; the pattern is kept as text: "/app/inbox/*\/cases/{id}?view=all". */

export const ID = '{id}'

/** Parameters that say which page it is; others (sorting, sessions) come and go. */
const PAGE_PARAMETER =
  /^(action|page|view|route|controller|module|op|do|task|cmd|m|a|p|mod|act|section|tab)$/i
const ID_PARAMETER =
  /(^|[_-])(id|no|nr|num|number|key)$|ticket|case|conversation|issue|thread|^(t|_?uid|track|record)$/i
/** Numbers of a list or of the layout, never a ticket's. */
const LIST_PARAMETER =
  /page|sort|order|limit|offset|start|size|count|lang|folder|filter|queue|user|^(v|rev|ts?)$/i
const HAS_DIGIT = /\d/
const SEPARATOR = /[&;]/

/** The pattern of this address, or null where nothing in it looks like the id of a ticket. */
export function addressOf(url: URL): string | null {
  const path = segmentsOf(url.pathname)
  const [hashPath = '', hashQuery = ''] = hashParts(url)
  const hash = segmentsOf(hashPath)
  const inHash = lastWithDigit(hash)
  const inPath = lastWithDigit(path)
  const query = pairsOf(url.search.slice(1))
  const inQuery = query.find(({ name, value }) => ID_PARAMETER.test(name) && isId(value))
  const later = pairsOf(hashQuery).find(({ name, value }) => ID_PARAMETER.test(name) && isId(value))
  const kept = query.filter(({ name, value }) => PAGE_PARAMETER.test(name) && /^[A-Za-z][\w.-]*$/.test(value))
  const search = kept.map(({ name, value }) => `${name}=${value}`)
  const base = (id: number) => `/${path.map((each, index) => general(each, index === id)).join('/')}`
  const withSearch = (text: string, more: string[] = []) =>
    [...search, ...more].length > 0 ? `${text}?${[...search, ...more].join('&')}` : text
  if (later) return `${withSearch(base(-1))}#${hashPath}?${later.name}=${ID}`
  if (inHash >= 0) {
    const own = hash.map((each, index) => general(each, index === inHash)).join('/')
    return `${withSearch(base(-1))}#${hashPath.startsWith('/') ? '/' : ''}${own}`
  }
  // "/cases/7?folder_id=2" names the case in its path, "/accounts/3/case?id=7" does not.
  if (inPath >= 0 && inPath === path.length - 1) return withSearch(base(inPath))
  if (inQuery) return withSearch(base(-1), [`${inQuery.name}=${ID}`])
  if (inPath >= 0) return withSearch(base(inPath))
  const other = query.find(
    ({ name, value }) => !LIST_PARAMETER.test(name) && isId(value) && HAS_DIGIT.test(value),
  )
  if (other) return withSearch(base(-1), [`${other.name}=${ID}`])
  // An address made of the words of the subject.
  return isSlug(path.at(-1)) ? withSearch(base(path.length - 1)) : null
}

/** The ticket's id in an address of this pattern; null where it is another page. */
export function ticketIn(pattern: string, url: URL): string | null {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(pattern) ?? []
  const [wantedHash = '', wantedLater = ''] = hash.split('?')
  const [givenHash = '', givenLater = ''] = hashParts(url)
  const found = [
    bySegments(segmentsOf(path), segmentsOf(url.pathname)),
    byPairs(pairsOf(search), pairsOf(url.search.slice(1))),
    hash === '' ? '' : bySegments(segmentsOf(wantedHash), segmentsOf(givenHash)),
    byPairs(pairsOf(wantedLater), pairsOf(givenLater)),
  ]
  if (found.includes(null)) return null
  return found.find((id) => id) ?? null
}

/** Whether this pattern, or an earlier one that said less of the same page, holds for the tickets of another. */
export const covers = (pattern: string, other: string): boolean =>
  pattern === other ||
  ticketIn(pattern, new URL(other.replace(ID, '1').replaceAll('*', '1'), 'http://localhost')) !== null

/** '' where it fits without an id, null where it does not fit. */
function bySegments(wanted: string[], given: string[]): string | null {
  if (given.length !== wanted.length) return null
  let id = ''
  for (const [index, want] of wanted.entries()) {
    const have = given[index] ?? ''
    const start = want.endsWith(ID) ? want.slice(0, -ID.length) : null
    if (start !== null) {
      if (!have.startsWith(start) || !isId(have.slice(start.length))) return null
      id = have
    } else if (want !== '*' && want !== have) return null
  }
  return id
}

function byPairs(wanted: Pair[], given: Pair[]): string | null {
  let id = ''
  for (const { name, value } of wanted) {
    const have = given.find((each) => each.name === name)?.value ?? ''
    if (value === ID) {
      if (!isId(have)) return null
      id = have
    } else if (value !== have) return null
  }
  return id
}

type Pair = { name: string; value: string }

function pairsOf(query: string): Pair[] {
  return query
    .split(SEPARATOR)
    .filter(Boolean)
    .map((pair) => {
      const [name = '', ...value] = pair.split('=')
      return { name, value: decoded(value.join('=')) }
    })
}

const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean).map(decoded)

function hashParts(url: URL): [string, string] {
  const [path = '', query = ''] = url.hash.slice(1).split('?')
  return [path, query]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** "issue91" among "user4" and "msg18": the word before the number says what it is. */
const NAMED_ID = /^(ticket|case|issue|bug|request|conversation|thread|incident|question)(?=\d+$)/i

/** "v2" and "html5" name a version of the product. */
const isNumbered = (segment: string): boolean =>
  NAMED_ID.test(segment) || (HAS_DIGIT.test(segment) && !/^[a-z]+\d$/i.test(segment)) || isToken(segment)

/** Ids of mail programs may do without a digit. */
const isToken = (text: string): boolean => /^[\w-]{16,}$/.test(text) && /[a-z][A-Z].*[a-z][A-Z]/.test(text)

const isId = (text: string): boolean => HAS_DIGIT.test(text) || isToken(text) || isSlug(text)

const isSlug = (segment = ''): boolean => /-.*-/.test(segment)

const lastWithDigit = (segments: string[]): number => segments.findLastIndex(isNumbered)

/** Other numbers change with the inbox or the account, and the words of a subject with the ticket. */
const general = (segment: string, isId: boolean): string =>
  isId ? `${NAMED_ID.exec(segment)?.[0] ?? ''}${ID}` : isNumbered(segment) || isSlug(segment) ? '*' : segment
