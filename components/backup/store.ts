/** What the agent sees while a backup is saved or restored: what runs, what was opened, what failed. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type PlainError, toPlainError } from '@/lib/errors'
import type { BackupDeps, Missing, Opened, RestoreMode, SavedFile } from './deps'

export type Work = 'saving' | 'opening' | 'restoring'

export type BackupState = {
  /** `share` from 0 to 1: how far the key is. */
  work: { kind: Work; share: number } | null
  saved: SavedFile | null
  opened: Opened | null
  mode: RestoreMode
  /** Null until something was restored; then what the browser must be asked for again. */
  missing: (Missing & { isAllowed: boolean })[] | null
  failed: { at: Work | 'allowing'; error: PlainError } | null
  save: (passphrase: string) => Promise<void>
  open: (file: File, passphrase: string) => Promise<void>
  choose: (mode: RestoreMode) => void
  /** What is here now, with the passphrase of the file that was opened. */
  saveFirst: () => Promise<void>
  restore: () => Promise<void>
  /** Calls the browser before anything else: it asks only inside the click. */
  allow: (origin: string) => Promise<void>
  /** Back to the choice of a file. */
  close: () => void
}

export type BackupStore = StoreApi<BackupState> & { deps: BackupDeps }

/** A finer step would only draw. */
const STEP = 0.01

export function createBackupStore(deps: BackupDeps): BackupStore {
  /** Of the opened file; not a part of what is shown. */
  let passphrase = ''
  const store = createStore<BackupState>()((set, get) => {
    const onProgress = (share: number) => {
      const { work } = get()
      if (work && (share >= 1 || share - work.share >= STEP)) set({ work: { ...work, share } })
    }
    const during = async (kind: Work, run: () => Promise<Partial<BackupState>>) => {
      if (get().work) return
      set({ work: { kind, share: 0 }, failed: null })
      try {
        set({ ...(await run()), work: null })
      } catch (error) {
        set({ work: null, failed: { at: kind, error: toPlainError(error) } })
      }
    }
    return {
      work: null,
      saved: null,
      opened: null,
      mode: 'merge',
      missing: null,
      failed: null,
      save: async (phrase) => {
        set({ saved: null })
        await during('saving', async () => ({ saved: await deps.saveBackup(phrase, onProgress) }))
      },
      open: async (file, phrase) => {
        passphrase = phrase
        const empty = { saved: null, opened: null, missing: null, mode: 'merge' as const }
        await during('opening', async () => ({
          ...empty,
          opened: await deps.openBackup(file, phrase, onProgress),
        }))
      },
      choose: (mode) => set({ mode }),
      saveFirst: () => get().save(passphrase),
      restore: async () => {
        const { opened, mode } = get()
        if (!opened) return
        await during('restoring', async () => {
          const missing = await deps.restoreBackup(opened.content, mode)
          passphrase = ''
          return { opened: null, missing: missing.map((each) => ({ ...each, isAllowed: false })) }
        })
      },
      allow: async (origin) => {
        try {
          await deps.allowAgain(origin)
          const missing = get().missing?.map((each) =>
            each.origin === origin ? { ...each, isAllowed: true } : each,
          )
          set({ missing: missing ?? null, failed: null })
        } catch (error) {
          set({ failed: { at: 'allowing', error: toPlainError(error) } })
        }
      },
      close: () => {
        passphrase = ''
        set({ opened: null, missing: null, failed: null, saved: null })
      },
    }
  })
  return { ...store, deps }
}
