/** Every state of the customer line, its details and the promise tool. */
import type { ReactNode } from 'react'
import type { TicketHead } from '@/lib/panel-view'
import type { CustomerRow, NoteRow, PromiseRow } from '@/lib/records/customer-rows'
import type { TicketRow } from '@/lib/records/rows'
import { changeRows } from '../records'
import { CUSTOMER, KEY, NOW, win } from '../rows'
import { type Said, ticket, view } from '../views'
import { type Set as PanelSet, panel } from './panel'

const DAY = 86_400_000
const LONG = '長谷川 美智子（株式会社サンプル東京カスタマーエクスペリエンス推進本部 第二グループ）'
const BY_NAME = `name demo https://desk.example.com ${LONG}`
/** The last moment of the day so many days from the gallery's now, in local time as the panel counts. */
const endOf = (days: number) => new Date(new Date(NOW + days * DAY).setHours(23, 59, 59, 999)).getTime()

function customer(more: Partial<CustomerRow> = {}): CustomerRow {
  return {
    id: 'c1',
    key: CUSTOMER,
    name: 'Priya Raman',
    email: 'priya@example.com',
    remember: 'unset',
    analyse: 'yes',
    styles: [],
    createdAt: NOW,
    updatedAt: NOW,
    ...more,
  }
}

function earlier(id: string, subject: string, more: Partial<TicketRow> = {}): TicketRow {
  const url = `https://desk.example.com/t/${id}`
  const at = NOW - 9 * DAY
  return {
    id,
    key: id,
    helpdesk: 'demo',
    ticketId: id,
    url,
    subject,
    customerKey: CUSTOMER,
    createdAt: at,
    updatedAt: at,
    ...more,
  }
}

function note(id: string, more: Partial<NoteRow> = {}): NoteRow {
  return {
    id,
    about: 'customer',
    ticketKey: null,
    ticket: null,
    customerKey: CUSTOMER,
    customerName: 'Priya Raman',
    text: 'Prefers a call in the afternoon.',
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

function promise(id: string, text: string, more: Partial<PromiseRow> = {}): PromiseRow {
  return {
    id,
    text,
    dueAt: endOf(4),
    doneAt: null,
    ticketKey: KEY,
    ticket: null,
    customerKey: CUSTOMER,
    customerName: 'Priya Raman',
    createdAt: NOW,
    updatedAt: NOW,
    deletedAt: null,
    ...more,
  }
}

const TICKETS = [
  earlier('402', 'The export stops at 40 %'),
  earlier('388', 'Two licences are missing from the contract of the second quarter', {
    updatedAt: NOW - 40 * DAY,
  }),
]
const SEND_LIST = promise('p1', 'Send the corrected invoices')
const OVERDUE = promise('p2', 'Call back about the second licence', { dueAt: endOf(-2), ticketKey: '402' })
const KNOWN = {
  customers: [customer()],
  tickets: TICKETS,
  notes: [note('n1'), note('n2'), note('n3')],
  promises: [SEND_LIST],
  wins: [win('win-1', { ticketKey: '402' })],
}

const known = (
  { act, rows, ...more }: PanelSet = {},
  head: Partial<TicketHead> = {},
  said: Said | null = {},
): (() => ReactNode) =>
  panel({
    view: view(ticket(said, { isKnown: true, ...head })),
    rows: { ...KNOWN, ...rows },
    deps: {
      addPromise: async ({ promise: { id, text, dueAt } }) =>
        changeRows({ promises: [promise(id, text, { dueAt }), ...KNOWN.promises] }),
      removePromise: async () => changeRows({ promises: [] }),
      restorePromise: async () => changeRows({ promises: KNOWN.promises }),
      changePromise: async (_, change) => changeRows({ promises: [{ ...SEND_LIST, ...change }] }),
      setCustomer: async (_, change) => changeRows({ customers: [customer(change)] }),
    },
    ...(act ? { act } : {}),
    ...more,
  })

const opened = (rows: PanelSet['rows'] = {}, head: Partial<TicketHead> = {}) =>
  known({ rows, act: (state) => state.fold('customer', true) }, head)

const byName = {
  requester: { name: LONG, email: null },
  customer: { key: BY_NAME, name: LONG, email: null },
}

export const customerStates: Record<string, () => ReactNode> = {
  'customer-known': known(),
  'customer-first': known({ rows: { tickets: [], notes: [], promises: [], wins: [] } }),
  'customer-overdue': known({ rows: { promises: [OVERDUE, SEND_LIST] } }),
  'customer-due-today': known({
    rows: { promises: [promise('p1', 'Send the corrected invoices', { dueAt: endOf(0) })] },
  }),
  'customer-opened': opened(),
  'customer-opened-overdue': opened({
    promises: [
      OVERDUE,
      SEND_LIST,
      promise('p3', 'Explain the new rate', { doneAt: NOW - DAY }),
      promise('p4', `Ask the ${'very '.repeat(30)}patient colleague`, { dueAt: null }),
    ],
  }),
  'customer-by-name': opened(
    {
      customers: [customer({ key: BY_NAME, name: LONG, email: null })],
      tickets: TICKETS.map((each) => ({ ...each, customerKey: BY_NAME })),
      notes: [],
      wins: [],
      promises: [promise('p1', '請求書の再発行の手順を長谷川様に送る', { customerKey: BY_NAME })],
    },
    byName,
  ),
  'customer-remembered': known({}, {}, { earlier: { type: 'functional', count: 4, total: 5 } }),
  'customer-remembered-mixed': known({}, {}, { earlier: { type: null, count: 0, total: 6 } }),
  'customer-opened-remembered': opened({
    customers: [customer({ remember: 'yes', styles: [{ ref: 'a', type: 'functional', at: NOW }] })],
  }),
  'customer-not-analysed': known(
    { rows: { customers: [customer({ analyse: 'no' })] } },
    { isAnalysed: false },
    null,
  ),
  'customer-opened-not-analysed': known(
    { rows: { customers: [customer({ analyse: 'no' })] }, act: (state) => state.fold('customer', true) },
    { isAnalysed: false },
    null,
  ),
  'customer-nothing-kept': panel({
    view: view(ticket()),
    act: (state) => state.fold('customer', true),
  }),
  'promise-new': known({ act: (state) => state.openTool('promise') }),
  'promise-change': known({
    act: (state) => {
      const { id, text } = SEND_LIST
      state.setPromise({ id, text, dueAt: endOf(9), before: SEND_LIST })
      state.openTool('promise')
    },
  }),
}
