/** Who may hear of a compliment: the proposed first, then everybody of the directory. Pure. */
import { fold } from '@/lib/reading/normalise'
import type { PersonRow, Whose } from '@/lib/records/rows'
import type { Reader } from './compose'

/** `person` is null for somebody of whom only the name is known. */
export type Receiver = { key: string; person: PersonRow | null; name: string; reader: Reader }

export type Receivers = {
  /** Null where the manager would hear of it and none is set. */
  proposed: Receiver | null
  /** The proposed, too. */
  all: Receiver[]
}

/** The key of somebody who stands in no directory. */
const NAMED = 'named'

/** Mine and the team's go to the manager; a colleague's to them where they are known, with their leader next. */
export function receiversOf(
  praise: { whose: Whose; praisedName: string },
  people: readonly PersonRow[],
): Receivers {
  const others = people.filter(({ role, name }) => role !== 'me' && name)
  const manager = others.find(({ role }) => role === 'manager')
  const name = praise.whose === 'colleague' ? praise.praisedName.trim() : ''
  const praised = name ? personNamed(name, others) : undefined
  const leader = others.find(({ id }) => id === praised?.leaderId)
  const ranked = [praised, leader, manager, ...inRole(others, 'leader'), ...inRole(others, 'colleague')]
  const all = [...new Set(ranked.filter((person) => person !== undefined))].map(
    (person): Receiver => ({ key: person.id, person, name: person.name, reader: readerOf(person, praised) }),
  )
  const proposed = all.find(({ person }) => person === (praised ?? manager)) ?? null
  if (name && !praised) all.splice(1, 0, { key: NAMED, person: null, name, reader: 'praised' })
  return { proposed, all }
}

function readerOf(person: PersonRow, praised: PersonRow | undefined): Reader {
  if (person === praised) return 'praised'
  return person.role === 'colleague' ? 'colleague' : 'leader'
}

/** By a name or login of theirs; by a first name where only one person has it. */
export function personNamed(name: string, people: readonly PersonRow[]): PersonRow | undefined {
  const own = fold(name)
  const whole = people.find((person) => [person.name, ...person.aliases].some((each) => fold(each) === own))
  const byFirst = people.filter((person) => fold(person.name).split(/\s+/)[0] === own)
  return whole ?? (byFirst.length === 1 ? byFirst[0] : undefined)
}

function inRole(people: readonly PersonRow[], role: PersonRow['role']): PersonRow[] {
  return people.filter((person) => person.role === role).sort((a, b) => a.name.localeCompare(b.name))
}
