/** What this browser knows when it reads a ticket: who the agent is, and what they corrected and chose. */
import { AppError } from '../errors'
import type { Protocol } from '../protocol'
import { correctionsOf, putCorrection, removeCorrection } from '../records/corrections'
import { customerOf } from '../records/customers'
import { type Records, withRecords } from '../records/open'
import { listPeople } from '../records/people'
import { refOf } from '../records/ref'
import type { PersonRow } from '../records/rows'
import { chosenLanguage } from '../settings'
import type { Known, PageHead } from './understand'

export async function known(db: Records, head: Pick<PageHead, 'key' | 'customer'>): Promise<Known> {
  const [people, rows, lang, customer, promises] = await Promise.all([
    listPeople(db),
    correctionsOf(db, head.key),
    chosenLanguage(),
    customerOf(db, head.customer?.key ?? null),
    withRecords(db, () => db.promises.where('ticketKey').equals(head.key).count()),
  ])
  return {
    me: people.filter((person) => person.role === 'me').flatMap(namesOf),
    colleagues: people.filter((person) => person.role !== 'me').flatMap(namesOf),
    corrections: new Map(rows.map((row) => [row.messageId, row.chosen])),
    language: lang,
    isAnalysed: customer?.analyse !== 'no',
    isKnown: customer !== undefined || promises > 0,
  }
}

/** Null takes the agent's earlier correction of this message back. */
export async function correctStyle(
  db: Records,
  input: Protocol['style.correct']['input'],
  now: number,
): Promise<void> {
  const { ticketKey, messageId, type, shown, customerKey } = input
  if (type === null) return removeCorrection(db, ticketKey, messageId)
  if (!ticketKey || !messageId) throw new AppError('db/failed')
  const customerRef = customerKey && (await refOf(customerKey))
  await putCorrection(db, { ticketKey, messageId, chosen: type, ...shown, customerRef, at: now })
}

function namesOf(person: PersonRow): string[] {
  return [person.name, ...person.aliases].filter(Boolean)
}
