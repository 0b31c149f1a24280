/** What the agent corrected: numbers for this browser's own learning, no text. */
import { type Records, withRecords } from './open'
import type { CorrectionRow, Id, TicketKey } from './rows'

type Input = Omit<CorrectionRow, 'id'>

/** One per message: a second choice replaces the first. Copies field by field, so that no text can slip in. */
export function putCorrection(db: Records, input: Input): Promise<Id> {
  const { ticketKey, messageId } = input
  return withRecords(db, () =>
    db.transaction('rw', db.corrections, async () => {
      const known = await ofMessage(db, ticketKey, messageId)
      const id = known?.id ?? crypto.randomUUID()
      await db.corrections.put(rowOf(id, input))
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

export function newestCorrections(db: Records, most: number): Promise<CorrectionRow[]> {
  return withRecords(db, () => db.corrections.orderBy('at').reverse().limit(most).toArray())
}

/** All of them go. Answers what was there, for the way back. */
export function removeCorrections(db: Records): Promise<CorrectionRow[]> {
  return withRecords(db, () =>
    db.transaction('rw', db.corrections, async () => {
      const rows = await db.corrections.toArray()
      await db.corrections.clear()
      return rows
    }),
  )
}

/** The way back; what the agent chose for the same messages meanwhile stays. */
export function restoreCorrections(db: Records, rows: readonly CorrectionRow[]): Promise<void> {
  return withRecords(db, () =>
    db.transaction('rw', db.corrections, async () => {
      const nameOf = (row: CorrectionRow) => `${row.ticketKey} ${row.messageId}`
      const known = new Set((await db.corrections.toArray()).map(nameOf))
      const back = rows.filter((row) => !known.has(nameOf(row)))
      await db.corrections.bulkPut(back.map((row) => rowOf(row.id, row)))
    }),
  )
}

function rowOf(id: Id, input: Input): CorrectionRow {
  const { ticketKey, messageId, lang, shown, chosen, customerRef = null, at } = input
  const { analytical, personal, functional, intuitive } = input.probabilities
  return {
    id,
    ticketKey,
    messageId,
    lang,
    shown,
    chosen,
    probabilities: {
      analytical: rounded(analytical),
      personal: rounded(personal),
      functional: rounded(functional),
      intuitive: rounded(intuitive),
    },
    unclear: input.unclear === null ? null : rounded(input.unclear),
    measures: input.measures === null ? null : input.measures.map(rounded),
    customerRef,
    at,
  }
}

/** Enough to learn from; more would mark a message off from all others. */
const rounded = (share: number): number => Math.round(1000 * Number(share)) / 1000

async function ofMessage(
  db: Records,
  ticketKey: TicketKey,
  messageId: string,
): Promise<CorrectionRow | undefined> {
  const rows = await db.corrections.where('ticketKey').equals(ticketKey).toArray()
  return rows.find((row) => row.messageId === messageId)
}
