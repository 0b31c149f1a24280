/** Who receives a message, by its row and the directory as it is now. Pure. */
import type { OutboxRow, PersonRow } from '@/lib/records/rows'

/** `name` is empty where nobody is known any more, `email` null where there is none. */
export type Recipient = { name: string; email: string | null }

export function recipientOf({ to }: OutboxRow, people: readonly PersonRow[]): Recipient {
  const person = people.find(({ id }) => id === to.personId)
  // Rows of version 1 name nobody: then it was the manager.
  const manager = people.find(({ role }) => role === 'manager')
  return { name: to.name || (manager?.name ?? ''), email: person?.email ?? null }
}
