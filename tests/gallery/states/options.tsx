/** Every state of the options page. */
import type { ReactNode } from 'react'
import { changeTexts } from '@/components/i18n'
import type { OptionsDeps } from '@/components/options/deps'
import { OptionsPage } from '@/components/options/OptionsPage'
import { createOptionsStore, type OptionsState } from '@/components/options/store'
import { AppError, type ErrorCode } from '@/lib/errors'
import { watching } from '../fake-deps'
import { optionsDeps } from '../fake-options'
import { withPressed } from '../pressed'
import { emptyRows, rows } from '../records'
import { PEOPLE, person } from '../rows'

const nothing = async () => {}
const fails = (code: ErrorCode) => () => Promise.reject(new AppError(code))

const empty: Partial<OptionsDeps> = { watchChannels: watching([]), watchSites: watching([]) }

const CHANNELS = ['Praise for Ana', 'Team lead escalations', 'お客様の声チャンネル'].map((name, index) => ({
  id: `channel-${index}`,
  kind: 'slack' as const,
  name,
  address: 'https://hooks.example.com/T1/B2/x3',
}))

/** Everything chosen otherwise than at first. */
const chosen: Partial<OptionsDeps> = {
  watchChannels: watching(CHANNELS),
  watchRememberStyles: watching('always'),
  watchPromptsOff: watching(['remember-style']),
  languages: ['en', 'de', 'ja', 'pt'],
  watchLanguage: watching('ja'),
  watchLetterKeys: watching(false),
  openBrowserKeys: null,
  watchLock: watching({ idleMinutes: 15 }),
}

const CROWD = [
  ...PEOPLE,
  person('leader', '長谷川 美智子（株式会社サンプル東京カスタマーエクスペリエンス推進本部 第二グループ）', {
    id: 'leader',
    department: '請求書・契約管理部門（東日本エリア統括チーム）',
    escalation: 'yes',
    themes: ['billing', 'policy', '契約の解除と返金の承認'],
    email: 'hasegawa.michiko.customer-experience-promotion@example.com',
  }),
  person('leader', 'Otar Kapanadze', { department: 'Field service', escalation: 'yes' }),
  person('colleague', 'Ines Moreau', {
    leaderId: 'leader',
    department: 'Billing',
    email: 'ines@example.com',
  }),
]

export function options(
  deps: Partial<OptionsDeps> = {},
  act?: (state: OptionsState) => void,
  people = PEOPLE,
): () => ReactNode {
  return () => {
    Object.assign(rows, emptyRows(), { people })
    const store = createOptionsStore({ ...optionsDeps, ...deps })
    act?.(store.getState())
    return <OptionsPage store={store} />
  }
}

/** Another language, as the pages follow the setting. */
function spoken(): Partial<OptionsDeps> {
  let tell: (language: string) => void = () => {}
  return {
    languages: ['en', 'pl'],
    watchLanguage: (changed) => {
      tell = changed
      changed('en')
      return () => {}
    },
    setLanguage: async (language) => {
      await changeTexts(language)
      tell(language)
    },
  }
}

export const optionsStates: Record<string, () => ReactNode> = {
  set: options(),
  chosen: options(chosen),
  languages: options(spoken()),
  unset: options(empty, undefined, []),
  saved: options({}, (state) => {
    void state.act('me', nothing).then(() => state.offerUndo({ part: 'me', words: 'Saved', run: nothing }))
  }),
  tested: options({}, (state) => void state.act('channel channel-1', nothing)),
  'test-failed': options({}, (state) => void state.act('channel channel-1', fails('send/rejected'))),
  'wrong-passphrase': options(chosen, (state) => void state.act('lock', fails('guard/wrong'))),
  denied: options({}, (state) => void state.act('channel', fails('perm/denied'))),
  'people-empty': options({}, undefined, []),
  'people-full': options({}, undefined, CROWD),
  'people-open': withPressed(options({}, undefined, CROWD), '.person:nth-child(3) .icon-button'),
  'people-manager': withPressed(options({}, undefined, CROWD), '.person .icon-button'),
  'people-removed': options({}, (state) => {
    void state
      .act('people', nothing)
      .then(() => state.offerUndo({ part: 'people', words: 'Miguel Santos is removed.', run: nothing }))
  }),
  'people-failed': options({}, (state) => void state.act('people', fails('db/full'))),
  'site-removed': options({}, (state) => {
    void state
      .act('sites', nothing)
      .then(() =>
        state.offerUndo({ part: 'sites', words: 'desk.example.com is no longer read.', run: nothing }),
      )
  }),
}
