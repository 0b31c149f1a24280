/** Keeping and sending praise: win, ticket identity and message in one transaction, or nothing at all. */
import { rememberCustomer } from '@/lib/records/customers'
import { type Records, withRecords } from '@/lib/records/open'
import type { Id, Millis, OutboxRow, OutboxState, WinRow } from '@/lib/records/rows'
import { ticketKey } from '@/lib/records/ticket-key'
import { rememberTicket } from '@/lib/records/tickets'
import { handedOverRow, queuedRow, takenBack, UNDO_MS } from './outbox'
import type { KeepPraise, Kept, SendMessage, Sent, WinDraft } from './types'

/** Throws AppError `db/…`, and has then written nothing. */
export function sendMessage(db: Records, input: SendMessage, now: Millis): Promise<Sent> {
  return written(db, async () => {
    const known = (await db.outbox.get(input.id)) ?? (input.again ? undefined : await sameOnItsWay(db, input))
    if (known) {
      const differs = await isOther(db, known, input)
      return { winId: known.winId, outboxId: known.id, created: false, differs }
    }
    const win = input.win && (await putWin(db, input.win, now, input.id))
    const ticketKey = win
      ? win.ticketKey
      : input.ticket && (await rememberTicket(db, input.ticket, input.customer, now))
    if (!win && input.customer) await rememberCustomer(db, input.customer, now)
    const { id, kind, to, way, channelId, subject, text, undo = UNDO_MS } = input
    const message = {
      id,
      kind,
      winId: win?.id ?? null,
      ticketKey,
      to: { personId: to.personId, name: to.name },
      way,
      channelId: way === 'channel' ? channelId : '',
      subject: way === 'channel' || way === 'copy' ? '' : subject,
      text,
      now,
    }
    await db.outbox.add(way === 'channel' ? queuedRow({ ...message, undo }) : handedOverRow(message))
    return { winId: win?.id ?? null, outboxId: id, created: true }
  })
}

/** The same without a message. A second call with the same win changes nothing; after an undo it brings it back. */
export function keepWin(db: Records, { win }: KeepPraise, now: Millis): Promise<Kept> {
  return written(db, async () => {
    const known = await db.wins.get(win.id)
    if (known && known.deletedAt === null) return { winId: known.id, created: false }
    await putWin(db, win, now, known?.outboxId ?? null)
    return { winId: win.id, created: true }
  })
}

/**
 * Only while queued (false: too late). The message is gone, and with it the win that this same click made; but one that
 * left before, or rested, rests as it did, because it is what is known of that attempt.
 */
export function cancelSend(db: Records, outboxId: Id, now: Millis): Promise<boolean> {
  return written(db, async () => {
    const row = await db.outbox.get(outboxId)
    if (row?.state !== 'queued') return false
    const earlierState = takenBack(row, now)
    if (earlierState) {
      await db.outbox.put(earlierState)
      return true
    }
    await db.outbox.delete(outboxId)
    const win = row.winId === null ? undefined : await db.wins.get(row.winId)
    if (win?.outboxId !== outboxId) return true
    const earlier = await newestMessage(db, win.id)
    const madeByThis = win.createdAt === row.createdAt && !earlier
    await db.wins.put({
      ...win,
      outboxId: earlier?.id ?? null,
      deletedAt: madeByThis ? now : win.deletedAt,
      updatedAt: now,
    })
    return true
  })
}

const DECIDED_BY_A_PERSON: readonly OutboxState[] = ['failed', 'unconfirmed', 'handed-over']

/** Only where a person decides: the message is gone, its win stays. Nothing happens otherwise. */
export function dropMessage(db: Records, outboxId: Id, now: Millis): Promise<void> {
  return written(db, async () => {
    const row = await db.outbox.get(outboxId)
    if (!row || !DECIDED_BY_A_PERSON.includes(row.state)) return
    await db.outbox.delete(outboxId)
    const win = row.winId === null ? undefined : await db.wins.get(row.winId)
    if (win?.outboxId !== outboxId) return
    const earlier = await newestMessage(db, win.id)
    await db.wins.put({ ...win, outboxId: earlier?.id ?? null, updatedAt: now })
  })
}

function written<T>(db: Records, work: () => Promise<T>): Promise<T> {
  return withRecords(db, () => db.transaction('rw', db.wins, db.tickets, db.customers, db.outbox, work))
}

async function putWin(db: Records, draft: WinDraft, now: Millis, outboxId: Id | null): Promise<WinRow> {
  const known = await db.wins.get(draft.id)
  const isNew = !known || known.deletedAt !== null
  const row: WinRow = {
    ...fieldsOf(draft),
    ticketKey: draft.ticket && (await rememberTicket(db, draft.ticket, draft.customer, now)),
    customerKey: draft.customer?.key ?? null,
    at: draft.at ?? known?.at ?? now,
    createdAt: isNew ? now : known.createdAt,
    updatedAt: now,
    deletedAt: null,
    outboxId,
  }
  if (draft.customer) await rememberCustomer(db, draft.customer, now)
  await db.wins.put(row)
  return row
}

/** Field by field, so that nothing else of a message (another context's object) is stored. */
function fieldsOf(
  draft: WinDraft,
): Omit<WinRow, 'ticketKey' | 'customerKey' | 'at' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'outboxId'> {
  const { id, kind, whose, praisedName, quote, whatIDid, customerName, lang, styleType } = draft
  const ticket = draft.ticket && {
    helpdesk: draft.ticket.helpdesk,
    id: draft.ticket.id,
    url: draft.ticket.url,
    subject: draft.ticket.subject,
  }
  return { id, kind, whose, praisedName, quote, whatIDid, customerName, lang, styleType, ticket }
}

/** Two panels on one ticket have two drafts: the same sentence to the same person the same way is one message. */
async function sameOnItsWay(db: Records, input: SendMessage): Promise<OutboxRow | undefined> {
  if (!input.win?.ticket) return undefined
  for (const row of await db.outbox.where('ticketKey').equals(ticketKey(input.win.ticket)).toArray()) {
    if (row.state === 'failed' || !isSameWay(row, input)) continue
    const win = row.winId === null ? undefined : await db.wins.get(row.winId)
    if (win?.quote === input.win.quote && win.kind === input.win.kind && win.deletedAt === null) return row
  }
  return undefined
}

/** A row of version 1 says only by which channel it went. */
function isSameWay(row: OutboxRow, { way, channelId, to }: SendMessage): boolean {
  if (row.way !== way || (way === 'channel' && row.channelId !== channelId)) return false
  if (row.to.personId && to.personId) return row.to.personId === to.personId
  return !row.to.name || row.to.name === to.name
}

/** The agent wrote something else, or praises someone else, than what went or is on its way. */
async function isOther(db: Records, known: OutboxRow, { text, win }: SendMessage): Promise<boolean> {
  if (known.text !== text || !win || known.winId === null) return known.text !== text
  const before = await db.wins.get(known.winId)
  return before?.whose !== win.whose || before.praisedName !== win.praisedName
}

async function newestMessage(db: Records, winId: Id): Promise<OutboxRow | undefined> {
  return (await db.outbox.where('winId').equals(winId).sortBy('createdAt')).at(-1)
}
