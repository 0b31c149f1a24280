/** Hands the panel's store and its acts to the components. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { PanelDeps } from './deps'
import type { PanelState, PanelStore } from './state'

export const PanelContext = createContext<PanelStore | null>(null)

function useHanded(): PanelStore {
  const store = useContext(PanelContext)
  if (!store) throw new Error('outside of a panel')
  return store
}

export function usePanel<T>(select: (state: PanelState) => T): T {
  return useStore(useHanded(), select)
}

export function useDeps(): PanelDeps {
  return useHanded().deps
}
