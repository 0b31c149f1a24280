/** Every state of the wins page. */
import type { ReactNode } from 'react'
import type { WinsDeps } from '@/components/wins/deps'
import { createWinsStore, type WinsState } from '@/components/wins/store'
import { WinsPage } from '@/components/wins/WinsPage'
import { AppError } from '@/lib/errors'
import { someNotes } from '../note-rows'
import { emptyRows, type Rows, rows } from '../records'
import { manyWins, message, NOW, PEOPLE, win } from '../rows'
import { winsDeps } from '../wins-deps'

const DAY = 86_400_000

type Set = { rows?: Partial<Rows>; deps?: Partial<WinsDeps>; act?: (state: WinsState) => void }

function wins({ rows: own, deps, act }: Set = {}): () => ReactNode {
  return () => {
    const outbox = [
      message({ id: 'm1', winId: 'win-1', state: 'sent', settledAt: NOW - DAY, confirmedBy: 'answer' }),
      message({ id: 'm3', winId: 'win-3', state: 'unconfirmed' }),
      message({
        id: 'm5',
        winId: 'win-5',
        state: 'failed',
        problem: { code: 'send/no-channel', status: null },
      }),
    ]
    const all = { wins: manyWins(), notes: someNotes(), outbox, people: PEOPLE }
    Object.assign(rows, emptyRows(), all, own)
    const store = createWinsStore(winsDeps(deps))
    act?.(store.getState())
    return <WinsPage store={store} />
  }
}

/** Every kind, and a year of weeks. */
const YEAR = [
  win('own', {
    kind: 'win',
    quote: '',
    whatIDid: 'Wrote the five steps into the help centre.',
    customerName: '',
    ticket: null,
    at: NOW - 3_600_000,
  }),
  win('given', {
    kind: 'thanks-given',
    whose: 'colleague',
    praisedName: 'Nino Beridze',
    quote: 'The export works again!',
    whatIDid: 'Found the lock in the database within minutes',
    at: NOW - 2 * DAY,
  }),
  win('received', {
    kind: 'thanks-received',
    quote: 'You saved my Friday. Thank you!',
    whatIDid: '',
    customerName: 'Miguel Santos',
    ticket: null,
    at: NOW - 2 * DAY - 1,
  }),
  ...Array.from({ length: 300 }, (_, index) =>
    win(`year-${index}`, { at: NOW - Math.round(((index * index) / 300 ** 2) * 380 * DAY) - 3 * DAY }),
  ),
]
const LONG_WORDS =
  '返信がとても早くて、本当に助かりました。請求書の件も、何度も丁寧に説明してくださり、ありがとうございます。'
const LONG = win('long', {
  quote: LONG_WORDS.repeat(6),
  lang: 'ja',
  whatIDid: LONG_WORDS.repeat(2),
  customerName: '長谷川 美智子（株式会社サンプル東京カスタマーエクスペリエンス推進本部 第二グループ）',
  whose: 'colleague',
  praisedName: 'Maximiliane-Wilhelmine Donaudampfschifffahrtsgesellschaftskapitänin',
})
const full = () => Promise.reject(new AppError('db/full'))

export const winsStates: Record<string, () => ReactNode> = {
  asked: wins({ deps: { claimPrompt: async () => ({ kind: 'backup-due', about: null }) } }),
  many: wins(),
  year: wins({ rows: { wins: YEAR, outbox: [] } }),
  loading: wins({ rows: { wins: undefined } }),
  empty: wins({ rows: { wins: [], notes: [] } }),
  'long-japanese': wins({
    rows: { wins: [LONG], outbox: [] },
    act: (state) => state.go({ query: '請求書' }),
  }),
  'no-results': wins({ act: (state) => state.go({ query: 'zebra' }) }),
  found: wins({ act: (state) => state.go({ query: 'five stpes' }) }),
  filtered: wins({ act: (state) => state.go({ whose: 'team' }) }),
  'own-period': wins({ act: (state) => state.go({ period: 'own', from: '2026-11-16', to: '2026-11-22' }) }),
  notes: wins({ act: (state) => state.go({ view: 'notes' }) }),
  'no-notes': wins({ rows: { notes: [] }, act: (state) => state.go({ view: 'notes' }) }),
  editing: wins({ act: (state) => state.edit('win-3') }),
  removed: wins({
    act: (state) => void state.remove('win-5').then(() => state.remove('win-4')),
  }),
  smile: wins({ act: (state) => state.openSmile(true) }),
  'smile-japanese': wins({
    rows: { wins: [{ ...LONG, whose: 'mine' }] },
    act: (state) => state.openSmile(true),
  }),
  'smile-empty': wins({ rows: { wins: [] }, act: (state) => state.openSmile(true) }),
  'records-broken': wins({ rows: { failure: { code: 'db/failed', details: {} } } }),
  'disk-full': wins({
    deps: { editWin: full },
    act: (state) => {
      state.edit('win-1')
      void state.save(manyWins()[0] ?? win('win-1'), { whatIDid: 'x' })
    },
  }),
}
