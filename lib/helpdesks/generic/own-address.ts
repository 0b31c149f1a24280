/** Of several addresses in a mail's head the one that is made of its author's name. */
import { toPerson } from '../person'

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

function fits(name: string, email: string): boolean {
  const [local = ''] = email.toLowerCase().split('@')
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word.length >= SHORTEST && local.includes(word))
}
