/** The notes: on a ticket, on a customer, or free. Saved while they are typed, in as many windows as there are. */
import { AppError } from '../errors'
import type { NoteAbout, NoteRow } from './customer-rows'
import { rememberCustomer } from './customers'
import { mergeTexts } from './merge-text'
import { tagsIn } from './note-text'
import { type Records, withRecords } from './open'
import type { CustomerIdentity, Id, Millis, TicketIdentity } from './rows'
import { ticketKey } from './ticket-key'
import { rememberTicket } from './tickets'

/** One save of what was typed; the first one of an id makes the note. */
export type NoteSave = {
  id: Id
  about: NoteAbout
  ticket: TicketIdentity | null
  customer: CustomerIdentity | null
  text: string
  /** What the editor knew: `rev` 0 and an empty text for a new note. */
  base: { rev: number; text: string }
  /** The line that stands between two versions of the same words, where two windows wrote both. */
  seam: string
}

/** What is stored after a save; `text` differs from what was sent where another window's change was merged in. */
export type NoteSaved = { rev: number; text: string; merged: boolean }

export type NoteChange = Partial<Pick<NoteRow, 'pinnedAt' | 'expiresAt'>>

/**
 * Writes the text, merged with what another window wrote meanwhile. A blank text writes nothing: a note is removed by
 * `removeNote`, and one that was removed while somebody typed in it comes back. Throws `note/gone` where it was erased.
 */
export function saveNote(db: Records, input: NoteSave, now: Millis): Promise<NoteSaved> {
  return withRecords(db, () =>
    db.transaction('rw', db.notes, db.tickets, db.customers, async () => {
      const known = await db.notes.get(input.id)
      // Erased with its customer while it stood open in an editor: the next letter must not bring it back.
      if (!known && input.base.rev > 0) throw new AppError('note/gone')
      const row = known ?? { ...newNote(input.id, now), ...placeOf(input) }
      if (!input.text.trim()) return { rev: row.rev, text: row.text, merged: false }
      const isUnseen = known !== undefined && known.rev !== input.base.rev
      const text = isUnseen ? mergeTexts(input.base.text, row.text, input.text, input.seam) : input.text
      const place = placeOf(input)
      const isMoved = row.about !== place.about || row.ticketKey !== place.ticketKey
      const isSame = known?.text === text && !isMoved && known.deletedAt === null
      if (isSame) return { rev: row.rev, text, merged: text !== input.text }
      if (!known || isMoved) await rememberSubject(db, place, input.customer, now)
      const rev = row.rev + 1
      // Also where the clock was set back: what was just written is not pushed behind older notes.
      const updatedAt = Math.max(now, row.updatedAt + 1)
      await db.notes.put({
        ...row,
        ...(isMoved ? place : {}),
        text,
        tags: tagsIn(text),
        rev,
        updatedAt,
        deletedAt: null,
      })
      return { rev, text, merged: text !== input.text }
    }),
  )
}

/** False where there is no such note. */
export function changeNote(db: Records, id: Id, { pinnedAt, expiresAt }: NoteChange): Promise<boolean> {
  return change(db, id, {
    ...(pinnedAt === undefined ? {} : { pinnedAt }),
    ...(expiresAt === undefined ? {} : { expiresAt }),
  })
}

/** Hidden at once, gone for good a month later. */
export function removeNote(db: Records, id: Id, now: Millis): Promise<boolean> {
  return change(db, id, { deletedAt: now })
}

export function restoreNote(db: Records, id: Id): Promise<boolean> {
  return change(db, id, { deletedAt: null })
}

/** What has expired is removed as if by the agent, so that it stays a month longer: a clock may have run ahead. */
export function removeExpired(db: Records, now: Millis): Promise<number> {
  return withRecords(db, () =>
    db.notes
      .filter((note) => note.deletedAt === null && note.expiresAt !== null && note.expiresAt <= now)
      .modify({ deletedAt: now }),
  )
}

function newNote(id: Id, now: Millis) {
  return {
    id,
    text: '',
    tags: [],
    pinnedAt: null,
    expiresAt: null,
    rev: 0,
    createdAt: now,
    updatedAt: 0,
    deletedAt: null,
  }
}

async function rememberSubject(
  db: Records,
  { ticket, customerKey }: Place,
  customer: CustomerIdentity | null,
  now: Millis,
): Promise<void> {
  if (ticket) await rememberTicket(db, ticket, customer, now)
  if (customer && customerKey) await rememberCustomer(db, customer, now)
}

type Place = Pick<NoteRow, 'about' | 'ticketKey' | 'ticket' | 'customerKey' | 'customerName'>

function placeOf({ about, ticket, customer }: NoteSave): Place {
  const isOnTicket = about === 'ticket' && ticket !== null
  const known = about === 'free' ? null : customer
  return {
    about,
    ticketKey: isOnTicket ? ticketKey(ticket) : null,
    ticket: isOnTicket ? ticket : null,
    customerKey: known?.key ?? null,
    customerName: known?.name ?? '',
  }
}

function change(db: Records, id: Id, part: Partial<NoteRow>): Promise<boolean> {
  // A moment newer than before, so that a backup's copy does not undo it, and in its place among the others.
  const apply = (row: NoteRow) => void Object.assign(row, part, { updatedAt: row.updatedAt + 1 })
  return withRecords(db, async () => (await db.notes.where('id').equals(id).modify(apply)) === 1)
}
