/** Of several addresses in a mail's head the one that is made of its author's name. */
import { NOBODY, toPerson } from '../person'
import type { Person } from '../types'

const SHORTEST = 3

/** @param lines what else may hold an address. @returns the given one where none fits the name. */
export function ownAddress(
  name: string | null,
  email: string | null,
  lines: readonly { text: string }[],
): string | null {
  if (name === null || email === null || fits(name, email)) return email
  const others = lines.flatMap(({ text }) => toPerson(text).email ?? [])
  return others.find((each) => fits(name, each)) ?? email
}

/**
 * To whom one wrote stands beside their name, where others have that address alone for a name.
 * @param isApart whether one stands among the fields of a ticket, where an address is that of who asked.
 */
export function withoutRecipients<T extends { person: Person } | null>(
  authors: readonly T[],
  isApart: (index: number) => boolean,
): T[] {
  const alone = new Set(
    authors.flatMap((author) => (author?.person.name === null ? (author.person.email ?? []) : [])),
  )
  return authors.map((author, index) => {
    const { name, email } = author?.person ?? NOBODY
    if (
      !author ||
      name === null ||
      email === null ||
      !alone.has(email) ||
      fits(name, email) ||
      isApart(index)
    )
      return author
    return { ...author, person: { name, email: null } }
  })
}

function fits(name: string, email: string): boolean {
  const [local = ''] = email.toLowerCase().split('@')
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length >= SHORTEST && local.includes(word))
}
