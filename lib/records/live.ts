/** Live queries for pages: rows that stay as they are in the database, `undefined` until the first answer. */
import { useLiveQuery } from 'dexie-react-hooks'
import { type Records, records, withRecords } from './open'
import { listPeople } from './people'
import type { OutboxRow, PersonRow, TicketKey, Whose, WinKind, WinRow } from './rows'
import { listWins, winsOfTicket } from './wins'

export type WinFilter = { kind?: WinKind; whose?: Whose }

/** Newest first, without deleted ones. */
export function useWins(filter: WinFilter = {}): WinRow[] | undefined {
  const { kind, whose } = filter
  return useRecords(
    async (db) =>
      (await listWins(db)).filter((win) => (!kind || win.kind === kind) && (!whose || win.whose === whose)),
    [kind, whose],
  )
}

/** Newest first; `null` (no ticket on screen) has none. */
export function useWinsOfTicket(key: TicketKey | null): WinRow[] | undefined {
  return useRecords(async (db) => (key === null ? [] : winsOfTicket(db, key)), [key])
}

/** Newest first: of one ticket, or all. */
export function useOutbox(key?: TicketKey): OutboxRow[] | undefined {
  return useRecords(
    async (db) => {
      const rows = key === undefined ? db.outbox.toCollection() : db.outbox.where('ticketKey').equals(key)
      return (await rows.sortBy('createdAt')).reverse()
    },
    [key],
  )
}

export function usePeople(): PersonRow[] | undefined {
  return useRecords(listPeople, [])
}

/** A failure throws in render as an AppError `db/…`: the page's error boundary shows it. */
function useRecords<T>(query: (db: Records) => Promise<T>, deps: unknown[]): T | undefined {
  return useLiveQuery(() => withRecords(records(), query), deps)
}
