/** The wins: praise, wins, and thanks in both directions. */

import { type Records, withRecords } from './open'
import type { CustomerKey, Id, Millis, TicketKey, WinRow } from './rows'

/** What the agent may still change on a kept win. */
export type WinEdit = Partial<
  Pick<WinRow, 'kind' | 'whose' | 'praisedName' | 'quote' | 'whatIDid' | 'customerName' | 'styleType' | 'at'>
>

/** Newest first, without deleted ones. */
export function listWins(db: Records): Promise<WinRow[]> {
  // All at once, then sorted: a cursor that walks backwards takes ten times as long over ten thousand rows.
  return withRecords(db, async () => (await db.wins.toArray()).filter(isKept).sort((a, b) => b.at - a.at))
}

/** Newest first, without deleted ones. */
export function winsOfCustomer(db: Records, key: CustomerKey): Promise<WinRow[]> {
  return withRecords(db, async () => {
    const rows = await db.wins.where('customerKey').equals(key).sortBy('at')
    return rows.reverse().filter(isKept)
  })
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

/** Hidden at once, gone for good by `tidy`. */
export function removeWin(db: Records, id: Id, now: Millis): Promise<boolean> {
  return change(db, id, { deletedAt: now, updatedAt: now })
}

export function restoreWin(db: Records, id: Id, now: Millis): Promise<boolean> {
  return change(db, id, { deletedAt: null, updatedAt: now })
}

const isKept = (win: WinRow): boolean => win.deletedAt === null

function change(db: Records, id: Id, part: Partial<WinRow>): Promise<boolean> {
  return withRecords(db, async () => (await db.wins.where('id').equals(id).modify(part)) === 1)
}
