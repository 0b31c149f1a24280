/** What the options page shows besides the settings themselves: what runs, what failed, what can be undone. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type PlainError, toPlainError } from '@/lib/errors'
import type { OptionsDeps } from './deps'

/** A part of the page whose acts and failures stay in its own place. */
export type Part =
  | 'me'
  | 'people'
  | 'manager'
  | 'channel'
  /** One of several channels, by its id. */
  | `channel ${string}`
  | 'sites'
  | 'learning'
  | 'reply'
  | 'remember'
  | 'prompts'
  | 'language'
  | 'keys'
  | 'lock'
  | 'find'
  | 'erase'

export type Undo = { part: Part; words: string; run: () => Promise<unknown> }

export type OptionsState = {
  busy: Part | null
  /** The part whose last act succeeded. */
  done: Part | null
  failed: { part: Part; error: PlainError } | null
  undo: Undo | null
  /** Calls `run` before anything else, so that the browser may ask inside the click. */
  act: (part: Part, run: () => Promise<unknown>) => Promise<boolean>
  offerUndo: (undo: Undo) => void
  takeBack: () => Promise<void>
}

export type OptionsStore = StoreApi<OptionsState> & { deps: OptionsDeps }

export function createOptionsStore(deps: OptionsDeps): OptionsStore {
  const store = createStore<OptionsState>()((set, get) => ({
    busy: null,
    done: null,
    failed: null,
    undo: null,
    act: async (part, run) => {
      const running = run()
      set({ busy: part, done: null, failed: null, undo: null })
      try {
        await running
        set({ done: part })
        return true
      } catch (error) {
        set({ failed: { part, error: toPlainError(error) } })
        return false
      } finally {
        set({ busy: null })
      }
    },
    offerUndo: (undo) => set({ undo }),
    takeBack: async () => {
      const { undo, act } = get()
      if (undo) await act(undo.part, undo.run)
    },
  }))
  return { ...store, deps }
}
