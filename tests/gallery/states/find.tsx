/** Every state of "Find, export, erase". */
import type { ReactNode } from 'react'
import type { SubjectDeps } from '@/components/options/customer/deps'
import { AppError } from '@/lib/errors'
import type { CustomerPart } from '@/lib/records/customers'
import type { CustomerIdentity, OutboxState } from '@/lib/records/rows'
import type { FoundCustomer, FoundRow, FoundSubject } from '@/lib/records/subject'
import { withPressed } from '../pressed'
import { CUSTOMER, NOW } from '../rows'
import { options } from './options'

const DAY = 86_400_000
const LONG = '長谷川 美智子（株式会社サンプル東京カスタマーエクスペリエンス推進本部 第二グループ）'
const PRIYA: CustomerIdentity = { key: CUSTOMER, name: 'Priya Raman', email: 'priya@example.com' }
const HASEGAWA: CustomerIdentity = {
  key: `name demo https://desk.example.com ${LONG}`,
  name: LONG,
  email: null,
}

function found(
  table: CustomerPart['table'],
  text: string,
  { days = 1, state = null, ...row }: { days?: number; state?: OutboxState | null; whose?: string } = {},
): FoundRow {
  const at = NOW - days * DAY
  const id = `${table} ${text}`
  return { part: { table, id }, at, state, row: { id, text, createdAt: at, updatedAt: at, ...row } }
}

const ROWS = [
  found('outbox', 'A customer praised my work: “Dana stayed with me until every invoice was right.”', {
    state: 'sent',
  }),
  found('notes', 'Prefers a call in the afternoon.\nSpeaks French, too.', { days: 2 }),
  found('wins', 'Dana stayed with me until every invoice was right.', { whose: 'mine', days: 3 }),
  found('promises', 'Send the corrected invoices', { days: 4 }),
  found('tickets', 'Invoices of March do not match', { days: 5 }),
  found('corrections', '', { days: 6 }),
  found('customers', 'Priya Raman', { days: 9 }),
]
const MENTIONS = [
  found('notes', 'Handover: Priya Raman waits for the list, see the other ticket', { days: 20 }),
  found('obstacles', 'Two signatures for the refund of Priya Raman', { days: 21 }),
  found('drafts', 'A customer wrote to me and Priya Raman was copied', { days: 22 }),
]

const customer = (who: CustomerIdentity, rows: FoundRow[]): FoundCustomer => ({
  ...who,
  isByName: who.email === null,
  rows,
})

const one: FoundSubject = { customers: [customer(PRIYA, ROWS)], more: 0, mentions: MENTIONS }
const several: FoundSubject = {
  customers: [customer(PRIYA, ROWS), customer(HASEGAWA, [found('notes', '請求書の再発行を希望。')])],
  more: 3,
  mentions: Array.from({ length: 40 }, (_, at) => found('notes', `A note that names somebody, ${at + 1}`)),
}
const sending = (state: OutboxState): FoundSubject => ({
  customers: [customer(PRIYA, [found('outbox', 'A customer praised my work.', { state }), ...ROWS.slice(1)])],
  more: 0,
  mentions: [],
})

/** As the panel asks for a customer. */
const asked = (subject: FoundSubject, deps: Partial<SubjectDeps> = {}): (() => ReactNode) =>
  options({
    findSubject: async () => subject,
    watchAsked: (changed) => {
      changed(PRIYA)
      return () => {}
    },
    ...deps,
  })

/** Nothing is left after it. */
const erasable = (): (() => ReactNode) => {
  let left = one
  return asked(one, {
    findSubject: async () => left,
    eraseSubject: async ({ parts }) => {
      left = { customers: [], more: 0, mentions: [] }
      return { rows: parts.length }
    },
  })
}

const ERASE = '.found-acts .button[data-tone="danger"]'
const SURE = '.erase .button[data-tone="danger"]:not(:disabled)'

export const findStates: Record<string, () => ReactNode> = {
  'find-one': asked(one),
  'find-several': asked(several),
  'find-rows': withPressed(asked(one), '.found-rows .fold-button'),
  'find-nothing': asked({ customers: [], more: 0, mentions: [] }),
  'find-failed': asked(one, { findSubject: () => Promise.reject(new AppError('db/blocked')) }),
  'find-erase': withPressed(asked(one), ERASE),
  'find-erase-waiting': withPressed(asked(sending('queued')), ERASE),
  'find-erase-leaving': withPressed(asked(sending('sending')), ERASE),
  'find-erase-refused': withPressed(
    asked(one, { eraseSubject: () => Promise.reject(new AppError('erase/sending')) }),
    ERASE,
    SURE,
  ),
  'find-erased': withPressed(erasable(), ERASE, SURE),
}
