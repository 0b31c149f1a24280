/** The notes: on a ticket, on a customer, or free. */
import type { NoteAbout, NoteRow } from './customer-rows'
import type { CustomerIdentity, Id, TicketIdentity } from './rows'

/** One save of what was typed; the first one of an id makes the note. */
export type NoteSave = {
  id: Id
  about: NoteAbout
  ticket: TicketIdentity | null
  customer: CustomerIdentity | null
  text: string
  /** What the editor knew: `rev` 0 and an empty text for a new note. */
  base: { rev: number; text: string }
}

/** What is stored after a save; `text` differs from what was sent where another window's change was merged in. */
export type NoteSaved = { rev: number; text: string; merged: boolean }

export type NoteChange = Partial<Pick<NoteRow, 'pinnedAt' | 'expiresAt'>>
