/** "Name <mail>", a bare address or a bare name -> Person. */
import type { Person } from './types'

export const NOBODY: Person = { name: null, email: null }

/** No more than 64 before the sign (RFC 5321), or a line of a megabyte is looked at again from each of its letters. */
const ADDRESS = /[^\s<>()"',;:]{1,64}@[^\s<>()"',;:]+/

export function toPerson(value: Person | string | null): Person {
  if (value === null) return NOBODY
  if (typeof value !== 'string') return value
  const shown = value.replace(/^mailto:([^?]*).*/i, '$1')
  const email = ADDRESS.exec(shown)?.[0] ?? null
  const name = shown
    .replace(ADDRESS, '')
    // What held the address, or a login in its place; what the whole name stands in.
    .replace(/<[^<>]*>|\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^"((?:\\.|[^"\\])*)"$/, (_, quoted: string) => quoted.replace(/\\(.)/g, '$1'))
    .replace(/^\(([^()]*)\)$/, '$1')
  return { name: name === '' ? null : name, email }
}
