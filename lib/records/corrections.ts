/** What the agent corrected: numbers for this browser's own learning, no text. */
import { type Records, withRecords } from './open'
import type { CorrectionRow, Id } from './rows'

/** Copies field by field, so that nothing else (a text) can slip into the row. */
export function addCorrection(db: Records, input: Omit<CorrectionRow, 'id'>): Promise<Id> {
  const { lang, shown, chosen, at } = input
  const { analytical, personal, functional, intuitive } = input.probabilities
  const probabilities = { analytical, personal, functional, intuitive }
  const id = crypto.randomUUID()
  return withRecords(db, () => db.corrections.add({ id, lang, shown, chosen, probabilities, at }))
}

/** Oldest first. */
export function listCorrections(db: Records): Promise<CorrectionRow[]> {
  return withRecords(db, () => db.corrections.orderBy('at').toArray())
}
