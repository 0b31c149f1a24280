/** What the agent corrected: numbers for this browser's own learning, no text. */
import { type Records, withRecords } from './open'
import type { CorrectionRow, Id, TicketKey } from './rows'

/** One per message: a second choice replaces the first. Copies field by field, so that no text can slip in. */
export function putCorrection(db: Records, input: Omit<CorrectionRow, 'id'>): Promise<Id> {
  const { ticketKey, messageId, lang, shown, chosen, customerRef = null, at } = input
  const { analytical, personal, functional, intuitive } = input.probabilities
  const probabilities = { analytical, personal, functional, intuitive }
  return withRecords(db, () =>
    db.transaction('rw', db.corrections, async () => {
      const known = await ofMessage(db, ticketKey, messageId)
      const id = known?.id ?? crypto.randomUUID()
      const row = { id, ticketKey, messageId, lang, shown, chosen, probabilities, customerRef, at }
      await db.corrections.put(row)
      return id
    }),
  )
}

/** Takes it back; nothing happens where there is none. */
export function removeCorrection(db: Records, ticketKey: TicketKey, messageId: string): Promise<void> {
  return withRecords(db, () =>
    db.transaction('rw', db.corrections, async () => {
      const known = await ofMessage(db, ticketKey, messageId)
      if (known) await db.corrections.delete(known.id)
    }),
  )
}

export function correctionsOf(db: Records, ticketKey: TicketKey): Promise<CorrectionRow[]> {
  return withRecords(db, () => db.corrections.where('ticketKey').equals(ticketKey).toArray())
}

async function ofMessage(
  db: Records,
  ticketKey: TicketKey,
  messageId: string,
): Promise<CorrectionRow | undefined> {
  const rows = await db.corrections.where('ticketKey').equals(ticketKey).toArray()
  return rows.find((row) => row.messageId === messageId)
}
