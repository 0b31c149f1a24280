/** The people of the agent: me, the manager, leaders, colleagues, and who decides what the agent cannot. */
import { type Records, withRecords } from './open'
import type { Id, Millis, PersonRow } from './rows'

/** What is left out stays as it was; null takes a way, a channel or a leader away. */
export type PersonInput = Pick<PersonRow, 'role' | 'name' | 'aliases' | 'email' | 'channelId'> &
  Partial<Pick<PersonRow, 'way' | 'leaderId' | 'department' | 'themes' | 'escalation'>>

export function listPeople(db: Records): Promise<PersonRow[]> {
  return withRecords(db, () => db.people.toArray())
}

/** There is one "me" and one manager: saving either replaces the row of that role. Returns the id. */
export function savePerson(db: Records, input: PersonInput, now: Millis, id?: Id): Promise<Id> {
  return withRecords(db, () =>
    db.transaction('rw', db.people, async () => {
      const known = id ? await db.people.get(id) : await onlyOne(db, input.role)
      const own = known?.id ?? id ?? crypto.randomUUID()
      const leaderId = stated(input.leaderId, known?.leaderId)
      const row: PersonRow = {
        role: input.role,
        name: input.name.trim(),
        aliases: distinct(input.aliases),
        email: input.email?.trim() || null,
        channelId: input.channelId,
        way: stated(input.way, known?.way),
        leaderId: await leading(db, leaderId, own),
        department: (input.department ?? known?.department ?? '').trim(),
        themes: distinct(input.themes ?? known?.themes ?? []),
        escalation: input.escalation ?? known?.escalation ?? 'no',
        id: own,
        createdAt: known?.createdAt ?? now,
        updatedAt: now,
      }
      await db.people.put(row)
      return row.id
    }),
  )
}

/** Whoever this person led has no leader then. */
export function removePerson(db: Records, id: Id): Promise<void> {
  return withRecords(db, () =>
    db.transaction('rw', db.people, async () => {
      await db.people.delete(id)
      await db.people.filter((person) => person.leaderId === id).modify({ leaderId: null })
    }),
  )
}

function stated<T>(said: T | null | undefined, known: T | null | undefined): T | null {
  return (said === undefined ? known : said) ?? null
}

/** Nobody leads themselves, and nobody who is not in the directory leads anybody. */
async function leading(db: Records, leaderId: Id | null, own: Id): Promise<Id | null> {
  if (leaderId === null || leaderId === own) return null
  return (await db.people.get(leaderId)) ? leaderId : null
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim()).filter(Boolean))]
}

async function onlyOne(db: Records, role: PersonRow['role']): Promise<PersonRow | undefined> {
  return role === 'colleague' || role === 'leader' ? undefined : db.people.where('role').equals(role).first()
}
