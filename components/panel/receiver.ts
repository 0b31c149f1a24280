/** Which win and which message belong to a praise. Pure. */
import type { OutboxRow, PersonRow, WinRow } from '@/lib/records/rows'
import type { PraiseDraft } from './draft'
import type { Tool } from './state'

/** Null where this praise was neither kept nor sent. */
export function winOf(draft: PraiseDraft, wins: readonly WinRow[]): WinRow | null {
  const own = wins.find((win) => win.id === draft.winId)
  if (own) return own
  const { sentAt, quote } = draft.praise
  const at = sentAt ? Date.parse(sentAt) : null
  // Kept or sent at an earlier showing: the same message of the same ticket, or its words where it has no time.
  const isSame = (win: WinRow) => (at === null ? win.quote === quote : win.at === at)
  return wins.find((win) => win.kind === 'praise' && isSame(win)) ?? null
}

export function messageOf(win: WinRow | null, outbox: readonly OutboxRow[]): OutboxRow | null {
  if (!win) return null
  return outbox.find((row) => row.id === win.outboxId) ?? outbox.find((row) => row.winId === win.id) ?? null
}

/** Messages to people, which have no card of their own: each tool shows its own kind. */
const SHOWN_IN: Readonly<Record<OutboxRow['kind'], Tool | null>> = {
  praise: null,
  thanks: 'thanks',
  escalation: 'escalate',
}

/** Messages whose line is not on screen: those of other tickets, and those of this one whose tool is closed. */
export function elsewhere(
  outbox: readonly OutboxRow[],
  ticketKey: string | null,
  open: Tool | null,
): OutboxRow[] {
  const isShown = ({ kind, ...row }: OutboxRow) => {
    const tool = SHOWN_IN[kind]
    return row.ticketKey === ticketKey && (tool === null ? ticketKey !== null : tool === open)
  }
  return outbox.filter((row) => !isShown(row))
}

export type Stuck = { what: 'escalations' | 'thanks' | 'praise'; tool: Tool | null; count: number }

/**
 * What failed, or what nobody can vouch for, by where a person decides about it: an escalation belongs to no win, so its
 * tool lists it, whatever its ticket; thanks of this ticket stand in theirs; all others on the wins page.
 */
export function stuckIn(
  rows: readonly OutboxRow[],
  ticketKey: string | null,
  open: Tool | null,
): readonly Stuck[] {
  const stuck = rows.filter(({ state }) => state === 'failed' || state === 'unconfirmed')
  const whatOf = (row: OutboxRow): Stuck['what'] => {
    if (row.kind === 'escalation') return 'escalations'
    return row.kind === 'thanks' && row.ticketKey === ticketKey ? 'thanks' : 'praise'
  }
  const groups: Stuck[] = [
    { what: 'escalations', tool: 'escalate', count: 0 },
    { what: 'thanks', tool: 'thanks', count: 0 },
    { what: 'praise', tool: null, count: 0 },
  ]
  return groups
    .map((group) => ({ ...group, count: stuck.filter((row) => whatOf(row) === group.what).length }))
    .filter(({ tool, count }) => count > 0 && (tool === null || tool !== open))
}

/** The first name that the agent gave for themselves; empty where they have not. */
export function myName(people: readonly PersonRow[]): string {
  return people.find((person) => person.role === 'me')?.name ?? ''
}
