/** Settings that stay as they are, and acts that do nothing but answer. */
import type { OptionsDeps } from '@/components/options/deps'
import { AppError, type ErrorCode } from '@/lib/errors'
import { watching } from './fake-deps'
import { NOW } from './rows'
import { subjectDeps } from './subject-deps'

const nothing = async () => {}
const back = async () => nothing
const fails = (code: ErrorCode) => () => Promise.reject(new AppError(code))

export const optionsDeps: OptionsDeps = {
  savePerson: nothing,
  removePerson: nothing,
  watchChannels: watching([
    {
      id: 'channel-1',
      kind: 'slack' as const,
      name: 'Praise for Ana',
      address: 'https://hooks.example.com/T1/B2/x3',
    },
  ]),
  saveChannel: nothing,
  removeChannel: nothing,
  sendTest: nothing,
  watchSites: watching([
    { origin: 'https://desk.example.com', addedAt: NOW },
    { origin: 'http://localhost:4400', addedAt: NOW },
    { origin: 'https://a-very-long-name-of-a-help-desk.customers.support.example.org', addedAt: NOW },
  ]),
  addSite: nothing,
  watchTaught: watching([]),
  saveTaughtSite: nothing,
  forgetTaught: nothing,
  exportTaught: nothing,
  removeSite: nothing,
  watchChecksOff: watching(['no-name'] as const),
  setCheckOff: nothing,
  watchRememberStyles: watching('ask' as const),
  setRememberStyles: nothing,
  watchPromptsOff: watching([]),
  setPromptOff: nothing,
  languages: ['en'],
  watchLanguage: watching('auto'),
  setLanguage: nothing,
  watchLetterKeys: watching(true),
  setLetterKeys: nothing,
  browserKeys: async () => [
    { name: 'panel', description: 'Open Bouquet beside this page', shortcut: 'Alt+Shift+B' },
    { name: 'hide', description: 'Hide everything personal, and show it again', shortcut: 'Alt+Shift+H' },
    { name: 'keep-praise', description: 'Keep this praise as a win', shortcut: 'Alt+Shift+K' },
    { name: 'new-note', description: 'Write a note on this ticket', shortcut: '' },
  ],
  openBrowserKeys: nothing,
  watchLock: watching(null),
  setPassphrase: back,
  removeLock: back,
  setIdleMinutes: nothing,
  lockNow: () => {},
  watchLearning: watching(true),
  setLearning: nothing,
  watchChangedReadings: watching(5),
  forgetCorrections: back,
  ...subjectDeps,
  openGuide: () => {},
  openWelcome: () => {},
  version: () => '0.1.0',
  backup: {
    watchLastBackup: watching(NOW),
    saveBackup: fails('db/full'),
    openBackup: fails('backup/foreign'),
    restoreBackup: fails('db/full'),
    allowAgain: nothing,
  },
  newId: () => 'id',
}
