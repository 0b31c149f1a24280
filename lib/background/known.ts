/** What this browser knows when it reads a ticket: who the agent is, and what they corrected. */
import { AppError } from '../errors'
import type { Protocol } from '../protocol'
import { correctionsOf, putCorrection, removeCorrection } from '../records/corrections'
import type { Records } from '../records/open'
import { listPeople } from '../records/people'
import type { PersonRow } from '../records/rows'
import { language } from '../settings'
import type { Known } from './understand'

export async function known(db: Records, { key: ticketKey }: { key: string }): Promise<Known> {
  const [people, rows, lang] = await Promise.all([
    listPeople(db),
    correctionsOf(db, ticketKey),
    language.getValue(),
  ])
  return {
    me: people.filter((person) => person.role === 'me').flatMap(namesOf),
    colleagues: people.filter((person) => person.role !== 'me').flatMap(namesOf),
    corrections: new Map(rows.map((row) => [row.messageId, row.chosen])),
    language: lang,
    isAnalysed: true,
  }
}

/** Null takes the agent's earlier correction of this message back. */
export async function correctStyle(
  db: Records,
  input: Protocol['style.correct']['input'],
  now: number,
): Promise<void> {
  const { ticketKey, messageId, type, shown } = input
  if (type === null) return removeCorrection(db, ticketKey, messageId)
  if (!ticketKey || !messageId) throw new AppError('db/failed')
  await putCorrection(db, { ticketKey, messageId, chosen: type, ...shown, at: now })
}

function namesOf(person: PersonRow): string[] {
  return [person.name, ...person.aliases].filter(Boolean)
}
