/** Erases what `findSubject` found: for good, in one transaction over every table, or nothing at all. */
import { AppError } from '@/lib/errors'
import type { CustomerPart } from './customers'
import { takeOut } from './mentions'
import { type Records, type Tables, withRecords } from './open'
import type { Id, Millis, OutboxRow, WinRow } from './rows'
import { TABLES } from './subject-tables'

export type Erasure = {
  /** Exactly the rows that the agent saw and chose. */
  parts: readonly CustomerPart[]
  /** The agent's own wins stay, without the customer: no quote, no name, no ticket. */
  keepWins: boolean
  /** Names and addresses to take out of what stays. */
  words: readonly string[]
}

/**
 * A message that waits is cancelled with its row. Throws `erase/sending` where one is leaving at this moment.
 * Drafts are not tables: the caller erases them. Answers how many rows went or lost their customer.
 */
export function eraseSubject(db: Records, erasure: Erasure, now: Millis): Promise<number> {
  return withRecords(db, () =>
    db.transaction('rw', db.tables, async () => {
      const ids = idsOf(erasure.parts)
      const messages = await messagesOf(db, ids)
      if (messages.some(({ state }) => state === 'sending')) throw new AppError('erase/sending')
      await db.outbox.bulkDelete(messages.map(({ id }) => id))
      const wins = (await db.wins.bulkGet(ids.wins)).filter((win) => win !== undefined)
      const kept = erasure.keepWins ? wins.filter(isOwn) : []
      await db.wins.bulkDelete(ids.wins)
      await db.wins.bulkPut(kept.map((win) => withoutCustomer(win, erasure.words, now)))
      await unlink(db, messages)
      let rows = messages.length + wins.length
      for (const table of TABLES.filter((each) => each !== 'wins' && each !== 'outbox')) {
        rows += await db.table(table).where('id').anyOf(ids[table]).delete()
      }
      return rows
    }),
  )
}

type Ids = Record<keyof Tables, Id[]>

function idsOf(parts: readonly CustomerPart[]): Ids {
  const ids = Object.fromEntries(TABLES.map((table): [string, Id[]] => [table, []])) as Ids
  for (const { table, id } of parts) if (table !== 'drafts') ids[table].push(id)
  return ids
}

/** Those chosen, and those of chosen wins: they quote the same words. */
async function messagesOf(db: Records, { outbox, wins }: Ids): Promise<OutboxRow[]> {
  const chosen = new Set(outbox)
  const ofWins = new Set(wins)
  return db.outbox
    .filter(({ id, winId }) => chosen.has(id) || (winId !== null && ofWins.has(winId)))
    .toArray()
}

const isOwn = ({ whose, deletedAt }: WinRow): boolean => whose === 'mine' && deletedAt === null

function withoutCustomer(win: WinRow, words: readonly string[], now: Millis): WinRow {
  return {
    ...win,
    quote: '',
    customerName: '',
    customerKey: null,
    ticketKey: null,
    ticket: null,
    outboxId: null,
    whatIDid: takeOut(win.whatIDid, words),
    praisedName: takeOut(win.praisedName, words),
    updatedAt: now,
  }
}

/** A win that stays must not point at a message that went. */
async function unlink(db: Records, messages: readonly OutboxRow[]): Promise<void> {
  const gone = messages.map(({ id }) => id)
  await db.wins.where('outboxId').anyOf(gone).modify({ outboxId: null })
}
