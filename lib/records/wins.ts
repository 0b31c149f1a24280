/** The wins: praise, wins, and thanks in both directions. */

import { allRows } from './all-rows'
import { type Records, withRecords } from './open'
import type { CustomerKey, Id, Millis, OutboxRow, TicketKey, WinRow } from './rows'

/** What the agent may still change on a kept win. */
export type WinEdit = Partial<
  Pick<WinRow, 'kind' | 'whose' | 'praisedName' | 'quote' | 'whatIDid' | 'customerName' | 'styleType' | 'at'>
>

/** Newest first, without deleted ones. */
export function listWins(db: Records): Promise<WinRow[]> {
  return withRecords(db, async () => (await allRows(db.wins)).filter(isKept).sort((a, b) => b.at - a.at))
}

/** Newest first, without deleted ones. */
export function winsOfCustomer(db: Records, key: CustomerKey): Promise<WinRow[]> {
  return withRecords(db, async () => {
    const rows = await db.wins.where('customerKey').equals(key).sortBy('at')
    return rows.reverse().filter(isKept)
  })
}

export type WinsWithMessages = { wins: WinRow[]; messages: OutboxRow[] }

/** The same, but only so many, and with the newest message of each: a page can show them before it knows the rest. */
export function newestWins(db: Records, count: number): Promise<WinsWithMessages> {
  return withRecords(db, async () => {
    const wins = await db.wins.orderBy('at').reverse().filter(isKept).limit(count).toArray()
    const messages = await db.outbox.bulkGet(wins.flatMap(({ outboxId }) => outboxId ?? []))
    return { wins, messages: messages.flatMap((row) => row ?? []) }
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
