/** Names without what a page says of them: "Ann Lee asked", "by ann", "Mail received from ann@…". */
import { NOBODY } from '../person'
import type { Person } from '../types'
import { NAMED } from './author-signs'
import type { Author, Range } from './range'
import type { Spot } from './spot'

export const LONGEST_NAME = 90

type Named = { person: Person } | null

/** "Mail received from ann@desk.example": no name ends in a small word. */
export const withoutLabel = (person: Person): Person =>
  person.email !== null && /^\p{Lu}.*\s\p{Ll}+$/u.test(person.name ?? '') ? { ...person, name: null } : person

/** Where several start alike: "Ann Lee asked", "Ann Lee replied" with the name, "by ann", "by bob" with a word before it. */
export const withPlainNames = <T extends Named>(authors: readonly T[]): T[] =>
  withStarts(
    withStarts(withoutEnd(authors), startOf, (start) => start),
    wordOf,
    (word, name) => name.slice(word.length + 1),
  )

/** Whom an address alone belongs to may stand in a mail's head: "Ann Lee <ann@…>". */
export function withNameBeside(spots: Spot[], { from, to }: Range, author: Author | null): Author | null {
  const { name, email } = author?.person ?? NOBODY
  if (!author || name !== null || email === null) return author
  for (let at = from; at < to; at++) {
    const [before, after] = (spots[at]?.own ?? '').split(`<${email}>`)
    const beside = after === undefined ? null : /[^<>@:,;]+$/.exec(before ?? '')?.[0].trim()
    if (beside && beside.length <= LONGEST_NAME) return { ...author, person: { name: beside, email } }
  }
  return author
}

/** "ann wrote on", "bob wrote on": what all of several end in, as no name does. */
function withoutEnd<T extends Named>(authors: readonly T[]): T[] {
  const names = new Set(authors.flatMap((author) => author?.person.name ?? []))
  const end = END.exec([...names][0] ?? '')?.[0]
  if (end === undefined || names.size < 2 || ![...names].every((name) => name.endsWith(end)))
    return [...authors]
  return authors.map((author) =>
    author?.person.name == null
      ? author
      : { ...author, person: { ...author.person, name: author.person.name.slice(0, -end.length) } },
  )
}

const END = /(\s\p{Ll}+)+$/u

/** A start that stands before more than one end, and what of it is the name. */
function withStarts<T extends Named>(
  authors: readonly T[],
  startIn: (name: string) => string | null,
  nameFrom: (start: string, name: string) => string,
): T[] {
  const starts = new Map<string, Set<string>>()
  for (const author of authors) {
    const name = author?.person.name ?? ''
    const start = startIn(name)
    if (start !== null) starts.set(start, (starts.get(start) ?? new Set()).add(name))
  }
  return authors.map((author) => {
    const name = author?.person.name ?? ''
    const start = startIn(name)
    if (!author || start === null || (starts.get(start)?.size ?? 0) < 2) return author
    return { ...author, person: { ...author.person, name: nameFrom(start, name) } }
  })
}

/** A name alone starts with itself. */
const startOf = (name: string): string | null => NAMED.exec(`${name} x`)?.[1] ?? null

/** "by", "von", "por". */
const wordOf = (name: string): string | null => /^(\p{Ll}{1,4})\s\S/u.exec(name)?.[1] ?? null
