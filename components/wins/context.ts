/** Hands the page's store and its acts to the components. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { WinsDeps } from './deps'
import type { WinsState, WinsStore } from './store'

export const WinsContext = createContext<WinsStore | null>(null)

function useHanded(): WinsStore {
  const store = useContext(WinsContext)
  if (!store) throw new Error('outside of the wins page')
  return store
}

export function useWinsPage<T>(select: (state: WinsState) => T): T {
  return useStore(useHanded(), select)
}

export function useDeps(): WinsDeps {
  return useHanded().deps
}
