/** What the wins page shows: search, filters, and what can be undone. The wins themselves are live rows. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { type PlainError, toPlainError } from '@/lib/errors'
import type { Whose, WinKind } from '@/lib/records/rows'
import type { WinsDeps } from './deps'

export type WinsState = {
  query: string
  kind: WinKind | null
  whose: Whose | null
  /** The win whose "what I did" is being edited. */
  editing: string | null
  /** The win removed last: it can come back. */
  removed: string | null
  error: PlainError | null
  search: (query: string) => void
  filter: (filter: Partial<Pick<WinsState, 'kind' | 'whose'>>) => void
  clear: () => void
  edit: (winId: string | null) => void
  save: (winId: string, whatIDid: string) => Promise<void>
  remove: (winId: string) => Promise<void>
  restore: () => Promise<void>
  forgetRemoved: () => void
  act: (run: () => Promise<unknown>) => Promise<boolean>
  dismiss: () => void
}

export type WinsStore = StoreApi<WinsState> & { deps: WinsDeps }

export function createWinsStore(deps: WinsDeps): WinsStore {
  const store = createStore<WinsState>()((set, get) => ({
    query: '',
    kind: null,
    whose: null,
    editing: null,
    removed: null,
    error: null,
    search: (query) => set({ query }),
    filter: (filter) => set(filter),
    clear: () => set({ query: '', kind: null, whose: null }),
    edit: (editing) => set({ editing }),
    save: async (winId, whatIDid) => {
      const isSaved = await get().act(() => deps.editWin(winId, { whatIDid: whatIDid.trim() }))
      if (isSaved) set({ editing: null })
    },
    remove: async (winId) => {
      if (await get().act(() => deps.removeWin(winId))) set({ removed: winId })
    },
    restore: async () => {
      const { removed } = get()
      if (removed && (await get().act(() => deps.restoreWin(removed)))) set({ removed: null })
    },
    forgetRemoved: () => set({ removed: null }),
    act: async (run) => {
      try {
        // First of all: the browser asks only inside the click.
        const running = run()
        set({ error: null })
        await running
        return true
      } catch (error) {
        set({ error: toPlainError(error) })
        return false
      }
    },
    dismiss: () => set({ error: null }),
  }))
  return { ...store, deps }
}
