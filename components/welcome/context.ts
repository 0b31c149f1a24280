/** Hands the page's store and its acts to the components. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { WelcomeDeps } from './deps'
import type { WelcomeState, WelcomeStore } from './store'

export const WelcomeContext = createContext<WelcomeStore | null>(null)

function useHanded(): WelcomeStore {
  const store = useContext(WelcomeContext)
  if (!store) throw new Error('outside of the welcome page')
  return store
}

export function useWelcome<T>(select: (state: WelcomeState) => T): T {
  return useStore(useHanded(), select)
}

export function useDeps(): WelcomeDeps {
  return useHanded().deps
}
