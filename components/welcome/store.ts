/** Where somebody is on the welcome page. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type PlainError, toPlainError } from '@/lib/errors'
import type { TicketSnapshot } from '@/lib/helpdesks/types'
import type { Understanding } from '@/lib/panel-view'
import type { WelcomeDeps } from './deps'

export type Screen = 'start' | 'restore' | 'tour' | 'set-up'

export const STEPS = ['written', 'answer', 'praise', 'goes'] as const

export type WelcomeState = {
  screen: Screen
  /** Of the tour, from 0. */
  step: number
  /** Null until the made-up ticket is understood. */
  sample: Understanding | null
  failed: PlainError | null
  go: (screen: Screen) => void
  /** Past the last one comes the set-up, before the first one the start. */
  turn: (by: 1 | -1) => void
  understand: (snapshot: TicketSnapshot, me: string[]) => Promise<void>
}

export type WelcomeStore = StoreApi<WelcomeState> & { deps: WelcomeDeps }

export function createWelcomeStore(deps: WelcomeDeps): WelcomeStore {
  const store = createStore<WelcomeState>()((set, get) => ({
    screen: 'start',
    step: 0,
    sample: null,
    failed: null,
    go: (screen) => set({ screen, step: 0 }),
    turn: (by) => {
      const step = get().step + by
      if (step < 0) set({ screen: 'start', step: 0 })
      else if (step >= STEPS.length) set({ screen: 'set-up', step: 0 })
      else set({ step })
    },
    understand: async (snapshot, me) => {
      set({ failed: null })
      try {
        set({ sample: await deps.understandSample(snapshot, me) })
      } catch (error) {
        set({ failed: toPlainError(error) })
      }
    },
  }))
  return { ...store, deps }
}
