/** Whole rows for tests, of which a test names only what it is about. */
import type { WinRow } from '@/lib/records/rows'

export function aWin(part: Partial<WinRow> = {}): WinRow {
  return {
    id: 'w',
    kind: 'praise',
    whose: 'mine',
    praisedName: 'Dana Reyes',
    quote: 'Dana was patient.',
    whatIDid: '',
    customerName: 'Ines Moreau',
    customerKey: null,
    ticketKey: null,
    ticket: null,
    lang: 'en',
    styleType: null,
    at: 1,
    createdAt: 1,
    updatedAt: 1,
    deletedAt: null,
    outboxId: null,
    ...part,
  }
}
