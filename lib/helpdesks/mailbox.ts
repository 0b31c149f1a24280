/** Mail programs mark nobody as agent or customer: the mailbox's own addresses tell who is at home. */
import { NOBODY } from './person'
import type { MessageRole, Person } from './types'

/** Everybody's domains: there only the address itself is a sign of the same house. */
const PUBLIC = /@(gmail|googlemail|outlook|hotmail|live|msn|icloud|me|yahoo|gmx|web)\.[a-z.]+$/

export type Mail = {
  /** The mailbox's own addresses. */
  own: readonly string[]
  /** Of each message, oldest first. */
  senders: readonly Person[]
  recipients: readonly Person[]
  /** The program shows a colleague by name alone. */
  isNameOurs: boolean
}

export type Sides = {
  /** The person of the other side who wrote first, or to whom was written; null where nobody wrote. */
  requester: Person | null
  isOurs: (sender: Person) => boolean
}

/** Whose words a mail is; nobody's where it names no sender. */
export function roleIn({ isOurs }: Sides, sender: Person): MessageRole {
  if (!isNamed(sender)) return 'system'
  return isOurs(sender) ? 'agent' : 'customer'
}

/**
 * Ours is the same house (the mailbox's own domain) while anybody from outside takes part. In a thread within one house
 * ours is the mailbox alone; where its name alone is shown, or nobody knows it, whoever did not write first.
 */
export function sidesOf({ own, senders, recipients, isNameOurs }: Mail): Sides {
  const mine = own.map((address) => address.toLowerCase())
  const houses = mine.filter((address) => !PUBLIC.test(address)).map((address) => address.replace(/.*@/, '@'))
  const isMine = ({ email }: Person) => email !== null && mine.includes(email.toLowerCase())
  const isInHouse = (person: Person) => {
    const address = person.email?.toLowerCase()
    if (address === undefined) return isNameOurs
    return isMine(person) || houses.some((house) => address.endsWith(house))
  }
  const named = senders.filter(isNamed)
  const [first] = named
  if (!first) return { requester: null, isOurs: () => false }
  if (mine.length > 0) {
    const everybody = [...named, ...recipients]
    const outside = everybody.find((person) => !isInHouse(person))
    if (outside) return { requester: outside, isOurs: isInHouse }
    if (!isNameOurs)
      return { requester: everybody.find((person) => !isMine(person)) ?? NOBODY, isOurs: isMine }
  }
  return { requester: first, isOurs: (person) => !isSame(person, first) }
}

const isNamed = ({ name, email }: Person) => name !== null || email !== null

const isSame = (one: Person, other: Person) =>
  one.email && other.email ? one.email.toLowerCase() === other.email.toLowerCase() : one.name === other.name
