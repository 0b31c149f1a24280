/** Hands the page's store and its acts to the components. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { OptionsDeps } from './deps'
import type { OptionsState, OptionsStore } from './store'

export const OptionsContext = createContext<OptionsStore | null>(null)

function useHanded(): OptionsStore {
  const store = useContext(OptionsContext)
  if (!store) throw new Error('outside of the options page')
  return store
}

export function useOptions<T>(select: (state: OptionsState) => T): T {
  return useStore(useHanded(), select)
}

export function useDeps(): OptionsDeps {
  return useHanded().deps
}
