/** Every state of the options page. */
import type { ReactNode } from 'react'
import type { OptionsDeps } from '@/components/options/deps'
import { OptionsPage } from '@/components/options/OptionsPage'
import { createOptionsStore, type OptionsState } from '@/components/options/store'
import { AppError, type ErrorCode } from '@/lib/errors'
import { emptyRows, rows } from '../records'
import { NOW, PEOPLE } from '../rows'

const nothing = async () => {}
const fails = (code: ErrorCode) => () => Promise.reject(new AppError(code))

const set: OptionsDeps = {
  savePerson: nothing,
  removePerson: nothing,
  watchChannels: (changed) => {
    changed([
      {
        id: 'channel-1',
        kind: 'slack',
        name: 'Praise for Ana',
        address: 'https://hooks.example.com/T1/B2/x3',
      },
    ])
    return () => {}
  },
  saveChannel: nothing,
  removeChannel: nothing,
  sendTest: nothing,
  watchSites: (changed) => {
    changed([
      { origin: 'https://desk.example.com', addedAt: NOW },
      { origin: 'http://localhost:4400', addedAt: NOW },
      { origin: 'https://a-very-long-name-of-a-help-desk.customers.support.example.org', addedAt: NOW },
    ])
    return () => {}
  },
  addSite: nothing,
  watchChecksOff: (changed) => {
    changed(['no-name'])
    return () => {}
  },
  setCheckOff: nothing,
  removeSite: nothing,
  newId: () => 'id',
}

const empty: Partial<OptionsDeps> = {
  watchChannels: (changed) => {
    changed([])
    return () => {}
  },
  watchSites: (changed) => {
    changed([])
    return () => {}
  },
}

function options(
  deps: Partial<OptionsDeps> = {},
  act?: (state: OptionsState) => void,
  people = PEOPLE,
): () => ReactNode {
  return () => {
    Object.assign(rows, emptyRows(), { people })
    const store = createOptionsStore({ ...set, ...deps })
    act?.(store.getState())
    return <OptionsPage store={store} />
  }
}

export const optionsStates: Record<string, () => ReactNode> = {
  set: options(),
  unset: options(empty, undefined, []),
  saved: options({}, (state) => {
    void state.act('me', nothing).then(() => state.offerUndo({ part: 'me', words: 'Saved', run: nothing }))
  }),
  tested: options({}, (state) => void state.act('test', nothing)),
  'test-failed': options({}, (state) => void state.act('test', fails('send/rejected'))),
  denied: options({}, (state) => void state.act('channel', fails('perm/denied'))),
  'site-removed': options({}, (state) => {
    void state
      .act('sites', nothing)
      .then(() =>
        state.offerUndo({ part: 'sites', words: 'desk.example.com is no longer read.', run: nothing }),
      )
  }),
}
