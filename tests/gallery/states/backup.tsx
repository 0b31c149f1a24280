/** Saving and restoring a backup, as it stands in the settings. */
import type { ReactNode } from 'react'
import '@/components/ui/tokens.css'
import '@/components/ui/base.css'
import '@/components/ui/controls.css'
import '@/components/ui/notice.css'
import '@/components/ui/page.css'
import '@/components/options/options.css'
import type { BackupDeps, Opened } from '@/components/backup/deps'
import { type BackupState, type BackupStore, createBackupStore } from '@/components/backup/store'
import { BackupSection } from '@/components/options/BackupPart'
import { OptionsContext } from '@/components/options/context'
import { createOptionsStore } from '@/components/options/store'
import type { Preview, TablePreview } from '@/lib/backup/preview'
import { AppError, type ErrorCode } from '@/lib/errors'
import { emptyTables } from '@/lib/records/merge'
import { optionsDeps } from '../fake-options'
import { NOW } from '../rows'

const nothing = async () => {}
const never = () => new Promise<never>(() => {})
const fails = (code: ErrorCode) => () => Promise.reject(new AppError(code))

const counts = (added: number, updated = 0, removed = 0, left = 0) => ({ added, updated, removed, left })
const row = (
  table: TablePreview['table'],
  inFile: number,
  here: number,
  merge: TablePreview['merge'],
  lost = 0,
): TablePreview => ({ table, inFile, here, merge, lost })

const preview = (more: Partial<Preview> = {}): Preview => ({
  madeAt: NOW - 9 * 86_400_000,
  product: '0.1.0',
  tables: [
    row('wins', 1204, 37, counts(1181, 3, 2, 20), 14),
    row('notes', 311, 12, counts(300, 0, 0, 11), 1),
    row('people', 8, 2, counts(6, 2)),
    row('outbox', 96, 4, counts(92, 0, 0, 4)),
    row('tickets', 410, 22, counts(390, 0, 0, 20)),
    row('promises', 5, 5, counts(0, 0, 0, 5)),
  ],
  hosts: [
    'desk.example.com',
    'a-very-long-name-of-a-help-desk.customers.support.example.org',
    'hooks.example.com',
  ],
  asking: 2,
  isEmptyHere: false,
  ...more,
})

export const openedFile = (more: Partial<Preview> = {}): Opened => ({
  preview: preview(more),
  content: { madeAt: NOW, product: '0.1.0', tables: emptyTables(), settings: {} },
})

export const inEmptyProfile: Partial<Preview> = {
  isEmptyHere: true,
  tables: [
    row('wins', 1204, 0, counts(1204)),
    row('notes', 311, 0, counts(311)),
    row('people', 8, 0, counts(8)),
  ],
}

export const backupDeps: BackupDeps = {
  watchLastBackup: (changed) => {
    changed(NOW - 3 * 86_400_000)
    return () => {}
  },
  saveBackup: async () => ({ name: 'bouquet-2026-11-21.age', bytes: 184_320 }),
  openBackup: async () => openedFile(),
  restoreBackup: async () => [
    { origin: 'https://desk.example.com', host: 'desk.example.com' },
    {
      origin: 'https://a-very-long-name-of-a-help-desk.customers.support.example.org',
      host: 'a-very-long-name-of-a-help-desk.customers.support.example.org',
    },
  ],
  allowAgain: nothing,
}

export function backupStore(
  deps: Partial<BackupDeps> = {},
  act?: (state: BackupState, store: BackupStore) => void,
): BackupStore {
  const store = createBackupStore({ ...backupDeps, ...deps })
  act?.(store.getState(), store)
  return store
}

const FILE = new File([], 'bouquet-2026-11-12.age')
export const open = (state: BackupState) => state.open(FILE, 'four quiet words here')

function section(
  deps: Partial<BackupDeps> = {},
  act?: (state: BackupState, store: BackupStore) => void,
): () => ReactNode {
  return () => (
    <OptionsContext value={createOptionsStore(optionsDeps)}>
      <div className="page options">
        <main className="page-main">
          <h1 className="sr-only">Settings</h1>
          <BackupSection store={backupStore(deps, act)} />
        </main>
      </div>
    </OptionsContext>
  )
}

export const backupStates: Record<string, () => ReactNode> = {
  'backup-first': section({
    watchLastBackup: (changed) => {
      changed(null)
      return () => {}
    },
  }),
  'backup-saving': section({ saveBackup: never }, (state, store) => {
    void state.save('four quiet words here')
    store.setState({ work: { kind: 'saving', share: 0.62 } })
  }),
  'backup-saved': section({}, (state) => void state.save('four quiet words here')),
  'backup-disk-full': section({ saveBackup: fails('db/full') }, (state) => void state.save('four')),
  'backup-opening': section({ openBackup: never }, (state) => void open(state)),
  ...Object.fromEntries(
    (
      [
        'not-a-backup',
        'plain',
        'foreign',
        'passphrase',
        'damaged',
        'too-large',
        'invalid',
        'newer',
        'unreadable',
      ] as const
    ).map((code) => [
      `backup-${code}`,
      section({ openBackup: fails(`backup/${code}`) }, (state) => void open(state)),
    ]),
  ),
  'backup-preview': section({}, (state) => void open(state)),
  'backup-preview-empty': section(
    { openBackup: async () => openedFile(inEmptyProfile) },
    (state) => void open(state),
  ),
  'backup-replace': section({}, (state) => void open(state).then(() => state.choose('replace'))),
  'backup-replace-saved': section(
    {},
    (state) =>
      void open(state)
        .then(() => state.choose('replace'))
        .then(() => state.saveFirst()),
  ),
  'backup-restoring': section(
    { restoreBackup: never },
    (state) => void open(state).then(() => state.restore()),
  ),
  'backup-restore-full': section(
    { restoreBackup: fails('db/full') },
    (state) => void open(state).then(() => state.restore()),
  ),
  'backup-restored': section(
    {},
    (state) =>
      void open(state)
        .then(() => state.restore())
        .then(() => state.allow('https://desk.example.com')),
  ),
  'backup-restored-denied': section(
    { allowAgain: fails('perm/denied') },
    (state) =>
      void open(state)
        .then(() => state.restore())
        .then(() => state.allow('https://desk.example.com')),
  ),
}
