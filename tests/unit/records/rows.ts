/** Whole rows for tests, of which a test names only what it is about. */
import type { NoteRow, ObstacleRow, PromiseRow } from '@/lib/records/customer-rows'
import type {
  CustomerIdentity,
  OutboxRow,
  PersonRow,
  TicketIdentity,
  TicketRow,
  WinRow,
} from '@/lib/records/rows'
import { queuedRow } from '@/lib/sharing/outbox'

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

export const INES: CustomerIdentity = {
  key: 'mail ines@example.com',
  name: 'Ines Moreau',
  email: 'ines@example.com',
}
export const TICKET: TicketIdentity = {
  helpdesk: 'demo-desk',
  id: '1',
  url: 'https://desk.example.com/tickets/1',
  subject: 'Export is empty',
}

export function aNote(part: Partial<NoteRow> = {}): NoteRow {
  return {
    id: 'n',
    about: 'customer',
    ticketKey: null,
    ticket: null,
    customerKey: null,
    customerName: '',
    text: 'Prefers a call.',
    tags: [],
    pinnedAt: null,
    expiresAt: null,
    rev: 1,
    createdAt: 1,
    updatedAt: 1,
    deletedAt: null,
    ...part,
  }
}

export function anObstacle(part: Partial<ObstacleRow> = {}): ObstacleRow {
  return {
    id: 'b',
    cause: 'tool',
    minutes: null,
    text: 'The export has no preview.',
    ticketKey: null,
    ticket: null,
    customerKey: null,
    at: 1,
    createdAt: 1,
    updatedAt: 1,
    deletedAt: null,
    ...part,
  }
}

export function aPromise(part: Partial<PromiseRow> = {}): PromiseRow {
  return {
    id: 'p',
    text: 'Send the list.',
    dueAt: null,
    doneAt: null,
    ticketKey: null,
    ticket: null,
    customerKey: null,
    customerName: '',
    createdAt: 1,
    updatedAt: 1,
    deletedAt: null,
    ...part,
  }
}

export function aTicket(part: Partial<TicketRow> = {}): TicketRow {
  const { helpdesk, id: ticketId, url, subject } = TICKET
  return {
    id: 't',
    key: 'k',
    helpdesk,
    ticketId,
    url,
    subject,
    customerKey: null,
    createdAt: 1,
    updatedAt: 1,
    ...part,
  }
}

export function aPerson(part: Partial<PersonRow> = {}): PersonRow {
  return {
    id: 'f',
    role: 'colleague',
    name: 'Miguel',
    aliases: [],
    email: null,
    way: null,
    channelId: null,
    leaderId: null,
    department: '',
    themes: [],
    escalation: 'no',
    createdAt: 1,
    updatedAt: 1,
    ...part,
  }
}

export function anOutboxRow(part: Partial<OutboxRow> = {}): OutboxRow {
  const message = {
    id: 'o',
    kind: 'praise',
    winId: null,
    ticketKey: null,
    to: { personId: null, name: 'Ana' },
    way: 'channel',
    channelId: 'c1',
    subject: '',
    text: 'A customer praised my work.',
  } as const
  return { ...queuedRow({ ...message, now: 1, undo: 0 }), ...part }
}
