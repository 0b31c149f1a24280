/** Hands the guide's acts and the state of its practice to the components. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { GuideDeps } from './deps'
import type { PracticeState, PracticeStore } from './practice/store'

export const GuideContext = createContext<PracticeStore | null>(null)

function useHanded(): PracticeStore {
  const store = useContext(GuideContext)
  if (!store) throw new Error('outside of the guide')
  return store
}

export function usePractice<T>(select: (state: PracticeState) => T): T {
  return useStore(useHanded(), select)
}

export function useDeps(): GuideDeps {
  return useHanded().deps
}
