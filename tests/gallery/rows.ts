/** Invented rows of the records. */
import type { OutboxRow, PersonRow, WinRow } from '@/lib/records/rows'

/** 21 Nov 2026, 10:32 UTC: the gallery's clock stands still. */
export const NOW = Date.UTC(2026, 10, 21, 10, 32)
export const KEY = 'demo|https://desk.example.com|417'
export const CUSTOMER = 'mail priya@example.com'
const DAY = 86_400_000

export function person(role: PersonRow['role'], name: string, more: Partial<PersonRow> = {}): PersonRow {
  return {
    id: `${role}-${name}`,
    role,
    name,
    aliases: [],
    email: null,
    way: null,
    channelId: role === 'manager' ? 'channel-1' : null,
    leaderId: null,
    department: '',
    themes: [],
    escalation: 'no',
    createdAt: NOW,
    updatedAt: NOW,
    ...more,
  }
}

export const PEOPLE: PersonRow[] = [
  person('me', 'Dana', { aliases: ['dana', 'Dana Reyes', 'dreyes'] }),
  person('manager', 'Ana'),
  person('colleague', 'Miguel Santos'),
  person('colleague', 'Nino Beridze'),
]

export function win(id: string, more: Partial<WinRow> = {}): WinRow {
  return {
    id,
    kind: 'praise',
    whose: 'mine',
    praisedName: 'Dana',
    quote: 'Dana stayed with me until every invoice was right. I have never had support like this.',
    whatIDid: 'Checked eleven invoices line by line',
    customerName: 'Priya Raman',
    customerKey: CUSTOMER,
    ticketKey: KEY,
    ticket: {
      helpdesk: 'demo',
      id: '417',
      url: 'https://desk.example.com/t/417',
      subject: 'Invoices of March do not match',
    },
    lang: 'en',
    styleType: 'personal',
    at: Date.UTC(2026, 10, 21, 9, 2),
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
    outboxId: null,
    ...more,
  }
}

export function message(more: Partial<OutboxRow> = {}): OutboxRow {
  return {
    id: '7b6f3c2e-0000-4000-8000-000000000001',
    kind: 'praise',
    winId: 'win-1',
    ticketKey: KEY,
    to: { personId: 'manager-Ana', name: 'Ana' },
    way: 'channel',
    subject: '',
    channelId: 'channel-1',
    state: 'queued',
    text: 'Dana here: a customer praised my work.',
    sentText: null,
    attempt: 1,
    tries: 0,
    notBefore: NOW + 4600,
    claimedBy: null,
    startedAt: null,
    settledAt: null,
    confirmedBy: null,
    problem: null,
    createdAt: NOW,
    updatedAt: NOW,
    ...more,
  }
}

export function manyWins(): WinRow[] {
  return [
    win('win-1', { outboxId: 'm1' }),
    win('win-2', {
      at: NOW - DAY,
      quote: '返信がとても早くて、本当に助かりました。ありがとうございます！',
      lang: 'ja',
      customerName: '長谷川 美智子（カスタマーエクスペリエンス推進本部）',
      whatIDid: '',
      ticketKey: 'k2',
      ticket: {
        helpdesk: 'demo',
        id: '5',
        url: 'https://desk.example.com/t/5',
        subject: '請求書の再発行について',
      },
    }),
    win('win-3', {
      at: NOW - 3 * DAY,
      whose: 'colleague',
      praisedName: 'Miguel Santos',
      quote: 'Miguel explained the whole export in five steps. It just worked.',
      customerName: 'Jonas Lindqvist',
      whatIDid: 'Wrote the five steps into the help centre, too',
      outboxId: 'm3',
    }),
    win('win-4', {
      at: NOW - 24 * DAY,
      whose: 'team',
      praisedName: '',
      quote: 'Your whole team is wonderful.',
      whatIDid: '',
      ticket: null,
      ticketKey: null,
      customerName: '',
    }),
    win('win-5', {
      at: NOW - 25 * DAY,
      quote: 'Solved in ten minutes. Thank you!',
      whatIDid: 'Moved the licence by hand',
      outboxId: 'm5',
    }),
  ]
}
