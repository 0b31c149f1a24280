/** Which win and which message belong to a praise. Pure. */
import type { OutboxRow, PersonRow, WinRow } from '@/lib/records/rows'
import { type PraiseDraft, quoteOf } from './draft'

/** Null where this praise was neither kept nor sent. */
export function winOf(draft: PraiseDraft, wins: readonly WinRow[]): WinRow | null {
  const own = wins.find((win) => win.id === draft.winId)
  if (own) return own
  const { sentAt, sentence } = draft.praise
  const at = sentAt ? Date.parse(sentAt) : null
  const quote = quoteOf(sentence)
  // Kept or sent at an earlier showing: the same message of the same ticket, or its words where it has no time.
  const isSame = (win: WinRow) => (at === null ? win.quote === quote : win.at === at)
  return wins.find((win) => win.kind === 'praise' && isSame(win)) ?? null
}

export function messageOf(win: WinRow | null, outbox: readonly OutboxRow[]): OutboxRow | null {
  if (!win) return null
  return outbox.find((row) => row.id === win.outboxId) ?? outbox.find((row) => row.winId === win.id) ?? null
}

/** Messages of other tickets than the one that is shown, while their wins are there. */
export function elsewhere(
  outbox: readonly OutboxRow[],
  wins: readonly WinRow[],
  ticketKey: string | null,
): OutboxRow[] {
  const kept = new Set(wins.map((win) => win.id))
  return outbox.filter(
    (row) => (row.ticketKey !== ticketKey || ticketKey === null) && row.winId !== null && kept.has(row.winId),
  )
}

/** The first name that the agent gave for themselves; empty where they have not. */
export function myName(people: readonly PersonRow[]): string {
  return people.find((person) => person.role === 'me')?.name ?? ''
}
