/** Acts that do nothing but answer. */
import type { PanelDeps } from '@/components/panel/deps'
import type { Watch } from '@/components/ui/use-watched'
import type { LayoutFound } from '@/lib/helpdesks/examine'
import { lessonOf } from './lesson'
import { NOW } from './rows'
import { ticket, view } from './views'

const nothing = async () => {}

/** A setting that stays as it is. */
export const watching =
  <T>(value: T): Watch<T> =>
  (changed) => {
    changed(value)
    return () => {}
  }

const EXAMINED: LayoutFound[] = [
  {
    seen: '2026-11',
    roots: { matches: 1, shown: 1 },
    fields: [
      { field: 'subject', lookup: '.pane__head [data-field="subject"]', found: 1, of: 1, isRequired: true },
      { field: 'requester', lookup: '(function)', found: 1, of: 1, isRequired: true },
      { field: 'message.body', lookup: '.message__body', found: 5, of: 5, isRequired: true },
    ],
    roles: { customer: 3, agent: 1, note: 1 },
  },
]

let ids = 0

export const panelDeps: PanelDeps = {
  refresh: async () => view(ticket()),
  allowSite: async () => view(ticket()),
  forgetSite: nothing,
  loadAll: async () => ({ kind: 'loaded' }),
  examine: async () => EXAMINED,
  startTeaching: async () => lessonOf(),
  saveTaught: nothing,
  insertText: async () => 'inserted',
  readOnce: async () => view(ticket()),
  readSelection: async () => view(ticket()),
  readPasted: async () => view(ticket()),
  correct: async ({ type }) =>
    view(ticket({ type: type ?? 'analytical', latest: { corrected: type !== null } })),
  sendMessage: async ({ id, win }) => ({ winId: win?.id ?? null, outboxId: id, created: true }),
  keepPraise: async ({ win }) => ({ winId: win.id, created: true }),
  removeWin: nothing,
  cancelSend: async () => ({ cancelled: true }),
  retry: nothing,
  allowChannel: nothing,
  handOver: nothing,
  reopen: async () => ({ text: 'Dana here: a customer praised my work.' }),
  arrived: nothing,
  dropMessage: nothing,
  drain: nothing,
  saveObstacle: nothing,
  removeObstacle: nothing,
  restoreObstacle: nothing,
  saveNote: async ({ text, base }) => ({ rev: base.rev + 1, text, merged: false }),
  changeNote: nothing,
  removeNote: nothing,
  restoreNote: nothing,
  watchNoteHint: (changed) => {
    changed(true)
    return () => {}
  },
  setNoteHint: nothing,
  loadToolDraft: async () => null,
  saveToolDraft: nothing,
  addPerson: async () => ({ id: 'person-new' }),
  copy: nothing,
  setCustomer: nothing,
  addPromise: nothing,
  changePromise: nothing,
  removePromise: nothing,
  restorePromise: nothing,
  openTicket: () => {},
  findCustomer: () => {},
  watchRememberStyles: (changed) => {
    changed('ask')
    return () => {}
  },
  claimPrompt: async () => null,
  doPrompt: nothing,
  setPromptOff: nothing,
  watchPromptsOff: watching([]),
  hide: () => {},
  watchChecksOff: (changed) => {
    changed([])
    return () => {}
  },
  setCheckOff: nothing,
  lockNow: () => {},
  watchHasLock: watching(false),
  watchLetterKeys: watching(true),
  openWins: () => {},
  openGuide: () => {},
  openOptions: () => {},
  loadDraft: async () => null,
  saveDraft: nothing,
  watchChannels: watching([{ id: 'channel-1', name: 'Praise for Ana' }]),
  version: '0.1.0',
  now: () => NOW,
  newId: () => {
    ids += 1
    return `7b6f3c2e-0000-4000-8000-${String(ids).padStart(12, '0')}`
  },
}
