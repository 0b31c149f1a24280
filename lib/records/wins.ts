/** The wins: praise, wins, and thanks in both directions. */

import { type Records, withRecords } from './open'
import type { Id, Millis, OutboxRow, TicketKey, WinRow } from './rows'

/** What the agent may still change on a kept win. */
export type WinEdit = Partial<
  Pick<WinRow, 'kind' | 'whose' | 'praisedName' | 'quote' | 'whatIDid' | 'customerName' | 'styleType' | 'at'>
>

/** Newest first, without deleted ones. */
export function listWins(db: Records): Promise<WinRow[]> {
  return withRecords(db, async () => (await db.wins.orderBy('at').reverse().toArray()).filter(isKept))
}

/** Newest first, without deleted ones. */
export function winsOfTicket(db: Records, key: TicketKey): Promise<WinRow[]> {
  return withRecords(db, async () => {
    const rows = await db.wins.where('ticketKey').equals(key).sortBy('at')
    return rows.reverse().filter(isKept)
  })
}

/** False where there is no such win. */
export function editWin(db: Records, id: Id, edit: WinEdit, now: Millis): Promise<boolean> {
  return change(db, id, { ...edit, updatedAt: now })
}

/** Hidden at once, gone for good by `purgeWins`. */
export function removeWin(db: Records, id: Id, now: Millis): Promise<boolean> {
  return change(db, id, { deletedAt: now, updatedAt: now })
}

export function restoreWin(db: Records, id: Id, now: Millis): Promise<boolean> {
  return change(db, id, { deletedAt: null, updatedAt: now })
}

/**
 * Deletes for good what was removed before `before`, with the text of its messages, and the tickets that nothing speaks
 * of any more; returns how many wins. A message on its way keeps its win.
 */
export function purgeWins(db: Records, before: Millis): Promise<number> {
  return withRecords(db, () =>
    db.transaction('rw', db.wins, db.outbox, db.tickets, async () => {
      const onTheirWay = await db.outbox.where('state').anyOf('queued', 'sending').toArray()
      const open = new Set(onTheirWay.map((row) => row.winId))
      const gone = await db.wins
        .filter((win) => win.deletedAt !== null && win.deletedAt < before && !open.has(win.id))
        .primaryKeys()
      await db.wins.bulkDelete(gone)
      await purgeMessages(db)
      await purgeTickets(db)
      return gone.length
    }),
  )
}

/** By what is left, so that the messages of wins purged by older versions go too. */
async function purgeMessages(db: Records): Promise<void> {
  const left = new Set(await db.wins.toCollection().primaryKeys())
  const isOrphan = (row: OutboxRow) =>
    row.winId !== null && !left.has(row.winId) && row.state !== 'queued' && row.state !== 'sending'
  await db.outbox.filter(isOrphan).delete()
}

async function purgeTickets(db: Records): Promise<void> {
  const rows = [...(await db.wins.toArray()), ...(await db.outbox.toArray())]
  const spokenOf = new Set(rows.map((row) => row.ticketKey))
  await db.tickets.filter((ticket) => !spokenOf.has(ticket.key)).delete()
}

const isKept = (win: WinRow): boolean => win.deletedAt === null

function change(db: Records, id: Id, part: Partial<WinRow>): Promise<boolean> {
  return withRecords(db, async () => (await db.wins.where('id').equals(id).modify(part)) === 1)
}
