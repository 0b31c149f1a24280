/** Where a message on its way stands, as a person sees it. Pure. */
import type { OutboxRow } from '@/lib/records/rows'

/** What a person sees of a message on its way; times in milliseconds. */
export type Progress =
  | { kind: 'counting'; seconds: number }
  | { kind: 'sending' | 'offline' | 'unconfirmed' | 'handed-over' }
  | { kind: 'waiting'; until: number }
  | { kind: 'sent'; at: number; byPerson: boolean }
  | { kind: 'failed' }

export function progressOf(row: OutboxRow, now: number, isOnline: boolean): Progress {
  if (row.state === 'queued') return queued(row, now, isOnline)
  if (row.state === 'sent')
    return { kind: 'sent', at: row.settledAt ?? row.updatedAt, byPerson: row.confirmedBy === 'person' }
  return { kind: row.state }
}

function queued(row: OutboxRow, now: number, isOnline: boolean): Progress {
  if (row.notBefore > now) {
    return row.tries > 0
      ? { kind: 'waiting', until: row.notBefore }
      : { kind: 'counting', seconds: Math.ceil((row.notBefore - now) / 1000) }
  }
  return { kind: isOnline ? 'sending' : 'offline' }
}
