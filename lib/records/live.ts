/** Live queries for pages: rows that stay as they are in the database, `undefined` until the first answer. */
import { useLiveQuery } from 'dexie-react-hooks'
import { allRows } from './all-rows'
import type { CustomerRow, NoteRow, ObstacleRow, PromiseRow } from './customer-rows'
import { type Records, records, withRecords } from './open'
import { nextDue, waitingMessages } from './outbox'
import { listPeople } from './people'
import type {
  CorrectionRow,
  CustomerKey,
  Id,
  Millis,
  OutboxRow,
  PersonRow,
  TicketKey,
  TicketRow,
  WinRow,
} from './rows'
import { listWins, newestWins, type WinsWithMessages, winsOfCustomer, winsOfTicket } from './wins'

/** Newest first, without deleted ones. `isWanted` false: not yet. */
export function useWins(isWanted = true): WinRow[] | undefined {
  return useRecords(async (db) => (isWanted ? listWins(db) : undefined), [isWanted])
}

/** What a page of many wins shows first: the newest, without deleted ones, each with its message. */
export function useNewestWins(count: number): WinsWithMessages | undefined {
  return useRecords((db) => newestWins(db, count), [count])
}

/** Newest first; `null` (no ticket on screen) has none. */
export function useWinsOfTicket(key: TicketKey | null): WinRow[] | undefined {
  return useRecords(async (db) => (key === null ? [] : winsOfTicket(db, key)), [key])
}

/** Newest first: of one ticket, or all. */
export function useOutbox(key?: TicketKey, isWanted = true): OutboxRow[] | undefined {
  return useRecords(
    async (db) => {
      if (!isWanted) return undefined
      const rows = key === undefined ? db.outbox.toCollection() : db.outbox.where('ticketKey').equals(key)
      return (await rows.sortBy('createdAt')).reverse()
    },
    [key, isWanted],
  )
}

/** Those that wait, for their time or for a person, newest first. */
export function useWaitingMessages(): OutboxRow[] | undefined {
  return useRecords(waitingMessages, [])
}

/** When the next queued one is due; null where none is. */
export function useNextDue(): Millis | null | undefined {
  return useRecords(nextDue, [])
}

/** Of every ticket. */
export function useCorrections(): CorrectionRow[] | undefined {
  return useRecords((db) => db.corrections.toArray(), [])
}

export function usePeople(): PersonRow[] | undefined {
  return useRecords(listPeople, [])
}

/** Without removed and expired ones, the last changed first. Of one ticket or one customer, or all. */
export function useNotes(
  of: { ticketKey?: TicketKey | null; customerKey?: CustomerKey | null } = {},
  isWanted = true,
): NoteRow[] | undefined {
  const { ticketKey, customerKey } = of
  return useRecords(
    async (db) => {
      if (!isWanted) return undefined
      const rows = ticketKey
        ? db.notes.where('ticketKey').equals(ticketKey)
        : customerKey
          ? db.notes.where('customerKey').equals(customerKey)
          : null
      if (ticketKey === null || customerKey === null) return []
      const now = Date.now()
      const found = rows ? await rows.toArray() : await allRows(db.notes)
      return found.filter((note) => isCurrent(note, now)).sort((a, b) => b.updatedAt - a.updatedAt)
    },
    [ticketKey, customerKey, isWanted],
  )
}

/** `null` where it is not stored; a removed one is. */
export function useNote(id: Id): NoteRow | null | undefined {
  return useRecords(async (db) => (await db.notes.get(id)) ?? null, [id])
}

/** Without removed and expired ones, and not counted further than `most`: a customer may have ten thousand. */
export function useNoteCount(key: CustomerKey | null, most: number): number | undefined {
  return useRecords(
    async (db) => {
      if (key === null) return 0
      const now = Date.now()
      const current = db.notes
        .where('customerKey')
        .equals(key)
        .filter((note) => isCurrent(note, now))
      return current.limit(most).count()
    },
    [key, most],
  )
}

/** `null` where nothing is stored about this customer. */
export function useCustomer(key: CustomerKey | null): CustomerRow | null | undefined {
  return useRecords(
    async (db) => (key === null ? null : ((await db.customers.where('key').equals(key).first()) ?? null)),
    [key],
  )
}

/** Without removed ones, the next due first; those without a date last. */
export function usePromises(customerKey?: CustomerKey | null): PromiseRow[] | undefined {
  return useRecords(
    async (db) => {
      if (customerKey === null) return []
      const rows = customerKey
        ? db.promises.where('customerKey').equals(customerKey)
        : db.promises.toCollection()
      return byDue(await rows.toArray())
    },
    [customerKey],
  )
}

/** To this customer and on this ticket, also where the help desk names no customer. Next due first, undated last. */
export function usePromisesFor(
  customerKey: CustomerKey | null,
  ticketKey: TicketKey,
): PromiseRow[] | undefined {
  return useRecords(
    async (db) => {
      const found = await db.promises.where('ticketKey').equals(ticketKey).toArray()
      const ids = new Set(found.map(({ id }) => id))
      const others = customerKey ? await db.promises.where('customerKey').equals(customerKey).toArray() : []
      return byDue([...found, ...others.filter(({ id }) => !ids.has(id))])
    },
    [customerKey, ticketKey],
  )
}

/** The tickets of this customer on which the agent acted, the last touched first. */
export function useCustomerTickets(key: CustomerKey | null): TicketRow[] | undefined {
  return useRecords(
    async (db) =>
      key === null
        ? []
        : (await db.tickets.where('customerKey').equals(key).toArray()).sort(
            (a, b) => b.updatedAt - a.updatedAt,
          ),
    [key],
  )
}

/** Newest first, without removed ones. */
export function useCustomerWins(key: CustomerKey | null): WinRow[] | undefined {
  return useRecords(async (db) => (key === null ? [] : winsOfCustomer(db, key)), [key])
}

/** Newest first, without removed ones. */
export function useObstacles(): ObstacleRow[] | undefined {
  return useRecords(async (db) => (await db.obstacles.orderBy('at').reverse().toArray()).filter(isKept), [])
}

function byDue(rows: PromiseRow[]): PromiseRow[] {
  const due = (row: PromiseRow) => row.dueAt ?? Number.POSITIVE_INFINITY
  return rows.filter(isKept).sort((a, b) => due(a) - due(b))
}

/** Neither removed nor expired. */
const isCurrent = ({ deletedAt, expiresAt }: NoteRow, now: Millis): boolean =>
  deletedAt === null && (expiresAt === null || expiresAt > now)

const isKept = (row: { deletedAt: number | null }): boolean => row.deletedAt === null

/** A failure throws in render as an AppError `db/…`: the page's error boundary shows it. */
function useRecords<T>(query: (db: Records) => Promise<T>, deps: unknown[]): T | undefined {
  return useLiveQuery(() => withRecords(records(), query), deps)
}
