/** Invented notes. */
import type { NoteRow } from '@/lib/records/customer-rows'
import { CUSTOMER, KEY, NOW } from './rows'

const DAY = 86_400_000

export function aNote(more: Partial<NoteRow> = {}): NoteRow {
  return {
    id: 'note-1',
    about: 'ticket',
    ticketKey: KEY,
    ticket: {
      helpdesk: 'demo',
      id: '417',
      url: 'https://desk.example.com/t/417',
      subject: 'Invoices of March do not match',
    },
    customerKey: CUSTOMER,
    customerName: 'Priya Raman',
    text: 'Asked finance which rate was used. Answer by Tuesday.',
    tags: [],
    pinnedAt: null,
    expiresAt: null,
    rev: 1,
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
    ...more,
  }
}

export function someNotes(): NoteRow[] {
  const long = 'She explained the whole set-up of the three warehouses once more. '.repeat(20)
  return [
    aNote(),
    aNote({
      id: 'note-2',
      about: 'customer',
      ticketKey: null,
      ticket: null,
      updatedAt: NOW - 2 * DAY,
      text: '- prefers mornings\n- five steps, then a summary',
    }),
    aNote({
      id: 'note-3',
      about: 'free',
      ticketKey: null,
      ticket: null,
      customerKey: null,
      customerName: '',
      updatedAt: NOW - 24 * DAY,
      text: `Idea for the help centre. ${long}`,
    }),
    aNote({
      id: 'note-4',
      updatedAt: NOW - 40 * DAY,
      customerName: '長谷川 美智子（カスタマーエクスペリエンス推進本部）',
      text: '請求書は毎月５日までに再発行してほしいとのこと。',
    }),
  ]
}
