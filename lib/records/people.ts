/** The people of the agent: me, the manager, colleagues. */
import { type Records, withRecords } from './open'
import type { Id, Millis, PersonRow } from './rows'

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
      const row: PersonRow = {
        role: input.role,
        name: input.name.trim(),
        aliases: [...new Set(input.aliases.map((alias) => alias.trim()).filter(Boolean))],
        email: input.email?.trim() || null,
        channelId: input.channelId,
        way: input.way ?? known?.way ?? null,
        leaderId: input.leaderId ?? known?.leaderId ?? null,
        department: (input.department ?? known?.department ?? '').trim(),
        themes: input.themes ?? known?.themes ?? [],
        escalation: input.escalation ?? known?.escalation ?? 'no',
        id: known?.id ?? id ?? crypto.randomUUID(),
        createdAt: known?.createdAt ?? now,
        updatedAt: now,
      }
      await db.people.put(row)
      return row.id
    }),
  )
}

export function removePerson(db: Records, id: Id): Promise<void> {
  return withRecords(db, () => db.people.delete(id))
}

async function onlyOne(db: Records, role: PersonRow['role']): Promise<PersonRow | undefined> {
  return role === 'colleague' || role === 'leader' ? undefined : db.people.where('role').equals(role).first()
}
