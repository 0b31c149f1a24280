/** Notes are kept as they are typed: by two windows at once, over a clock that was set back, and until they expire. */
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeNote, type NoteSave, removeNote, restoreNote, saveNote } from '@/lib/records/notes'
import { openRecords, type Records } from '@/lib/records/open'
import { tidy } from '@/lib/records/tidy'

const DAY = 86_400_000
const ticket = { helpdesk: 'demo', id: '7', url: 'https://desk.example.com/7', subject: 'Export stops' }
const customer = { key: 'mail ines@example.com', name: 'Ines Moreau', email: 'ines@example.com' }

let db: Records
beforeEach(() => {
  db = openRecords('notes')
})
afterEach(() => db.delete())

const aSave = (part: Partial<NoteSave> = {}): NoteSave => ({
  id: 'n',
  about: 'ticket',
  ticket,
  customer,
  text: 'Asked for the log',
  base: { rev: 0, text: '' },
  seam: '— both —',
  ...part,
})
const save = (part: Partial<NoteSave>, now = 5) => saveNote(db, aSave(part), now)
const row = async () => db.notes.get('n')

describe('saving', () => {
  it('writes the note with its ticket, its customer and its tags, once', async () => {
    expect(await save({ text: 'Asked for the #Log, see #42' })).toEqual({
      rev: 1,
      text: 'Asked for the #Log, see #42',
      merged: false,
    })
    expect(await row()).toMatchObject({
      about: 'ticket',
      ticketKey: 'demo https://desk.example.com 7',
      customerKey: customer.key,
      tags: ['log'],
      rev: 1,
      createdAt: 5,
      updatedAt: 5,
    })
    expect(await db.tickets.toArray()).toMatchObject([{ ticketId: '7', customerKey: customer.key }])
    expect(await db.customers.toArray()).toMatchObject([{ key: customer.key }])
  })

  it('writes nothing while the text is blank', async () => {
    expect(await save({ text: ' \n' })).toEqual({ rev: 0, text: '', merged: false })
    expect(await Promise.all([db.notes.count(), db.tickets.count(), db.customers.count()])).toEqual([0, 0, 0])
    await save({})
    expect(await save({ text: '', base: { rev: 1, text: 'Asked for the log' } })).toMatchObject({ rev: 1 })
    expect(await row()).toMatchObject({ text: 'Asked for the log', rev: 1 })
  })

  it('merges what another window wrote since, and says so', async () => {
    await save({ text: 'one\ntwo' })
    await save({ text: 'one\ntwo\nthree', base: { rev: 1, text: 'one\ntwo' } })
    const saved = await save({ text: 'ONE\ntwo', base: { rev: 1, text: 'one\ntwo' } })
    expect(saved).toEqual({ rev: 3, text: 'ONE\ntwo\nthree', merged: true })
    expect(await row()).toMatchObject({ text: 'ONE\ntwo\nthree', rev: 3 })
  })

  it('does nothing twice when an answer was lost', async () => {
    await save({ text: 'abc' })
    expect(await save({ text: 'abc' })).toEqual({ rev: 1, text: 'abc', merged: false })
    expect(await save({ text: 'abcdef' })).toEqual({ rev: 2, text: 'abcdef', merged: false })
  })

  it('moves a note to the customer or to nobody, and forgets the ticket on it', async () => {
    await save({})
    await save({ about: 'customer', ticket: null, base: { rev: 1, text: 'Asked for the log' } })
    expect(await row()).toMatchObject({ about: 'customer', ticketKey: null, customerKey: customer.key })
    await save({ about: 'free', ticket: null, customer: null, base: { rev: 2, text: 'Asked for the log' } })
    expect(await row()).toMatchObject({ about: 'free', ticketKey: null, customerKey: null, customerName: '' })
  })

  it('brings a note back that another window removed while this one typed', async () => {
    await save({})
    await removeNote(db, 'n', 6)
    await save({ text: 'Asked for the log twice', base: { rev: 1, text: 'Asked for the log' } })
    expect(await row()).toMatchObject({ deletedAt: null, text: 'Asked for the log twice' })
  })

  it('does not bring back what was erased while it stood open, and says so', async () => {
    await save({})
    await db.notes.clear()
    await expect(save({ text: 'one letter more', base: { rev: 1, text: 'x' } })).rejects.toMatchObject({
      code: 'note/gone',
    })
    expect(await db.notes.count()).toBe(0)
    expect(await db.customers.count()).toBe(1)
  })

  it('keeps the order of writing when the clock was set back', async () => {
    await save({}, 1000)
    await save({ text: 'later', base: { rev: 1, text: 'Asked for the log' } }, 10)
    expect((await row())?.updatedAt).toBe(1001)
  })
})

describe('going away', () => {
  it('a removed note comes back, and goes for good a month later', async () => {
    await save({})
    await removeNote(db, 'n', DAY)
    expect(await restoreNote(db, 'n')).toBe(true)
    expect(await row()).toMatchObject({ deletedAt: null })
    await removeNote(db, 'n', DAY)
    await tidy(db, 31 * DAY)
    expect(await row()).toBeDefined()
    await tidy(db, 31 * DAY + 1)
    expect(await row()).toBeUndefined()
    expect(await db.tickets.count()).toBe(0)
  })

  it('an expired note is removed by the tidy, not before, and not by a clock that was set back', async () => {
    await save({})
    await changeNote(db, 'n', { expiresAt: 10 * DAY })
    await tidy(db, 10 * DAY - 1)
    expect(await row()).toMatchObject({ deletedAt: null })
    await tidy(db, 10 * DAY)
    expect(await row()).toMatchObject({ deletedAt: 10 * DAY })
    await tidy(db, 2 * DAY)
    await tidy(db, 40 * DAY)
    expect(await row()).toBeDefined()
    await tidy(db, 40 * DAY + 1)
    expect(await row()).toBeUndefined()
  })

  it('its ticket stays while it speaks of it', async () => {
    await save({})
    await tidy(db, 100 * DAY)
    expect(await Promise.all([db.notes.count(), db.tickets.count(), db.customers.count()])).toEqual([1, 1, 1])
  })

  it('pin and expiry change nothing else but that they are newer than a backup’s copy', async () => {
    await save({})
    const before = await row()
    expect(await changeNote(db, 'n', { pinnedAt: 9 })).toBe(true)
    expect(await row()).toEqual({ ...before, pinnedAt: 9, updatedAt: (before?.updatedAt ?? 0) + 1 })
    expect(await changeNote(db, 'unknown', { pinnedAt: 9 })).toBe(false)
  })
})
