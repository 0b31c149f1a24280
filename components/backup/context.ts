/** Hands the store of saving and restoring to its components. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { BackupDeps } from './deps'
import type { BackupState, BackupStore } from './store'

export const BackupContext = createContext<BackupStore | null>(null)

function useHanded(): BackupStore {
  const store = useContext(BackupContext)
  if (!store) throw new Error('outside of saving and restoring')
  return store
}

export function useBackup<T>(select: (state: BackupState) => T): T {
  return useStore(useHanded(), select)
}

export function useDeps(): BackupDeps {
  return useHanded().deps
}
