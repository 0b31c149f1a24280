/** Every state of the wins page. */
import type { ReactNode } from 'react'
import { createWinsStore, type WinsState } from '@/components/wins/store'
import { WinsPage } from '@/components/wins/WinsPage'
import { AppError } from '@/lib/errors'
import { emptyRows, type Rows, rows } from '../records'
import { manyWins, message, NOW, PEOPLE } from '../rows'

const nothing = async () => {}

function wins(own: Partial<Rows> = {}, act?: (state: WinsState) => void): () => ReactNode {
  return () => {
    const outbox = [
      message({
        id: 'm1',
        winId: 'win-1',
        state: 'sent',
        settledAt: NOW - 86_400_000,
        confirmedBy: 'answer',
      }),
      message({ id: 'm3', winId: 'win-3', state: 'unconfirmed' }),
      message({
        id: 'm5',
        winId: 'win-5',
        state: 'failed',
        problem: { code: 'send/no-channel', status: null },
      }),
    ]
    Object.assign(rows, emptyRows(), { wins: manyWins(), outbox, people: PEOPLE }, own)
    const store = createWinsStore({
      removeWin: nothing,
      restoreWin: nothing,
      editWin: () => Promise.reject(new AppError('db/full')),
      cancelSend: nothing,
      retry: nothing,
      allowChannel: nothing,
      handOver: nothing,
      reopen: async () => ({ text: null }),
      arrived: nothing,
      dropMessage: nothing,
      openTicket: () => {},
      openOptions: () => {},
      now: () => NOW,
    })
    act?.(store.getState())
    return <WinsPage store={store} />
  }
}

export const winsStates: Record<string, () => ReactNode> = {
  many: wins(),
  loading: wins({ wins: undefined }),
  empty: wins({ wins: [] }),
  'no-results': wins({}, (state) => state.search('zebra')),
  found: wins({}, (state) => state.search('five steps')),
  filtered: wins({}, (state) => state.filter({ whose: 'team' })),
  editing: wins({}, (state) => state.edit('win-3')),
  removed: wins({}, (state) => void state.remove('win-5')),
  'records-broken': wins({ failure: { code: 'db/failed', details: {} } }),
  'disk-full': wins({}, (state) => void state.save('win-1', 'x')),
}
